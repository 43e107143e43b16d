// Asks a fact of the document on words that stand in a plan: as a text of the plan written as data, or as a text file.

import type { FactValue } from '../../../src/facts/fact.ts';
import { documentFrom } from '../../support/recognise.ts';
import { askPlan, planOf } from '../plan-facts.ts';

type Data = Readonly<Record<string, unknown>>;

/** The value of a document fact where point II.4 of the plan of commune Valea Lungă (Vaslui) says `words`. */
export const onWords = (words: string, name: string, more: Data = {}): FactValue => planOf({ sections: [{ id: 'II.4', text: words }], ...more }).value('document', 'document', name);

/** The value of a document fact on a plan of the town Piatra Verde given as text, under its title. */
export const onText = (body: string, name: string): FactValue =>
  askPlan(documentFrom(`JUDEȚUL VASLUI\nORAȘUL PIATRA VERDE\n\nPlanul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Orașului Piatra Verde pentru anul 2025\n\n${body}\n`), '2025-06-01').value('document', 'document', name);

/** How many entries a list fact has; what it is where it is no list. */
export const countOf = (value: FactValue): number | FactValue => (Array.isArray(value) ? value.length : value);
