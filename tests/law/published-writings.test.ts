// Writings met in published plans that say what the law asks in other words: none of them is a defect.

import { describe, it } from 'vitest';
import { judge, lines as l, type Edit, type LawCase } from '../support/law-case.ts';

const pass = (rule: string, why: string, ...edit: readonly Edit[]): LawCase => ({ rule, expect: 'pass', why, edit });
const county = ', cu următoarele obiective:\n\nObiectiv general:\n\n- Prevenirea separării copilului de familie prin servicii de zi;\n\nObiective operaționale:\n\n- Extinderea îngrijirii la domiciliu pentru persoane vârstnice;';
const strategy = 'aprobată prin Hotărârea Consiliului Local nr. 21/30.03.2023';
const itemA = 'a) Strategia de dezvoltare a serviciilor sociale - se publică pe pagina proprie și se actualizează anual';
const sectionC = 'C. Programul anual de contractare a serviciilor sociale din fonduri publice: Nu este cazul';
const sectionD = /D\. Programul de subvenționare[^]*?3\. Bugetul estimat al programului de subvenționare: Nu este cazul/;
const money = '\t240.000 lei\t';
const assistants = '2\t8810ID-IV\tServicii la domiciliu destinate persoanelor cu dizabilități, prin asistent personal';

const cases: readonly LawCase[] = [
  // Objectives of a strategy: one alone, in short forms, without a caption.
  pass('ALN-10', 'one objective after its caption on one line', [county, '\nObiectiv: extinderea îngrijirii la domiciliu pentru persoane vârstnice']),
  pass('ALN-10', 'directions on one line, parted by semicolons', [county, '\nDirecții de acțiune: îngrijire la domiciliu; prevenirea separării copilului']),
  pass('ALN-10', 'one item under the strategy, no colon before it', [county, '\n- extinderea îngrijirii la domiciliu;']),
  pass('ALN-10', 'short forms of general and specific objectives', [county, '\nO.G. Servicii sociale aproape de oameni\nO.S.1 Extinderea îngrijirii la domiciliu']),
  { rule: 'ALN-10', expect: 'fail', why: 'another paper listed under the strategy is no objective', edit: [[county, '\n- Hotărârea Guvernului nr. 797/2017;\n- Legea nr. 448/2006;']] },
  // Acts, terms, nothing to tell, legal bases.
  pass('ALN-04', 'the day in brackets after the year', [strategy, 'aprobată prin HCL nr. 21/2023 (30.03.2023)']),
  pass('ALN-04', 'the council first, then the decision', [strategy, 'aprobată de Consiliul Local prin Hotărârea nr. 21 din 30.03.2023']),
  { rule: 'ALN-04', expect: 'fail', why: 'the year alone is no date', edit: [[strategy, 'aprobată prin HCL nr. 21/2023']] },
  ...['actualizare anuală', 'frecvență: trimestrială', 'anuală', '1/an', 'pe măsura modificărilor', 'când intervin schimbări', 'ian. 2026', 'după aprobare'].map((by) => pass('INF-03', by, [itemA, `a) Strategia de dezvoltare a serviciilor sociale - ${by}`])),
  { rule: 'INF-03', expect: 'fail', why: 'an adjective of the plan is no term', edit: [[itemA, 'a) Strategia de dezvoltare a serviciilor sociale și programarea anuală a acesteia']], subject: 'II.1.a' },
  ...['Comuna nu contractează servicii sociale.', 'nu este aplicabil', 'Nu au fost identificate servicii care să fie contractate.', 'La nivelul comunei nu se derulează un astfel de program.'].map((by) => pass('CTR-01', by, [sectionC, `C. Programul anual de contractare a serviciilor sociale din fonduri publice\n\n${by}`])),
  ...['Comuna nu acordă subvenții.', 'Consiliul local nu subvenționează asociații, fundații sau culte.', 'nu sunt'].map((by) => pass('SUB-01', by, [sectionD, `D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege\n\n${by}`])),
  { rule: 'CTR-01', expect: 'fail', why: 'a condition on others is no answer', edit: [[sectionC, 'C. Programul anual de contractare a serviciilor sociale din fonduri publice\n\nSe contractează servicii pentru persoanele cărora furnizorii publici nu le acordă sprijin.']] },
  ...['prevederile Legii nr. 292/2011 - art. 112 (3) b) și art. 118', 'art.112 al.3 lit.b, art.118 din Legea 292/2011'].map((by) => pass('HCL-04', by, [l.law292, `- ${by};`])),
  pass('HCL-05', 'the annex with its title', [l.hg797, '- Hotărârea Guvernului nr. 797/2017 - Anexa nr.3 - Regulament-cadru de organizare și funcționare al compartimentului de asistență socială, art. 5;']),
  pass('HCL-06', 'a short word for the order', [l.order, '- Ord. 1086/2018;']),
  ...['art. 129 al.2 lit.d și al.7 lit.b din OUG 57/2019', 'art. 129 (2) d) și (7) b) din O.U.G. 57/2019'].map((by) => pass('HCL-07', by, [l.competence, `- ${by};`])),
  pass('HCL-07', 'the order stands before the articles of the code', [`${l.order}\n${l.competence}`, '- Ordinul nr. 1086/2018, art. 129 alin. (2) lit. d), alin. (7) lit. b), art. 139 și art. 196 din OUG nr. 57/2019;']),
  pass('HCL-19', 'entrusted', [l.execution, 'Art. 2. Cu executarea prezentei se încredințează primarul comunei.']),
  pass('ALN-10', 'objectives in the sentence of the strategy, after a dash', [county, ' - obiective: extinderea îngrijirii la domiciliu; prevenirea separării copilului']),
  ...['I.C', 'I.D'].map((subject): LawCase => ({ rule: 'STR-03', expect: 'pass', why: `the same answer in capitals under ${subject} and three others is no header of a page`, subject, edit: [[sectionC, 'C. Programul anual de contractare a serviciilor sociale din fonduri publice\nNU ESTE CAZUL'], [sectionD, 'D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege\nNU ESTE CAZUL'], ['3. Telefonul verde: nu este cazul', '3. Telefonul verde\nNU ESTE CAZUL'], ['f) altele: nu este cazul', 'f) altele\nNU ESTE CAZUL']] })),
  { rule: 'INF-02', expect: 'pass', why: 'the items of d) on one line', subject: 'II.1.d.ii', edit: [[/d\) Informații privind serviciile sociale disponibile[^]*?nu este cazul;\n/, 'd) informații privind serviciile disponibile: (i) lista furnizorilor – semestrial; (ii) serviciile proprii, cu cod, beneficiari, costuri și personal – trimestrial; (iii) situații statistice – nu este cazul;\n']] },
  { rule: 'BUG-03', expect: 'pass', why: 'the unit in a note under the table', subject: 'existing[1]', edit: [[/ lei\t/g, '\t'], ['\n\nB. Servicii sociale propuse', '\n\nSumele sunt exprimate în lei.\n\nB. Servicii sociale propuse']] },
  // Money and codes.
  ...['lei 240.000', '240.000 de lei', '240.000.- lei', '240’000 lei', '240. 000 lei'].flatMap((by) => [pass('BUG-03', by, [money, `\t${by}\t`]), pass('BUG-01', by, [money, `\t${by}\t`])]),
  { rule: 'BUG-01', expect: 'pass', why: 'a sum a month is a source above 0', edit: [[money, '\t20.000 lei/lună\t']] },
  { rule: 'BUG-01', expect: 'fail', why: 'words name no sum', edit: [[money, '\tconform HCL nr. 12/2024\t']] },
  ...['8891CZ-C-II.', '„8891CZ-C-II”', 'cod 8891CZ-C-II'].flatMap((by) => [pass('SRV-02', by, ['8891CZ-C-II', by]), pass('SRV-03', by, ['8891CZ-C-II', by])]),
  ...['nu are', 'în curs de licențiere', 'fără cod'].flatMap((by): LawCase[] => [{ rule: 'SRV-01', expect: 'fail', why: by, edit: [['\t8891CZ-C-II\t', `\t${by}\t`]] }, pass('SRV-11', `the name beside "${by}"`, ['\t8891CZ-C-II\t', `\t${by}\t`])]),
  { rule: 'SRV-08', expect: 'fail', why: 'over a hundred per cent by the plan\'s own words', edit: [['\t90%\t', '\t22 beneficiari (110%)\t']] },
  pass('SRV-08', 'per cent in words', ['\t90%\t', '\tnouăzeci la sută\t']),
  pass('SRV-09', 'food is what a canteen gives', ['Centrul de zi pentru copii aflați în situație de risc de separare de părinți', 'Cantină socială - ajutor alimentar']),
  // Rows over two pages.
  ...['BUG-01', 'SRV-01', 'SRV-06', 'SRV-07'].map((rule) => pass(rule, 'the name of the service broken over two lines', [assistants, '2\t8810ID-IV\tServicii la domiciliu destinate persoanelor cu\t\t\t\t\t\t\t\n\t\tdizabilități, prin asistent personal'])),
  { rule: 'BUG-04', expect: 'inapplicable', why: 'numbers of the last columns come again after a page break', edit: [['\n3\t8899CZ-PN-V', '\n\t\t\t\t\t6\t7\t8\t9\t10\n3\t8899CZ-PN-V']] },
  // The preamble.
  pass('HCL-10', 'reports of several compartments', [l.raport, '- rapoartele de specialitate ale compartimentelor din aparatul primarului;']),
  pass('HCL-11', 'reports of the commissions', [l.aviz, '- rapoartele comisiilor de specialitate ale Consiliului local;']),
  ...['HOTĂRÂREA Nr. 58/30.X.2025', 'H.C.L. nr. 58/30.10.2025', 'HOTĂRÂREA  NR .58  DIN  30. 10. 2025'].flatMap((by) => [pass('HCL-29', by, [l.title, by]), pass('HCL-13', by, [l.title, by])]),
  { rule: 'HCL-13', expect: 'inapplicable', why: 'a decision without a date is told by HCL-29', edit: [[l.title, 'HOTĂRÂREA NR. 58'], [l.annex, 'Anexă la Hotărârea nr. 58']] },
  pass('HCL-26', 'attendance after dashes', [l.votes, 'VOTURI: PENTRU - 13; ÎMPOTRIVĂ - 0; ABȚINERI - 0; PREZENȚI - 13; ÎN FUNCȚIE - 13']),
  pass('HCL-26', 'present at the meeting', [l.votes, 'Prezenți la ședință: 12 consilieri din 13 în funcție. S-a adoptat cu 12 voturi „pentru”.']),
  // The items of point II.1 in a table.
  ...['INF-02', 'INF-03'].map((rule) => pass(rule, 'the items told in the rows of a table', [/a\) Strategia de dezvoltare[^]*?la nivelul comunei - nu este cazul;\n/, 'Informația\tTermen de actualizare\na) Strategia de dezvoltare a serviciilor sociale\tanual\nb) Planul anual de acțiune\tanual\nc) Activitatea proprie și serviciile aflate în proprie administrare\tla modificare\nd) (i) lista furnizorilor de servicii sociale\tsemestrial\nd) (ii) serviciile sociale care funcționează în cadrul serviciului public\ttrimestrial\nd) (iii) situații statistice\tnu este cazul\ne) alte servicii de interes public\tnu este cazul\n'])),
];

describe('other words for the same', () => {
  it.each(cases.map((law) => [`${law.rule}: ${law.why}`, law] as const))('%s', (_, law) => judge(law));
});
