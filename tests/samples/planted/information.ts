// Planted defects of chapters II and III: points, items, terms, activities, training.

import { after, all, cell, cut, type Defect, empty, local, missing, section, swap } from './plant.ts';

const costs = ' și costurile fiecărui serviciu';
const ministry = ', iar ministerului anual, până la 31 mai';

export const informationDefects: readonly Defect[] = [
  { name: 'point II.4 a heading alone', text: swap(/^(4\. Campanii de informare și sensibilizare a comunității):.*$/m, '$1'), data: empty('II.4'), falls: ['INF-01 II.4 fail', 'INF-10 II.4 fail'] },
  { name: 'point II.7 left out', text: cut(/^7\. Activități de informare și consiliere/), data: missing('II.7'), falls: ['INF-01 II.7 fail'] },
  { name: 'the strategy is not published', text: swap(/^a\) Strategia de dezvoltare a serviciilor sociale - .*$/m, 'a) Strategia de dezvoltare a serviciilor sociale - nu este cazul;'), data: { 'sections[II.1.a].text': 'Nu este cazul', 'sections[II.1.a].term': null }, falls: ['INF-02 II.1.a fail'] },
  { name: 'the list of providers left out', text: cut(/^\(i\) lista furnizorilor/), data: missing('II.1.d.i'), falls: ['INF-02 II.1.d.i fail'] },
  { name: 'no term for the plan', text: swap(/^(b\) Planul anual .* - se publică pe pagina proprie) și se actualizează anual;$/m, '$1;'), data: { 'sections[II.1.b].term': null }, falls: ['INF-03 II.1.b fail'] },
  { name: 'services brought up to date when needed', text: swap(/^(\(ii\) .*) - se actualizează trimestrial;$/m, '$1 - se actualizează ori de câte ori este nevoie;'), data: { 'sections[II.1.d.ii].term': 'ori de câte ori este nevoie' }, falls: ['INF-04 II.1.d.ii fail'] },
  { name: 'costs nowhere', text: all(swap(costs, ''), swap('cu cod, beneficiari, costuri și personal', 'cu cod, beneficiari și personal')), data: (d) => ({ 'sections[II.1.c].text': section(d, 'II.1.c').replace(costs, ''), 'sections[II.1.d.ii].text': section(d, 'II.1.d.ii').replace(', costuri', '') }), falls: ['INF-06 document fail'] },
  { name: 'an activity without an organiser', text: cell('2\tSprijin pentru părinți', 4, ''), data: { 'activities[2].organiser': null }, falls: ['INF-07 activity[2] fail'] },
  { name: 'the green line a heading alone', text: swap('3. Telefonul verde: nu este cazul', '3. Telefonul verde'), data: empty('II.3'), falls: ['INF-01 II.3 fail', 'INF-09 document fail', 'INF-10 II.3 fail'] },
  { name: 'messages with a frequency alone', text: swap(/^(8\. Mesaje de interes public transmise prin presă):.*$/m, '$1: anual'), data: { 'sections[II.8].text': null, 'sections[II.8].term': 'anual' }, falls: ['INF-10 II.8 review'] },
  { name: 'nothing to the ministry', in: ['comuna', 'oras', 'municipiu'], text: swap(ministry, ''), data: (d) => ({ 'sections[II].text': section(d, 'II').replace(ministry, '') }), falls: ['INF-12 document fail'] },
  { name: 'no quarterly data', in: ['comuna', 'oras', 'municipiu'], text: swap(', datele despre beneficiari, furnizori și servicii trimestrial', ''), data: (d) => ({ 'sections[II].text': section(d, 'II').replace(', datele despre beneficiari, furnizori și servicii trimestrial', '') }), falls: ['INF-11 document review'] },
  { name: 'peer review left out', text: cut(/^d\) organizarea de întâlniri de tip peer review/), data: missing('III.1.d'), falls: ['FRM-01 III.1.d fail'] },
  { name: 'point III.1 e) a heading alone', text: swap(/^(e\) participarea la sesiunile de formare organizate prin programe de interes național):.*$/m, '$1'), data: empty('III.1.e'), falls: ['FRM-01 III.1.e fail'] },
  { name: 'persons without a sum', text: cell('Asistenți personali', 2, ''), data: { 'training[3].budget': null }, falls: ['FRM-02 training[3] fail'] },
  { name: 'a total of training that is too high', text: after('Îngrijitori informali\t', 'Total\t24\t9.000 lei'), data: { totals: [{ label: 'Total', over: 'training', amounts: { budget: '9.000 lei' } }] }, falls: ['FRM-03 document fail'] },
  { name: 'volunteers a heading alone', text: swap('c.4. voluntari: nu este cazul', 'c.4. voluntari'), data: empty('III.1.c.4'), falls: ['FRM-04 III.1.c.4 fail'] },
  { name: 'no training on rights', text: swap(/^(c\.3\. îngrijitori informali): .*$/m, '$1: îngrijitorii informali sunt instruiți de asistentul medical;'), data: { 'sections[III.1.c.3].text': 'Îngrijitorii informali sunt instruiți de asistentul medical' }, falls: ['FRM-05 document fail'] },
  { name: 'no contract of supervision', text: swap('a) pentru asistenți sociali: un contract de supervizare; buget estimat: 2.400 lei;', 'a) pentru asistenți sociali: nr. 0; buget estimat: 0 lei;'), data: { 'sections[III.2.a].text': 'pentru asistenți sociali: nr. 0; buget estimat: 0 lei' }, falls: ['FRM-07 document fail'] },
  { name: 'centre staff not instructed', in: local, text: all(swap(/^(c\.1\. personalul din centre[^:]*):.*$/m, '$1'), cut(/^Personalul centrului de zi\t/)), data: { ...empty('III.1.c.1'), 'training[2]': null }, falls: ['FRM-04 III.1.c.1 fail', 'FRM-08 document fail'] },
];
