// Strategies and agreements a plan cites, in lists, tables and sentences.

import { describe, expect, test } from 'vitest';
import { planFrom, told } from '../../support/recognise.ts';

const tail = '\n\nCAPITOLUL I Administrarea, înființarea și finanțarea serviciilor sociale\nA. Serviciile sociale existente la nivel local: nu este cazul\n';
const from = (text: string) => planFrom(`Planul anual de acțiune privind serviciile sociale din bugetul local al comunei Albinele pentru anul 2024\n\n${text}${tail}`);
const short = (text: string) => from(text).strategies.map((s) => `${s.level} ${told(s.act.kind)} ${told(s.act.number)} ${told(s.act.date)} ${told(s.act.year)} ${JSON.stringify(told(s.period))} ${s.objectives.map((o) => o.level[0]).join('')}`);

test('in one sentence', () => expect(short('Planul ține seama de Strategia Locală de Dezvoltare a Serviciilor Sociale a comunei 2021 – 2027 (HCL nr. 15/2021), Strategia Județeană de Asistență Socială, aprobată prin HCJ nr. 44/2020 și Strategia națională privind incluziunea socială 2022-2027, aprobată prin H.G. nr. 440/2022.')).toEqual([
  'local HCL 15 absent 2021 {"from":2021,"to":2027} ', 'county HCJ 44 absent 2020 "absent" ', 'national HG 440 absent 2022 {"from":2022,"to":2027} ']));

test('in a table', () => expect(short('Nr.\tStrategia\tAct\tObiective\n1\tStrategia locală de dezvoltare a serviciilor sociale 2021-2027\tHCL nr. 15/30.03.2021\tCentru de zi pentru copii; Îngrijire la domiciliu\n2\tStrategia județeană de dezvoltare a serviciilor sociale\tHCJ 44/2020\tPrevenirea separării')).toEqual([
  'local HCL 15 2021-03-30 2021 {"from":2021,"to":2027} oo', 'county HCJ 44 absent 2020 "absent" o']));

test('in a list, in another order, with blanks', () => expect(short([
  'Având în vedere:', '1. Strategia națională pentru persoanele vârstnice 2023-2030, aprobată prin HG nr. 1492/2022;',
  '2. Strategia județeană de dezvoltare a serviciilor sociale pentru perioada 2020-2025 aprobată prin HCJ nr. 44 din 12.05.2020, respectiv următoarele obiective operaționale:', 'a) dezvoltarea serviciilor de zi;', 'b) îngrijirea la domiciliu.',
  '3. Strategia de dezvoltare a serviciilor sociale, aprobată prin H.C.L. nr. ____ din data de ____, cu obiectivele:', '1. creșterea numărului de servicii;', '2. formarea personalului;', '3. informarea publicului.',
  '4. Hotărârea Guvernului nr. 797/2017 privind regulamentele-cadru.', '5. Strategia de la punctul 3 se actualizează.'].join('\n'))).toEqual([
  'national HG 1492 absent 2022 {"from":2023,"to":2030} ', 'county HCJ 44 2020-05-12 2020 {"from":2020,"to":2025} oo', 'local HCL absent absent absent "absent" ooo']));

test('general objective in running text, under a caption, and numbered ones', () => {
  const told = from('1. Obiectivul general al Strategiei locale de dezvoltare a serviciilor sociale, aprobată prin HCL nr. 2/11.01.2022, îl reprezintă sprijinirea familiilor cu venituri mici. Strategia se bazează pe nevoi.\n\n2. Strategia județeană de dezvoltare a serviciilor sociale\n\nOBIECTIVUL GENERAL\n\nComunități în care fiecare are sprijin la timp.\n\nOBIECTIVE SPECIFICE\n\nObiectiv 1. Servicii mai aproape de oameni\n\nDirecții de acțiune:\n\n1. Echipe mobile pentru satele izolate;\n2. Transport la centrul de zi.').strategies;
  expect(told.map((s) => s.objectives.map((o) => `${o.level}: ${o.text}`))).toEqual([
    ['general: sprijinirea familiilor cu venituri mici'],
    ['general: Comunități în care fiecare are sprijin la timp', 'specific: Servicii mai aproape de oameni', 'direction: Echipe mobile pentru satele izolate', 'direction: Transport la centrul de zi']]);
});

test('two periods for one strategy are not chosen between', () => expect(short('Având în vedere Strategia de dezvoltare a comunei Albinele 2015-2020 și 2021-2027, aprobată prin HCL 10/2015.')).toEqual(['local HCL 10 absent 2015 "unclear: several-values" ']));

test('the blank of the act is its place', () => {
  const text = 'I. Strategia de dezvoltare a serviciilor sociale, aprobată prin Hotărârea Consiliului Local nr..... din data....., în conformitate cu art. 112 din Legea nr. 292/2011';
  const [strategy] = from(text).strategies;
  expect([told(strategy!.act.kind), strategy!.act.number.is, strategy!.act.date.is]).toEqual(['HCL', 'absent', 'absent']);
});

test.each(['Strategia se focalizează pe copii.', 'Implementarea strategiei presupune resurse.', 'Obiectivele strategiei se vor realiza treptat.', 'Planul operațional pentru implementarea Strategiei'])('not cited: %s', (text) => expect(short(text)).toEqual([]));

describe('agreements', () => {
  test('number, date, parties and end', () => {
    const [agreement, ...rest] = from('4. Acorduri de parteneriat:\n- Acordul de parteneriat nr. 45/12.03.2023, aprobat prin HCL nr. 9/01.03.2023, încheiat între comuna Albinele și Fundația Speranța, valabil până la data de 31.12.2025;').agreements;
    expect(rest).toEqual([]);
    expect([agreement!.title, told(agreement!.number), told(agreement!.date), agreement!.parties, told(agreement!.until)]).toEqual(['Acordul de parteneriat', '45', '2023-03-12', ['comuna Albinele', 'Fundația Speranța'], '2025-12-31']);
  });
  test('no number, no date', () => {
    const [agreement] = from('Convenția de colaborare încheiată între comuna Albinele și Școala Gimnazială').agreements;
    expect([told(agreement!.number), told(agreement!.date), told(agreement!.until)]).toEqual(['absent', 'absent', 'absent']);
  });
  test.each(['4. Acorduri de parteneriat: nu este cazul', 'Se caută parteneriate pe baze noi între toate instituțiile.', 'Procesul-verbal nr. 4 din 2023'])('none: %s', (text) => expect(from(text).agreements).toEqual([]));
});
