// One column for money and where it comes from: "400.000 lei – buget local; 1.850.000 lei – PNRR", "Sursa: buget județean" beside a total.

import { addBani } from '../../base/money.ts';
import type { Span } from '../../base/span.ts';
import { sources, type Amount, type Source } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { readAmount, type Unit } from './amounts.ts';
import { flatText } from './flat.ts';
import type { RowCell } from './table-rows.ts';

type Sums = Record<Source, Reading<Amount>>;

const words: readonly { readonly source: Source; readonly pattern: RegExp }[] = [
  { source: 'contributions', pattern: /\bcontribut|\bcontrib\b/ },
  { source: 'county', pattern: /\bjudet(?:ean|ului)?\b|\bb\.?\s?j\b|\bc\.?g\.?m\.?b\b|consiliului? general/ },
  { source: 'state', pattern: /\b(?:de|la|al|buget|bugetul) stat(?:ului)?\b|\bb\.?\s?s\b/ },
  { source: 'local', pattern: /\bbuget(?:ul)? (?:local|propriu|comunei|orasului|municipiului|sectorului)\b|\blocal\b|\bb\.?\s?l\b/ },
  { source: 'other', pattern: /pnrr|poids|poc[ua]\b|\bpids\b|\bpeo\b|fonduri|finantare nerambursabila|sponsor|donat|proiect|grant|alte surse|fundati|asociati|\bong\b|venituri proprii/ },
];
const sourceIn = (text: string): Source | null => words.find(({ pattern }) => pattern.test(text))?.source ?? null;
/** An amount of money, with its unit where it has one; a year is none. */
const sum = /(?<![\d.,/])(?!20\d\d(?![\d.,]))\d[\d.]*(?:,\d{1,2})?(?:\s*(?:mii\s+lei|lei|ron|euro)\b)?/i;
/** Between two sums with their sources. */
const partings = /\s*[;+]\s*|(?<=\d(?:\s*(?:mii\s+)?(?:lei|ron|euro))?[^,;]*?)\s*,\s+(?=[^,;]*\d{3})/i;

const all = (reading: Reading<Amount>): Sums => Object.fromEntries(sources.map((source) => [source, reading])) as Sums;

function add(sums: Sums, source: Source, amount: Reading<Amount>): void {
  const before = sums[source];
  sums[source] = before.is === 'found' && amount.is === 'found' ? found({ ...before.value, bani: addBani(before.value.bani, amount.value.bani) }, ...before.at) : before.is === 'unclear' ? before : amount;
}

/** Sums by source from a cell that names both, or from a cell that names the source and one that gives the sum; unclear where a sum names no source. */
export function sourcedMoney(cell: RowCell | undefined, total: RowCell | undefined, unitOf: { readonly cell: Unit | null; readonly total: Unit | null }, row: Span): Sums {
  const at = cell?.text ? cell.span : total?.text ? total.span : row;
  const sums = all(absent(at)), unknown = all(unclear({ code: 'not-recognised' }, at));
  const stated: Reading<Amount> = total?.text ? readAmount(total.text, total.span, unitOf.total) : absent(at);
  const parts = (cell?.text ?? '').split(partings).filter((part) => /\w/.test(flatText(part)));
  const figured = parts.filter((part) => sum.test(part) && !/^0(?:[.,]0+)?$/.test(part.trim()));
  if (figured.length > 0) {
    for (const part of figured) {
      const hit = sum.exec(part)!, rest = part.replace(hit[0], ' '), source = sourceIn(flatText(rest));
      if (source === null) return unknown;
      const named = rest.replace(/^[\s,.:–—-]+|[\s,.:–—-]+$/g, '').replace(/^\(([^()]*)\)$/, '$1');
      add(sums, source, readAmount(source === 'other' ? `${hit[0].trim()} ${named}` : hit[0], at, unitOf.cell));
    }
    return sums;
  }
  if (stated.is === 'absent' || (stated.is === 'found' && stated.value.bani === 0)) return sums;
  const named = [...new Set(parts.flatMap((part) => part.split(/,| și | si |\//)).flatMap((part) => sourceIn(flatText(part)) ?? []))];
  return named.length === 1 ? { ...sums, [named[0]!]: stated } : unknown;
}
