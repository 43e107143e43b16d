// What real plans write in ways that are easily misread: lists without letters, recognised digits, months in Roman numerals, lost rows.

import { describe, it } from 'vitest';
import { judge, type LawCase } from '../support/law-case.ts';

const point = (from: RegExp, by: string): LawCase['edit'] => [[from, by]];
/** Items a) and b) of point II.1 as bullets, without their letters. */
const bullets = point(/a\) Strategia de dezvoltare[^\n]*\nb\) Planul anual[^\n]*/, '- strategia locală, cu actualizare anuală;\n- planul anual de acțiune, cu actualizare anuală;');
const headOnly: LawCase['edit'] = [[/1\t8891CZ[^\n]*\n2\t8810ID[^\n]*\n3\t8899CZ[^\n]*/, '']];
const measures: LawCase['edit'] = [['3. Bugetul estimat al programului de subvenționare: Nu este cazul', '3. Bugetul estimat al programului de subvenționare: Nu este cazul\n\nÎn anul 2026, Compartimentul de asistență socială va continua aplicarea măsurilor de sprijin al familiilor cu copii și va urmări situația persoanelor vârstnice singure din satele îndepărtate ale comunei, împreună cu medicul de familie.']];

const tableA = /Nr\. crt\.\tCod serviciu[\s\S]*?(?=B\. Servicii sociale propuse)/;
const listed: LawCase['edit'] = [[tableA, '- Centrul de zi pentru copii „Mugurel”, cu 20 de locuri, finanțat din bugetul local cu 240.000 lei;\n- Serviciul de asistență comunitară.\n\n']];
const labelled: LawCase['edit'] = [[tableA, 'Denumirea serviciului: Centrul de zi pentru copii „Mugurel”\nCod serviciu: 8891CZ-C-II\nCapacitate: 20 beneficiari/zi\nGrad de ocupare: 90%\nBuget local: 240.000 lei\n\n']];
const instruction = /c\.1\. personalul din centre[^\n]*\nc\.2[^\n]*\nc\.3[^\n]*\nc\.4[^\n]*\n\nTipuri de personal[^\n]*\n(?:[^\n]+\n)+/;
const sentence: LawCase['edit'] = [[instruction, 'Vor fi instruiți 4 angajați ai centrului de zi, 14 asistenți personali și 6 îngrijitori informali, în drepturile fundamentale ale omului și prevenirea torturii și a relelor tratamente, cu un buget de 7.100 lei; nu există voluntari.\n']];
const noBudget = '3. Bugetul estimat al programului de subvenționare: Nu este cazul';

/** The opening of the preamble inside the line that names the council. */
const inOneSentence: LawCase['edit'] = [['întrunit în ședință ordinară,\n\nAvând în vedere:', 'întrunit în ședința ordinară din octombrie,\navând în vedere:'], ['În temeiul art. 139', 'în baza art. 139']];

/** Point II.1 in one sentence, and the training of III.1 in another. */
const items = /a\) Strategia de dezvoltare[\s\S]*?(?=2\. Activități de informare)/;
const itemSentence: LawCase['edit'] = [[items, 'Pe pagina comunei se publică strategia, planul anual, formularele și lista furnizorilor, care se actualizează semestrial.\n\n']];
const points = /a\) cursuri de perfecționare[\s\S]*?(?=2\. Încheierea de contracte)/;
const trainingSentence: LawCase['edit'] = [[points, 'Asistentul social urmează un curs de perfecționare, cu 1.500 lei, iar cei 14 asistenți personali sunt instruiți în luna mai.\n\n']];

const cases: LawCase[] = [
  { rule: 'DOC-11', expect: 'fail', why: 'thirteen digits called a personal code', edit: [['asistenții personali sunt instruiți', 'asistenții personali (CNP 1800101223344) sunt instruiți']] },
  { rule: 'DOC-11', expect: 'pass', why: 'thirteen digits of something else', edit: [['asistenții personali sunt instruiți', 'asistenții personali (înregistrare 1800101223344) sunt instruiți']] },
  { rule: 'CTR-02', expect: 'review', why: 'a service said to be contracted in another cell, while C says none', edit: [['asistent social - 1, îngrijitori', 'serviciul este contractat cu un furnizor privat; asistent social - 1, îngrijitori']] },
  { rule: 'CTR-02', expect: 'pass', why: 'staff by contract is no contracted service', edit: [['asistent social - 1, îngrijitori', 'asistent social cu contract de muncă - 1, îngrijitori']] },
  ...['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d.i'].map((subject): LawCase => ({ rule: 'INF-02', subject, expect: 'pass', why: `${subject} is named in a sentence`, edit: itemSentence })),
  { rule: 'INF-02', subject: 'II.1.d.ii', expect: 'fail', why: 'II.1.d.ii is not named in that sentence', edit: itemSentence },
  ...['III.1.a', 'III.1.c'].map((subject): LawCase => ({ rule: 'FRM-01', subject, expect: 'pass', why: `${subject} is named in a sentence`, edit: trainingSentence })),
  { rule: 'INF-02', subject: 'II.1.d.ii', expect: 'fail', why: 'item d) is left out with all that is under it', edit: [[/d\) Informații privind serviciile sociale disponibile[\s\S]*?(?=e\) Informații)/, '']] },
  { rule: 'FRM-01', subject: 'III.1.b', expect: 'fail', why: 'III.1.b is not named in that sentence', edit: trainingSentence },
  { rule: 'HCL-05', expect: 'pass', why: 'annex and article belong to the act before "și ale"', edit: [[/- prevederile art\. 5 din anexa nr\. 3 la[^\n]*\n- prevederile Ordinului[^\n]*/, '- prevederile H.G. nr. 797/2017 – anexa nr. 3, art. 5 și ale Ordinului nr. 1086/2018;']] },
  { rule: 'ALN-10', subject: 'strategy[3]', expect: 'pass', why: 'a direction after its word alone', edit: [[/Direcții de acțiune:\n\n- Dezvoltarea/, 'Direcție: dezvoltarea']] },
  ...['HCL-04', 'HCL-09', 'HCL-10', 'HCL-11', 'HCL-16'].map((rule): LawCase => ({ rule, expect: 'pass', why: 'the preamble opens inside a line', edit: inOneSentence })),
  { rule: 'HCL-19', expect: 'pass', why: 'who answers for carrying it out', edit: [[/Art\. 2\. Primarul[^\n]*/, 'Art. 2. De executare răspunde primarul, prin Compartimentul de asistență socială.']] },
  { rule: 'ALN-04', subject: 'strategy[2]', expect: 'pass', why: 'the county named inside the short form of the act', edit: [[/prin Hotărârea Consiliului Județean Vaslui nr\. 144/, 'prin HCJ Vaslui nr. 144']] },
  { rule: 'BUG-03', subject: 'existing[1]', expect: 'pass', why: 'whose money it is, in brackets, the unit in the head', edit: [['Alte surse\n1\t', 'Alte surse (lei)\n1\t'], ['\t240.000 lei\t-\t-\t-\t-', '\t240.000 lei\t-\t-\t-\t12.000 (Caritas)']] },
  { rule: 'BUG-04', subject: 'existing[1]', expect: 'pass', why: 'the same names the source', edit: [['Alte surse\n1\t', 'Alte surse (lei)\n1\t'], ['\t240.000 lei\t-\t-\t-\t-', '\t240.000 lei\t-\t-\t-\t12.000 (Caritas)']] },
  { rule: 'INF-10', subject: 'II.6', expect: 'review', why: 'a date alone does not say what is done', edit: [[/(6\. Organizarea de întâlniri tripartite:)[^\n]*/, '$1 noiembrie 2026']] },
  { rule: 'INF-10', subject: 'II.6', expect: 'review', why: 'a frequency alone', edit: [[/(6\. Organizarea de întâlniri tripartite:)[^\n]*/, '$1 semestrial']] },
  ...['III.1.c.1', 'III.1.c.2', 'III.1.c.3'].map((subject): LawCase => ({ rule: 'FRM-04', subject, expect: 'pass', why: 'who is instructed is told in a sentence', edit: sentence })),
  { rule: 'FRM-06', expect: 'pass', why: 'personal assistants in that sentence', edit: sentence },
  ...['BUG-01', 'ALN-17', 'STR-07', 'SRV-06'].map((rule): LawCase => ({ rule, expect: 'unverified', why: 'services in place of table A in words', edit: listed })),
  ...['BUG-01', 'ALN-17', 'SRV-06', 'SRV-07'].map((rule): LawCase => ({ rule, subject: 'existing[1]', expect: 'pass', why: 'a service told field by field', edit: labelled })),
  { rule: 'STR-07', expect: 'unverified', why: 'a source that the fields leave out is no missing column', edit: labelled },
  { rule: 'ALN-12', subject: 'objective[2]', expect: 'unverified', why: 'services in words may serve it', edit: listed },
  { rule: 'ALN-14', expect: 'unverified', why: 'services in words may serve them', edit: listed },
  { rule: 'STR-03', subject: 'I.D', expect: 'unverified', why: 'a sum beside "nu este cazul"', edit: [[noBudget, `${noBudget} - 30.000 lei`]] },
  { rule: 'STR-03', subject: 'I.C', expect: 'unverified', why: 'a sum under "nu este cazul"', edit: [['din fonduri publice: Nu este cazul', 'din fonduri publice: Nu este cazul\n\nBuget estimat: 120.000 lei']] },
  { rule: 'STR-03', subject: 'I.D', expect: 'pass', why: 'zero lei beside "nu este cazul"', edit: [[noBudget, `${noBudget} - 0 lei`]] },
  { rule: 'INF-02', subject: 'II.1.a', expect: 'pass', why: 'an item without its letter', edit: bullets },
  { rule: 'INF-03', subject: 'II.1.a', expect: 'pass', why: 'its term', edit: bullets },
  { rule: 'INF-02', subject: 'II.1.b', expect: 'pass', why: 'the plan as a bullet', edit: bullets },
  { rule: 'HCL-06', expect: 'pass', why: 'a letter l read for the digit 1', edit: [['nr. 1086/2018', 'nr.l086/2018']] },
  { rule: 'DOC-09', expect: 'pass', why: 'the same is no wrong number', edit: [['nr. 1086/2018', 'nr.l086/2018']] },
  { rule: 'ALN-04', subject: 'strategy[1]', expect: 'pass', why: 'a month in Roman numerals', edit: [[/nr\. 21\/30\.03\.2023/, 'nr. 21 din 30 III 2023']] },
  { rule: 'ALN-04', subject: 'strategy[1]', expect: 'pass', why: 'a month in Roman numerals between dots', edit: [[/nr\. 21\/30\.03\.2023/, 'nr. 21/30.III.2023']] },
  { rule: 'STR-03', subject: 'I.D', expect: 'pass', why: 'measures told after the last point of chapter I', edit: measures },
  { rule: 'SUB-01', expect: 'pass', why: 'measures told after the last point of chapter I', edit: measures },
  { rule: 'SUB-03', expect: 'unverified', why: 'a sum told after "nu este cazul" is no other subject', edit: [['3. Bugetul estimat al programului de subvenționare: Nu este cazul', '3. Bugetul estimat al programului de subvenționare: Nu este cazul\n\nÎn buget sunt prevăzuți 30.000 lei pentru anul viitor.']] },
  { rule: 'ALN-12', subject: 'objective[2]', expect: 'unverified', why: 'only the head of table A was read', edit: headOnly },
  { rule: 'ALN-14', expect: 'unverified', why: 'only the head of table A was read', edit: headOnly },
  { rule: 'JUS-03', subject: 'proposed[1]', expect: 'pass', why: 'orders of protection are cases counted', edit: [[/Analiza nevoilor din 2025[^\n]*/, 'În anul 2025 au fost emise 7 ordine de protecție pentru victime din comună']] },
  { rule: 'JUS-03', subject: 'proposed[1]', expect: 'pass', why: 'orders counted, their kind in brackets', edit: [[/Analiza nevoilor din 2025[^\n]*/, 'Cazuri de violență domestică în creștere: 7 ordine (de protecție) în 2025']] },
];

describe('hard readings', () => {
  it.each(cases)('$rule: $why', judge);
});
