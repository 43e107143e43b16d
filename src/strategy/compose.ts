// Puts what was read of a strategy together: objectives under one another, measures under objectives, groups.

import { foldWords } from '../base/fold.ts';
import { stemDice } from '../base/similarity.ts';
import { beneficiaryIdsIn } from '../library/find-groups.ts';
import type { Library } from '../library/registry.ts';
import type { ActionTables } from './action-tables.ts';
import type { Said } from './prose.ts';
import type { ObjectiveLevel, Strategy, StrategyMeasure, StrategyObjective } from './strategy.ts';
import { type Period, yearsOfTerm } from './years.ts';

const rank: Readonly<Record<ObjectiveLevel, number>> = { general: 0, specific: 1, operational: 2, direction: 3 };
const letter: Readonly<Record<ObjectiveLevel, string>> = { general: 'OG', specific: 'OS', operational: 'OO', direction: 'D' };
type Draft = Omit<StrategyObjective, 'id' | 'groups'> & { readonly key: number };

/** Names are given by level and order: OG1, OS1, OS2, D1 … */
class Objectives {
  readonly list: StrategyObjective[] = [];
  readonly #counts = new Map<string, number>();
  readonly #byWords = new Map<string, StrategyObjective>();
  readonly #near = new Map<string, StrategyObjective | undefined>();
  readonly #library: Library;
  constructor(library: Library) { this.#library = library; }

  add({ level, text, parent, span }: Omit<Draft, 'key'>): StrategyObjective {
    const known = this.#byWords.get(foldWords(text));
    if (known) return known;
    const n = (this.#counts.get(level) ?? 0) + 1;
    this.#counts.set(level, n);
    const made: StrategyObjective = { id: `${letter[level]}${n}`, level, text, parent, groups: beneficiaryIdsIn(text, this.#library.registry.groups), span };
    this.list.push(made);
    this.#byWords.set(foldWords(text), made);
    this.#near.clear();
    return made;
  }

  /** The objective with these words, in any case and punctuation, or with nearly these (a table cell that shortens it). */
  find(text: string): StrategyObjective | undefined {
    const words = foldWords(text), known = this.#byWords.get(words);
    if (known || words.length <= 30) return known;
    if (!this.#near.has(words)) this.#near.set(words, this.list.find((o) => digits(o.text) === digits(text) && stemDice(o.text, text) >= 0.92));
    return this.#near.get(words);
  }
}

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();

/** Objectives in the order of the document; each stands under the last one of a higher rank. */
export function compose(said: readonly Said[], tables: ActionTables, period: Period | null, library: Library): Pick<Strategy, 'objectives' | 'measures' | 'groups'> {
  const objectives = new Objectives(library), measures: StrategyMeasure[] = [], stack: StrategyObjective[] = [];
  for (const s of said) {
    if (s.kind === 'group') continue;
    if (s.kind === 'measure') {
      const term = termIn(s.text);
      measures.push({ id: `M${measures.length + 1}`, text: s.text, objective: stack.at(-1)?.id ?? null, term, years: term ? yearsOfTerm(term, period) : [], responsible: null, indicator: null, budget: null, span: s.span });
      continue;
    }
    while (stack.length > 0 && rank[(stack.at(-1) as StrategyObjective).level] >= rank[s.kind]) stack.pop();
    stack.push(objectives.add({ level: s.kind, text: s.text, parent: stack.at(-1)?.id ?? null, span: s.span }));
  }
  const before = objectives.list.length > 0;
  for (const o of tables.objectives) if (!objectives.find(o.text)) objectives.add({ level: before ? 'direction' : 'specific', text: o.text, parent: null, span: o.span });
  for (const m of tables.measures) {
    measures.push({
      id: `M${measures.length + 1}`, text: m.text, objective: m.objective ? objectives.find(m.objective)?.id ?? null : null, term: m.term,
      years: m.term ? yearsOfTerm(m.term, period) : [], responsible: m.responsible, indicator: m.indicator, budget: m.budget, span: m.span,
    });
  }
  const told = said.filter((s) => s.kind === 'group').map((s) => ({ text: s.text, span: s.span }));
  const groups = new Map<string, Strategy['groups'][number]>();
  for (const { text, span } of told.length > 0 ? told : objectives.list) for (const id of beneficiaryIdsIn(text, library.registry.groups)) if (!groups.has(id)) groups.set(id, { id, span });
  return { objectives: objectives.list, measures, groups: [...groups.values()] };
}

/** The term told inside a measure's own words: "…, până la 31.12.2026", "(termen: trim. II 2025)", "în anul 2026". */
function termIn(text: string): string | null {
  const m = /(?:termen(?:ul)?\s*(?:de realizare)?\s*[:–-]\s*[^);]+|p[âa]n[ăa] (?:la|[îi]n)[^,;)]*\b20\d{2}|[îi]n (?:anul|perioada) 20\d{2}[^,;)]*|trim(?:estrul|\.)?\s*[IV]{1,3}[^,;)]*20\d{2}|\(\s*20\d{2}(?:\s*[-–]\s*20\d{2})?\s*\)|\banual\b)/iu.exec(text);
  return m ? m[0].replace(/^termen(?:ul)?\s*(?:de realizare)?\s*[:–-]\s*/i, '').trim() : null;
}
