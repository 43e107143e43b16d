// Planted defects of chapters, sections, the list of contents, and the columns of tables.

import { after, all, between, cut, type Defect, empty, type Edit, local, missing, swap } from './plant.ts';

const contracting = /^C\. Programul anual de contractare.*$/m;
const pointsII = ['II.1', 'II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.d.i', 'II.1.d.ii', 'II.1.d.iii', 'II.1.e', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8'];
const plain = ['comuna', 'oras', 'sector', 'judet'] as const;

/** Leaves out a column, by the places (from 0) of its cells in the rows that `table` picks. */
const dropColumn = (picks: (line: string) => number): Edit => (text) => text.split('\n').map((line) => {
  const at = line.includes('\t') ? picks(line) : -1;
  return at < 0 ? line : line.split('\t').filter((_, i) => i !== at).join('\t');
}).join('\n');
/** Table A: the column of contributions in the second header row and in the rows of services. */
const contributions = dropColumn((line) => (/^\d\t\d{4}[A-Z]/.test(line) ? 8 : /^\t{5}Buget local/.test(line) ? 8 : line.startsWith('Nr. crt.\tCod') ? 9 : -1));
const justification = dropColumn((line) => (line.startsWith('Unitate de îngrijire') || line.startsWith('Denumire serviciu social propus') || line.startsWith('\t\t\tNr. benef') ? 12 : -1));

export const structureDefects: readonly Defect[] = [
  {
    name: 'chapter II left out', in: ['comuna', 'oras', 'municipiu'], text: between('CAPITOLUL II\n', 'CAPITOLUL III'), data: { ...missing('II', ...pointsII), activities: [] },
    // INF-12 looks at the whole document: the yearly data to the ministry stood only in that chapter; INF-11 has the order of the decision for the plan.
    falls: ['STR-01 II fail', 'INF-11 document review', 'INF-12 document fail'],
  },
  { name: 'section C left out', in: plain, text: cut(contracting), data: missing('I.C'), falls: ['STR-02 I.C fail'] },
  { name: 'section D left out', in: plain, text: between('D. Programul de subvenționare', 'CAPITOLUL II'), data: missing('I.D', 'I.D.1', 'I.D.2', 'I.D.3'), falls: ['STR-02 I.D fail'] },
  { name: 'section C a heading alone', in: plain, text: swap(/(fonduri publice): Nu este cazul/, '$1'), data: empty('I.C'), falls: ['STR-03 I.C fail', 'CTR-01 document fail'] },
  { name: 'section C behind section D', in: plain, text: (text, kind) => { const line = contracting.exec(text)?.[0] ?? ''; return all(cut(contracting), swap('\nCAPITOLUL II\n', `\n${line}\n\nCAPITOLUL II\n`))(text, kind); }, falls: ['STR-04 I.D fail'] },
  { name: 'a chapter IV', text: (text) => `${text}\n\nCAPITOLUL IV\n\nMonitorizarea planului\n\nStadiul planului se urmărește trimestrial.\n`, data: { extraChapters: [{ label: 'CAPITOLUL IV', title: 'Monitorizarea planului' }] }, falls: ['STR-05 document fail'] },
  { name: 'the list of contents without chapter III', text: cut(/^3\. Programul de formare .* - capitolul III\.$/), data: { contents: ['I', 'II'] }, falls: ['STR-06 document fail'] },
  { name: 'table A without contributions', in: plain, text: contributions, data: { 'tables.A.columns': ['index', 'code', 'name', 'capacity', 'occupancy', 'local', 'county', 'state', 'other'] }, falls: ['STR-07 document fail'] },
  {
    name: 'table B without justifications', text: justification,
    data: { 'tables.B.columns': ['name', 'code', 'beneficiaries', 'perDay', 'beds', 'areaMp', 'staff', 'local', 'county', 'state', 'contributions', 'other'], 'proposed[1].justification': null },
    falls: ['STR-08 document fail', 'JUS-01 proposed[1] fail'],
  },
  { name: 'contracting left for later', in: plain, text: swap(/(fonduri publice): Nu este cazul/, '$1: se va stabili prin altă hotărâre'), data: { 'sections[I.C].text': 'Se va stabili prin altă hotărâre' }, falls: ['CTR-01 document fail'] },
  { name: 'a budget of subsidies without services', in: plain, text: all(swap(/(cultelor recunoscute de lege): Nu este cazul/, '$1'), swap('Bugetul estimat al programului de subvenționare: Nu este cazul', 'Bugetul estimat al programului de subvenționare: 50.000 lei')), data: { 'sections[I.D.3].text': '50.000 lei', 'sections[I.D].text': null, 'sections[I.D].state': 'present' }, falls: ['SUB-03 document fail'] },
  // A budget whose services nobody can name is also for a person to compare.
  { name: 'subsidised services in general words', in: ['municipiu'], text: swap(/Centrul de zi pentru persoane vârstnice \(cod 8810CZ-V-II\), administrat de o fundație acreditată/, 'serviciile sociale prevăzute în Nomenclatorul serviciilor sociale'), data: { 'sections[I.D.1].text': 'serviciile sociale prevăzute în Nomenclatorul serviciilor sociale' }, falls: ['SUB-02 document fail', 'SUB-03 document review'] },
  { name: 'the budget of subsidies left out', in: ['municipiu'], text: cut(/^3\. Bugetul estimat al programului de subvenționare/), data: missing('I.D.3'), falls: ['SUB-01 document fail', 'SUB-03 document fail'] },
  { name: 'the value of contracting left out', in: ['municipiu'], text: swap(', valoare estimată 310.000 lei', ''), data: (d) => ({ 'sections[I.C].text': d.sections.find((s) => s.id === 'I.C')?.text?.replace(', valoare estimată 310.000 lei', '') }), falls: ['CTR-01 document fail'] },
  { name: 'two plan years under one title', in: local, text: after('CAPITOLUL I', '', 'Planul de acțiune pentru anul 2025 se continuă.'), data: { yearMentions: [{ year: 2025, where: 'body' }] }, falls: ['DOC-04 document review'] },
];
