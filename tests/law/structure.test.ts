// Build of the plan (STR-01 to STR-08) and the dossier (DSR-01 to DSR-04): chapters renamed, moved, doubled, tables with other columns.

import { describe, it } from 'vitest';
import { judge, sample, type LawCase } from '../support/law-case.ts';

const same = [['ROMÂNIA', 'ROMÂNIA ']] as const;
const text = sample('comuna');
const lost = [{ what: 'page-without-text', text: true }] as never;
const at = (words: string): number => text.indexOf(words);
/** From one heading to the next. */
const part = (from: string, to?: string): string => text.slice(at(from), to ? at(to) : undefined);
const chapter2 = part('CAPITOLUL II\n', 'CAPITOLUL III\n');
const chapter3 = part('CAPITOLUL III\n');
const sectionC = part('C. Programul anual', 'D. Programul');
const sectionD = part('D. Programul de subvenționare', 'CAPITOLUL II\n');
const tableA = part('Nr. crt.\tCod serviciu', '\nB. Servicii');
const contents = part('Planul anual de acțiune cuprinde:', 'CAPITOLUL I\n');
const h2 = 'CAPITOLUL II\n\nPlanificarea activităților de informare a publicului cu privire la serviciile sociale existente la nivel local, în conformitate cu prevederile art. 6 din Hotărârea Guvernului nr. 797/2017';
const h3 = 'CAPITOLUL III\n\nProgramul de formare și îndrumare metodologică a personalului care lucrează în domeniul serviciilor sociale';
const h1 = 'CAPITOLUL I\n\nAdministrarea, înființarea și finanțarea serviciilor sociale';

const structure: readonly LawCase[] = [
  { rule: 'STR-01', expect: 'pass', why: 'the model', edit: [...same] },
  { rule: 'STR-01', expect: 'fail', subject: 'III', why: 'chapter III is missing', edit: [[chapter3, '']] },
  { rule: 'STR-01', expect: 'fail', subject: 'II', why: 'chapter II is missing', edit: [[chapter2, '']] },
  { rule: 'STR-01', expect: 'fail', subject: 'III', why: 'III over another subject', edit: [[chapter3, 'CAPITOLUL III\n\nMonitorizarea și evaluarea planului\n\nPlanul se monitorizează anual de primar.\n']] },
  { rule: 'STR-01', expect: 'pass', subject: 'III', why: 'the subject under number IV', edit: [[h3, h3.replace('CAPITOLUL III', 'CAPITOLUL IV')]] },
  { rule: 'STR-01', expect: 'pass', why: 'abbreviated numbers with the title on the line', edit: [[h1, 'CAP. I. Administrarea, înființarea și finanțarea serviciilor sociale'], [h2, 'CAP. II - Planificarea activităților de informare a publicului cu privire la serviciile sociale existente la nivel local'], [h3, 'CAP.III: Programul de formare si indrumare metodologica a personalului care lucreaza in domeniul serviciilor sociale']] },
  { rule: 'STR-01', expect: 'pass', why: 'a wrong word in the heading', edit: [[h1, 'CAPITOLUL I. Administrația, înființarea și finanțarea serviciilor sociale']] },
  { rule: 'STR-01', expect: 'pass', why: 'figures for numbers', edit: [['CAPITOLUL I\n', 'Capitolul 1\n'], ['CAPITOLUL II\n', 'Capitolul 2\n'], ['CAPITOLUL III\n', 'Capitolul 3\n']] },
  { rule: 'STR-01', expect: 'unverified', subject: 'III', why: 'missing where a page has no text', edit: [[chapter3, '']], losses: lost },
  { rule: 'STR-01', expect: 'inapplicable', why: 'before the order', edit: [[chapter3, ''], ['HOTĂRÂREA NR. 58 DIN 30.10.2025', 'HOTĂRÂREA NR. 58 DIN 16.04.2018']] },

  { rule: 'STR-02', expect: 'fail', subject: 'I.C', why: 'C is missing', edit: [[sectionC, '']] },
  { rule: 'STR-02', expect: 'fail', subject: 'I.D', why: 'D is missing', edit: [[sectionD, '']] },
  { rule: 'STR-02', expect: 'pass', why: 'numbers for letters', edit: [['A. Serviciile sociale existente', '1. SERVICIILE SOCIALE EXISTENTE'], ['B. Servicii sociale propuse', '2. SERVICII SOCIALE PROPUSE']] },
  { rule: 'STR-02', expect: 'pass', why: 'brackets', edit: [['A. Serviciile', 'A) Serviciile'], ['B. Servicii', 'B) Servicii'], ['C. Programul', 'C) Programul'], ['D. Programul', 'D) Programul']] },
  { rule: 'STR-02', expect: 'pass', why: 'B before A', edit: [['A. Serviciile sociale existente', 'X'], ['B. Servicii sociale propuse spre a fi înființate', 'A. Serviciile sociale existente la nivel local'], ['X la nivel local', 'B. Servicii sociale propuse spre a fi înființate']] },
  { rule: 'STR-02', expect: 'unverified', subject: 'I.C', why: 'missing where a page has no text', edit: [[sectionC, '']], losses: lost },
  { rule: 'STR-02', expect: 'fail', subject: 'I.C', why: 'C announced only in the contents', edit: [[sectionC, ''], ['3. Programul de formare și îndrumare', 'C. Programul anual de contractare a serviciilor sociale ........ 4\n3. Programul de formare și îndrumare']] },

  { rule: 'STR-03', expect: 'fail', subject: 'I.A', why: 'a heading without its table', edit: [[tableA, '']] },
  { rule: 'STR-03', expect: 'fail', subject: 'I.C', why: 'the model\'s heading alone', edit: [['din fonduri publice: Nu este cazul', 'din fonduri publice']] },
  { rule: 'STR-03', expect: 'pass', subject: 'I.C', why: 'nu se aplică', edit: [['din fonduri publice: Nu este cazul', 'din fonduri publice - nu se aplică']] },
  { rule: 'STR-03', expect: 'pass', subject: 'I.A', why: 'no services', edit: [[tableA, 'În comună nu există servicii sociale.\n']] },
  { rule: 'STR-03', expect: 'pass', subject: 'I.C', why: 'own text', edit: [['din fonduri publice: Nu este cazul', 'din fonduri publice\n\nÎn anul 2026 comuna contractează servicii de îngrijire la domiciliu, prin achiziție publică, în valoare de 40.000 lei.']] },
  { rule: 'STR-03', expect: 'pass', subject: 'I.A', why: 'a row of dashes', edit: [[/\n1\t8891CZ[^]*?(?=\n\nB\. Serv)/, '\n-\t-\t-\t-\t-\t-\t-\t-\t-\t-']] },

  { rule: 'STR-04', expect: 'pass', why: 'the model\'s order', edit: [...same] },
  { rule: 'STR-04', expect: 'fail', severity: 'info', subject: 'III', why: 'III before II', edit: [[chapter2 + chapter3, `${chapter3}\n${chapter2}`]] },
  { rule: 'STR-04', expect: 'fail', why: 'D before C', edit: [[sectionC + sectionD, `${sectionD}\n${sectionC}`]] },

  { rule: 'STR-05', expect: 'pass', why: 'three chapters', edit: [...same] },
  { rule: 'STR-05', expect: 'fail', severity: 'info', why: 'a budget chapter', edit: [[h3, `CAPITOLUL IV\n\nBuget estimat și surse de finanțare\n\nBugetul este de 700.000 lei.\n\n${h3}`]] },
  { rule: 'STR-05', expect: 'fail', why: 'monitoring at the end', edit: [[chapter3, `${chapter3}\nCAPITOLUL IV. MONITORIZAREA ȘI EVALUAREA\n\nPlanul se evaluează anual.\n`]] },
  { rule: 'STR-05', expect: 'pass', why: 'chapters of expenditure are no chapters', edit: [['3. Bugetul estimat al programului', 'Capitolul de cheltuieli 68.02 nu are credite.\n3. Bugetul estimat al programului']] },

  { rule: 'STR-06', expect: 'pass', why: 'names the three', edit: [...same] },
  { rule: 'STR-06', expect: 'fail', severity: 'info', why: 'leaves one out', edit: [[/;\n3\. Programul de formare[^\n]*capitolul III\./, '.']] },
  { rule: 'STR-06', expect: 'inapplicable', why: 'no list', edit: [[contents, '']] },
  { rule: 'STR-06', expect: 'pass', why: 'chapter numbers first', edit: [[contents, 'Planul anual de acțiune cuprinde:\n\n1. Capitolul I Date privind administrarea, înființarea și finanțarea serviciilor sociale;\n2. Capitolul II Planificarea activităților de informare a publicului;\n3. Capitolul III Programul de formare și îndrumare metodologică.\n\n']] },
  { rule: 'STR-06', expect: 'pass', why: 'more than three announced', edit: [['- capitolul III.', '- capitolul III;\n4. Anexe.']] },

  { rule: 'STR-07', expect: 'pass', why: 'ten columns', edit: [...same] },
  { rule: 'STR-07', expect: 'fail', severity: 'warning', why: 'no state budget', edit: [['Buget local\tBuget județean\tBuget de stat\tContribuții persoane beneficiare\tAlte surse\n1\t8891', 'Buget local\tBuget județean\tContribuții persoane beneficiare\tAlte surse\n1\t8891'], [/(\n[123]\t88[^\n]*)\t[^\t\n]*(\t[^\t\n]*\t[^\t\n]*)(?=\n)/g, '$1$2']] },
  { rule: 'STR-07', expect: 'fail', why: 'no occupancy', edit: [['\tCapacitate\tGrad de ocupare\tBugetele', '\tCapacitate\tBugetele'], ['\t90%\t', '\t'], ['\t14 beneficiari\t14 beneficiari\t', '\t14 beneficiari\t'], ['\t75%\t', '\t'], ['\n\t\t\t\t\tBuget local\tBuget județean\tBuget de stat\tContribuții persoane beneficiare\tAlte surse\n1', '\n\t\t\t\tBuget local\tBuget județean\tBuget de stat\tContribuții persoane beneficiare\tAlte surse\n1']] },
  { rule: 'STR-07', expect: 'pass', why: 'abbreviated heads', edit: [['Buget local\tBuget județean\tBuget de stat\tContribuții persoane beneficiare\tAlte surse\n1\t8891', 'B.L.\tBuget jud.\tBuget stat\tContrib. benef.\tAlte surse\n1\t8891']] },
  { rule: 'STR-07', expect: 'inapplicable', why: 'no table', edit: [[tableA, 'Nu este cazul.\n']] },

  { rule: 'STR-08', expect: 'pass', why: 'thirteen columns', edit: [...same] },
  { rule: 'STR-08', expect: 'fail', why: 'no justification', edit: [['surse de finanțare, pentru serviciile sociale propuse pentru a fi înființate:\t\t\t\t\tJustificare', 'surse de finanțare, pentru serviciile sociale propuse pentru a fi înființate:\t\t\t\t'], [/\t-\tAnaliza nevoilor[^\n]*/, '\t-']] },
  { rule: 'STR-08', expect: 'inapplicable', why: 'no table', edit: [[/Denumire serviciu social propus\t[^]*?(?=\nC\. Programul)/, 'Nu este cazul.\n']] },
];

const paper = (name: string, body: string): Record<string, string> => ({ [name]: body });
const report = (body: string): Record<string, string> => paper('raport.txt', `ROMÂNIA\nJUDEȚUL VASLUI\nCOMUNA VALEA ARINILOR\n\nRAPORT DE SPECIALITATE\n\nprivind Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul 2026\n\n${body}`);

const dossier: readonly LawCase[] = [
  { rule: 'DSR-01', expect: 'inapplicable', why: 'no papers', edit: [...same] },
  { rule: 'DSR-01', expect: 'pass', why: 'the same year', edit: [...same], papers: report('Propunem aprobarea planului.') },
  { rule: 'DSR-01', expect: 'fail', severity: 'error', why: 'last year\'s report', edit: [...same], papers: { 'raport.txt': (report('Propunem aprobarea planului.')['raport.txt'] as string).replace('2026', '2025') } },
  { rule: 'DSR-01', expect: 'pass', why: 'last year is only looked back upon', edit: [...same], papers: report('În anul 2025 centrul a avut 18 beneficiari. Planul pentru anul 2025 a fost realizat.') },
  { rule: 'DSR-01', expect: 'inapplicable', why: 'a paper without a year', edit: [...same], papers: paper('aviz.txt', 'AVIZ FAVORABIL\n\nComisia avizează favorabil proiectul de hotărâre.') },
  { rule: 'DSR-02', expect: 'pass', why: 'the same commune', edit: [...same], papers: report('Propunem aprobarea planului.') },
  { rule: 'DSR-02', expect: 'fail', why: 'another commune', edit: [...same], papers: { 'raport.txt': (report('Propunem aprobarea.')['raport.txt'] as string).replaceAll('VALEA ARINILOR', 'DEALU ROTUND').replaceAll('Valea Arinilor', 'Dealu Rotund') } },
  { rule: 'DSR-02', expect: 'pass', why: 'the opinion of the county council', edit: [...same], papers: paper('aviz.txt', 'CONSILIUL JUDEȚEAN VASLUI\n\nAVIZ CONSULTATIV\n\ncu privire la Planul anual de acțiune privind serviciile sociale al Comunei Valea Arinilor pentru anul 2026\n\nSe avizează consultativ.') },
  { rule: 'DSR-02', expect: 'fail', why: 'an opinion on the plan of another commune', edit: [...same], papers: paper('aviz.txt', 'AVIZ CONSULTATIV\n\ncu privire la Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Dealu Rotund pentru anul 2026\n\nSe avizează consultativ.') },
  { rule: 'DSR-02', expect: 'fail', why: 'a county council\'s opinion on the plan of another commune', edit: [...same], papers: paper('aviz.txt', 'CONSILIUL JUDEȚEAN VASLUI\n\nAVIZ CONSULTATIV\n\ncu privire la Planul anual de acțiune privind serviciile sociale al Comunei Dealu Rotund pentru anul 2026\n\nSe avizează consultativ.') },
  { rule: 'DSR-02', expect: 'fail', why: 'the same in capitals', edit: [...same], papers: paper('aviz.txt', 'CONSILIUL JUDEȚEAN VASLUI\n\nAVIZ CONSULTATIV\n\nPRIVIND PLANUL ANUAL DE ACȚIUNE PRIVIND SERVICIILE SOCIALE AL COMUNEI DEALU ROTUND, JUDEȚUL VASLUI\n\nSe avizează consultativ.') },
  { rule: 'DSR-02', expect: 'inapplicable', why: 'a county council\'s opinion that names no locality', edit: [...same], papers: paper('aviz.txt', 'CONSILIUL JUDEȚEAN VASLUI\n\nAVIZ CONSULTATIV\n\ncu privire la Planul anual de acțiune privind serviciile sociale pentru anul 2026\n\nSe avizează consultativ.') },
  { rule: 'DSR-02', expect: 'pass', why: 'name without diacritics', edit: [...same], papers: { 'raport.txt': (report('Propunem aprobarea planului.')['raport.txt'] as string).normalize('NFD').replace(/\p{M}/gu, '') } },
  { rule: 'DSR-03', expect: 'pass', why: 'the same title', edit: [...same], papers: report('Propunem aprobarea planului.') },
  { rule: 'DSR-03', expect: 'inapplicable', why: 'a paper that only names the plan quotes no title', edit: [...same], papers: paper('aviz.txt', 'AVIZ CONSULTATIV\n\nUrmare adresei privind Planul anual de acțiune privind serviciile sociale pentru anul 2026, vă comunicăm avizul favorabil.') },
  { rule: 'DSR-03', expect: 'review', why: 'another title', edit: [...same], papers: paper('raport.txt', 'RAPORT DE SPECIALITATE\n\nSupunem aprobării Planul anual de acțiune privind serviciile sociale acordate persoanelor vârstnice la domiciliu în satele componente.') },
  { rule: 'DSR-04', expect: 'inapplicable', why: 'no total told', edit: [...same], papers: report('Propunem aprobarea planului.') },
  { rule: 'DSR-04', expect: 'review', why: 'a total the plan does not have', edit: [...same], papers: report('Valoarea totală a serviciilor este de 999.000 lei.') },
  { rule: 'DSR-04', expect: 'pass', why: 'the sum of the existing services', edit: [...same], papers: report('Bugetul total estimat al serviciilor existente este de 936.000 lei.') },
  { rule: 'DSR-04', expect: 'pass', why: 'the sum of local funds', edit: [...same], papers: report('Valoarea totală din bugetul local este de 756.000 lei.') },
];

describe('build of the plan', () => {
  it.each(structure)('$rule $expect: $why', judge);
});
describe('dossier', () => {
  it.each(dossier)('$rule $expect: $why', judge);
});
