// Facts about the other papers of the dossier, held against the plan: year, authority, title, totals.

import { fold, foldWords } from '../base/fold.ts';
import { formatLei, type Bani } from '../base/money.ts';
import type { Spans } from '../base/span.ts';
import { parameterOn } from '../library/parameters.ts';
import { sources, type Plan } from '../plan/plan.ts';
import { placeOf, valueOf } from '../plan/reading.ts';
import { parseAmount } from '../plan/recognise/amounts.ts';
import type { Fact, FactContext, FactSet } from './fact.ts';

type Paper = FactContext['given']['papers'][number];

/** The file's name without its folders. */
const nameOf = (paper: Paper): string => paper.document.source.split(/[\\/]/).at(-1) ?? paper.document.source;
const placeOfTitle = (plan: Plan): Spans => placeOf(plan.title);

/** Papers that say something else than the plan, as `file: value`; null where no paper of the dossier says it at all. */
function differing(context: FactContext, said: (paper: Paper) => string | null, differs: (value: string) => boolean): Fact {
  const told = context.given.papers.flatMap((paper) => { const value = said(paper); return value === null ? [] : [{ paper, value }]; });
  const at = placeOfTitle(context.plan);
  return told.length ? { value: told.filter((t) => differs(t.value)).map((t) => `${nameOf(t.paper)}: ${t.value}`), at } : { value: null, at };
}

/** The plan year a paper is about: one that it names; of several, the plan's own where it is among them (a report looks back too). */
function yearOf(paper: Paper, own: number): string | null {
  const years = paper.plan.yearMentions.map((m) => m.year);
  return valueOf(paper.plan.year)?.toString() ?? (years.includes(own) ? String(own) : years[0]?.toString() ?? null);
}

/** Whose plan a paper is about. An opinion comes from another authority: there it is enough that the own name stands in it. */
function authorityOf(paper: Paper, own: string): string | null {
  if (paper.role !== 'aviz') return valueOf(paper.plan.authority.name) ?? null;
  if (foldWords(paper.document.text).includes(foldWords(own))) return own;
  return valueOf(paper.plan.authority.kind) === 'judet' ? adviseePlace(paper) : valueOf(paper.plan.authority.name) ?? null;
}

const advisee = (): RegExp => /plan\p{L}*\s+anual[^.;]{0,260}?(?:comunei|ora[sșş]ului|municipiului|sectorului)\s+(?=\p{Lu}|\d)([^.;]{0,80})/iu;
const afterName = (): RegExp => /^(?:pentru|jude\p{L}*|anul\p{L}*|privind|din|pe|în|in|se|și|si)$/iu;

/** The locality whose plan a county's opinion is about; null where it names none. */
function adviseePlace(paper: Paper): string | null {
  const words = advisee().exec(paper.document.text.normalize('NFC'))?.[1]?.split(/\s+/) ?? [];
  const stop = words.findIndex((w, i) => afterName().test(w) || (i > 0 && /[,)"”]$/.test(words[i - 1] as string)) || !/^[\p{Lu}\d]/u.test(w));
  const name = words.slice(0, stop < 0 ? 3 : stop).join(' ').replace(/[\s,)"”]+$/u, '');
  return name || null;
}

/** A title that says whose or which services, up to the plan year or the end of the phrase; without that it only names the plan. */
const fullTitle = (): RegExp => /plan\p{L}*\s+anual\p{L}*\s+de\s+ac[tțţ]iune\s+privind\s+serviciile\s+sociale,?\s+(?:administrate|acordate|organizate|furnizate|oferite|finan[tțţ]ate|prestate|asigurate|destinate|din|ale|de\s+la)\b[^.;"”]{0,200}/iu;

/** The plan's title as another paper quotes it; null where the paper does not quote it. */
function quotedTitle(paper: Paper): string | null {
  const words = fullTitle().exec(paper.document.text.normalize('NFC'))?.[0].replace(/\s+/g, ' ');
  return words === undefined ? null : (/^.*?\banul(?:ui)?\s+(?:19|20)\d{2}/i.exec(words)?.[0] ?? words).trim();
}

/** Words that a title quoted in a sentence shares with the plan's own, without the grammar of the sentence. */
const grammar = new Set(['planul', 'planului', 'plan', 'pentru', 'anul', 'al', 'a', 'ale', 'din', 'de', 'privind', 'si']);
const titleWords = (text: string): string[] => foldWords(text).split(' ').filter((w) => w.length > 2 && !grammar.has(w) && !/^\d+$/.test(w));

function titleDiffers(plan: Plan, quoted: string): boolean {
  const own = new Set(titleWords(valueOf(plan.title) ?? ''));
  const theirs = new Set(titleWords(quoted));
  const shared = [...own].filter((w) => theirs.has(w)).length;
  return own.size > 0 && shared / own.size < 0.7;
}

/** Sums of the plan that another paper may speak of: all services, existing, proposed, each source, stated totals. */
function sumsOf(plan: Plan): Set<number> {
  const sums = new Set<number>();
  const lists = [plan.existing, plan.proposed, [...plan.existing, ...plan.proposed]];
  for (const list of lists) {
    const bySource = sources.map((s) => list.reduce((sum, service) => sum + (valueOf(service.budget[s])?.bani ?? 0), 0));
    for (const sum of [...bySource, bySource.reduce((a, b) => a + b, 0)]) sums.add(sum);
  }
  for (const total of plan.totals) for (const amount of Object.values(total.amounts)) { const a = valueOf(amount); if (a) sums.add(a.bani); }
  for (const table of plan.budgetTables) for (const row of table.rows) { const a = valueOf(row.total); if (a) sums.add(a.bani); }
  return sums;
}

const totalWords = /(?:valoare\w* total\w*|buget\w* total\w*|total\w* (?:buget\w*|de|este de|estimat\w*)|suma total\w*)[^.;\n]{0,60}?(\d[\d.]*(?:,\d{2})?) ?(mii lei|lei)/g;

/** Totals that a paper states in words, in bani. */
function statedTotals(paper: Paper): Bani[] {
  const out: Bani[] = [];
  for (const m of fold(paper.document.text).matchAll(totalWords)) {
    const amount = parseAmount(`${m[1] ?? ''} ${m[2] ?? ''}`);
    if (amount.is === 'amount') out.push(amount.amount.bani);
  }
  return out;
}

export const dossierFacts: FactSet = {
  'dossier.papers': { type: 'number', about: 'How many papers beside the plan were given.', compute: (_, c) => ({ value: c.given.papers.length, at: placeOfTitle(c.plan) }) },
  'dossier.otherYears': {
    type: 'list', about: 'Papers of the dossier that name another plan year.',
    compute: (_, c) => {
      const year = valueOf(c.plan.year);
      if (year === undefined) return { value: undefined, at: placeOfTitle(c.plan), because: { code: 'no-year' } };
      return differing(c, (p) => yearOf(p, year), (value) => value !== String(year));
    },
  },
  'dossier.otherAuthorities': {
    type: 'list', about: 'Papers of the dossier that speak of another authority; an opinion only where the own name is not in it.',
    compute: (_, c) => {
      const name = valueOf(c.plan.authority.name);
      if (name === undefined) return { value: undefined, at: placeOfTitle(c.plan), because: { code: 'unknown-authority' } };
      return differing(c, (p) => authorityOf(p, name), (value) => foldWords(value) !== foldWords(name));
    },
  },
  'dossier.otherTitles': {
    type: 'list', about: 'Papers of the dossier that quote the plan by another title.',
    compute: (_, c) => differing(c, quotedTitle, (quoted) => titleDiffers(c.plan, quoted)),
  },
  'dossier.otherTotals': {
    type: 'list', about: 'Totals that papers of the dossier state and no sum of the plan equals.',
    compute: (_, c) => {
      const at = placeOfTitle(c.plan);
      const stated = c.given.papers.flatMap((paper) => statedTotals(paper).map((total) => ({ paper, total })));
      if (!stated.length) return { value: null, at };
      const tolerance = Number(parameterOn(c.library, 'sumTolerance', c.asOf)?.value ?? 0);
      const sums = [...sumsOf(c.plan)];
      return { value: stated.filter(({ total }) => !sums.some((s) => Math.abs(s - total) <= tolerance)).map(({ paper, total }) => `${nameOf(paper)}: ${formatLei(total)}`), at };
    },
  },
};
