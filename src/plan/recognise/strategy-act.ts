// The act and the period of a cited strategy: "aprobată prin Hotărârea Consiliului Local nr. 7/22.01.2019, pentru perioada 2023-2028".

import type { IsoDate } from '../../base/date.ts';
import type { Span } from '../../base/span.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import type { CitedStrategy } from '../plan.ts';
import { findActs, type ActMention } from './acts.ts';
import { findDates } from './dates.ts';
import type { View } from './view.ts';

const approving = ['HCL', 'HCJ', 'HCGMB', 'HG', 'L', 'OUG'];
/** An act whose number or date was left to fill in: `nr..... din data.....`, `nr. ___/___`. */
const blank = /\b(?:nr\.?|numarul)\s*(?:[._…]{3,}|_{2,}|\s(?=din\b|\/))[^;:\n]{0,30}?(?:(?:din|\/)\s*(?:data(?:\s+de)?)?\s*[._…]{2,})?/;
const namedKinds: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'HCGMB', pattern: /h\.?\s?c\.?\s?g\.?\s?m\.?\s?b|consiliului general al municipiului/ },
  { kind: 'HCJ', pattern: /h\.?\s?c\.?\s?j\b|hotarar[a-zªºß-ӿ]+ consiliului judetean/ },
  { kind: 'HCL', pattern: /h\.?\s?c\.?\s?l\b|hotarar[a-zªºß-ӿ]+ consiliului local/ },
  { kind: 'HG', pattern: /\bh\.?\s?g\b|hotarar[a-zªºß-ӿ]+ guvernului/ },
];
const numberOnly = /\bnr\.{0,2}\s*(\d{1,5})(?!\s*\d|\.\d|\/\d(?!\d?\.\d))/;
const periodForm = /(?<![\d/.])((?:19|20)\d{2})\s*(?:[-–—]|\/|la|pana\s+(?:in|la))\s*((?:19|20)\d{2})(?![\d/])/g;

/** Reads act and period from the view range [start, end) that introduces the strategy; its name ends at `nameEnd`. */
export function actAndPeriod(view: View, start: number, end: number, nameEnd: number): Pick<CitedStrategy, 'act' | 'period'> & { readonly mention: ActMention | null } {
  const text = view.folded.slice(start, end);
  const whole: Span = view.place(start, end);
  const acts = findActs(text).filter((act) => approving.includes(act.kind) && !act.alias);
  const lost = blank.exec(text);
  // A law named beside the strategy did not approve it, unless the text says so; a blank left for the number is no other act's number.
  const mention = acts.find((act) => act.kind !== 'L' && (!lost || act.start < lost.index)) ?? acts.find((act) => act.kind === 'L' && /\baprobat[a-zªºß-ӿ]*\s+(?:prin\s+)?$/.test(text.slice(0, act.start))) ?? null;
  const at = mention ? view.place(start + mention.start, start + mention.end) : lost ? view.place(start + lost.index, start + lost.index + lost[0].length) : whole;
  const kindName = mention?.kind ?? namedKinds.find(({ pattern }) => pattern.test(text))?.kind ?? null;
  const loose = mention ? null : numberOnly.exec(text);
  const number: Reading<number> = mention?.number ? found(mention.number, at) : loose && kindName ? found(Number(loose[1]), view.place(start + loose.index, start + loose.index + loose[0].length)) : absent(at);
  const looseDate = !mention && kindName ? findDates(text)[0] : undefined;
  const date: Reading<IsoDate> = mention?.date ? found(mention.date, at) : looseDate?.date ? found(looseDate.date, view.place(start + looseDate.span.start, start + looseDate.span.end)) : absent(at);
  const year: Reading<number> = mention?.year ? found(mention.year, at) : date.is === 'found' ? found(Number(date.value.slice(0, 4)), ...date.at) : absent(at);
  return { mention, act: { kind: kindName ? found(kindName, at) : absent(at), number, date, year }, period: periodIn(view, start, text, whole, nameEnd) };
}

/** What joins an act to the strategy named after it: "Prin HCL nr. 9/30.01.2023 a fost aprobată …", "HCL nr. 9/2023 privind aprobarea …". */
const approves = /^[\s,]*(?:(?:prin\s+care|a\s+fost|s-a|au\s+fost|este|fiind)\s+)*(?:aprobat[aei]?|adoptat[aei]?|aproba|(?:privind|pentru|cu\s+privire\s+la|referitoare?\s+la)\s+(?:aprobarea|adoptarea))\s*(?:actualizarii\s*)?$/;

/** The act that stands in the words before the strategy's name, in the view range [start, nameStart); null where none approves it. */
export function actBefore(view: View, start: number, nameStart: number): Pick<CitedStrategy, 'act'> & { readonly mention: ActMention } | null {
  const text = view.folded.slice(start, nameStart);
  if (!/aprob|adopt/.test(text)) return null;
  const last = findActs(text).filter((act) => approving.includes(act.kind) && !act.alias).at(-1);
  if (!last || !approves.test(text.slice(last.end))) return null;
  const { act, mention } = actAndPeriod(view, start + last.start, start + last.end, nameStart);
  return mention ? { act, mention } : null;
}

function periodIn(view: View, start: number, text: string, whole: Span, nameEnd: number): CitedStrategy['period'] {
  const hits = [...text.matchAll(periodForm)].map((m) => ({ from: Number(m[1]), to: Number(m[2]), at: view.place(start + m.index, start + m.index + m[0].length) })).filter((p) => p.from < p.to && p.to - p.from <= 30);
  const first = hits[0];
  if (!first) return absent(whole);
  // A period inside the name is the strategy's own, whatever else the sentence names.
  const inName = hits.filter((p) => p.at.start < view.place(nameEnd, nameEnd).start);
  const others = (inName.length ? inName : hits).filter((p) => p.from !== first.from || p.to !== first.to);
  return others.length ? unclear({ code: 'several-values' }, first.at, ...others.map((p) => p.at)) : found({ from: first.from, to: first.to }, first.at);
}
