// Why something could not be decided, in words, for every reason code.

import type { Language } from '../../base/language.ts';
import type { Because, BecauseCode } from '../../plan/reading.ts';

const reasons: Readonly<Record<BecauseCode, { readonly ro: string; readonly en: string }>> = {
  'text-lost': { ro: 'partea de document în care ar sta nu a putut fi citită', en: 'the part of the document that would say it could not be read' },
  'table-lost': { ro: 'titlul tabelului există, dar tabelul nu a putut fi citit', en: 'the heading of the table is there, but the table could not be read' },
  'uncertain-table': { ro: 'rândurile și coloanele tabelului nu se pot deosebi cu siguranță', en: 'rows and columns of the table cannot be told apart with certainty' },
  'damaged-text': { ro: 'textul are litere lipsă sau înlocuite', en: 'letters of the text are missing or replaced' },
  'unknown-column': { ro: 'tabelul are o coloană al cărei titlu nu a fost recunoscut și care poate fi cea căutată', en: 'the table has a column whose heading was not recognised and which may be the one asked for' },
  'damaged-row': { ro: 'rândul este deteriorat: celulele care ar numi serviciul lipsesc, deși altele au conținut', en: 'the row is damaged: the cells that would name the service are gone while others hold content' },
  'not-an-amount': { ro: 'în celula pentru sumă stă un text care nu este o sumă', en: 'the money cell holds text that is not an amount' },
  rate: { ro: 'suma este dată pe lună, pe zi sau pe persoană, nu pe an', en: 'the sum is given per month, day or person, not for the year' },
  'several-values': { ro: 'sunt două valori acolo unde se cere una', en: 'there are two values where one is asked for' },
  contradictory: { ro: 'două locuri din document spun lucruri diferite', en: 'two places of the document say different things' },
  'no-unit': { ro: 'numărul nu are unitate', en: 'the number has no unit' },
  'no-date': { ro: 'documentul nu dă data', en: 'the document does not give the date' },
  'no-number': { ro: 'documentul nu dă numărul', en: 'the document does not give the number' },
  'no-period': { ro: 'documentul nu spune perioada strategiei', en: 'the document does not give the period of the strategy' },
  'no-objectives': { ro: 'documentul nu enumeră obiectivele strategiei', en: 'the document does not list the objectives of the strategy' },
  'no-year': { ro: 'anul planului nu a putut fi citit, iar regula depinde de el', en: 'the year of the plan could not be read, and the rule depends on it' },
  'no-decision': { ro: 'hotărârea de aprobare nu se află în fișier', en: 'the approving decision is not in the file' },
  'no-document': { ro: 'este nevoie de un document care nu a fost dat (strategie, raport sau registru)', en: 'a document that was not given is needed (strategy, report or register)' },
  'not-recognised': { ro: 'textul este acolo, dar nu a fost înțeles', en: 'the text is there but was not understood' },
  'unknown-authority': { ro: 'nu s-a putut afla felul autorității (comună, oraș, municipiu, sector, județ)', en: 'the kind of authority could not be told (commune, town, municipality, sector, county)' },
  'unknown-county': { ro: 'nu s-a putut afla județul', en: 'the county could not be told' },
  'registry-incomplete': { ro: 'registrul programului nu cuprinde datele de care este nevoie', en: 'the registry of the program does not hold the data needed' },
  gate: { ro: 'documentul nu este un plan anual de acțiune, deci regula nu i se aplică', en: 'the document is not an annual action plan, so the rule is not applied to it' },
  'engine-error': { ro: 'programul a greșit la această regulă; rezultatul ei nu este cunoscut', en: 'the program failed on this rule; its result is not known' },
};

/** The reason as a clause without a full stop. */
export const reason = (because: Because, lang: Language): string => reasons[because.code][lang];

/** All reason codes, for tests and docs. */
export const reasonCodes = Object.keys(reasons) as BecauseCode[];
