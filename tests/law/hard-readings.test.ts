// What real plans write in ways that are easily misread: lists without letters, recognised digits, months in Roman numerals, lost rows.

import { describe, it } from 'vitest';
import { judge, type LawCase } from '../support/law-case.ts';

const point = (from: RegExp, by: string): LawCase['edit'] => [[from, by]];
/** Items a) and b) of point II.1 as bullets, without their letters. */
const bullets = point(/a\) Strategia de dezvoltare[^\n]*\nb\) Planul anual[^\n]*/, '- strategia locală, cu actualizare anuală;\n- planul anual de acțiune, cu actualizare anuală;');
const headOnly: LawCase['edit'] = [[/1\t8891CZ[^\n]*\n2\t8810ID[^\n]*\n3\t8899CZ[^\n]*/, '']];
const measures: LawCase['edit'] = [['3. Bugetul estimat al programului de subvenționare: Nu este cazul', '3. Bugetul estimat al programului de subvenționare: Nu este cazul\n\nÎn anul 2026, Compartimentul de asistență socială va continua aplicarea măsurilor de sprijin al familiilor cu copii și va urmări situația persoanelor vârstnice singure din satele îndepărtate ale comunei, împreună cu medicul de familie.']];

const cases: LawCase[] = [
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
