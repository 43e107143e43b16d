// What the matching sees of a text: its groups, themes and weighted word stems.

import { fold, foldWords } from '../base/fold.ts';
import { isLittleWord, stem } from '../base/stem.ts';
import { findBeneficiaries } from '../library/find-groups.ts';
import type { Registry } from '../library/registry.ts';
import { relationOf } from './group-relations.ts';
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

/** Words of nearly every plan and strategy: they say little about what a line is for (stems of folded words). */
const worn = new Set(
  ('social serviciu servici persoana persoane asistenta dezvoltare dezvoltarea asigurare asigurarea crestere cresterea imbunatatire imbunatatirea nivel nivelul nivelului local locala locale '
  + 'comuna comunei oras orasului orasul judet judetului municipiu municipiului localitate localitatii situatie situatii aflate aflati aflata vedere vederea scop scopul activitate activitati '
  + 'masuri masura program programe programul domeniu domeniul domeniului sprijin sprijinirea sprijinire acordare acordarea furnizare furnizarea beneficiari beneficiar beneficiarilor '
  + 'special speciale specializate toate tuturor categorii categoriilor realizare realizarea obiectiv obiective directie directii actiune actiuni public publice nevoi nevoile nevoilor '
  + 'acces accesul accesului calitate calitatii viata vietii protectie protectia promovare promovarea organizare organizarea infiintare infiintarea furnizori furnizor sistem sistemul sistemului '
  + 'prevenire prevenirea combatere combaterea reducere reducerea incluziune incluziunea creare crearea functionare functionarea diversificare diversificarea extindere extinderea '
  + 'alte altele mod diferite cadrul anul anual anului existente propuse destinate destinat pentru prin centru centrul centre zi grupuri grup dificultate risc riscului').split(' ')
    .map((w) => root(stem(w))));

/** One form for the stems that the stemmer leaves apart (`domiciliu`, `domicil`; `ingrijir`, `ingrij`). */
export function root(stemmed: string): string {
  const cut = stemmed.replace(/(?:iul|iu|ir|ar|i|u|e|a)$/, '');
  return cut.length >= 4 ? cut : stemmed;
}

export const isWorn = (stemmed: string): boolean => worn.has(stemmed);

/** Distinct roots of the words of `text` that carry a subject; numbers and little words left out. */
export function rootsOf(text: string): string[] {
  const out = new Set<string>();
  for (const word of foldWords(text).split(' ')) {
    if (word.length > 2 && !isLittleWord(word) && !/\d/.test(word)) out.add(root(stem(word)));
  }
  return [...out];
}

/** Lists in brackets give examples; what a text is about stands outside them. */
const brackets = /\([^()]*,[^()]*\)/g;

const looksLike = new Map(themes.flatMap((theme) => (theme.not ? [[theme, new RegExp(theme.not.source, 'g')] as const] : [])));

function themesIn(text: string): Named[] {
  const out: Named[] = [], folded = text.replace(brackets, ' ');
  for (const theme of themes) {
    let hit = theme.pattern.exec(folded);
    const not = looksLike.get(theme);
    if (hit && not) hit = theme.pattern.exec(folded.replace(not, (m) => '#'.repeat(m.length)));
    if (hit) out.push({ id: theme.id, words: hit[0].trim(), from: 'words' });
  }
  return out;
}

const kindOf = new Map(themes.map((t) => [t.id, t.kind]));
const implied = new Map(themes.map((t) => [t.id, t.implies ?? []]));

const distinct = (list: readonly Named[]): Named[] => {
  const seen = new Set<string>();
  return list.filter((n) => !seen.has(n.id) && Boolean(seen.add(n.id)));
};

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
export function featuresOf(text: string, registry: Pick<Registry, 'groups'>, code?: FromCode): Features {
  let memo = remembered.get(registry.groups);
  if (!memo) remembered.set(registry.groups, (memo = new Map()));
  const key = code ? `${code.code}\n${text}` : text;
  let features = memo.get(key);
  if (features) return features;
  if (memo.size >= mostRemembered) memo.clear();
  memo.set(key, (features = featuresAnew(text, registry, code)));
  return features;
}

function featuresAnew(text: string, registry: Pick<Registry, 'groups'>, code?: FromCode): Features {
  const byId = groupsById(registry);
  const found = [
    ...themesIn(fold(text)),
    ...(code ? [...code.forms.map((id) => ({ id, words: code.code, from: 'code' as const })), ...themesIn(fold(code.text)).filter((t) => kindOf.get(t.id) !== 'work').map((t) => ({ ...t, words: code.code, from: 'code' as const }))] : []),
  ];
  const isSpecific = ({ id }: Named): boolean => { const g = byId.get(id); return Boolean(g && !g.general && !g.role); };
  const byWords: Named[] = findBeneficiaries(text, registry.groups).map(({ id, words }) => ({ id, words, from: 'words' })), byCode: Named[] = (code?.groups ?? []).map((id) => ({ id, words: code?.code ?? '', from: 'code' }));
  const named = [...byWords, ...narrowed(byWords.filter(isSpecific), byCode, registry)];
  const specific = named.filter(isSpecific);
  const byTheme = specific.length > 0 ? [] : found.flatMap((t) => (implied.get(t.id) ?? []).map((id) => ({ id, words: t.words, from: 'theme' as const })));
  const pick = (kind: ThemeKind): Named[] => distinct(found.filter((t) => kindOf.get(t.id) === kind));
  return {
    groups: distinct([...specific, ...byTheme]),
    general: specific.length === 0 && named.some((n) => byId.get(n.id)?.general),
    themes: { form: pick('form'), help: pick('help'), work: pick('work'), aim: pick('aim') },
    stems: rootsOf(text),
  };
}
