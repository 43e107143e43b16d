// Which national strategy of the registry a plan cites, by act and by title, and what the registry says of its act.

import { remembered } from '../../base/remembered.ts';
import { stemDice } from '../../base/similarity.ts';
import type { Library, NationalStrategy } from '../../library/registry.ts';
import { strategiesByAct, strategiesByTitle } from '../../library/strategies.ts';
import type { CitedStrategy } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';

/** From this likeness on a title is taken for the registry's. */
const titleFrom = 0.6;
/** A title that may still be a short form of it. */
const titleMaybe = 0.35;
/** Entries whose act was seen; the others decide nothing. */
const sure = (s: NationalStrategy): boolean => s.verification === 'verified' || s.verification === 'verified-secondary';

export interface NationalReading {
  /** The registry's strategy, or null where neither act nor title tells it. */
  readonly entry: NationalStrategy | null;
  /** Whether the act cited is the registry's for the title; undefined where the registry cannot tell. */
  readonly actRight: boolean | undefined;
  /** The acts the registry has for that title (`HG 440/2022`), where the one cited is another. */
  readonly expected: readonly string[];
}

export const actText = ({ act }: NationalStrategy): string | null => (act ? `${act.kind} ${act.number}/${act.year}` : null);

const withoutYears = remembered((title) => title.replace(/\d{4}/g, ''));

/** Strategies of the registry with that title; those of the period named, where one is named and known. */
function byTitle(cited: CitedStrategy, library: Library): NationalStrategy[] {
  const title = valueOf(cited.title) ?? '', period = valueOf(cited.period);
  const alike = strategiesByTitle(library, title, 0.5).map(({ strategy, period: inTitle }) => ({ strategy, inTitle, likeness: stemDice(withoutYears(title), withoutYears(strategy.title)) })).filter((m) => m.likeness >= titleFrom);
  if (alike.length === 0) return [];
  const ofPeriod = alike.filter(({ strategy, inTitle }) => (period ? strategy.from === period.from && strategy.to === period.to : inTitle));
  const chosen = ofPeriod.length > 0 ? ofPeriod : alike;
  const best = Math.max(0, ...chosen.map((m) => m.likeness));
  return chosen.filter((m) => m.likeness >= best - 0.15).sort((a, b) => b.likeness - a.likeness).map((m) => m.strategy);
}

export function nationalOf(cited: CitedStrategy, library: Library): NationalReading {
  const kind = valueOf(cited.act.kind), number = valueOf(cited.act.number), year = valueOf(cited.act.year);
  const byAct = kind && number !== undefined && year !== undefined ? strategiesByAct(library, kind, number, year) : [];
  const named = byTitle(cited, library);
  const title = valueOf(cited.title) ?? '';
  const both = byAct.find((s) => named.includes(s)) ?? byAct.find((s) => named.length === 0 && stemDice(title, s.title) >= titleMaybe);
  if (both) return { entry: both, actRight: true, expected: [] };
  const entry = named[0] ?? null;
  if (!entry || number === undefined || year === undefined) return { entry: entry ?? byAct[0] ?? null, actRight: undefined, expected: [] };
  const known = named.every(sure) && named.every((s) => s.act);
  return known ? { entry, actRight: false, expected: named.flatMap((s) => actText(s) ?? []) } : { entry, actRight: undefined, expected: [] };
}
