// The sentence of a finding and everything a filter can meet in it, made once per finding and language.

import { fold } from '../../base/fold.ts';
import type { Language } from '../../base/language.ts';
import type { Finding } from '../../engine/findings.ts';
import type { Library } from '../../library/registry.ts';
import type { Rule } from '../../library/rule.ts';
import { phrase, type Phrased } from '../../report/say/phrase.ts';

const byLibrary = new WeakMap<Library, ReadonlyMap<string, Rule>>();

/** The rule of a finding. @throws when the library does not hold it: a bug. */
export function ruleOf(library: Library, id: string): Rule {
  let rules = byLibrary.get(library);
  if (!rules) byLibrary.set(library, (rules = new Map(library.rules.map((rule) => [rule.id, rule]))));
  const rule = rules.get(id);
  if (!rule) throw new Error(`the library does not hold the rule ${id}`);
  return rule;
}

interface Told { readonly said: Phrased; readonly lang: Language; /** folded, once a filter asked for it */ folded: string | null }
// One language at a time: both would double what is kept for a large county.
const toldOf = new WeakMap<Finding, Told>();

function told(finding: Finding, library: Library, lang: Language): Told {
  let entry = toldOf.get(finding);
  if (entry?.lang !== lang) toldOf.set(finding, (entry = { said: phrase(finding, ruleOf(library, finding.rule), lang), lang, folded: null }));
  return entry;
}

/** The sentences of a finding; where several cannot be told apart by why, the rule's own title goes first. */
export const sentences = (finding: Finding, library: Library, lang: Language): Phrased => told(finding, library, lang).said;

/** What the list shows of a finding: its sentence, or the rule's title where the sentence only says that it could not be told. */
export const headline = (finding: Finding, library: Library, lang: Language): string =>
  finding.outcome === 'fail' || finding.outcome === 'review' ? sentences(finding, library, lang).message : ruleOf(library, finding.rule).title[lang];

const titles = new WeakMap<Rule, Partial<Record<Language, string>>>();

/** Folded id and title of a rule: the same for all its findings. */
function ruleWords(rule: Rule, lang: Language): string {
  let of = titles.get(rule);
  if (!of) titles.set(rule, (of = {}));
  return (of[lang] ??= fold(`${rule.id} ${rule.title[lang]}`));
}

/** Does what a person sees of a finding hold a folded word: rule, title, subject, label, sentence, article? Cheapest first. */
export function holds(finding: Finding, word: string, library: Library, lang: Language): boolean {
  if (ruleWords(ruleOf(library, finding.rule), lang).includes(word)) return true;
  const entry = told(finding, library, lang);
  entry.folded ??= fold(`${finding.subject} ${finding.label} ${entry.said.message} ${finding.basis.map((b) => `${b.act} ${b.article}`).join(' ')}`);
  return entry.folded.includes(word);
}

/** Folds what a filter will ask of the findings from `from` on, for at most `ms`; where to go on, or null when all is done. */
export function foldAhead(findings: readonly Finding[], from: number, library: Library, lang: Language, ms: number): number | null {
  const end = performance.now() + ms;
  for (let i = from; i < findings.length; i += 1) {
    holds(findings[i] as Finding, '\0', library, lang);
    if (performance.now() > end) return i + 1;
  }
  return null;
}
