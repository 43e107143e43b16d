// Preambles in running text, votes in other orders, and traps between two papers of one sentence.

import { describe, it } from 'vitest';
import { judge, lines as l, sample, type Edit, type LawCase } from '../support/law-case.ts';

const text = sample('comuna');
const preamble = text.slice(text.indexOf('Având în vedere:'), text.indexOf('În temeiul art. 139'));
const running = (words: string): readonly Edit[] => [[preamble, `${words}\n\n`]];
const whole = 'Având în vedere referatul de aprobare nr. 4102/06.10.2025 al primarului comunei, raportul de specialitate nr. 4115/07.10.2025 al Compartimentului de asistență socială, avizul favorabil al Comisiei pentru activități social-culturale, adresa nr. 15230/20.10.2025 a Consiliului Județean Vaslui privind avizul consultativ și procesul-verbal nr. 3980/25.09.2025 al consultării furnizorilor de servicii sociale, în conformitate cu art. 112 alin. (3) lit. b) din Legea nr. 292/2011, art. 5 din anexa nr. 3 la H.G. nr. 797/2017, Ordinul nr. 1086/2018 și art. 129 alin. (2) lit. d) și alin. (7) lit. b) din O.U.G. nr. 57/2019,';
const without = (words: string, by = ''): readonly Edit[] => running(whole.replace(words, by));
const votes = (by: string): readonly Edit[] => [[l.votes, by]];
const put = (line: string, by: string): readonly Edit[] => [[line, `- ${by};`]];

const cases: readonly LawCase[] = [
  ...['HCL-03', 'HCL-04', 'HCL-05', 'HCL-06', 'HCL-07', 'HCL-09', 'HCL-10', 'HCL-11', 'HCL-12', 'HCL-13', 'HCL-16'].map((rule): LawCase => ({ rule, expect: 'pass', why: 'one sentence names it', edit: running(whole) })),
  { rule: 'HCL-09', expect: 'fail', why: 'left out of the sentence', edit: without('referatul de aprobare nr. 4102/06.10.2025 al primarului comunei, ') },
  { rule: 'HCL-10', expect: 'fail', why: 'left out of the sentence', edit: without('raportul de specialitate nr. 4115/07.10.2025 al Compartimentului de asistență socială, ') },
  { rule: 'HCL-11', expect: 'fail', why: 'left out of the sentence', edit: without('avizul favorabil al Comisiei pentru activități social-culturale, ') },
  { rule: 'HCL-12', expect: 'fail', why: 'left out of the sentence', edit: without('adresa nr. 15230/20.10.2025 a Consiliului Județean Vaslui privind avizul consultativ și ') },
  { rule: 'HCL-12', expect: 'fail', why: 'the strategy of the council beside the consultation of providers', edit: without('adresa nr. 15230/20.10.2025 a Consiliului Județean Vaslui privind avizul consultativ și ', 'strategia Consiliului Județean Vaslui, ') },
  { rule: 'HCL-16', expect: 'fail', why: 'left out of the sentence', edit: without(' și procesul-verbal nr. 3980/25.09.2025 al consultării furnizorilor de servicii sociale') },
  { rule: 'HCL-12', expect: 'pass', why: 'the ground and the letter in one sentence', edit: put(l.county, 'în aplicarea art. 118 alin. (3) din Legea nr. 292/2011, planul a fost transmis spre consultare Consiliului Județean Vaslui cu adresa nr. 4000/01.10.2025') },
  { rule: 'HCL-13', expect: 'fail', why: 'that letter is later than the decision', edit: put(l.county, 'în aplicarea art. 118 alin. (3) din Legea nr. 292/2011, planul a fost transmis spre consultare Consiliului Județean Vaslui cu adresa nr. 4000/01.12.2025') },
  { rule: 'HCL-09', expect: 'pass', why: 'seeing', edit: put(l.referat, 'văzând referatul de aprobare al inițiatorului') },

  { rule: 'HCL-25', expect: 'pass', why: 'none in words', edit: votes('Adoptată cu un număr de 13 voturi pentru, niciun vot împotrivă, nicio abținere, din 13 consilieri prezenți.') },
  { rule: 'HCL-25', expect: 'pass', why: 'sides first, dashes', edit: votes('Pentru - 13, împotrivă - 0, abțineri - 0; prezenți: 13; în funcție: 13.') },
  { rule: 'HCL-27', expect: 'fail', why: 'sides first, against more', edit: votes('Pentru: 4\nÎmpotrivă: 9\nAbțineri: 0\nConsilieri prezenți: 13') },
  { rule: 'HCL-27', expect: 'pass', why: 'unanimity of those present', edit: votes('Prezenta hotărâre a fost adoptată cu votul tuturor consilierilor prezenți.') },
  { rule: 'HCL-01', expect: 'pass', why: 'the council decides', edit: [['HOTĂRĂȘTE:', 'DECIDE:']] },
  { rule: 'HCL-24', expect: 'pass', why: 'lines to sign on', edit: [[l.president, 'Președinte de ședință,\n____________________'], [l.secretary, 'Contrasemnează,\nSecretar general al U.A.T. ____________']] },
  { rule: 'HCL-29', expect: 'fail', why: 'only a year', edit: [[l.title, 'HOTĂRÂREA NR. 58/2025']] },
  { rule: 'HCL-08', expect: 'fail', why: 'an order of repealed laws in one sentence', edit: put(l.notice, 'Legea nr. 215/2001, H.G. nr. 539/2005 și O.G. nr. 68/2003') },

  { rule: 'DOC-07', expect: 'pass', why: 'words left out of a quotation', edit: [['1. Strategia locală de dezvoltare', 'Serviciile sociale (...) se acordă potrivit legii.\n\n1. Strategia locală de dezvoltare']] },
  { rule: 'DOC-07', expect: 'fail', why: 'slashes between dots', edit: [['1. Strategia locală de dezvoltare', 'Data aprobării: ..../..../.......\n\n1. Strategia locală de dezvoltare']] },
  { rule: 'DOC-07', expect: 'fail', why: 'a blank in a cell of the table', edit: [['\t240.000 lei\t', '\t.......... lei\t']] },
  { rule: 'DOC-08', expect: 'pass', why: 'and/or', edit: [['1. Strategia locală de dezvoltare', 'Publicarea se face pe pagină și/sau la sediu.\n\n1. Strategia locală de dezvoltare']] },
  { rule: 'DOC-05', expect: 'fail', why: 'the budget of another commune', edit: [['1. Strategia locală de dezvoltare', 'Serviciile sunt plătite din bugetul local al Comunei Crăcăoani.\n\n1. Strategia locală de dezvoltare']] },
];

describe('running text and traps', () => {
  it.each(cases)('$rule $expect: $why', judge);
});
