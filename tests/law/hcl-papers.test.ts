// Papers, opinions and consultations that a preamble names (HCL-09 to HCL-17), in the wordings of real decisions.

import { describe, it } from 'vitest';
import { judge, lines as l, type LawCase } from '../support/law-case.ts';

const day = (date: string) => [l.title, `HOTĂRÂREA NR. 58 DIN ${date}`] as const;
const put = (line: string, by: string) => [[line, by && `- ${by};`]] as const;
const countyAviz = '- avizul Comisiei județene privind incluziunea socială nr. 15230/20.10.2025;';
const board = '- avizul consultativ al colegiului director al Direcției Generale de Asistență Socială și Protecția Copilului Izvoarele nr. 12/02.10.2025;';
const lost = [{ what: 'page-without-text', text: true }] as never;

const cases: readonly LawCase[] = [
  { rule: 'HCL-09', expect: 'pass', why: 'at the head of a sentence', edit: put(l.referat, 'Referatul de aprobare nr. 12/2025 al domnului primar') },
  { rule: 'HCL-09', expect: 'pass', why: 'instrument of presentation', edit: put(l.referat, 'instrumentul de prezentare și motivare prezentat de primar sub forma referatului de aprobare') },
  { rule: 'HCL-09', expect: 'review', why: 'a report of the mayor without its legal name', edit: put(l.referat, 'referatul primarului comunei nr. 4102/06.10.2025') },
  { rule: 'HCL-09', expect: 'review', why: 'the paper of the old law', edit: put(l.referat, 'expunerea de motive a primarului nr. 4102/06.10.2025') },
  { rule: 'HCL-09', expect: 'pass', why: 'the paper of the old law in its time', edit: [...put(l.referat, 'expunerea de motive a primarului nr. 4102/06.06.2019'), day('04.07.2019')] },
  { rule: 'HCL-09', expect: 'review', why: 'the paper of the old law, one day late', edit: [...put(l.referat, 'expunerea de motive a primarului nr. 4102/06.06.2019'), day('05.07.2019')] },
  { rule: 'HCL-09', expect: 'fail', why: 'silence', edit: put(l.referat, '') },
  { rule: 'HCL-09', expect: 'fail', why: 'a paper of another office', edit: put(l.referat, 'referatul Compartimentului contabilitate nr. 4102/06.10.2025') },
  { rule: 'HCL-09', expect: 'unverified', why: 'silence where a page has no text', edit: put(l.referat, ''), losses: lost },

  { rule: 'HCL-10', expect: 'pass', why: 'number before the office', edit: put(l.raport, 'raportul nr. 4115/07.10.2025 al Compartimentului de asistență socială') },
  { rule: 'HCL-10', expect: 'pass', why: 'the office concerned', edit: put(l.raport, 'raportul compartimentului de resort din cadrul aparatului de specialitate al primarului, nr. 4115/07.10.2025') },
  { rule: 'HCL-10', expect: 'pass', why: 'joint report', edit: put(l.raport, 'Raportul comun de specialitate nr. 4115/2025') },
  { rule: 'HCL-10', expect: 'pass', why: 'report of the social worker', edit: put(l.raport, 'raportul întocmit de asistentul social al comunei, nr. 4115/07.10.2025') },
  { rule: 'HCL-10', expect: 'pass', why: 'report of the public service', edit: put(l.raport, 'raportul Serviciului public de asistență socială nr. 4115/07.10.2025') },
  { rule: 'HCL-10', expect: 'review', why: 'a paper under another name', edit: put(l.raport, 'referatul de specialitate al Compartimentului de asistență socială nr. 4115/07.10.2025') },
  { rule: 'HCL-10', expect: 'fail', why: 'silence', edit: put(l.raport, '') },
  { rule: 'HCL-10', expect: 'fail', why: 'the report of the committee is another paper', edit: [...put(l.raport, ''), [l.aviz, '- raportul de avizare al Comisiei de specialitate nr. 61/28.10.2025;']] },
  { rule: 'HCL-10', expect: 'unverified', why: 'silence where a page has no text', edit: put(l.raport, ''), losses: lost },

  { rule: 'HCL-11', expect: 'pass', why: 'plural opinions', edit: put(l.aviz, 'avizele comisiilor de specialitate ale consiliului local') },
  { rule: 'HCL-11', expect: 'pass', why: 'report of opinion', edit: put(l.aviz, 'raportul de avizare al Comisiei de specialitate') },
  { rule: 'HCL-11', expect: 'pass', why: 'favourable opinion issued by', edit: put(l.aviz, 'avizul favorabil emis de către Comisia economică și juridică nr. 61/28.10.2025') },
  { rule: 'HCL-11', expect: 'pass', why: 'opinion with its number first', edit: put(l.aviz, 'avizul nr. 61/28.10.2025 al Comisiei nr. 2') },
  { rule: 'HCL-11', expect: 'pass', why: 'told with a verb', edit: put(l.aviz, 'proiectul de hotărâre a fost avizat favorabil de comisiile de specialitate') },
  { rule: 'HCL-11', expect: 'fail', why: 'silence', edit: put(l.aviz, '') },
  { rule: 'HCL-11', expect: 'fail', why: 'the opinion of legality is another', edit: put(l.aviz, 'avizul de legalitate al secretarului general nr. 61/28.10.2025') },
  { rule: 'HCL-11', expect: 'fail', why: 'the commission on inclusion is another', edit: put(l.aviz, 'avizul Comisiei județene privind incluziunea socială nr. 61/28.10.2025') },

  { rule: 'HCL-12', expect: 'pass', why: 'consultative opinion', edit: put(l.county, 'avizul consultativ nr. 55/10.10.2025 al Consiliului Județean Vaslui') },
  { rule: 'HCL-12', expect: 'pass', why: 'the plan was sent for consultation', edit: put(l.county, 'adresa nr. 4000/01.10.2025, prin care planul a fost transmis spre consultare Consiliului Județean Vaslui') },
  { rule: 'HCL-12', expect: 'pass', why: 'decision of the county council on the opinion', edit: put(l.county, 'Hotărârea Consiliului Județean Vaslui nr. 120/25.09.2025 privind avizul consultativ asupra planului') },
  { rule: 'HCL-12', expect: 'pass', why: 'point of view, abbreviated council', edit: put(l.county, 'punctul de vedere al C.J. Vaslui nr. 8120/15.10.2025 asupra planului anual de acțiune') },
  { rule: 'HCL-12', expect: 'review', why: 'consultation without number and date', edit: put(l.county, 'consultarea Consiliului Județean Vaslui') },
  { rule: 'HCL-12', expect: 'review', why: 'only the legal ground', edit: put(l.county, 'art. 118 alin. (3) din Legea nr. 292/2011, potrivit căruia planurile se transmit spre consultare consiliului județean') },
  { rule: 'HCL-12', expect: 'review', why: 'a letter of the county council on another matter', edit: put(l.county, 'adresa Consiliului Județean Vaslui nr. 15230/20.10.2025 privind repartizarea sumelor pentru drumuri') },
  { rule: 'HCL-12', expect: 'review', why: 'the opinion of the county service is not the council\'s', edit: put(l.county, 'avizul consultativ al DGASPC Vaslui nr. 15230/20.10.2025') },
  { rule: 'HCL-12', expect: 'fail', why: 'silence', edit: put(l.county, '') },
  { rule: 'HCL-12', expect: 'fail', why: 'only the county strategy is cited', edit: put(l.county, 'Hotărârea Consiliului Județean Vaslui nr. 144/16.12.2021 privind aprobarea strategiei județene') },
  { rule: 'HCL-12', expect: 'review', why: 'silence before the fines', edit: [...put(l.county, ''), day('20.04.2024')] },
  { rule: 'HCL-12', expect: 'fail', why: 'silence from the fines on', edit: [...put(l.county, ''), day('21.04.2024')] },
  { rule: 'HCL-12', expect: 'fail', why: 'told that it was not done', edit: put(l.county, 'Consiliul Județean Vaslui nu a fost consultat') },
  { rule: 'HCL-12', expect: 'unverified', why: 'silence where a page has no text', edit: put(l.county, ''), losses: lost },

  { rule: 'HCL-13', expect: 'pass', why: 'before the adoption', edit: put(l.county, 'avizul consultativ nr. 55/29.10.2025 al Consiliului Județean Vaslui') },
  { rule: 'HCL-13', expect: 'fail', why: 'after the adoption', edit: put(l.county, 'avizul consultativ nr. 55/31.10.2025 al Consiliului Județean Vaslui') },
  { rule: 'HCL-13', expect: 'review', why: 'the same day', edit: put(l.county, 'avizul consultativ nr. 55/30.10.2025 al Consiliului Județean Vaslui') },
  { rule: 'HCL-13', expect: 'inapplicable', why: 'no date', edit: put(l.county, 'avizul consultativ nr. 55 al Consiliului Județean Vaslui') },
  { rule: 'HCL-13', expect: 'inapplicable', why: 'no consultation', edit: put(l.county, '') },
  { rule: 'HCL-13', expect: 'inapplicable', why: 'the date of a letter on another matter', edit: put(l.county, 'adresa Consiliului Județean Vaslui nr. 15230/20.11.2025 privind repartizarea sumelor pentru drumuri') },
  { rule: 'HCL-13', expect: 'pass', why: 'date in words', edit: put(l.county, 'avizul consultativ nr. 55 din 10 octombrie 2025 al Consiliului Județean Vaslui') },

  { rule: 'HCL-14', base: 'judet', expect: 'pass', why: 'agreement of the commission', edit: put(countyAviz, 'acordul Comisiei județene privind incluziunea socială nr. 3/20.10.2025') },
  { rule: 'HCL-14', base: 'judet', expect: 'pass', why: 'decision of the commission', edit: put(countyAviz, 'Hotărârea Comisiei județene privind incluziunea socială nr. 3/20.10.2025') },
  { rule: 'HCL-14', base: 'judet', expect: 'pass', why: 'minutes of the commission', edit: put(countyAviz, 'procesul-verbal nr. 3/20.10.2025 al ședinței Comisiei județene pentru incluziune socială, în care planul a fost avizat') },
  { rule: 'HCL-14', base: 'judet', expect: 'review', why: 'no number and date', edit: put(countyAviz, 'avizul favorabil al Comisiei județene privind incluziunea socială') },
  { rule: 'HCL-14', base: 'judet', expect: 'fail', why: 'silence', edit: put(countyAviz, '') },
  { rule: 'HCL-14', base: 'judet', expect: 'fail', why: 'opinion of the council\'s own committee', edit: put(countyAviz, 'avizul Comisiei pentru sănătate și protecție socială nr. 15/20.10.2025') },
  { rule: 'HCL-14', base: 'comuna', expect: 'inapplicable', why: 'not asked of communes', edit: put(l.aviz, '') },

  { rule: 'HCL-15', base: 'judet', expect: 'pass', why: 'decision of the board', edit: put(board, 'Hotărârea Colegiului Director al DGASPC Izvoarele nr. 12/02.10.2025') },
  { rule: 'HCL-15', base: 'judet', expect: 'pass', why: 'told with a verb', edit: put(board, 'colegiul director al DGASPC Izvoarele a avizat planul în ședința din 02.10.2025') },
  { rule: 'HCL-15', base: 'judet', expect: 'pass', why: 'minutes of the board', edit: put(board, 'procesul-verbal al ședinței colegiului director din 02.10.2025') },
  { rule: 'HCL-15', base: 'judet', expect: 'fail', severity: 'info', why: 'silence', edit: put(board, '') },
  { rule: 'HCL-15', base: 'judet', expect: 'fail', why: 'the opinion of the directorate is not the board\'s', edit: put(board, 'avizul Direcției Generale de Asistență Socială și Protecția Copilului Izvoarele nr. 12/02.10.2025') },
  { rule: 'HCL-15', base: 'oras', expect: 'inapplicable', why: 'not asked of towns', edit: put(l.aviz, '') },

  { rule: 'HCL-16', expect: 'pass', why: 'minutes of a meeting', edit: put(l.providers, 'minuta întâlnirii cu furnizorii privați de servicii sociale din 25.09.2025') },
  { rule: 'HCL-16', expect: 'pass', why: 'following the consultation', edit: put(l.providers, 'planul elaborat în urma consultării furnizorilor publici și privați și a organizațiilor beneficiarilor') },
  { rule: 'HCL-16', expect: 'pass', why: 'letters sent to the providers', edit: put(l.providers, 'adresele nr. 3980-3985/25.09.2025 de consultare transmise furnizorilor de servicii sociale') },
  { rule: 'HCL-16', expect: 'pass', why: 'only the plan tells it, with its minutes', edit: [...put(l.providers, ''), ['1. Strategia locală', 'Planul a fost elaborat în urma consultării furnizorilor publici și privați de servicii sociale (proces-verbal nr. 3980/25.09.2025).\n\n1. Strategia locală']] },
  { rule: 'HCL-16', expect: 'review', why: 'only the legal ground', edit: put(l.providers, 'obligația de consultare a furnizorilor publici și privați') },
  { rule: 'HCL-16', expect: 'fail', why: 'silence', edit: put(l.providers, '') },
  { rule: 'HCL-16', expect: 'fail', why: 'the county council alone was consulted', edit: put(l.providers, 'raportul de consultare a Consiliului Județean nr. 5/01.10.2025') },
  { rule: 'HCL-16', expect: 'unverified', why: 'silence where a page has no text', edit: put(l.providers, ''), losses: lost },

  { rule: 'HCL-17', expect: 'pass', why: 'announcement', edit: put(l.notice, 'anunțul public nr. 3301/20.08.2025, prezenta hotărâre având caracter normativ, potrivit Legii nr. 52/2003') },
  { rule: 'HCL-17', expect: 'pass', why: 'draft published for public debate', edit: put(l.notice, 'proiectul de hotărâre, act cu caracter normativ, a fost supus dezbaterii publice conform Legii nr. 52/2003') },
  { rule: 'HCL-17', expect: 'fail', severity: 'info', why: 'normative without any step', edit: put(l.notice, 'prezenta hotărâre are caracter normativ') },
  { rule: 'HCL-17', expect: 'review', why: 'silence', edit: put(l.notice, '') },
  { rule: 'HCL-17', expect: 'pass', why: 'individual act', edit: put(l.notice, 'prezenta hotărâre are caracter individual și nu intră sub incidența Legii nr. 52/2003') },
  { rule: 'HCL-17', expect: 'pass', why: 'exception of urgency', edit: put(l.notice, 'prezenta hotărâre are caracter normativ și se adoptă în procedura de urgență prevăzută de art. 7 alin. (13) din Legea nr. 52/2003') },
  { rule: 'HCL-17', expect: 'unverified', why: 'normative, and the law cited alone', edit: put(l.notice, 'prezenta hotărâre are caracter normativ; prevederile Legii nr. 52/2003') },
];

describe('papers and consultations of the decision', () => {
  it.each(cases)('$rule $expect: $why', judge);
});
