// Legal basis of the decision (HCL-01 to HCL-08): what real preambles write, and what the law says of it.

import { describe, it } from 'vitest';
import { judge, lines as l, type LawCase } from '../support/law-case.ts';

const cj = 'CONSILIUL JUDEȚEAN VASLUI', own = 'CONSILIUL LOCAL AL COMUNEI VALEA ARINILOR';
const formula = 'HOTĂRĂȘTE:';
const order = [[l.title, 'DISPOZIȚIA NR. 58 DIN 30.10.2025'], ['\nConsiliul Local al Comunei Valea Arinilor, întrunit în ședință ordinară,', '\nPrimarul comunei Valea Arinilor,'], ['CONSILIUL LOCAL AL COMUNEI VALEA ARINILOR', 'PRIMARUL COMUNEI VALEA ARINILOR']] as const;
const day = (date: string) => [[l.title, `HOTĂRÂREA NR. 58 DIN ${date}`]] as const;
const law292 = (by: string) => [[l.law292, `- ${by};`]] as const;
const hg = (by: string) => [[l.hg797, `- ${by};`]] as const;

const cases: readonly LawCase[] = [
  { rule: 'HCL-01', expect: 'fail', why: 'an order of the mayor', edit: [...order, [formula, 'DISPUNE:']] },
  { rule: 'HCL-01', expect: 'fail', why: 'an order in the first person', edit: [...order, [formula, 'DISPUN:']] },
  { rule: 'HCL-01', expect: 'fail', why: 'an order that is issued', edit: [...order, [formula, 'emite prezenta dispoziție:']] },
  { rule: 'HCL-01', expect: 'pass', why: 'letter-spaced formula with cedillas', edit: [[formula, 'H O T Ă R Ă Ş T E :']] },
  { rule: 'HCL-01', expect: 'pass', why: 'adopts the present decision', edit: [[formula, 'adoptă prezenta hotărâre:']] },
  { rule: 'HCL-01', expect: 'pass', why: 'the council before the formula', edit: [[formula, 'Consiliul Local al Comunei Valea Arinilor hotărăște:']] },
  { rule: 'HCL-01', expect: 'pass', why: 'letter-spaced title', edit: [[l.title, 'H O T Ă R Â R E A  NR. 58 DIN 30.10.2025']] },
  { rule: 'HCL-01', expect: 'pass', why: 'title without its number', edit: [[l.title, 'HOTĂRÂRE\nnr. 58 din 30.10.2025']] },

  { rule: 'HCL-02', expect: 'fail', why: 'a commune plan adopted by the county council', edit: [[own, cj], ['\nConsiliul Local al Comunei Valea Arinilor, întrunit', '\nConsiliul Județean Vaslui, întrunit']] },
  { rule: 'HCL-02', expect: 'fail', base: 'judet', why: 'a county plan adopted by a local council', edit: [['CONSILIUL JUDEȚEAN IZVOARELE', 'CONSILIUL LOCAL AL MUNICIPIULUI IZVOARELE'], ['\nConsiliul Județean Izvoarele, întrunit', '\nConsiliul Local al Municipiului Izvoarele, întrunit']] },
  { rule: 'HCL-02', expect: 'fail', base: 'sector', why: 'a sector plan adopted by the general council', edit: [['CONSILIUL LOCAL AL SECTORULUI 7', 'CONSILIUL GENERAL AL MUNICIPIULUI BUCUREȘTI'], ['\nConsiliul Local al Sectorului 7, întrunit', '\nConsiliul General al Municipiului București, întrunit']] },
  { rule: 'HCL-02', expect: 'pass', base: 'sector', why: 'short name of the sector council', edit: [['CONSILIUL LOCAL AL SECTORULUI 7', 'CONSILIUL LOCAL SECTOR 7'], ['\nConsiliul Local al Sectorului 7, întrunit', '\nConsiliul Local Sector 7, întrunit']] },
  { rule: 'HCL-02', expect: 'pass', base: 'municipiu', why: 'municipal council', edit: [['CONSILIUL LOCAL AL MUNICIPIULUI POIANA BRAZILOR', 'CONSILIUL MUNICIPAL POIANA BRAZILOR']] },
  { rule: 'HCL-02', expect: 'pass', why: 'local council without the word commune', edit: [[own, 'CONSILIUL LOCAL VALEA ARINILOR']] },
  { rule: 'HCL-02', expect: 'pass', base: 'judet', why: 'county council of the county', edit: [['CONSILIUL JUDEȚEAN IZVOARELE', 'JUDEȚUL IZVOARELE\nCONSILIUL JUDEȚEAN']] },

  { rule: 'HCL-03', expect: 'fail', why: 'only the repealed law', edit: [[l.competence, ''], [l.formula, 'În temeiul art. 45 alin. (1) din Legea nr. 215/2001 a administrației publice locale, republicată,']] },
  { rule: 'HCL-03', expect: 'fail', why: 'both laws', edit: [[l.formula, 'În temeiul art. 139 din O.U.G. nr. 57/2019 și al art. 45 din Legea nr. 215/2001,']] },
  { rule: 'HCL-03', expect: 'fail', why: 'no procedural basis at all', edit: [[l.competence, ''], [l.formula, 'În temeiul dispozițiilor legale,']] },
  { rule: 'HCL-03', expect: 'pass', why: 'the code by its name with an article', edit: [[l.competence, ''], [l.formula, 'În temeiul art. 139 alin. (1) și art. 196 alin. (1) lit. a) din Codul administrativ,']] },
  { rule: 'HCL-03', expect: 'pass', why: 'the code by its name alone', edit: [[l.competence, ''], [l.formula, 'În temeiul prevederilor Codului administrativ,']] },
  { rule: 'HCL-03', expect: 'pass', why: 'full date in words', edit: [[l.competence, ''], [l.formula, 'În baza art. 139 din Ordonanța de Urgență a Guvernului nr. 57 din 3 iulie 2019,']] },
  { rule: 'HCL-03', expect: 'pass', why: 'shortened OUG', edit: [[l.competence, ''], [l.formula, 'În temeiul art.139 alin.1, art.196 alin.1 lit.a din OUG nr.57/2019']] },
  { rule: 'HCL-03', expect: 'inapplicable', why: 'the day before the code', edit: [...day('04.07.2019'), [l.competence, ''], [l.formula, 'În temeiul art. 45 din Legea nr. 215/2001,']] },
  { rule: 'HCL-03', expect: 'fail', why: 'the first day of the code, old law', edit: [...day('05.07.2019'), [l.competence, ''], [l.formula, 'În temeiul art. 45 din Legea nr. 215/2001,']] },
  { rule: 'HCL-03', expect: 'pass', why: 'the first day of the code, the code', edit: [...day('05.07.2019')] },

  { rule: 'HCL-04', expect: 'pass', why: 'tight spelling', edit: law292('art.112, alin (3) lit. b), lit. k) din Legea 292/2011') },
  { rule: 'HCL-04', expect: 'pass', why: 'letter in quotes', edit: law292('dispozițiile art. 112 alin. (3) lit. „b” din Legea nr. 292/2011') },
  { rule: 'HCL-04', expect: 'pass', why: 'article after the law', edit: law292('Legea nr. 292/2011 a asistenței sociale, cu modificările și completările ulterioare, art. 112 alin. (3) lit. b)') },
  { rule: 'HCL-04', expect: 'pass', why: 'words in full', edit: law292('articolul 118 alineatul (1) din Legea asistenței sociale nr. 292 din 2011') },
  { rule: 'HCL-04', expect: 'pass', why: 'law by name only', edit: law292('prevederile art. 118 din Legea asistenței sociale') },
  { rule: 'HCL-04', expect: 'pass', why: 'a range of articles', edit: law292('prevederile art. 112-118 din Legea nr. 292/2011') },
  { rule: 'HCL-04', expect: 'pass', why: 'in the formula', edit: [[l.law292, ''], [l.formula, `În temeiul art. 118 alin. (3) din Legea nr. 292/2011 și al art. 139 alin. (1) din O.U.G. nr. 57/2019,`]] },
  { rule: 'HCL-04', expect: 'pass', why: 'two letters', edit: law292('art.112 alin.(3) lit.a) și lit.b) din Legea nr.292/2011') },
  { rule: 'HCL-04', expect: 'fail', why: 'law without an article', edit: law292('prevederile Legii nr. 292/2011 a asistenței sociale') },
  { rule: 'HCL-04', expect: 'fail', why: 'another article', edit: law292('prevederile art. 41 din Legea nr. 292/2011') },
  { rule: 'HCL-04', expect: 'fail', why: 'silence', edit: [[l.law292, '']] },
  { rule: 'HCL-04', expect: 'fail', why: 'the article of another law', edit: law292('prevederile Legii nr. 292/2011 și ale art. 118 din Legea nr. 448/2006') },
  { rule: 'HCL-04', expect: 'review', why: 'article 112 without letter', edit: law292('prevederile art. 112 alin. (3) din Legea nr. 292/2011') },

  { rule: 'HCL-05', expect: 'pass', why: 'short form', edit: hg('art. 5 alin. (1) din Anexa 3 la H.G. nr. 797/2017') },
  { rule: 'HCL-05', expect: 'pass', why: 'annex first', edit: hg('anexa nr. 3, art. 5 din H.G. nr. 797/2017') },
  { rule: 'HCL-05', expect: 'pass', why: 'roman annex after the title', edit: hg('Hotărârea Guvernului nr. 797/2017 pentru aprobarea regulamentelor-cadru de organizare și funcționare ale serviciilor publice de asistență socială, Anexa nr. III, art. 5') },
  { rule: 'HCL-05', expect: 'pass', why: 'through the framework regulation', edit: hg('art. 5 din Regulamentul-cadru de organizare și funcționare a compartimentului de asistență socială, prevăzut în anexa nr. 3 la Hotărârea Guvernului nr. 797/2017') },
  { rule: 'HCL-05', expect: 'pass', why: 'with the amending act', edit: hg('art. 3 alin. (2) lit. b) din anexa nr. 3 la H.G. nr. 797/2017, modificată prin H.G. nr. 417/2018') },
  { rule: 'HCL-05', expect: 'fail', why: 'annex of towns', edit: hg('art. 5 din anexa nr. 2 la H.G. nr. 797/2017') },
  { rule: 'HCL-05', expect: 'fail', why: 'no annex', edit: hg('art. 5 din H.G. nr. 797/2017') },
  { rule: 'HCL-05', expect: 'fail', why: 'no article', edit: hg('anexa nr. 3 la H.G. nr. 797/2017') },
  { rule: 'HCL-05', expect: 'fail', why: 'silence', edit: [[l.hg797, '']] },
  { rule: 'HCL-05', expect: 'fail', base: 'municipiu', why: 'annex of communes in a municipality', edit: [['anexa nr. 2 la Hotărârea Guvernului nr. 797/2017', 'anexa nr. 3 la Hotărârea Guvernului nr. 797/2017']] },
  { rule: 'HCL-05', expect: 'inapplicable', why: 'before the regulations', edit: [...day('22.11.2017'), [l.hg797, '']] },

  { rule: 'HCL-06', expect: 'pass', why: 'dot in the number, date in words', edit: [[l.order, '- Ordinul nr. 1.086 din 20 februarie 2018 privind aprobarea modelului-cadru;']] },
  { rule: 'HCL-06', expect: 'pass', why: 'full date', edit: [[l.order, '- Ordinului MMJS nr. 1086/20.02.2018;']] },
  { rule: 'HCL-06', expect: 'pass', why: 'abbreviated order', edit: [[l.order, '- O.M.M.J.S. nr. 1086/2018;']] },
  { rule: 'HCL-06', expect: 'pass', why: 'in the formula', edit: [[l.order, ''], [l.formula, `În temeiul Ordinului ministrului muncii nr. 1086/2018 și al art. 139 din O.U.G. nr. 57/2019,`]] },
  { rule: 'HCL-06', expect: 'fail', severity: 'info', why: 'silence', edit: [[l.order, '']] },
  { rule: 'HCL-06', expect: 'fail', why: 'cited as a government decision', edit: [[l.order, '- H.G. nr. 1086/2018;']] },
  { rule: 'HCL-06', expect: 'fail', why: 'a wrong year', edit: [[l.order, '- Ordinul nr. 1086/2017;']] },
  { rule: 'HCL-06', expect: 'inapplicable', why: 'before the order', edit: [...day('16.04.2018'), [l.order, '']] },

  { rule: 'HCL-07', expect: 'pass', why: 'letters without brackets', edit: [[l.competence, '- art.129 alin.2, lit.d, alin.7, lit.b din OUG nr.57/2019;']] },
  { rule: 'HCL-07', expect: 'pass', why: 'more letters', edit: [[l.competence, '- art. 129 alin. (1), alin. (2) lit. b) și d), alin. (4) lit. a), alin. (7) lit. a) și b) din O.U.G. nr. 57/2019;']] },
  { rule: 'HCL-07', expect: 'pass', why: 'in conjunction', edit: [[l.competence, '- art. 129 alin. (2) lit. „d” coroborat cu alin. (7) lit. „b” din Codul administrativ;']] },
  { rule: 'HCL-07', expect: 'pass', base: 'sector', why: 'competence of sectors', edit: [['prevederile art. 129 alin. (2) lit. d) și alin. (7) lit. b)', 'prevederile art. 166 alin. (2) lit. d) și alin. (7) lit. b)']] },
  { rule: 'HCL-07', expect: 'fail', severity: 'info', why: 'one place only', edit: [[l.competence, '- art. 129 alin. (2) lit. d) din O.U.G. nr. 57/2019;']] },
  { rule: 'HCL-07', expect: 'fail', why: 'another letter', edit: [[l.competence, '- art. 129 alin. (2) lit. b) și alin. (4) lit. a) din O.U.G. nr. 57/2019;']] },
  { rule: 'HCL-07', expect: 'fail', why: 'silence', edit: [[l.competence, '']] },
  { rule: 'HCL-07', expect: 'fail', base: 'judet', why: 'a county that cites article 129', edit: [['art. 173 alin. (1) lit. d) și alin. (5) lit. b)', 'art. 129 alin. (2) lit. d) și alin. (7) lit. b)']] },
  { rule: 'HCL-07', expect: 'inapplicable', why: 'before the code', edit: [...day('04.07.2019')] },

  { rule: 'HCL-08', expect: 'pass', why: 'acts in force', edit: [['ROMÂNIA', 'ROMÂNIA ']] },
  { rule: 'HCL-08', expect: 'fail', subject: 'decision', why: 'the old law in the preamble', edit: [[l.notice, '- Legea administrației publice locale nr. 215/2001, republicată;']] },
  { rule: 'HCL-08', expect: 'fail', why: 'a repealed ordinance in the plan', edit: [['1. Strategia locală', 'Potrivit O.G. nr. 68/2003 privind serviciile sociale.\n\n1. Strategia locală']] },
  { rule: 'HCL-08', expect: 'pass', why: 'the last day of the ordinance', edit: [...day('20.04.2024'), [l.notice, '- O.G. nr. 68/2003;']] },
  { rule: 'HCL-08', expect: 'fail', why: 'the day after it', edit: [...day('21.04.2024'), [l.notice, '- Ordonanța Guvernului nr. 68/2003;']] },
  { rule: 'HCL-08', expect: 'fail', why: 'the old nomenclature of institutions', edit: [[l.notice, '- H.G.R. nr. 539/2005;']] },
  { rule: 'HCL-08', expect: 'pass', why: 'the old law in its time', edit: [...day('28.02.2019'), [l.notice, '- Legea nr. 215/2001;']] },
];

describe('legal basis of the decision', () => {
  it.each(cases)('$rule $expect: $why', judge);
});
