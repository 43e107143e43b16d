// Planted defects of sums: sources, units, totals, quarters, classification codes.

import { after, cell, type Defect, type Edit, local, swap } from './plant.ts';

const day = '1\t8891CZ-C-II';
const home = '2\t8810ID-IV';
const proposed = 'Unitate de îngrijire la domiciliu pentru persoane vârstnice';
const own = (kind: string): 'local' | 'county' => (kind === 'judet' ? 'county' : 'local');
const column = (kind: string): number => (kind === 'judet' ? 6 : 5);
const none = { local: 0, county: 0, state: 0, contributions: 0, other: 0 };
/** A right budget table at the end of chapter I, with the rows given. */
const table = (...rows: readonly string[]): Edit => swap('\nCAPITOLUL II\n', `\nBugetul serviciilor sociale pe anul 2026 (lei)\n\nDenumirea indicatorilor\tCod\tTotal an\tTrim. I\tTrim. II\tTrim. III\tTrim. IV\n${rows.join('\n')}\n\nCAPITOLUL II\n`);
const goods = (name: string, code: string, total: number, quarters: readonly number[]) => ({ name, code, total: `${total} lei`, quarters: quarters.map((q) => `${q} lei`) });
const line = (r: { name: string; code: string; total: string; quarters: readonly string[] }): string => [r.name, r.code, r.total, ...r.quarters].map((c) => c.replace(' lei', '')).join('\t');
const budget = (name: string, falls: readonly string[], ...rows: readonly ReturnType<typeof goods>[]): Defect => ({
  name, text: table(...rows.map(line)), data: { budgetTables: [{ heading: 'Bugetul serviciilor sociale pe anul 2026', unit: 'lei', rows }] }, falls,
});

export const moneyDefects: readonly Defect[] = [
  { name: 'an existing service without money', text: (text, kind) => cell(day, column(kind), '-')(text, kind), data: { 'existing[1].budget': none }, falls: ['BUG-01 existing[1] fail'] },
  { name: 'a proposed service without money', text: (text, kind) => cell(proposed, column(kind) + 2, '-')(cell(proposed, 10, '-')(text, kind), kind), data: { 'proposed[1].budget': none }, falls: ['BUG-02 proposed[1] fail'] },
  { name: 'words for a sum', text: (text, kind) => cell(home, column(kind), 'conform bugetului aprobat')(text, kind), data: (_, kind) => ({ [`existing[2].budget.${own(kind)}`]: 'conform bugetului aprobat' }), falls: ['BUG-03 existing[2] fail'] },
  { name: 'another source without a name', text: cell(day, 9, '30.000 lei'), data: { 'existing[1].budget.other': '30.000 lei' }, falls: ['BUG-04 existing[1] fail'] },
  { name: 'a total that is too high', in: ['comuna'], text: after('3\t8899', '\t\tTotal\t\t\t999.000 lei\t-\t180.000 lei\t-\t-'), data: { totals: [{ label: 'Total', over: 'existing', amounts: { local: '999.000 lei', state: '180.000 lei' } }] }, falls: ['BUG-05 total[1] fail'] },
  budget('quarters that do not add up', ['BUG-06 budget[1]/57.02 fail'], goods('Ajutoare sociale', '57.02', 100000, [25000, 25000, 25000, 20000]), goods('Asociații și fundații', '59.11', 40000, [10000, 10000, 10000, 10000])),
  budget('children above their parent', ['BUG-07 budget[1]/57.02 fail'], goods('Ajutoare sociale', '57.02', 100000, [25000, 25000, 25000, 25000]), goods('Ajutoare sociale în numerar', '57.02.01', 80000, [20000, 20000, 20000, 20000]), goods('Ajutoare sociale în natură', '57.02.02', 40000, [10000, 10000, 10000, 10000])),
  budget('children below their parent', ['BUG-08 budget[1]/57.02 fail'], goods('Ajutoare sociale', '57.02', 100000, [25000, 25000, 25000, 25000]), goods('Ajutoare sociale în numerar', '57.02.01', 40000, [10000, 10000, 10000, 10000]), goods('Ajutoare sociale în natură', '57.02.02', 40000, [10000, 10000, 10000, 10000])),
  { name: 'the level of another authority', in: local, text: (text, kind) => cell(day, 5, '-')(cell(day, 6, '240.000 lei')(text, kind), kind), data: { 'existing[1].budget': { ...none, county: '240.000 lei' } }, falls: ['BUG-12 existing[1] fail'] },
  { name: 'a project and nothing after it', in: local, text: (text, kind) => cell(day, 5, '-')(cell(day, 9, '240.000 lei (proiect POIDS)')(text, kind), kind), data: { 'existing[1].budget': { ...none, other: '240.000 lei (proiect POIDS)' } }, falls: ['BUG-14 existing[1] fail'] },
];
