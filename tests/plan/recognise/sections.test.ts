// Sections aligned with the model: states, answers and terms, whatever their numbers, order and neighbours.

import { describe, expect, test } from 'vitest';
import { sectionIds, type SectionId } from '../../../src/plan/model.ts';
import { documentFrom, planFrom, told } from '../../support/recognise.ts';

const states = (text: string, ...ids: SectionId[]): string => { const { sections } = planFrom(text); return ids.map((id) => sections[id].state).join(' '); };
const I = 'CAPITOLUL I\n\nAdministrarea, înființarea și finanțarea serviciilor sociale\n\n';
const II = 'CAPITOLUL II\n\nPlanificarea activităților de informare a publicului cu privire la serviciile sociale existente la nivel local\n\n';
const III = 'CAPITOLUL III\n\nProgramul de formare și îndrumare metodologică a personalului care lucrează în domeniul serviciilor sociale\n\n';
const headA = 'Nr. crt.\tCod serviciu social\tDenumirea serviciului social\tCapacitate\tGrad de ocupare\tBuget local\n';
const trained = 'Personalul de specialitate\tNr. de persoane\tBuget estimat\n';

describe('answers of a section', () => {
  test.each([
    ['a filled table', `${headA}1\t8891CZ-C-II\tCentru de zi\t10\t100%\t5000 lei`, 'present'], ['a table of dashes', `${headA}-\t-\t-\t-\t-\t-`, 'not-applicable'], ['a table of zeros', `${headA}1\t0\t0\t0\t0\t0`, 'not-applicable'],
    ['a header alone', headA, 'empty'], ['empty rows', `${headA}\t\t\t\t\t`, 'empty'], ['nothing', '', 'empty'], ['nu este cazul', 'Nu este cazul.', 'not-applicable'], ['a dash', '—', 'not-applicable'], ['dots to fill in', '................', 'empty'], ['a line to fill in', '________', 'empty'],
    ['a sentence', 'În comună funcționează un centru de zi pentru copii.', 'present'], ['none, explained', 'Nu este cazul, întrucât comuna nu are furnizori acreditați.', 'not-applicable'],
    ['a page number', '\n12\n', 'empty'], ['the key of the columns', 'Semnificația coloanelor din tabelul de mai jos este următoarea:\n- A- Resurse umane;\n- B- Justificare;\n- C- Buget local;\n- D- Buget județean;\n- E- Buget de stat;\n', 'empty'],
  ])('%s', (_, under, want) => expect(states(`${I}A. Serviciile sociale existente la nivel local\n\n${under}\n\nB. Servicii sociale propuse spre a fi înființate\n\n- nu este cazul`, 'I.A')).toBe(want));

  test('the model\'s own text is no answer, words after it are', () => {
    const c = 'C. Programul anual de contractare a serviciilor sociale din fonduri publice, în baza prevederilor Legii asistenței sociale nr. 292/2011, cu modificările și completările ulterioare';
    expect(states(`${I}${c}.`, 'I.C')).toBe('empty');
    expect(states(`${I}${c}\n\nSe vor contracta servicii de îngrijire la domiciliu pentru 12 persoane.`, 'I.C')).toBe('present');
    expect(states(`${I}${c} – nu este cazul`, 'I.C')).toBe('not-applicable');
  });

  test('zero told in words is an answer', () => expect(states(`${I}D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege\n3. Bugetul estimat al programului de subvenționare este de 0 lei.`, 'I.D', 'I.D.3')).toBe('present present'));

  test('none said above a filled table is told as a contradiction', () => {
    const { sections } = planFrom(`${I}A. Serviciile sociale existente la nivel local: nu este cazul\n\n${headA}1\t8891CZ-C-II\tCentru de zi\t10\t100%\t5000 lei\n`);
    expect([sections['I.A'].state, sections['I.A'].doubt]).toEqual(['present', expect.objectContaining({ is: 'unclear', because: { code: 'contradictory' } })]);
  });

  test('signatures, notes and the closing words answer nothing', () => expect(states(`${III}1. Propuneri de activități de formare profesională continuă\na) cursuri de perfecționare\nb) cursuri de calificare\n\nPrezentul plan de acțiune este orientativ și poate fi schimbat când este nevoie.\n\nPreședinte de ședință,\nIon Exemplu\n\n² Nota se referă la lege.`, 'III.1.a', 'III.1.b')).toBe('empty empty'));
});

describe('points of chapter II', () => {
  const published = '1. Revizuirea/actualizarea informațiilor care se publică pe pagina proprie de internet:\n';
  test('terms and answers', () => {
    const { sections } = planFrom(`${II}${published}a) Strategia de dezvoltare a serviciilor sociale - se actualizează anual;\nb) Planul anual de acțiune privind serviciile sociale;\nc) Activitatea proprie și serviciile aflate în proprie administrare, la www.exemplu.ro, lunar\n(ii) serviciile sociale care funcționează în cadrul/coordonarea serviciului public de asistență socială - trimestrial/anual\n3. Telefonul verde: 0800 555 111\n4. Campanii de informare și sensibilizare a comunității - anual\n8. Mesaje de interes public transmise prin mijloace media.`);
    const read = (id: SectionId) => `${sections[id].state} ${sections[id].onlyTerm} ${sections[id].term.is === 'found' ? sections[id].term.value.frequency : 'absent'}`;
    expect([read('II.1'), read('II.1.a'), read('II.1.b'), read('II.1.c'), read('II.1.d.ii'), read('II.3'), read('II.4'), read('II.8'), read('II.5')]).toEqual([
      'present false absent', 'present true anual', 'empty false absent', 'present false lunar', 'present true trimestrial', 'present false absent', 'present true anual', 'empty false absent', 'missing false absent']);
  });
  test('renumbered points and items are known by their words', () => expect(states(`${II}1. Revizuirea informațiilor care se publică pe pagina proprie de internet\n2. alte informații de interes public organizate la nivelul orașului;\n3. Activități de informare a publicului, altele decât activitatea de informare a beneficiarului\n4. Campanii de informare și sensibilizare a comunității: două pe an`, 'II.1.e', 'II.2', 'II.3', 'II.4')).toBe('empty empty missing present'));
  test('a point\'s number over another subject', () => expect(states(`${II}2. Activități de informare a publicului, altele decât activitatea de informare a beneficiarului: pliante\n3. Reabilitarea trotuarelor din centrul satului\n4. Campanii de informare și sensibilizare a comunității: una`, 'II.3')).toBe('other-subject'));
  test('a frequency in the model\'s own title is no term', () => expect(planFrom(`${II}${published}b) Planul anual de acțiune privind serviciile sociale finanțate din bugetul consiliului local`).sections['II.1.b'].term.is).toBe('absent'));
});

describe('chapter III', () => {
  const list = '1. Propuneri de activități de formare profesională continuă\nc) sesiuni de instruire pentru:\nc.1. personalul din centre conform cerințelor standardelor de calitate;\nc.2. asistenți personali;\nc.3. îngrijitori informali;\nc.4. voluntari;\n\n';
  const c: SectionId[] = ['III.1.c', 'III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4'];
  test('a joint table speaks for those its rows name', () => expect(states(`${III}${list}Tipuri de personal\tNr. persoane\tBuget estimat\nAsistenți personali\t12\t900\nVoluntari\t3\t0\n`, ...c)).toBe('present empty present empty present'));
  test('rows that name nobody speak for the heading above', () => expect(states(`${III}${list}Nr. de persoane\tBuget estimat\n35\t7000 lei\n`, ...c)).toBe('present empty empty empty present'));
  test('rows that name others speak for the point as a whole', () => expect(states(`${III}${list}Tipuri de personal\tNr. persoane\tBuget estimat\nBucătari\t2\t100\n`, ...c)).toBe('present empty empty empty empty'));
  test('supervision with zeros, blanks and "etc."', () => expect(states(`${III}2. Încheierea de contracte de supervizare profesională:\na) pentru asistenți sociali: nr. 0; buget estimat: 0;\nb) pentru psihologi: nr......; buget estimat.....;\nc) etc.`, 'III.2', 'III.2.a', 'III.2.b')).toBe('present present empty'));
  test('a table of measures answers no point of training', () => expect(states(`${III}1. Propuneri de activități de formare profesională continuă\nf) altele: ____\n\nDirecția de acțiune\tAcțiuni\tIndicator\tResponsabil\tTermen\nÎngrijire\tAngajare de personal\tnr. persoane\tPrimăria\t2024\n`, 'III.1.f')).toBe('empty'));
  test('courses', () => expect(states(`${III}1. Propuneri de activități de formare profesională continuă\na) cursuri de perfecționare\n\n${trained}Asistent social\t1\t500\n\nb) cursuri de calificare\n- nu avem prevăzute cursuri de calificare.`, 'III', 'III.1', 'III.1.a', 'III.1.b', 'III.1.d')).toBe('present present present not-applicable missing'));
});

describe('what is no section', () => {
  const full = `${I}A. Serviciile sociale existente la nivel local: nu este cazul\nB. Servicii sociale propuse spre a fi înființate: nu este cazul\n\n${III}1. Propuneri de activități de formare profesională continuă: un curs de două zile`;
  test.each([
    ['a list of contents', 'Planul cuprinde:\n1. Date privind administrarea, înființarea și finanțarea serviciilor sociale - capitolul I;\n2. Planificarea activităților de informare a publicului - capitolul II;\n3. Programul de formare și îndrumare metodologică - capitolul III.\n\n'],
    ['contents with the number first', 'Planul anual de acțiune cuprinde:\n1. CAPITOLUL I Date privind administrarea, înființarea și finanțarea serviciilor sociale;\n2. CAPITOLUL II Planificarea activităților de informare a publicului;\n3. CAPITOLUL III Programul de formare și îndrumare metodologică;\n\n'],
    ['contents with leaders, two on a line', 'CUPRINS\nCAPITOLUL I Administrarea, înființarea și finanțarea serviciilor sociale ....... 3 CAPITOLUL II- Planificarea activităților de informare a publicului ....... 5\n\n'],
    ['a reference', 'Bugetul este cel prevăzut la capitolul II din prezentul document și la Capitolul III.\n\n'],
    ['numbered paragraphs', 'I. Strategia de dezvoltare a serviciilor sociale a comunei.\nII. Procesul-verbal al consultării, privind informarea publicului.\n\n'],
  ])('%s', (_, before) => expect(states(`${before}${full}`, 'I', 'I.A', 'I.B', 'II', 'III')).toBe('not-applicable not-applicable not-applicable missing present'));

  test('"Capitolele de cheltuieli" opens no chapter', () => {
    const got = planFrom(`${I}D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege\n2. Capitolele de cheltuieli curente de funcționare a unităților de asistență socială: nu este cazul`);
    expect([got.extraChapters, got.sections['I.D.2'].state, got.sections['I.D'].state]).toEqual([[], 'not-applicable', 'not-applicable']);
  });
});

describe('where sections stand', () => {
  test('several headings on one line', () => expect(states(`${I}A. Serviciile sociale existente la nivel local: nu este cazul B. Servicii sociale propuse spre a fi înființate: un centru de zi pentru copii C. Programul anual de contractare a serviciilor sociale din fonduri publice`, 'I.A', 'I.B', 'I.C')).toBe('not-applicable present empty'));
  test('another chapter of that number, and the model\'s section inside it', () => {
    const got = planFrom(`CAPITOLUL I\n\nCadrul general\n\nTextul cadrului general.\n\n1. SERVICIILE SOCIALE EXISTENTE LA NIVEL LOCAL:\n\nÎn oraș sunt două centre de zi.\n\nII. SERVICII SOCIALE PROPUSE SPRE A FI ÎNFIINȚATE\n\nUn centru de noapte.\n\nCAPITOLUL IV\n\nBuget și surse de finanțare\n\nSuma este mare.`);
    expect([got.sections.I.state, got.sections['I.A'].state, got.sections['I.B'].state, got.sections.II.state]).toEqual(['other-subject', 'present', 'present', 'missing']);
    expect(got.extraChapters.map((c) => c.title)).toEqual(['Cadrul general', 'Buget și surse de finanțare']);
  });
  test('a chapter without title is known by its number and what follows', () => expect(states(`CAPITOLUL II\n\n1. Revizuirea/actualizarea informațiilor care se publică pe pagina proprie de internet\n3. Telefonul verde: 0800 555 111`, 'II', 'II.1', 'II.3')).toBe('present empty present'));
  test('renumbered chapters are known by their titles', () => expect(states(`CAPITOLUL IV. Planificarea activităților de informare a publicului cu privire la serviciile sociale existente\n4. Campanii de informare și sensibilizare a comunității: două`, 'II', 'II.4', 'I')).toBe('present present missing'));
  test('a section that comes twice: the first place with content counts', () => {
    const got = planFrom(`${I}A. Serviciile sociale existente la nivel local\n\nB. Servicii sociale propuse spre a fi înființate: nu este cazul\n\nA. Serviciile sociale existente la nivel local\n\nUn centru de zi cu 20 de locuri.`);
    expect(got.sections['I.A'].state).toBe('present');
  });
  test('a heading read in the wrong language', () => expect(states(`${I}A. Serviçios sociais existentes /a nível local:\n\nB. Servicii sociale propuse spre a fi infinite\n\nC. Programul anual de contractare a serviciilor sociale din fonduri publice`, 'I.A', 'I.B')).toBe('empty empty'));
  test('fused and broken words', () => expect(states(`${I}A. Serviciile socialeexistente la nivel local\n\nUn centru de zi.\n\nB. Servicii so ciale propuse spre a fi înfiin țate\n\nnu este cazul`, 'I.A', 'I.B')).toBe('present not-applicable'));
});

describe('lost parts', () => {
  const text = `${I}A. Serviciile sociale existente la nivel local\n\nB. Servicii sociale propuse spre a fi înființate: nu este cazul\n`;
  test('an empty section where a table was lost is doubted', () => {
    const at = text.indexOf('\n\nB.');
    const { sections } = planFrom(text, { losses: [{ what: 'table-lost', text: true, at: { start: at, end: at } }] });
    expect([told(sections['I.A'].doubt), told(sections['I.B'].doubt)]).toEqual(['unclear: table-lost', 'not-applicable']);
  });
  test('a page without text leaves no section missing for sure', () => expect(told(planFrom(text, { losses: [{ what: 'page-without-text', text: true, page: 2 }] }).sections.III.doubt)).toBe('unclear: text-lost'));
  test('a comment left out changes nothing', () => expect(told(planFrom(text, { losses: [{ what: 'comment', text: false }] }).sections['I.A'].doubt)).toBe('empty'));
});

test('missing sections have a place where they were looked for', () => {
  const text = `${I}A. Serviciile sociale existente la nivel local: nu este cazul\n\n${III}`;
  const { sections } = planFrom(text), chapter = sections.II;
  expect(chapter.heading.is).toBe('absent');
  expect(chapter.span.start).toBe(chapter.span.end);
  expect(sections['I.B'].span.start).toBeGreaterThan(sections['I.A'].span.start);
  expect(sections['I.B'].span.start).toBeLessThanOrEqual(sections.III.span.start);
  expect([sections.I.order, sections['I.A'].order, sections.III.order, chapter.order]).toEqual([0, 1, 2, -1]);
});

test.each(['', ' ', '\n\n', 'CAPITOLUL I', 'A.', '\t\t\t', 'a)\nb)\n(i)', 'CAPITOLUL '.repeat(3000), 'Servicii sociale '.repeat(2000), '((((((((((', '*'.repeat(500), '\u0301\u0301', 'I.\tII.\tIII.\n'.repeat(50), '…'.repeat(4000), 'nr. '.repeat(3000)])('nothing makes it throw: %#', (text) => {
  expect(() => planFrom(text)).not.toThrow();
  expect(Object.values(planFrom(text).sections)).toHaveLength(sectionIds.length);
});

describe('chapters under their authors\' own short titles', () => {
  const own = (one: string, two: string, three: string): string => `${one}\nA. Servicii sociale care funcționează în comună\nUn centru de zi pentru copii.\nB. Servicii propuse\nNu este cazul.\n${two}\n3. Telefonul verde: nu există\n${three}\n2. Supervizare: nu este cazul\n`;
  test('with the word', () => expect(states(own('CAP. I. SERVICIILE SOCIALE DIN COMUNĂ', 'CAP. II. INFORMAREA PUBLICULUI', 'CAP. III – FORMAREA PERSONALULUI'), 'I', 'I.A', 'II', 'III')).not.toMatch(/missing|other/));
  test('with a numeral alone', () => expect(states(own('I. Administrarea, înființarea și finanțarea serviciilor sociale', 'II. Informarea cetățenilor', 'III. Formarea personalului'), 'I', 'II', 'III')).not.toMatch(/missing|other/));
  test('another subject stays another subject', () => expect(states(own('CAPITOLUL I. Cadrul general al serviciilor sociale', 'CAPITOLUL II. Obiectivele informării', 'CAPITOLUL III. Buget'), 'I', 'II', 'III')).toBe('other-subject other-subject other-subject'));
  test('a list of aims under numerals is no chapter', () => expect(planFrom(`I. Dezvoltarea serviciilor sociale\nII. Informarea comunității\nIII. Formarea personalului\n\n${I}A. Servicii sociale existente\nUn centru de zi.\n${II}3. Telefonul verde: nu există\n`).sections.III.state).toBe('missing'));
});

test('a plan cut anywhere is still read', () => {
  const whole = documentFrom(`${I}A. Serviciile sociale existente la nivel local\n\n${headA}1\t8891CZ-C-II\tCentru de zi\t10\t100%\t5000 lei\n\n${II}3. Telefonul verde: nu există\n\n${III}1. Propuneri de activități de formare profesională continuă\na) cursuri de perfecționare\n\n${trained}Asistent social\t1\t500\n`).text;
  for (let at = 0; at < whole.length; at += 7) expect(() => planFrom(whole.slice(at))).not.toThrow();
  for (let at = 0; at < whole.length; at += 7) expect(() => planFrom(whole.slice(0, at))).not.toThrow();
});

describe('a chapter told as one table', () => {
  const points = `${II}Nr.\tActivitatea\tResponsabil\tTermen
1\tActualizarea informațiilor publicate pe site\treferent\tpermanent
1a\tstrategia serviciilor sociale\treferent\tanual
1b\tplanul anual de acțiune\treferent\ttrim. I
2\tInformarea publicului: ghid tipărit\treferent\ttrim. II
3\tTelefon verde\t-\t-
4\tCampanii de informare și sensibilizare a comunității\tDAS\tmai
5\tCampanii de promovare a serviciilor sociale, cu pliante\tDAS\tiunie
6\tÎntâlniri tripartite\tșef serviciu\tsemestrial
7\tInformare și consiliere prin asistența comunitară\tasistent\tpermanent
8\tMesaje de interes public
`;
  test('each row is its point, the cells beside it the answer', () => {
    expect(states(points, 'II.1', 'II.1.a', 'II.1.b', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8')).toBe('present present present present not-applicable present present present present empty');
    expect(told(planFrom(points).sections['II.1.b'].term)).toMatchObject({ raw: 'trim. I' });
  });
  test('what is published and a point without an answer are no activities', () => expect(planFrom(points).activities.map((a) => a.section)).toEqual(['II.2', 'II.4', 'II.5', 'II.6', 'II.7']));
  test('a table under a point tells its own activities', () => {
    const text = `${II}7. Activități de informare și consiliere realizate prin serviciul de asistență comunitară\n\nNr.\tTematica\tPerioada\tLoc\n1\tInformarea publicului în sate\tmartie\tsediu\n2\tCampanii de informare și sensibilizare a comunității\tmai\tșcoală\n3\tCampanii de promovare a serviciilor sociale\tiunie\tsediu\n4\tÎntâlniri tripartite\tiulie\tsediu\n`;
    expect(states(text, 'II.4', 'II.5', 'II.6', 'II.7')).toBe('missing missing missing present');
  });
  const training = `${III}1. Formare profesională continuă\n\nPct.\tCine / ce\tPersoane\tBuget (lei)\tCând
a)\tPerfecționare, asistenți sociali\t3\t6.000\ttrim. II
b)\tCalificare\tnu e cazul\t\t
c.1\tPersonal cămin\t15\t4.500\ttrim. I
c.2\tAsistenți personali\t90\t2.000\ttrim. III
c.4\tVoluntari\tnu e cazul\t\t
d)\tPeer review\t2\t800\tanual
`;
  test('chapter III by the letters of its rows', () => {
    expect(states(training, 'III.1.a', 'III.1.b', 'III.1.c', 'III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4', 'III.1.d', 'III.1.e')).toBe('present not-applicable present present present missing not-applicable present missing');
    expect(planFrom(training).training.map((r) => r.section)).toEqual(['III.1.a', 'III.1.b', 'III.1.c', 'III.1.c', 'III.1.c', 'III.1.d']);
  });
  test('a schedule by quarters is a training table, whatever its first column', () => {
    const { training: rows } = planFrom(`${III}1. Activități de formare profesională continuă, pe trimestre\n\nTrimestrul\tTema\tForma\tParticipanți\tNr. persoane\tCost estimat (lei)\nI\tLegislație\tcurs de perfecționare\tinspectori\t3\t4.500\nII\tÎngrijire\tsesiune de instruire\tasistenți personali\t12\t\n`);
    expect(rows.map((r) => [r.section, r.who, r.budget.is])).toEqual([['III.1', 'inspectori', 'found'], ['III.1', 'asistenți personali', 'absent']]);
  });
});

describe('points answered together', () => {
  const one = `${II}1. Actualizarea informațiilor publicate pe pagina de internet\n`;
  test('points of the chapter by their numbers', () => {
    const text = `${one}\nPunctele 2 și 7. Informare directă și consiliere prin asistenții comunitari: permanent, la școli.\n\n4-5. Campanii de sensibilizare și de promovare: câte una pe semestru, cu pliante.\n\n6. Întâlniri tripartite: în luna mai, cu furnizorii.\n`;
    expect(states(text, 'II.2', 'II.4', 'II.5', 'II.6', 'II.7')).toBe('present present present present present');
  });
  test('headings alone are no answer', () => expect(states(`${one}\nPunctele 4 și 5. Campanii de sensibilizare și de promovare a serviciilor\n\n6. Întâlniri tripartite: în luna mai\n`, 'II.4', 'II.5')).toBe('empty empty'));
  test('items by letters and small numerals, each with the term of the line', () => {
    const { sections } = planFrom(`${one}- a) și b) Strategia și planul anual: anual, după aprobare\n- c) Activitatea proprie: lunar\n- d) (i), (ii) Lista furnizorilor și serviciile din coordonarea direcției: trim. II; (iii) nu e cazul\n- e) nu e cazul\n\n2. Activități de informare a publicului: la sediu, în mai\n`);
    const told2 = (id: SectionId): string => { const { state, term } = sections[id]; return term.is === 'found' ? `${state} ${term.value.raw}` : state; };
    expect((['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.d.i', 'II.1.d.ii', 'II.1.d.iii', 'II.1.e'] as const).map(told2)).toEqual(['present anual', 'present anual', 'present lunar', 'present', 'present trim. II', 'present trim. II', 'not-applicable', 'not-applicable']);
  });
  test('a number with nothing but its answer', () => expect(states(`${III}1. Formare profesională continuă\n\na) cursuri de perfecționare: 3 persoane\nb) nu e cazul\nc) -\nd) nu este cazul\n`, 'III.1.a', 'III.1.b', 'III.1.c', 'III.1.d')).toBe('present not-applicable not-applicable not-applicable'));
  test('two groups in two sentences of one line', () => {
    const { sections } = planFrom(`${III}1. Formare profesională continuă: 2 persoane\n\n2. Supervizare\n\nAsistenți sociali: 2 contracte, 9.000 lei. Psihologi: nu este cazul.\n`);
    expect([sections['III.2.a'].state, sections['III.2.b'].state]).toEqual(['present', 'not-applicable']);
  });
});

describe('chapters told in sentences without numbers', () => {
  const prose = `${II}Direcția își actualizează în acest an informațiile de pe pagina de internet și de la avizier. Strategia de dezvoltare a serviciilor sociale se actualizează ori de câte ori se modifică. Planul anual de acțiune se publică anual. Formularele, programul și condițiile de eligibilitate se actualizează lunar.

Publicul va fi informat și altfel decât la ghișeu: în luna martie se ține o zi a porților deschise, iar în octombrie o întâlnire cu pensionarii orașului.

Telefon verde nu avem.

În luna mai, împreună cu școlile, se derulează campania de sensibilizare a comunității asupra violenței în familie.

Semestrial vor avea loc întâlniri cu furnizorii de servicii sociale și cu asociațiile beneficiarilor, la sediu.

Comunicatele se transmit în presa locală, ori de câte ori este nevoie.
`;
  test('each paragraph is the point it speaks of, what is not told stays missing', () => expect(states(prose, 'II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8')).toBe('present present not-applicable present missing present missing present'));
  test('items in sentences, each with its own term', () => {
    const { sections } = planFrom(prose);
    expect((['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d.i', 'II.1.e'] as const).map((id) => (sections[id].term.is === 'found' ? sections[id].term.value.raw : sections[id].state))).toEqual(['ori de câte ori se modifică', 'anual', 'lunar', 'missing', 'missing']);
  });
  test('training and supervision in sentences: "none" of one group is none of the others', () => {
    const { sections } = planFrom(`${III}În acest an vor urma cursuri de perfecționare 4 persoane din direcție, cu un buget de 9.600 lei. Cursuri de calificare nu sunt prevăzute.\n\nSesiunile de instruire vor cuprinde personalul din centre, 9 persoane, 2.700 lei; asistenții personali, 64 de persoane, fără costuri. Voluntari nu avem. O temă distinctă va privi drepturile persoanelor cu dizabilități, pentru tot personalul direcției și al centrelor.\n\nPentru supervizarea asistenților sociali se încheie 1 contract, cu un buget de 6.000 lei. Pentru psihologi nu este cazul.\n`);
    const told3 = (['III.1', 'III.1.b', 'III.1.c', 'III.1.c.2', 'III.1.c.4', 'III.1.d', 'III.2', 'III.2.b'] as const).map((id) => `${sections[id].state}${sections[id].doubt.is === 'unclear' ? ' ?' : ''}`);
    expect(told3).toEqual(['present', 'not-applicable', 'present', 'present', 'not-applicable', 'missing', 'present', 'not-applicable']);
  });
});

describe('chapters and points in the author\'s own few words', () => {
  const short = 'CAP. II – Informarea publicului\n\nII.1. Pe www.lunca.ro și la avizier se publică și se actualizează:\n\nCe publicăm\tCine răspunde\tCând\nStrategia\treferent\tla modificare\nPlanul anual\treferent\tîn 5 zile de la aprobare\nFormulare, program, costul pe serviciu\tregistratură\tlunar\nLista furnizorilor din oraș\treferent\tsemestrial\nSituații statistice\t-\tnu este cazul\n\nII.2. Informare publică generală: pliante, trim. I\nII.3. Linie gratuită: nu funcționează\n';
  test('the chapter by its number and subject', () => expect([states(short, 'II', 'II.1', 'II.2', 'II.3'), states('CAP. III – Pregătirea profesională\n\na) cursuri de perfecționare: 2 persoane\n', 'III.1.a'), states('CAP. II – Prezentarea orașului\n\nOrașul are 9.000 de locuitori.\n', 'II')]).toEqual(['present present present not-applicable', 'present', 'other-subject']));
  test('items in a table right under the point, without letters', () => {
    const { sections } = planFrom(short);
    expect((['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d.i', 'II.1.d.iii', 'II.1.e'] as const).map((id) => (sections[id].term.is === 'found' ? sections[id].term.value.raw : sections[id].state))).toEqual(['la modificare', 'în 5 zile de la aprobare', 'lunar', 'semestrial', 'not-applicable', 'missing']);
  });
  test('a training table whose rows begin with the kind of training', () => expect(states(`${III}1. Formare profesională continuă\n\nTip\tPersonal\tPersoane\tSuma (lei)\nPerfecționare\tasistenți sociali\t6\t12.000\nCalificare\tîngrijitori\t4\t8.000\nInstruire\tasistenți personali\t21\t6.300\nPeer review\tmanageri\t3\t1.500\n`, 'III.1.a', 'III.1.b', 'III.1.c', 'III.1.d', 'III.1.e')).toBe('present present present present missing'));
  test('items parted by commas on one line', () => expect(states(`${III}1. Formare profesională continuă\nc) instruire: c.1 personal centre - nu e cazul, c.2 asistenți personali - 41 persoane, c.3 îngrijitori informali - nu e cazul\n`, 'III.1.c', 'III.1.c.1', 'III.1.c.2', 'III.1.c.3')).toBe('present not-applicable present not-applicable'));
  test('bullets under the quarters of the year end with their line', () => {
    const text = `${II}Trimestrul I\n- actualizarea site-ului primăriei (strategia, lista furnizorilor)\n- campanie de informare și sensibilizare în școli\n\nTrimestrul II\n- promovarea serviciilor sociale la zilele orașului\n\nTrimestrul III\n- statistici\n\nTelefon verde nu avem.\n`;
    expect(states(text, 'II.1', 'II.4', 'II.5')).toBe('present present present');
    const bare = '- campanie de informare și sensibilizare în școli\n- campanii de promovare a serviciilor sociale ale serviciului public de asistență socială\n';
    expect(states(`${II}${bare}`, 'II.5')).toBe('empty');
    const { 'II.5': planned } = planFrom(`${II}Trimestrul I\n${bare}`).sections;
    expect([planned.state, planned.onlyTerm]).toEqual(['present', true]);
  });
});
