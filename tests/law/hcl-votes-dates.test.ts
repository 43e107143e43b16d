// Votes, number, date and terms of the decision (HCL-25 to HCL-29, HCL-31, TRM-01 to TRM-04).

import { describe, it } from 'vitest';
import { judge, lines as l, type LawCase } from '../support/law-case.ts';

const votes = (by: string) => [[l.votes, by]] as const;
const after = (by: string) => [[l.votes, `${l.votes}\n\n${by}`]] as const;
const title = (by: string) => [[l.title, by]] as const;

const cases: readonly LawCase[] = [
  { rule: 'HCL-25', expect: 'pass', why: 'one against, one abstains', edit: votes('Adoptată cu 11 voturi pentru, 1 vot împotrivă și 1 abținere, din 13 consilieri prezenți.') },
  { rule: 'HCL-25', expect: 'fail', why: 'more votes than councillors present', edit: votes('Adoptată cu 12 voturi pentru, 1 vot împotrivă și 2 abțineri, din 13 consilieri prezenți și 13 în funcție.') },
  { rule: 'HCL-25', expect: 'fail', why: 'more present than in office', edit: votes('Adoptată cu 13 voturi pentru, din 14 consilieri prezenți și 13 consilieri în funcție.') },
  { rule: 'HCL-25', expect: 'fail', why: 'a block of lines', edit: votes('Voturi: pentru: 14\nîmpotrivă: --\nabțineri: --\nNumărul consilierilor în funcție: 13\nNumărul consilierilor prezenți: 13') },
  { rule: 'HCL-25', expect: 'pass', why: 'figures and words together', edit: votes('Adoptată cu 13 (treisprezece) voturi pentru, din 13 (treisprezece) consilieri prezenți.') },
  { rule: 'HCL-25', expect: 'fail', why: 'figures in words', edit: votes('Adoptată cu cincisprezece voturi pentru, din treisprezece consilieri prezenți și treisprezece consilieri în funcție.') },
  { rule: 'HCL-25', expect: 'inapplicable', why: 'no votes told', edit: votes('') },
  { rule: 'HCL-25', expect: 'pass', why: 'unanimity with attendance', edit: votes('Adoptată cu unanimitate de voturi, fiind prezenți 12 consilieri din 13 consilieri în funcție.') },

  { rule: 'HCL-26', expect: 'pass', why: 'a bare majority', edit: votes('Adoptată cu 7 voturi pentru, din 7 consilieri prezenți și 13 consilieri în funcție.') },
  { rule: 'HCL-26', expect: 'fail', why: 'one less', edit: votes('Adoptată cu 6 voturi pentru, din 6 consilieri prezenți și 13 consilieri în funcție.') },
  { rule: 'HCL-26', expect: 'fail', why: 'half of an even number', edit: votes('Adoptată cu 6 voturi pentru, din 6 consilieri prezenți și 12 consilieri în funcție.') },
  { rule: 'HCL-26', expect: 'unverified', why: 'those in office not told', edit: votes('Adoptată cu 6 voturi pentru, din 6 consilieri prezenți.') },
  { rule: 'HCL-26', expect: 'unverified', why: 'unanimity alone', edit: votes('Adoptată cu unanimitate de voturi.') },
  { rule: 'HCL-26', expect: 'pass', why: 'attendance in the opening sentence', edit: [['întrunit în ședință ordinară,', 'întrunit în ședință ordinară, la care participă 12 consilieri prezenți din 13 consilieri în funcție,'], ...votes('Adoptată cu unanimitate.')] },
  { rule: 'HCL-26', expect: 'pass', why: 'total of the council', edit: votes('Adoptată cu 12 voturi pentru, din totalul de 13 consilieri locali, 12 fiind prezenți.') },

  { rule: 'HCL-27', expect: 'pass', why: 'bare majority of those present', edit: votes('Adoptată cu 7 voturi pentru, 6 împotrivă, din 13 consilieri prezenți.') },
  { rule: 'HCL-27', expect: 'fail', why: 'one less', edit: votes('Adoptată cu 6 voturi pentru, 3 împotrivă și 4 abțineri, din 13 consilieri prezenți.') },
  { rule: 'HCL-27', expect: 'pass', why: 'unanimity is a majority', edit: votes('Adoptată cu unanimitate de voturi.') },
  { rule: 'HCL-27', expect: 'unverified', why: 'silence on votes', edit: votes('') },
  { rule: 'HCL-27', expect: 'unverified', why: 'two different counts', edit: votes('Adoptată cu 13 voturi pentru. Rezultatul votului: 9 voturi pentru, din 13 consilieri prezenți.') },
  { rule: 'HCL-27', expect: 'pass', why: 'dashes for none', edit: votes('Adoptată cu un nr. de 12 voturi "pentru", - voturi "împotrivă", - abțineri, din nr. de 13 consilieri în funcție, din care 12 prezenți.') },
  { rule: 'HCL-27', expect: 'fail', why: 'votes before the sides', edit: votes('Voturi pentru: 5; voturi împotrivă: 8; abțineri: 0; consilieri prezenți: 13.') },

  { rule: 'HCL-28', expect: 'inapplicable', why: 'simple majority cited', edit: votes('Adoptată cu 5 voturi pentru, din 9 consilieri prezenți și 13 consilieri în funcție.') },
  { rule: 'HCL-28', expect: 'fail', why: 'absolute majority cited and not reached', edit: [[l.formula, l.formula.replace('alin. (1) și', 'alin. (3) lit. a) și')], ...votes('Adoptată cu 6 voturi pentru, din 9 consilieri prezenți și 13 consilieri în funcție.')] },
  { rule: 'HCL-28', expect: 'pass', why: 'absolute majority reached', edit: [[l.formula, l.formula.replace('alin. (1) și', 'alin. (3) lit. a) și')], ...votes('Adoptată cu 7 voturi pentru, din 9 consilieri prezenți și 13 consilieri în funcție.')] },
  { rule: 'HCL-28', expect: 'unverified', why: 'those in office not told', edit: [[l.formula, l.formula.replace('alin. (1) și', 'alin. (1) și (3) și')], ...votes('Adoptată cu 7 voturi pentru, din 9 consilieri prezenți.')] },
  { rule: 'HCL-28', expect: 'unverified', why: 'unanimity of unknown number', edit: [[l.formula, l.formula.replace('alin. (1) și', 'alin. (3) și')], ...votes('Adoptată cu unanimitate de voturi.')] },

  { rule: 'HCL-29', expect: 'pass', why: 'slash and month in words', edit: title('HOTĂRÂREA nr. 58/30 octombrie 2025') },
  { rule: 'HCL-29', expect: 'pass', why: 'under the title', edit: title('HOTĂRÂRE\nNr. 58 din 30.10.2025') },
  { rule: 'HCL-29', expect: 'pass', why: 'hyphens and capitals', edit: title('HOTĂRÂREA NR. 58 DIN 30 OCTOMBRIE 2025') },
  { rule: 'HCL-29', expect: 'pass', why: 'at the end', edit: [[l.title, 'HOTĂRÂRE'], [l.votes, `${l.votes}\n\nValea Arinilor\nNr. 58 din 30.10.2025`]] },
  { rule: 'HCL-29', expect: 'pass', why: 'date in the sentence of the meeting', edit: [[l.title, 'HOTĂRÂREA NR. 58'], ['întrunit în ședință ordinară,', 'întrunit în ședință ordinară în data de 30 octombrie 2025,']] },
  { rule: 'HCL-29', expect: 'fail', why: 'no number', edit: title('HOTĂRÂREA NR. ____ DIN 30.10.2025') },
  { rule: 'HCL-29', expect: 'fail', why: 'an impossible day', edit: title('HOTĂRÂREA NR. 58 DIN 31.09.2025') },
  { rule: 'HCL-29', expect: 'fail', why: 'blanks for the date', edit: title('HOTĂRÂREA NR. 58 DIN ..........') },
  { rule: 'HCL-29', expect: 'fail', why: 'neither', edit: title('HOTĂRÂRE') },
  { rule: 'HCL-29', expect: 'inapplicable', why: 'a draft', edit: [[l.title, 'PROIECT DE HOTĂRÂRE'], [l.votes, '']] },
  { rule: 'HCL-29', expect: 'unverified', why: 'a page without text', edit: title('HOTĂRÂRE'), losses: [{ what: 'page-without-text', text: true }] as never },

  { rule: 'HCL-31', expect: 'pass', why: 'the last day of the year before', edit: title('HOTĂRÂREA NR. 58 DIN 31.12.2025') },
  { rule: 'HCL-31', expect: 'fail', severity: 'info', why: 'the first day of the year', edit: title('HOTĂRÂREA NR. 58 DIN 01.01.2026') },
  { rule: 'HCL-31', expect: 'fail', severity: 'info', why: 'the end of March', edit: title('HOTĂRÂREA NR. 58 DIN 31.03.2026') },
  { rule: 'HCL-31', expect: 'fail', severity: 'warning', why: 'April', edit: title('HOTĂRÂREA NR. 58 DIN 01.04.2026') },
  { rule: 'HCL-31', expect: 'inapplicable', why: 'no date', edit: title('HOTĂRÂREA NR. 58') },
  { rule: 'HCL-31', expect: 'fail', severity: 'warning', why: 'after the year', edit: title('HOTĂRÂREA NR. 58 DIN 15.02.2027') },

  { rule: 'TRM-01', expect: 'pass', why: 'ten working days', edit: after('Comunicată Instituției Prefectului cu adresa nr. 900 din 13.11.2025') },
  { rule: 'TRM-01', expect: 'fail', severity: 'error', why: 'eleven working days', edit: after('Comunicată Instituției Prefectului cu adresa nr. 900 din 14.11.2025') },
  { rule: 'TRM-01', expect: 'inapplicable', why: 'no dates', edit: after('Comunicată Instituției Prefectului.') },
  { rule: 'TRM-01', expect: 'fail', why: 'a table of procedures', edit: after('Comunicarea către prefectul județului\t28.11.2025\tsemnătura') },
  { rule: 'TRM-01', expect: 'pass', why: 'date first', edit: after('La data de 03.11.2025 hotărârea a fost comunicată prefectului județului.') },
  { rule: 'TRM-01', expect: 'inapplicable', why: 'under the old law', edit: [...title('HOTĂRÂREA NR. 58 DIN 04.07.2019'), ...after('Comunicată prefectului la 30.08.2019')] },
  { rule: 'TRM-01', expect: 'unverified', why: 'communicated before it was adopted', edit: after('Comunicată Instituției Prefectului la data de 03.10.2025') },

  { rule: 'TRM-02', expect: 'pass', why: 'five days', edit: after('Comunicată prefectului la 03.11.2025\nAdusă la cunoștință publică la 08.11.2025') },
  { rule: 'TRM-02', expect: 'fail', why: 'six days', edit: after('Comunicată prefectului la 03.11.2025\nAdusă la cunoștință publică la 09.11.2025') },
  { rule: 'TRM-02', expect: 'fail', why: 'published in the local gazette', edit: after('Comunicată prefectului la 03.11.2025\nPublicată în monitorul oficial local la data de 20.11.2025') },
  { rule: 'TRM-02', expect: 'inapplicable', why: 'not called normative', edit: [[l.notice, ''], ...after('Comunicată prefectului la 03.11.2025\nPublicată la 20.11.2025')] },
  { rule: 'TRM-02', expect: 'inapplicable', why: 'no publication date', edit: after('Comunicată prefectului la 03.11.2025') },

  { rule: 'TRM-03', expect: 'pass', why: 'fifteen days', edit: after('Transmisă DGASPC Vaslui la 14.11.2025') },
  { rule: 'TRM-03', expect: 'fail', why: 'sixteen days', edit: after('Transmisă DGASPC Vaslui la 15.11.2025') },
  { rule: 'TRM-03', expect: 'pass', why: 'one line, two addressees', edit: after('Comunicată prefectului la 03.11.2025 și DGASPC Vaslui la 10.11.2025') },
  { rule: 'TRM-03', expect: 'fail', why: 'one line, two addressees, the second late', edit: after('Comunicată prefectului la 03.11.2025 și transmisă DGASPC Vaslui la 10.12.2025') },
  { rule: 'TRM-03', expect: 'inapplicable', why: 'no date', edit: after('Transmisă DGASPC Vaslui') },
  { rule: 'TRM-03', base: 'judet', expect: 'inapplicable', why: 'not asked of counties', edit: [['ROMÂNIA', 'ROMÂNIA ']] },

  { rule: 'TRM-04', expect: 'review', why: 'the window is told', edit: after('Comunicată Instituției Prefectului la 03.11.2025') },
  { rule: 'TRM-04', expect: 'inapplicable', why: 'no communication told', edit: after('Publicată la 03.11.2025') },
  { rule: 'TRM-04', expect: 'review', why: 'registered at the prefect', edit: after('Înregistrată la Instituția Prefectului sub nr. 77/05.11.2025') },
];

describe('votes, number, date and terms of the decision', () => {
  it.each(cases)('$rule $expect: $why', judge);
});
