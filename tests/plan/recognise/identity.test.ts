// Title, authority, year and kind of a document, told or left open but never guessed.

import { describe, expect, test } from 'vitest';
import { planFrom, told } from '../../support/recognise.ts';

const name = 'Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul ';
const model = `
CAPITOLUL I Administrarea, înființarea și finanțarea serviciilor sociale
A. Serviciile sociale existente la nivel local: nu este cazul
B. Servicii sociale propuse spre a fi înființate: nu este cazul
C. Programul anual de contractare a serviciilor sociale din fonduri publice: nu este cazul
CAPITOLUL II Planificarea activităților de informare a publicului cu privire la serviciile sociale existente
3. Telefonul verde: 0800 555 111
CAPITOLUL III Programul de formare și îndrumare metodologică a personalului care lucrează în domeniul serviciilor sociale
`;
const plan = (head: string, title: string) => planFrom(`${head}\n\n${name}${title}\n${model}`);

describe('authority', () => {
  test.each([
    ['CONSILIUL LOCAL AL ORASULUI TARGU-FRUMOS', 'local al orasului Tg. Frumos pentru anul 2022', 'Târgu Frumos', 'oras', 'Iași', false],
    ['ORAȘUL TÎRGU FRUMOS', 'Consiliului Local al Orașului Tîrgu Frumos, 2022', 'Târgu Frumos', 'oras', 'Iași', false],
    ['ROMÂNIA\nJUDEȚUL NEAMȚ\nCONSILIUL JUDEȚEAN', 'Consiliului Județean Neamț pentru anul 2022', 'Neamț', 'judet', 'Neamț', true],
    ['Consiliul Local al Sectorului 3\nMunicipiul București', 'Consiliului Local al Sectorului 3 în anul 2025', 'Sectorul 3', 'sector', 'București', true],
    ['CONSILIUL LOCAL', 'Consiliului Local al Comunei Curtea Mică de Sus, județul Argeș pentru anul 2023', 'Curtea Mică de Sus', 'comuna', 'Argeș', true],
    ['MUNICIPIUL SFÂNTU GHEORGHE', 'Consiliului Local al Municipiului Sf. Gheorghe pe anul 2024', 'Sfântu Gheorghe', 'municipiu', 'Covasna', false],
    ['Consiliul General al Municipiului București', 'Consiliului General al Municipiului București pentru anul 2024', 'București', 'municipiu', 'București', false],
    ['JUDEȚUL VASLUI\nCOMUNA VALEA ARINILOR', 'Consiliului Local al Comunei Valea Arinilor pentru anul 2026', 'Valea Arinilor', 'comuna', 'Vaslui', true],
  ] as const)('%s', (head, title, want, kind, county, stated) => {
    const { authority } = plan(head, title);
    expect([told(authority.name), told(authority.kind), told(authority.county), authority.countyStated]).toEqual([want, kind, county, stated]);
  });

  test('a name that several counties have is not given a county', () => {
    const { authority } = plan('PRIMĂRIA COMUNEI ALBEȘTI', 'local al comunei Albești pentru anul 2023');
    expect([told(authority.name), told(authority.kind), told(authority.county)]).toEqual(['Albești', 'comuna', 'unclear: unknown-county']);
  });
  test.each(['Strategia județeană de dezvoltare a serviciilor sociale, aprobată prin Hotărârea Consiliului Județean Botoșani nr. 4/2020', 'Planul se transmite D.G.A.S.P.C. Botoșani.', 'Se comunică Instituției Prefectului – județul Botoșani.'])('unless the text says which: %s', (line) => {
    const { authority } = plan('PRIMĂRIA COMUNEI ALBEȘTI', `local al comunei Albești pentru anul 2023\n\n${line}`);
    expect([told(authority.county), authority.countyStated]).toEqual(['Botoșani', true]);
  });
  test.each(['este în strategia comunei\n\nC. Contractarea serviciilor', 'este în strategia comunei\n\nPrevenirea violenței'])('the line after "comunei" is no name: %j', (line) => expect(told(planFrom(`Plan anual de acțiune privind serviciile sociale pentru anul 2026\n\n${line}\n`).authority.name)).toBe('absent'));
  test('who is named only in the headers of the pages', () => {
    const text = 'Plan anual de acțiune privind serviciile sociale pentru anul 2026\n', header = { what: 'header-footer', text: false, detail: 'ROMÂNIA / JUDEȚUL VASLUI / COMUNA PÂRÂUL CERBULUI / Str. Principală nr. 1' } as const;
    const { authority } = planFrom(text, { losses: [header] });
    expect([told(authority.name), told(authority.kind), told(authority.county)]).toEqual(['Pârâul Cerbului', 'comuna', 'Vaslui']);
    expect(told(planFrom(`COMUNA VALEA ARINILOR\n\n${text}`, { losses: [header] }).authority.name)).toBe('Valea Arinilor');
  });
  test('the variants of the model name nobody', () => expect(told(plan('', 'consiliului județean/consiliului local/Consiliului General al Municipiului București pentru anul 2024').authority.name)).toBe('absent'));
  test('the name of another locality in an act does not count', () => expect(told(plan('COMUNA VALEA ARINILOR', 'local al comunei Valea Arinilor pentru anul 2024\n\nîn baza acordului cu comuna Albești și comuna Albești').authority.name)).toBe('Valea Arinilor'));
});

describe('title and year', () => {
  test.each([
    ['local al comunei Valea Arinilor pentru anul 2024', 2024], ['local al comunei Valea Arinilor – 2019', 2019], ['local al comunei Valea Arinilor\npentru anul 2020', 2020], ['local al comunei Valea Arinilor\n\npentru anul 2020', 2020], ['local al comunei Valea Arinilor (2021)', 2021],
  ])('%j', (title, year) => {
    const got = plan('COMUNA VALEA ARINILOR', title);
    expect(told(got.year)).toBe(year);
    expect(String(told(got.title)).startsWith('Planul anual de acțiune privind serviciile sociale')).toBe(true);
  });
  test('no year: absent, whatever years acts and strategies carry', () => {
    const got = plan('COMUNA VALEA ARINILOR', 'local al comunei Valea Arinilor\n\n1. Strategia locală de dezvoltare a serviciilor sociale 2021-2027, aprobată prin HCL nr. 4/12.05.2021');
    expect(told(got.year)).toBe('absent');
    expect(got.yearMentions).toEqual([]);
  });
  test('titles that disagree', () => {
    const got = planFrom(`${name}local al comunei Valea Arinilor pentru anul 2023\n\nCuvânt înainte al comunei.\n\n${name}local al comunei Valea Arinilor pentru anul 2024\n${model}`);
    expect(told(got.year)).toBe('unclear: contradictory');
    expect(got.yearMentions.map((m) => [m.where, m.year])).toEqual([['plan-title', 2023], ['plan-title', 2024]]);
  });
  test('an item of chapter II is no title', () => expect(String(told(planFrom(`Document al comunei Valea Arinilor\n${model}\n1. Revizuirea informațiilor care se publică pe pagina proprie de internet\nb) ${name}consiliului local – anual`).title))).not.toContain('anual'));
});

describe('kind', () => {
  const other: readonly (readonly [string, string])[] = [
    ['plan-multianual', 'PRIMĂRIA COMUNEI ALBINELE\n\nPlan anual de acțiune\nprivind Programul multianual de măsuri de incluziune socială\n2021'],
    ['plan-lucrari', 'COMUNA ALBINELE\nHOTĂRÂREA nr. 7 din 30.01.2020\nprivind aprobarea Planului de acțiuni sau de lucrări de interes local pentru anul 2020, în baza Legii nr. 416/2001'],
    ['plan-prevenire-separare', 'COMUNA ALBINELE\nPLANUL ANUAL DE ACȚIUNE PENTRU PREVENIREA SEPARĂRII COPILULUI DE FAMILIE 2025\nîn baza Legii nr. 156/2023'],
    ['aviz-consultativ', `CONSILIUL JUDEȚEAN CLUJ\nAVIZ CONSULTATIV nr. 12 din 20.01.2023\nprivind ${name}local al comunei Albinele pentru anul 2023\n\nConsiliul emite aviz favorabil.`],
    ['strategie', 'STRATEGIA DE DEZVOLTARE A SERVICIILOR SOCIALE A COMUNEI ALBINELE 2024-2030\n\nPlanul de acțiune al strategiei de dezvoltare a serviciilor sociale se actualizează.'],
    ['raport', 'RAPORT ANUAL DE ACTIVITATE 2022\nTelefonul verde a fost apelat de 30 de ori.'],
    ['hotarare', 'COMUNA ALBINELE\nHOTĂRÂREA NR. 3 DIN 12.02.2022\nprivind aprobarea bugetului local pe anul 2022\nHOTĂRĂȘTE:\nArt. 1. Se aprobă bugetul.'],
    ['hotarare', `COMUNA ALBINELE\nHOTĂRÂREA NR. 3 DIN 12.02.2022\nprivind aprobarea Planului anual de acțiune privind serviciile sociale pentru anul 2022\nHOTĂRĂȘTE:\nArt. 1. Se aprobă planul, conform anexei.`],
    ['necunoscut', 'Rețetă de clătite. Planul zilei: se amestecă făina cu laptele.'],
  ];
  test.each(other)('%s', (want, text) => {
    const got = planFrom(text);
    expect([told(got.kind), told(got.otherKind)]).toEqual(['alt-document', want]);
  });
  test('the plan itself', () => expect(told(plan('COMUNA VALEA ARINILOR', 'local al comunei Valea Arinilor pentru anul 2024').kind)).toBe('plan-anual'));
  test('the model without a title is not decided by a few headings', () => expect(told(planFrom(`Comuna Valea Arinilor\n${model}`).kind)).toBe('unclear: not-recognised'));
  test('a decision whose annex is an object inside the file may hold the plan', () => {
    const decision = 'CONSILIUL LOCAL AL COMUNEI VALEA SEACĂ\nHOTĂRÂREA NR. 7 DIN 30.01.2026\nprivind aprobarea Planului anual de acțiune privind serviciile sociale pentru anul 2026\nArt. 1. Se aprobă planul prevăzut în anexă.\n';
    expect(told(planFrom(decision, { losses: [{ what: 'embedded-object', text: true }] }).kind)).toBe('unclear: text-lost');
    expect(told(planFrom(decision).kind)).toBe('alt-document');
  });
  test('a scan with no text is not "another document"', () => expect(told(planFrom('Pagina 1', { losses: [{ what: 'page-without-text', text: true, page: 1 }] }).kind)).toBe('unclear: text-lost'));
});
