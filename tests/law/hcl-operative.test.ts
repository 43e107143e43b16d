// What the operative part orders and how the decision ends (HCL-18 to HCL-24, HCL-30).

import { describe, it } from 'vitest';
import { judge, lines as l, type LawCase } from '../support/law-case.ts';

const lost = [{ what: 'page-without-text', text: true }] as never;
const exec = (by: string) => [[l.execution, by && `Art. 2. ${by}`]] as const;
const send = (by: string) => [[l.sending, by && `Art. 3. ${by}`], [l.inPlanSending, '']] as const;
const prefect = (by: string) => [[l.sending, by && `Art. 3. ${by}`]] as const;
const publish = (by: string) => [[l.publication, by && `Art. 4. ${by}`]] as const;
const approve = (by: string) => [[l.approves, by]] as const;
const copy = ' transmite o copie a planului instituției prefectului, pentru verificarea de către comisia privind incluziunea socială, și planul ministerului, în 30 de zile de la aprobare.';

const cases: readonly LawCase[] = [
  { rule: 'HCL-18', expect: 'pass', why: 'according to annex 1', edit: approve(', conform Anexei nr. 1 care face parte integrantă din prezenta hotărâre.') },
  { rule: 'HCL-18', expect: 'pass', why: 'in an article of its own', edit: [...approve(', conform anexei nr. 1.'), [l.execution, `Art. 2. Anexa nr. 1 face parte integrantă din prezenta hotărâre.\n\n${l.execution.replace('Art. 2', 'Art. 3')}`], [l.sending, l.sending.replace('Art. 3', 'Art. 4')], [l.publication, l.publication.replace('Art. 4', 'Art. 5')]] },
  { rule: 'HCL-18', expect: 'pass', why: 'an annex, an integral part', edit: approve(', prevăzut în anexă, parte integrantă din prezenta hotărâre.') },
  { rule: 'HCL-18', expect: 'pass', why: 'constitutes an annex', edit: approve(', ce constituie anexă și face parte integrantă din prezenta.') },
  { rule: 'HCL-18', expect: 'pass', why: 'plural', edit: approve(', potrivit anexelor nr. 1-2, care fac parte integrantă din prezenta hotărâre.') },
  { rule: 'HCL-18', expect: 'review', why: 'annex only named', edit: approve(', potrivit anexei.') },
  { rule: 'HCL-18', expect: 'fail', why: 'no annex', edit: approve('.') },

  { rule: 'HCL-19', expect: 'pass', why: 'entrusted', edit: exec('Cu ducerea la îndeplinire a prezentei hotărâri se încredințează primarul comunei.') },
  { rule: 'HCL-19', expect: 'pass', why: 'charged', edit: exec('Primarul comunei se însărcinează cu executarea prezentei hotărâri.') },
  { rule: 'HCL-19', expect: 'pass', why: 'carry out', edit: exec('Prevederile prezentei hotărâri vor fi duse la îndeplinire de Compartimentul de asistență socială.') },
  { rule: 'HCL-19', expect: 'pass', why: 'responsible', edit: exec('Primarul comunei răspunde de aplicarea prezentei hotărâri.') },
  { rule: 'HCL-19', expect: 'pass', why: 'execution is assured', edit: exec('Executarea prezentei hotărâri se asigură de către primarul comunei Valea Arinilor.') },
  { rule: 'HCL-19', expect: 'pass', why: 'fulfil', edit: exec('Primarul comunei și compartimentele de specialitate vor aduce la îndeplinire prevederile prezentei.') },
  { rule: 'HCL-19', expect: 'fail', severity: 'info', why: 'silence', edit: exec('') },
  { rule: 'HCL-19', expect: 'unverified', why: 'silence where a page has no text', edit: exec(''), losses: lost },

  { rule: 'HCL-20', expect: 'pass', why: 'a list of addressees', edit: prefect('Prezenta hotărâre se comunică:\n- primarului comunei;\n- Instituției Prefectului Județului Vaslui;\n- Compartimentului de asistență socială.') },
  { rule: 'HCL-20', expect: 'pass', why: 'forwarded by the secretary', edit: prefect('Secretarul general va înainta prezenta hotărâre prefectului județului, pentru controlul de legalitate.') },
  { rule: 'HCL-20', expect: 'pass', why: 'through the secretary', edit: prefect('Prezenta hotărâre se transmite, prin grija secretarului general, în termenul prevăzut de lege, primarului comunei și Instituției Prefectului - județul Vaslui.') },
  { rule: 'HCL-20', expect: 'pass', why: 'lettered list', edit: prefect('Prezenta hotărâre se va comunica:\na) Instituției Prefectului Județului Vaslui;\nb) primarului.') },
  { rule: 'HCL-20', expect: 'review', why: 'authorities not named', edit: prefect('Prezenta hotărâre se comunică autorităților și instituțiilor interesate.') },
  { rule: 'HCL-20', expect: 'review', why: 'only a list of copies under the signatures', edit: [...prefect(''), [l.votes, `${l.votes}\n\nDifuzat: 1 exemplar Instituția Prefectului, 1 exemplar primar`]] },
  { rule: 'HCL-20', expect: 'fail', why: 'silence', edit: prefect('') },
  { rule: 'HCL-20', expect: 'fail', why: 'communicated to others', edit: prefect('Prezenta hotărâre se comunică primarului comunei și Compartimentului de asistență socială.') },
  { rule: 'HCL-20', expect: 'unverified', why: 'silence where a page has no text', edit: prefect(''), losses: lost },

  { rule: 'HCL-21', expect: 'pass', why: 'abbreviated', edit: send('Prezenta hotărâre se comunică prefectului și D.G.A.S.P.C. Vaslui.') },
  { rule: 'HCL-21', expect: 'pass', why: 'county service by the words of the law', edit: send('Planul se transmite serviciului public de asistență socială de la nivel județean.') },
  { rule: 'HCL-21', expect: 'pass', why: 'a list', edit: send('Prezenta hotărâre se comunică:\n- prefectului;\n- Direcției Generale de Asistență Socială și Protecția Copilului Vaslui;\n- primarului.') },
  { rule: 'HCL-21', expect: 'pass', why: 'only the plan says it', edit: [[l.sending, 'Art. 3. Secretarul general comunică prezenta hotărâre prefectului.']] },
  { rule: 'HCL-21', expect: 'fail', why: 'silence', edit: send('') },
  { rule: 'HCL-21', expect: 'fail', why: 'only data are sent', edit: [...send(''), ['CAPITOLUL III\n', 'Datele statistice se transmit trimestrial DGASPC Vaslui.\n\nCAPITOLUL III\n']] },
  { rule: 'HCL-21', expect: 'fail', why: 'the directorate is only a partner', edit: send('Primarul comunei semnează protocolul cu DGASPC Vaslui.') },
  { rule: 'HCL-21', base: 'sector', expect: 'pass', why: 'the service of the municipality', edit: [['planul serviciului public de asistență socială al Municipiului București și ministerului', 'planul Direcției Generale de Asistență Socială a Municipiului București']] },
  { rule: 'HCL-21', base: 'judet', expect: 'inapplicable', why: 'not asked of counties', edit: [['ROMÂNIA', 'ROMÂNIA ']] },

  { rule: 'HCL-22', base: 'judet', expect: 'pass', why: 'communicated to the prefect for the commission', edit: [[copy, ' comunică planul, în copie, Instituției Prefectului, pentru Comisia județenă pentru incluziune socială.']] },
  { rule: 'HCL-22', base: 'judet', expect: 'fail', why: 'only the decision goes to the prefect', edit: [[copy, ' publică planul.'], [', iar o copie a planului se transmite instituției prefectului pentru comisia privind incluziunea socială', '']] },
  { rule: 'HCL-22', base: 'judet', expect: 'inapplicable', why: 'before the law', edit: [[copy, ' publică planul.'], [', iar o copie a planului se transmite instituției prefectului pentru comisia privind incluziunea socială', ''], ['HOTĂRÂREA NR. 190 DIN 30.10.2025', 'HOTĂRÂREA NR. 190 DIN 02.07.2022']] },
  { rule: 'HCL-22', base: 'judet', expect: 'fail', why: 'the first day of the law', edit: [[copy, ' publică planul.'], [', iar o copie a planului se transmite instituției prefectului pentru comisia privind incluziunea socială', ''], ['HOTĂRÂREA NR. 190 DIN 30.10.2025', 'HOTĂRÂREA NR. 190 DIN 03.07.2022']] },
  { rule: 'HCL-22', base: 'comuna', expect: 'inapplicable', why: 'not asked of communes', edit: [['ROMÂNIA', 'ROMÂNIA ']] },

  { rule: 'HCL-23', expect: 'pass', why: 'page of the council', edit: publish('Prezenta hotărâre se publică pe site-ul primăriei.') },
  { rule: 'HCL-23', expect: 'pass', why: 'displayed', edit: publish('Prezenta hotărâre se va afișa la sediul primăriei.') },
  { rule: 'HCL-23', expect: 'pass', why: 'brought to public knowledge by the secretary', edit: publish('Prin grija secretarului general, prezenta va fi adusă la cunoştinţa publică.') },
  { rule: 'HCL-23', expect: 'pass', why: 'made public', edit: publish('Secretarul general va face publică prezenta hotărâre.') },
  { rule: 'HCL-23', expect: 'pass', why: 'to the knowledge of the public', edit: publish('Prezenta se aduce la cunoștința publicului prin grija secretarului.') },
  { rule: 'HCL-23', expect: 'pass', why: 'publicity', edit: publish('Publicitatea prezentei hotărâri se asigură de secretarul general.') },
  { rule: 'HCL-23', expect: 'fail', why: 'silence, though the draft had an announcement', edit: publish('') },
  { rule: 'HCL-23', expect: 'unverified', why: 'silence where a page has no text', edit: publish(''), losses: lost },

  { rule: 'HCL-24', expect: 'pass', why: 'cedillas and one line', edit: [[l.president, 'PREŞEDINTE DE ŞEDINŢĂ, ss. indescifrabil'], [l.secretary, 'Contrasemnează pentru legalitate, Secretar general ss. indescifrabil']] },
  { rule: 'HCL-24', expect: 'pass', why: 'two columns', edit: [[l.president, 'PREȘEDINTE DE ȘEDINȚĂ\tCONTRASEMNEAZĂ\nConsilier local\tSecretar general'], [l.secretary, '']] },
  { rule: 'HCL-24', expect: 'pass', why: 'president of the session, article', edit: [[l.president, 'Președintele ședinței,\nConsilier']] },
  { rule: 'HCL-24', expect: 'pass', why: 'two councillors', edit: [[l.president, 'CONSILIERI:\nAlin Exemplu\nBarbu Exemplu']] },
  { rule: 'HCL-24', expect: 'fail', severity: 'error', why: 'one councillor alone', edit: [[l.president, 'CONSILIER LOCAL,\nAlin Exemplu']] },
  { rule: 'HCL-24', expect: 'fail', why: 'no president', edit: [[l.president, '']] },
  { rule: 'HCL-24', expect: 'fail', why: 'no secretary', edit: [[l.secretary, '']] },
  { rule: 'HCL-24', expect: 'fail', why: 'the mayor signs in the president\'s place', edit: [[l.president, 'PRIMAR,\n(semnătura)']] },
  { rule: 'HCL-24', expect: 'inapplicable', why: 'a draft', edit: [[l.title, 'PROIECT DE HOTĂRÂRE'], [l.president, 'INIȚIATOR, PRIMAR'], [l.votes, '']] },
  { rule: 'HCL-24', expect: 'unverified', why: 'signatures on a page without text', edit: [[l.president, ''], [l.secretary, '']], losses: lost },
  { rule: 'HCL-24', base: 'judet', expect: 'pass', why: 'the president of the county council', edit: [['PREȘEDINTE,\n(semnătura)', 'PREȘEDINTELE CONSILIULUI JUDEȚEAN,\n(semnătura)']] },

  { rule: 'HCL-30', expect: 'pass', why: 'nothing corrected', edit: [['ROMÂNIA', 'ROMÂNIA ']] },
  { rule: 'HCL-30', expect: 'review', why: 'a slip corrected', edit: [[l.publication, `${l.publication}\n\nArt. 5. Se îndreaptă eroarea materială din denumirea centrului.`]] },
  { rule: 'HCL-30', expect: 'review', why: 'rectification', edit: [[l.publication, `${l.publication}\n\nArt. 5. Rectificarea unor erori materiale din anexă se face prin prezenta.`]] },
  { rule: 'HCL-30', expect: 'review', why: 'indicated with another verb form', edit: [[l.publication, `${l.publication}\n\nArt. 5. Eroarea materială strecurată în anexă se corectează corespunzător.`]] },
  { rule: 'HCL-30', expect: 'fail', why: 'a vote corrected', edit: [[l.publication, `${l.publication}\n\nArt. 5. Se îndreaptă eroarea materială privind numărul de voturi exprimate, în loc de 6 voturi urmând a se citi 13 voturi.`]] },
];

describe('operative part of the decision', () => {
  it.each(cases)('$rule $expect: $why', judge);
});
