// Money (BUG), contracting (CTR) and subsidies (SUB) on plans with a cell, a table or a section written otherwise.

import { describe } from 'vitest';
import { type Edit, type RowCase, rowA, rowB, rowTests } from '../support/row-case.ts';

const at1 = 'existing[1]';
const cells: RowCase[] = [
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: '-' })], want: 'fail', severity: 'error', why: 'no source at all' },
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: '0 lei' })], want: 'fail', why: 'zero' },
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: 'conform bugetului' })], want: 'fail', why: 'words in place of a sum' },
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: '-', contr: '12.000 lei' })], want: 'pass', why: 'contributions are a source' },
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: '240,5 mii lei' })], want: 'pass', why: 'thousands with a comma' },
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: '240000.00' })], want: 'pass', why: 'a point before the bani' },
  { rule: 'BUG-02', edits: [rowB({ local: '-', contr: '-' })], want: 'fail', severity: 'error', why: 'no source at all' },
  { rule: 'BUG-02', edits: [rowB({ local: '-', contr: '-', alte: 'PNRR' })], want: 'fail', why: 'a source without an amount' },
  { rule: 'BUG-02', edits: [rowB({ local: '-', contr: '-', alte: '1640958 lei PNRR' })], want: 'pass', why: 'amount and source in one cell' },
  { rule: 'BUG-02', edits: [rowB({ local: '-', contr: '-', alte: 'fonduri europene' })], want: 'fail', why: 'a source without an amount' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: 'Taxă specială conform HCL' })], want: 'fail', severity: 'error', why: 'words in place of a sum' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '240.000 lei, 60.000 lei' })], want: 'fail', why: 'two sums' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '7000lei' })], want: 'pass', why: 'the unit glued' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '240 000 lei' })], want: 'pass', why: 'blanks for thousands' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '240.000,00 RON' })], want: 'pass', why: 'bani and RON' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ contr: '30%/lună/persoană' })], want: 'fail', why: 'a rate is no amount' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '200 lei/lună' })], want: 'unverified', why: 'a sum per month does not say the year' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: 'cca. 240.000 lei' })], want: 'pass', why: 'about so much is one amount' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: 'nu este cazul', jud: '240.000 lei' })], want: 'pass', why: 'declined is zero' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: 'x', jud: '240.000 lei' })], want: 'pass', why: 'a cross in an empty cell' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '240.000 lei – buget local' })], want: 'pass', why: 'the source named with it' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: '50.000 lei' })], want: 'fail', severity: 'warning', says: /50\.000 lei/, why: 'no name of the source' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: '50.000 lei PNRR' })], want: 'pass', why: 'the source in the cell' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: 'sponsorizare 50.000 lei' })], want: 'pass', why: 'the source before the sum' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: '50.000 lei*' }), { find: 'B. Servicii sociale propuse', by: '* Alte surse: donații ale unei fundații\n\nB. Servicii sociale propuse' }], want: 'pass', why: 'a note under the table' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: '50.000 lei estimat' })], want: 'fail', why: '„estimat” names no source' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: '50.000 lei/an' })], want: 'fail', why: '„pe an” names no source' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ local: '-' })], want: 'inapplicable', why: 'no such amount' },
  { rule: 'BUG-04', subject: at1, edits: [rowA({ alte: '50.000 lei' }), { find: '\tAlte surse\n', by: '\tAlte surse (PNRR)\n' }], want: 'pass', why: 'the head names the source' },
  { rule: 'BUG-12', subject: at1, edits: [rowA({ local: '-', jud: '240.000 lei' })], want: 'fail', severity: 'info', why: 'only the county pays in a commune' },
  { rule: 'BUG-12', subject: at1, edits: [rowA({ jud: '240.000 lei' })], want: 'pass', why: 'both pay' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '240.000 lei/an' })], want: 'pass', why: 'a sum for the year is one amount' },
  { rule: 'BUG-03', subject: at1, edits: [rowA({ local: '1.500 lei/beneficiar/lună' })], want: 'unverified', why: 'a sum per person and month does not say the year' },
  { rule: 'BUG-01', subject: at1, edits: [rowA({ local: 'nu este cazul' })], want: 'fail', why: 'declined everywhere' },
  { rule: 'BUG-12', base: 'judet', subject: at1, edits: [], want: 'pass', why: 'the county pays its own' },
  { rule: 'BUG-14', subject: at1, edits: [rowA({ local: '-', alte: '240.000 lei PNRR' })], want: 'fail', severity: 'info', why: 'what follows the project is not told' },
  { rule: 'BUG-14', subject: at1, edits: [rowA({ local: '-', alte: '240.000 lei PNRR' }), { find: 'B. Servicii sociale propuse', by: 'După încheierea proiectului, centrul este preluat din bugetul local.\n\nB. Servicii sociale propuse' }], want: 'pass', why: 'it is told under the table' },
  { rule: 'BUG-14', subject: at1, edits: [rowA({ alte: '240.000 lei PNRR' })], want: 'inapplicable', why: 'the local budget pays too' },
  { rule: 'BUG-11', subject: at1, edits: [rowA({ local: '2.400.000.000 lei' })], want: 'review', why: 'another order of magnitude' },
  { rule: 'BUG-11', subject: at1, edits: [rowA({ local: '240 lei' })], want: 'review', why: 'three zeros are gone' },
  { rule: 'BUG-11', subject: at1, edits: [rowA({ local: '-' })], want: 'inapplicable', why: 'BUG-01 tells it' },
];

const total = (line: string): Edit => ({ find: '\nB. Servicii sociale propuse', by: `${line}\n\nB. Servicii sociale propuse` });
const totals: RowCase[] = [
  { rule: 'BUG-05', edits: [total('Total\t\t\t\t\t756.000 lei\t-\t180.000 lei\t-\t-')], want: 'pass', why: 'the columns are right' },
  { rule: 'BUG-05', edits: [total('TOTAL GENERAL\t\t\t\t\t750.000 lei\t-\t180.000 lei\t-\t-')], want: 'fail', severity: 'error', says: /Centrul de zi[^]*6\.000/, saysNot: /existing\[/, why: 'the local column is 6.000 lei short' },
  { rule: 'BUG-05', edits: [total('\t\tTotal\t\t\t756.000 lei\t-\t190.000 lei\t-\t-')], want: 'fail', says: /10\.000/, why: 'the state column; the word stands in the third cell' },
  { rule: 'BUG-05', edits: [total('Total servicii existente\t\t\t\t\t756.000\t\t180.000\t\t')], want: 'pass', why: 'bare figures under lei' },
  { rule: 'BUG-05', edits: [total('Total\t\t\t\t\t756,0 mii lei\t-\t180 mii lei\t-\t-')], want: 'pass', why: 'the total in thousands' },
  { rule: 'BUG-05', edits: [total('Total buget local\t\t\t\t\t700.000 lei\t\t\t\t')], want: 'fail', why: 'only one column is totalled' },
];

const budget = (lines: string): Edit => ({ find: 'C. Programul anual de contractare', by: `${lines}\n\nC. Programul anual de contractare` });
const head = 'Cod\tDenumire indicator\tTOTAL 2026\tTRIM I\tTRIM II\tTRIM III\tTRIM IV';
const table = (rows: string[], above = 'BUGET 68.02.04 Asistență acordată persoanelor în vârstă (lei)'): Edit => budget([above, '', head, ...rows].join('\n'));
const budgets: RowCase[] = [
  { rule: 'BUG-06', subject: 'budget[1]/20', edits: [table(['10\tCheltuieli de personal\t400.000\t100.000\t100.000\t100.000\t100.000', '10.01\tSalarii\t400.000\t100.000\t100.000\t100.000\t100.000', '20\tBunuri și servicii\t100.000\t25.000\t25.000\t25.000\t20.000'])], want: 'fail', severity: 'error', says: /5\.000/, why: '95.000 of 100.000' },
  { rule: 'BUG-06', subject: 'budget[1]/10', edits: [table(['10\tCheltuieli de personal\t400.000\t100.000\t100.000\t100.000\t100.000', '10.01\tSalarii\t400.000\t100.000\t100.000\t100.000\t100.000', '20\tBunuri și servicii\t100.000\t25.000\t25.000\t25.000\t20.000'])], want: 'pass', why: 'four times a hundred thousand' },
  { rule: 'BUG-06', subject: 'budget[1]/10', edits: [table(['10\tCheltuieli de personal\t400.000\t400.000\t-\t-\t-', '10.01\tSalarii\t400.000\t400.000\t-\t-\t-', '20\tBunuri și servicii\t100.000\t25.000\t25.000\t25.000\t25.000'])], want: 'pass', why: 'dashes are zero' },
  { rule: 'BUG-07', subject: 'budget[1]/57.02', edits: [table(['57.02\tAjutoare sociale\t3.038.000\t759.500\t759.500\t759.500\t759.500', '57.02.01\tÎn numerar\t3.000.000\t750.000\t750.000\t750.000\t750.000', '57.02.02\tÎn natură\t234.000\t58.500\t58.500\t58.500\t58.500'])], want: 'fail', severity: 'error', says: /196\.000/, why: 'the children are above' },
  { rule: 'BUG-08', subject: 'budget[1]/10', edits: [table(['10\tCheltuieli de personal\t400.000\t100.000\t100.000\t100.000\t100.000', '10.01\tSalarii\t300.000\t75.000\t75.000\t75.000\t75.000', '20\tBunuri și servicii\t100.000\t25.000\t25.000\t25.000\t25.000'])], want: 'fail', severity: 'info', why: 'lines may be left out' },
  { rule: 'BUG-07', subject: 'budget[1]/10', edits: [table(['10\tCheltuieli de personal\t400.000\t100.000\t100.000\t100.000\t100.000', '10.01\tSalarii\t390.000\t100.000\t100.000\t95.000\t95.000', '10.03\tContribuții\t10.000\t-\t-\t5.000\t5.000', 'din care:\tcontribuția asiguratorie\t10.000\t-\t-\t5.000\t5.000'])], want: 'pass', why: '„din care” is not added' },
  { rule: 'BUG-10', subject: 'budget[1]', edits: [table(['10\tCheltuieli de personal\t400.000\t100.000\t100.000\t100.000\t100.000', '10.01\tSalarii\t400.000\t100.000\t100.000\t100.000\t100.000'], '65.02.50 Asistență socială (lei)')], want: 'fail', severity: 'warning', why: 'the code is education' },
  { rule: 'BUG-10', subject: 'budget[1]', edits: [table(['10\tCheltuieli de personal\t400.000\t100.000\t100.000\t100.000\t100.000', '10.01\tSalarii\t400.000\t100.000\t100.000\t100.000\t100.000'])], want: 'pass', why: '68.02.04 is for older persons' },
  { rule: 'BUG-09', subject: 'budget[1]', edits: [table(['10\tCheltuieli de personal\t2.233.600\t558.400\t558.400\t558.400\t558.400', '10.01\tSalarii\t2.233.600\t558.400\t558.400\t558.400\t558.400'], 'BUGET 68.02 Asistență socială - MII LEI')], want: 'fail', severity: 'warning', why: 'thousands over lei' },
  { rule: 'BUG-09', subject: 'budget[1]', edits: [table(['10\tCheltuieli de personal\t412\t103\t103\t103\t103', '10.01\tSalarii\t412\t103\t103\t103\t103'], 'BUGET 68.02 Asistență socială - mii lei -')], want: 'pass', why: 'thousands' },
];

const c = (text: string): Edit => ({ find: 'C. Programul anual de contractare a serviciilor sociale din fonduri publice: Nu este cazul', by: `C. Programul anual de contractare a serviciilor sociale din fonduri publice\n\n${text}` });
const inTable = (text: string): Edit => rowA({ nume: `Centrul de zi pentru copii, ${text}` });
const contracting: RowCase[] = [
  { rule: 'CTR-01', edits: [c('Se contractează servicii de îngrijire la domiciliu (8810ID-I), valoare estimată 120.000 lei, durata 12 luni, prin achiziție conform normelor proprii.')], want: 'pass', why: 'all four in a sentence' },
  { rule: 'CTR-01', edits: [c('Serviciul\tValoare estimată\tTermen\tProcedura\nÎngrijire la domiciliu\t120.000 lei\ttrim. II\tprocedură proprie')], want: 'pass', why: 'all four in a table' },
  { rule: 'CTR-01', edits: [c('Serviciul\tValoare estimată (lei)\tTermen\tProcedura\nÎngrijire la domiciliu\t120.000\ttrim. II\tprocedură proprie')], want: 'pass', why: 'the unit in the head of the table' },
  { rule: 'CTR-01', edits: [c('Se contractează servicii de îngrijire la domiciliu, 120.000 lei.')], want: 'review', why: 'term and procedure are not told' },
  { rule: 'CTR-01', edits: [c('Contractarea se face potrivit legii.')], want: 'fail', severity: 'warning', why: 'nothing is named' },
  { rule: 'CTR-01', edits: [c('Nu se contractează servicii sociale în anul 2026.')], want: 'pass', why: 'declined in other words' },
  { rule: 'CTR-01', edits: [c('Consiliul local nu are prevăzute fonduri pentru contractarea serviciilor sociale.')], want: 'pass', why: 'declined in other words' },
  { rule: 'CTR-01', edits: [c('-')], want: 'pass', why: 'a dash is none' },
  { rule: 'CTR-01', edits: [c('')], want: 'fail', why: 'a bare heading' },
  { rule: 'CTR-01', edits: [c('0 lei')], want: 'pass', why: 'zero is none' },
  { rule: 'CTR-02', edits: [inTable('contractat cu o fundație')], want: 'fail', severity: 'error', why: 'a contracted service while C declines' },
  { rule: 'CTR-02', edits: [inTable('serviciu concesionat')], want: 'fail', why: 'a service given in concession while C declines' },
  { rule: 'CTR-02', edits: [inTable('externalizat')], want: 'fail', why: 'an externalised service while C declines' },
  { rule: 'CTR-02', edits: [inTable('acordat prin furnizor privat în baza contractului nr. 14/2025')], want: 'fail', why: 'a private provider by contract while C declines' },
  { rule: 'CTR-02', edits: [{ find: 'B. Servicii sociale propuse', by: 'Serviciul de îngrijire la domiciliu este contractat cu un furnizor privat.\n\nB. Servicii sociale propuse' }], want: 'review', why: 'told beside the table' },
  { rule: 'CTR-02', edits: [c('Se contractează servicii de îngrijire la domiciliu, 120.000 lei, 12 luni, achiziție.'), { find: 'B. Servicii sociale propuse', by: 'În anul 2026 nu se contractează servicii sociale.\n\nB. Servicii sociale propuse' }], want: 'fail', why: 'the reverse' },
  { rule: 'CTR-02', edits: [rowB({ pers: 'asistent social - 1, contractat; îngrijitori - 4' })], want: 'pass', why: 'staff on contract is no contracted service' },
  { rule: 'CTR-02', edits: [rowB({ just: 'Lipsa serviciilor contractate în comună; 31 de persoane au cerut îngrijire' })], want: 'pass', why: 'a reason is no contract' },
  { rule: 'CTR-03', edits: [c('Se contractează servicii de îngrijire la domiciliu, valoare estimată 4.100.000 lei, 12 luni.')], want: 'fail', severity: 'info', why: 'over the threshold, no procedure' },
  { rule: 'CTR-03', edits: [c('Se contractează servicii de îngrijire la domiciliu, valoare estimată 4.100.000 lei, 12 luni, procedura simplificată.')], want: 'pass', why: 'the procedure is named' },
  { rule: 'CTR-03', edits: [c('Se contractează servicii de îngrijire la domiciliu, valoare 120.000 lei.')], want: 'pass', why: 'under it' },
  { rule: 'CTR-04', edits: [c('Finanțări nerambursabile potrivit Legii nr. 350/2005 pentru un centru de zi, 80.000 lei.')], want: 'fail', severity: 'info', why: 'no publication' },
  { rule: 'CTR-04', edits: [c('Finanțări nerambursabile potrivit Legii nr. 350/2005 pentru un centru de zi, 80.000 lei; programul se publică în Monitorul Oficial.')], want: 'pass', why: 'the publication is told' },
];

const d = (one: string, two: string, three: string): Edit => ({ find: /D\. Programul de subvenționare[^\n]*: Nu este cazul\n\n1\.[^\n]*\n2\.[^\n]*\n3\.[^\n]*/, by: `D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege:\n\n1. Serviciile sociale eligibile pentru a primi subvenții de la bugetul local: ${one}\n2. Capitolele de cheltuieli curente de funcționare a unităților de asistență socială, pentru care se pot acorda subvenții: ${two}\n3. Bugetul estimat al programului de subvenționare: ${three}` });
const subsidies: RowCase[] = [
  { rule: 'SUB-01', edits: [{ find: /D\. Programul de subvenționare[^\n]*: Nu este cazul\n\n1\.[^\n]*\n2\.[^\n]*\n3\.[^\n]*/, by: 'D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege:\n\nSe acordă 60.000 lei Centrului de zi pentru vârstnici.' }], want: 'fail', severity: 'warning', why: 'no points' },
  { rule: 'SUB-01', edits: [{ find: /D\. Programul de subvenționare[^\n]*: Nu este cazul\n\n1\.[^\n]*\n2\.[^\n]*\n3\.[^\n]*/, by: 'D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege:\n\nSe acordă 60.000 lei Centrului de zi pentru vârstnici, pentru hrană și salarii.' }], want: 'pass', why: 'the three points told in one sentence' },
  { rule: 'SUB-01', edits: [{ find: /(D\. Programul de subvenționare[^\n]*: )Nu este cazul\n\n1\.[^\n]*\n2\.[^\n]*\n3\.[^\n]*/, by: 'D. Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege: nu se acordă subvenții' }], want: 'pass', why: 'declined as a whole' },
  { rule: 'SUB-02', edits: [d('conform nomenclatorului serviciilor sociale', 'hrană, utilități', '60.000 lei')], want: 'fail', severity: 'warning', why: 'a reference to the nomenclature' },
  { rule: 'SUB-02', edits: [d('toate serviciile sociale licențiate', 'hrană, utilități', '60.000 lei')], want: 'fail', why: 'all services are none in particular' },
  { rule: 'SUB-02', edits: [d('Centrul de zi pentru persoane vârstnice', 'hrană, utilități', '60.000 lei')], want: 'pass', why: 'named' },
  { rule: 'SUB-02', edits: [d('îngrijire la domiciliu', 'hrană, utilități', '60.000 lei')], want: 'pass', why: 'named by its kind' },
  { rule: 'SUB-02', edits: [d('8810ID-I, 8810CZ-V-II', 'hrană, utilități', '60.000 lei')], want: 'pass', why: 'named by their codes' },
  { rule: 'SUB-03', edits: [d('Centrul de zi pentru persoane vârstnice', 'hrană', '0 lei')], want: 'fail', severity: 'warning', why: 'a service without money' },
  { rule: 'SUB-03', edits: [d('Centrul de zi pentru persoane vârstnice', 'hrană', 'nu este cazul')], want: 'fail', why: 'a service without money' },
  { rule: 'SUB-03', edits: [d('Nu este cazul', 'nu este cazul', '60.000 lei')], want: 'fail', why: 'money without a service' },
  { rule: 'SUB-03', edits: [d('Centrul de zi pentru persoane vârstnice', 'hrană', '60 mii lei')], want: 'pass', why: 'thousands' },
  { rule: 'SUB-03', edits: [d('Centrul de zi pentru persoane vârstnice', 'hrană', '60.000')], want: 'pass', why: 'a budget without its unit is a budget' },
  { rule: 'SUB-03', edits: [d('Nu este cazul', 'nu este cazul', 'nu este cazul')], want: 'inapplicable', why: 'none and none' },
  { rule: 'SUB-04', edits: [{ find: /2026/g, by: '2031' }, d('Centrul de zi pentru persoane vârstnice', 'hrană', '60.000 lei')], want: 'fail', severity: 'error', why: 'no selections for 2031' },
  { rule: 'SUB-04', edits: [{ find: /2026/g, by: '2031' }], want: 'pass', why: 'none planned' },
  { rule: 'SUB-04', edits: [{ find: /2026/g, by: '2030' }, d('Centrul de zi pentru persoane vârstnice', 'hrană', '60.000 lei')], want: 'inapplicable', why: '2030 is the last year' },
];

describe('cells', () => { rowTests(cells); });
describe('totals', () => { rowTests(totals); });
describe('budget tables', () => { rowTests(budgets); });
describe('contracting', () => { rowTests(contracting); });
describe('subsidies', () => { rowTests(subsidies); });
