// What the matching sees of a text: its groups, themes and weighted word stems.

import { fold } from '../base/fold.ts';
import { wordsIn } from '../base/word-finder.ts';
import type { Registry } from '../library/registry.ts';
import { findTerms, type ThemeFound } from './find-terms.ts';
import { relationOf } from './group-relations.ts';
import { rootsIn } from './roots.ts';
import { type ThemeKind, themes } from './themes.ts';

/** Where a group or theme comes from: the words, the service code, or what a theme implies. */
export type Origin = 'words' | 'code' | 'theme';
export interface Named { readonly id: string; readonly words: string; readonly from: Origin }
export interface Features {
  readonly groups: readonly Named[];
  /** Only people in general are named ("grupuri vulnerabile"). */
  readonly general: boolean;
  readonly themes: Readonly<Record<ThemeKind, readonly Named[]>>;
  /** Distinct stems that carry a subject. */
  readonly stems: readonly string[];
}

type From = Pick<Registry, 'groups' | 'prepared'>;

const byWords = ({ theme, words }: ThemeFound): Named => ({ id: theme.id, words, from: 'words' });

const kindOf = new Map(themes.map((t) => [t.id, t.kind]));
const implied = new Map(themes.map((t) => [t.id, t.implies ?? []]));

/** The first of each id; the lists are short. */
function distinct(list: readonly Named[]): readonly Named[] {
  if (list.length < 2) return list;
  const out: Named[] = [];
  for (const one of list) if (!out.some((n) => n.id === one.id)) out.push(one);
  return out;
}

/**
 * What a code's groups add to the words of its row. A code for several kinds of people says only those that the words name
 * or that live with them; where the words name a broader group, they say enough. A code for one group always counts.
 */
function narrowed(byWords: readonly Named[], byCode: readonly Named[], registry: Pick<Registry, 'groups'>): readonly Named[] {
  const apart = byCode.filter((c) => !byCode.some((other) => other !== c && relationOf(registry, other.id, c.id) === 3));
  if (byWords.length === 0 || apart.length < 2) return byCode;
  const fits = byCode.filter((c) => byWords.some((w) => w.id === c.id) || byWords.every((w) => relationOf(registry, c.id, w.id) === 1));
  const covered = byCode.some((c) => byWords.some((w) => relationOf(registry, c.id, w.id) > 0));
  return fits.length > 0 || covered ? fits : byCode;
}

/** What a service code adds to the words of its row: groups, and the form of service. */
export interface FromCode { readonly groups: readonly string[]; readonly forms: readonly string[]; readonly text: string; readonly code: string }

const known = new WeakMap<Registry['groups'], ReadonlyMap<string, Registry['groups'][number]>>();

function groupsById({ groups }: Pick<Registry, 'groups'>): ReadonlyMap<string, Registry['groups'][number]> {
  let byId = known.get(groups);
  if (!byId) known.set(groups, (byId = new Map(groups.map((g) => [g.id, g]))));
  return byId;
}

/** The same texts come again: points of the model and objectives within a plan, services and national strategies over many. */
const remembered = new WeakMap<Registry['groups'], Map<string, Features>>();
const mostRemembered = 2000;

/**
 * Features of a text. `code` adds what the nomenclature says of a service; groups that only a theme implies are taken
 * where the text names no specific group. Providers and the public at large are no beneficiaries.
 */
export function featuresOf(text: string, registry: From, code?: FromCode): Features {
  let memo = remembered.get(registry.groups);
  if (!memo) remembered.set(registry.groups, (memo = new Map()));
  const key = code ? `${code.code}\n${text}` : text;
  let features = memo.get(key);
  if (features) return features;
  if (memo.size >= mostRemembered) memo.clear();
  memo.set(key, (features = featuresAnew(text, registry, code)));
  return features;
}

const ofCodes = new WeakMap<Registry['groups'], Map<string, readonly string[]>>();

/** Themes that the name of a code tells, kinds of work left out: a code's name is the same in every plan. */
function themesOfCode(name: string, registry: From): readonly string[] {
  let known = ofCodes.get(registry.groups);
  if (!known) ofCodes.set(registry.groups, (known = new Map()));
  let themes = known.get(name);
  if (!themes) known.set(name, (themes = findTerms(fold(name), registry).themes.filter(({ theme }) => theme.kind !== 'work').map(({ theme }) => theme.id)));
  return themes;
}

function featuresAnew(text: string, registry: From, code?: FromCode): Features {
  const byId = groupsById(registry), folded = fold(text), words = wordsIn(folded), terms = findTerms(folded, registry, words);
  const ofCode = (words: string) => (id: string): Named => ({ id, words, from: 'code' });
  const found = terms.themes.map(byWords);
  if (code) found.push(...[...code.forms, ...themesOfCode(code.text, registry)].map(ofCode(code.code)));
  const isSpecific = ({ id }: Named): boolean => { const g = byId.get(id); return Boolean(g && !g.general && !g.role); };
  const told: Named[] = terms.groups.map(({ id, words }) => ({ id, words, from: 'words' }));
  const named = [...told, ...narrowed(told.filter(isSpecific), (code?.groups ?? []).map(ofCode(code?.code ?? '')), registry)];
  const specific = named.filter(isSpecific);
  const byTheme = specific.length > 0 ? [] : found.flatMap((t) => (implied.get(t.id) ?? []).map((id) => ({ id, words: t.words, from: 'theme' as const })));
  const pick = (kind: ThemeKind): readonly Named[] => distinct(found.filter((t) => kindOf.get(t.id) === kind));
  return {
    groups: distinct([...specific, ...byTheme]),
    general: specific.length === 0 && named.some((n) => byId.get(n.id)?.general),
    themes: { form: pick('form'), help: pick('help'), work: pick('work'), aim: pick('aim') },
    stems: rootsIn(words),
  };
}
