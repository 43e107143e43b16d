// Whose plan it is: the bare name, the kind and the county, from titles and letterhead first, resolved with the registry of localities.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import type { Library, Locality } from '../../library/registry.ts';
import type { AuthorityKind } from '../../library/rule.ts';
import { countyByCode } from '../../library/localities.ts';
import type { Plan } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { namedAuthorities, namedCounties, titleCase, type Named, type NamedCounty } from './authority-names.ts';
import type { Line } from './lines.ts';
import type { Title } from './title.ts';
import { viewOfText, type View } from './view.ts';

type Authority = Plan['authority'];

interface Tally { worth: number; mentions: Named[]; kinds: Map<AuthorityKind, number> }

/** How much a naming weighs: in a title most, then in the letterhead and as whose council or town hall it is. */
function worthOf(mention: Named, titles: readonly Title[], letterhead: number): number {
  const inTitle = titles.some((t) => mention.start >= t.start - 2 && mention.end <= t.end + 2);
  const place = inTitle ? 8 : mention.start < letterhead ? 4 : 1;
  return place + (mention.lead === 'council' || mention.lead === 'budget' ? 2 : mention.lead === 'hall' ? 1.5 : 0) + (mention.localities.length ? 0.5 : 0);
}

/** The capital is named in the order's title, in the model's text and in addresses; it is the authority where a title says so. */
const ofTheModel = (mention: Named, titles: readonly Title[]): boolean => mention.key === 'bucuresti' && !titles.some((t) => mention.start >= t.start && mention.end <= t.end + 2);

function tally(view: View, library: Library, titles: readonly Title[], letterhead: number): Map<string, Tally> {
  const out = new Map<string, Tally>();
  for (const mention of namedAuthorities(view, library, 0, view.text.length)) {
    if (ofTheModel(mention, titles)) continue;
    const known: Tally = out.get(mention.key) ?? { worth: 0, mentions: [], kinds: new Map() };
    const worth = worthOf(mention, titles, letterhead);
    // Many namings in the body count for less than one in the title.
    known.worth += known.mentions.length > 6 && worth < 4 ? 0.1 : worth;
    known.mentions.push(mention);
    if (mention.kind) known.kinds.set(mention.kind, (known.kinds.get(mention.kind) ?? 0) + worth);
    out.set(mention.key, known);
  }
  return out;
}

const weights: Readonly<Record<NamedCounty['lead'], number>> = { judet: 3, prefect: 4, consiliu: 2, dgaspc: 2 };

function countyTally(counties: readonly NamedCounty[], letterhead: number): Map<string, { worth: number; spans: NamedCounty[] }> {
  const out = new Map<string, { worth: number; spans: NamedCounty[] }>();
  for (const county of counties) {
    if (!county.known) continue;
    const known = out.get(county.county) ?? { worth: 0, spans: [] };
    known.worth += weights[county.lead] + (county.start < letterhead ? 5 : 0);
    known.spans.push(county);
    out.set(county.county, known);
  }
  return out;
}

/** A county council's own plan: the county's council or budget stands in a title or the letterhead, and no town's does. */
function countyPlan(view: View, counties: readonly NamedCounty[], titles: readonly Title[], letterhead: number, best: Tally | undefined): NamedCounty | null {
  const own = counties.filter((c) => (c.lead === 'consiliu' || (c.lead === 'judet' && /(?:bugetul|nivelul|bugetului)\s+(?:propriu\s+al\s+)?$/.test(view.folded.slice(Math.max(0, c.start - 30), c.start)))) && (c.start < letterhead || titles.some((t) => c.start >= t.start && c.end <= t.end + 2)));
  if (!own[0]) return null;
  // The plan's title says whose budget it is; a letterhead of another council does not change that.
  const titled = own.find((c) => titles.some((t) => c.start >= t.start && c.end <= t.end + 2));
  if (titled && !best?.mentions.some((m) => titles.some((t) => m.start >= t.start && m.end <= t.end + 2))) return titled;
  const inTitle = best?.mentions.some((m) => m.lead !== 'kind' && (m.start < letterhead || titles.some((t) => m.start >= t.start && m.end <= t.end + 2))) || best?.mentions.some((m) => titles.some((t) => m.start >= t.start && m.end <= t.end + 2));
  return inTitle ? null : own[0];
}

function kindReading(best: Tally, localities: readonly Locality[], at: Span): Reading<AuthorityKind> {
  const said = [...best.kinds].sort((a, b) => b[1] - a[1])[0]?.[0];
  const registered = new Set(localities.map((l) => l.kind));
  if (said && (registered.size === 0 || registered.has(said))) return found(said, at);
  // "Orașul" is said of municipalities too; the registry knows better.
  if (said === 'oras' && registered.size === 1 && registered.has('municipiu')) return found('municipiu', at);
  if (said) return found(said, at);
  return registered.size === 1 ? found([...registered][0]!, at) : unclear({ code: 'unknown-authority' }, at);
}

/** Reads name, kind and county; `lookedIn` is the place told when nothing names an authority. */
function authorityIn(view: View, lines: readonly Line[], titles: readonly Title[], library: Library, lookedIn: Span): Authority {
  const head = lines.filter((l) => l.kind === 'text').slice(0, 14).at(-1);
  const letterhead = Math.min(head?.end ?? 0, 1200);
  const names = tally(view, library, titles, letterhead);
  const counties = namedCounties(view, library);
  const best = [...names.values()].sort((a, b) => b.worth - a.worth)[0];
  const place = (m: { start: number; end: number }): Span => view.place(m.start, m.end);
  const own = countyPlan(view, counties, titles, letterhead, best);
  if (own) {
    const same = counties.filter((c) => c.county === own.county);
    return { name: found(own.county, place(own)), kind: found('judet', place(own)), county: found(own.county, place(own), ...same.slice(0, 3).map(place)), countyStated: true };
  }
  if (!best) return { name: absent(lookedIn), kind: absent(lookedIn), county: absent(lookedIn), countyStated: false };
  const ranked = [...names.values()].sort((a, b) => b.worth - a.worth);
  const first = best.mentions.find((m) => titles.some((t) => m.start >= t.start && m.end <= t.end + 2)) ?? best.mentions[0]!;
  const rival = ranked[1];
  const titled = (t: Tally): boolean => t.mentions.some((m) => titles.some((x) => m.start >= x.start && m.end <= x.end + 2));
  if (rival && rival.worth > best.worth * 0.9 && titled(rival) === titled(best)) {
    const why = { code: 'several-values' as const };
    return { name: unclear(why, place(first), place(rival.mentions[0]!)), kind: unclear(why, place(first)), county: absent(place(first)), countyStated: false };
  }
  const stated = [...countyTally(counties, letterhead)].sort((a, b) => b[1].worth - a[1].worth);
  const localities = best.mentions.find((m) => m.localities.length)?.localities ?? [];
  const kind = kindReading(best, localities, place(first));
  const fitting = kind.is === 'found' ? localities.filter((l) => l.kind === kind.value) : localities;
  const pool = fitting.length ? fitting : localities;
  const countyOf = (l: Locality): string => countyByCode(library, l.county)?.name ?? l.county;
  const name = localities[0] ? pool[0]!.name : titleCase(first.name);
  // "Comuna Crăcăoani Neamț", "comuna X, jud. Y": the county right after the name.
  const after = best.mentions.map((m) => counties.find((c) => c.start >= m.end && c.start - m.end < 4) ?? bareCounty(view, library, m)).find(Boolean);
  const statedHere = stated.find(([county]) => pool.some((l) => countyOf(l) === county));
  const letter = stated.find(([, t]) => t.spans.some((s) => s.start < letterhead && s.lead === 'judet'));
  const chosen = after ? [after.county, [after]] as const : letter ? [letter[0], letter[1].spans] as const : statedHere ? [statedHere[0], statedHere[1].spans] as const : null;
  const further = best.mentions.filter((m) => m !== first).slice(0, 3).map(place);
  const base = { name: found(name, place(first), ...further), kind };
  // Sectors exist in one place only.
  if (kind.is === 'found' && kind.value === 'sector') {
    const said = /\bbucuresti\b/.exec(view.folded);
    return { ...base, county: found('București', said ? view.place(said.index, said.index + said[0].length) : place(first)), countyStated: said !== null };
  }
  if (chosen) {
    const resolved = pool.find((l) => countyOf(l) === chosen[0]) ?? localities.find((l) => countyOf(l) === chosen[0]);
    const better = kind.is === 'unclear' && resolved ? found(resolved.kind, place(first)) : kind;
    return { ...base, name: resolved ? found(resolved.name, place(first), ...further) : base.name, kind: better, county: found(chosen[0], place(chosen[1][0]!), ...chosen[1].slice(1, 4).map(place)), countyStated: true };
  }
  if (pool.length === 0 && stated[0]) return { ...base, county: found(stated[0][0], place(stated[0][1].spans[0]!)), countyStated: true };
  const one = new Set(pool.map(countyOf));
  if (one.size === 1) return { ...base, county: found([...one][0]!, place(first)), countyStated: false };
  return { ...base, county: one.size > 1 ? unclear({ code: 'unknown-county', data: { counties: one.size } }, place(first)) : absent(lookedIn), countyStated: false };
}

/** What the text does not say may stand in the headers of its pages, which the reader tells as losses. */
export function authorityOf(document: Document, view: View, lines: readonly Line[], titles: readonly Title[], library: Library, lookedIn: Span): Authority {
  const said = authorityIn(view, lines, titles, library, lookedIn);
  if (said.name.is !== 'absent') return said;
  const heads = document.losses.flatMap((l) => (l.what === 'header-footer' && l.detail ? [l.detail.replaceAll(' / ', '\n')] : []));
  if (heads.length === 0) return said;
  const page = viewOfText(heads.join('\n')), { name, kind, county, countyStated } = authorityIn({ ...page, place: () => lookedIn }, [], [], library, lookedIn);
  return name.is === 'found' ? { name, kind, county: county.is === 'found' ? county : said.county, countyStated } : said;
}

/** A county's bare name right after the authority's, when the registry has the locality there. */
function bareCounty(view: View, library: Library, mention: Named): NamedCounty | undefined {
  const next = /^\s*[,-]?\s*(?:jud(?:etul)?\.?\s*)?([A-ZÀ-ÞĂŐŰȘȚ][A-Za-zªºÀ-ӿ-]+)/.exec(view.text.slice(mention.end, mention.end + 30));
  if (!next) return undefined;
  const start = mention.end + next[0].length - next[1]!.length, word = next[1]!;
  const hit = mention.localities.find((l) => countyByCode(library, l.county)?.name.toLowerCase() === word.toLowerCase());
  const county = hit && countyByCode(library, hit.county);
  return county ? { county: county.name, start, end: start + word.length, lead: 'judet', known: true } : undefined;
}
