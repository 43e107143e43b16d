// The front of a strategy document: title, level, authority, approving act and period.

import { fold } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import type { Library } from '../library/registry.ts';
import { strategiesByAct, strategiesByTitle } from '../library/strategies.ts';
import { findActs } from '../plan/recognise/acts.ts';
import type { Line } from '../plan/recognise/lines.ts';
import type { View } from '../plan/recognise/view.ts';
import { absent, found, type Reading, valueOf } from '../plan/reading.ts';
import type { Strategy } from './strategy.ts';
import type { Period } from './years.ts';

export type Front = Pick<Strategy, 'level' | 'title' | 'authority' | 'act' | 'period' | 'registryId'>;

/** How far into a document its front reaches: lines, and characters of the view. */
const frontLines = 80;
const goesOn = /^(?:a|al|ale|pentru|la nivelul|privind|in domeniul|perioada|de|si|din|pe|serviciilor|asistenta|comunei|orasului|municipiului|judetului|sectorului)\b|^(?:in\s+)?(?:perioada\s+)?(?:19|20)\d{2}\s*[-–—]/;
const periodForm = /(?<![\d/.])((?:19|20)\d{2})\s*(?:[-–—]|la|pana (?:in|la))\s*((?:19|20)\d{2})(?![\d/])/;
const place = /\b(comunei|comuna|orasului|orasul|municipiului|municipiul|judetului|judetul|sectorului|sectorul)\s+/;

function titleLines(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((l) => l.kind === 'text' && !l.running && /\bstrategi(a|ei)\b/.test(l.folded) && l.folded.length < 260 && !/^(?:anexa|cuprins|capitol)/.test(l.folded) && !/[.;]\s*\d*$/.test(l.text));
  if (at < 0) return [];
  const out = [lines[at] as Line];
  for (let i = at + 1; i < Math.min(lines.length, at + 6); i += 1) {
    const line = lines[i] as Line;
    if (line.running || line.kind === 'row' || line.folded.length > 140 || !goesOn.test(line.folded) || /[.:]$/.test((out.at(-1) as Line).text)) break;
    out.push(line);
  }
  return out;
}

const sub = (view: View, from: number, index: number, length: number): Span => view.place(from + index, from + index + length);

function periodOf(view: View, title: readonly Line[], lines: readonly Line[]): Reading<Period> {
  const whole = view.place(0, Math.min(view.text.length, lines.at(-1)?.end ?? 0));
  for (const line of [...title, ...lines.filter((l) => /perioad|strategi|\b20\d\d\s*[-–]\s*20\d\d\b/.test(l.folded))]) {
    const m = periodForm.exec(line.folded);
    if (m && Number(m[1]) < Number(m[2]) && Number(m[2]) - Number(m[1]) <= 30) return found({ from: Number(m[1]), to: Number(m[2]) }, sub(view, line.start, m.index, m[0].length));
  }
  return absent(whole);
}

function levelOf(title: string, kinds: readonly string[], library: Library): Strategy['level'] {
  if (/\bnational|\bguvernului\b|\bromaniei\b/.test(title)) return 'national';
  if (/\b(local|comun|oras|municipi|sector)(a|ei|ul|ului|ii|iul|iului)\b/.test(title) && !/municipiului bucuresti/.test(title)) return 'local';
  if (/\bjudet|municipiului bucuresti/.test(title)) return 'county';
  if (kinds.includes('HCL')) return 'local';
  if (kinds.includes('HCJ') || kinds.includes('HCGMB')) return 'county';
  return kinds.includes('HG') && strategiesByTitle(library, title, 0.75).length > 0 ? 'national' : 'local';
}

const approving: Readonly<Record<Strategy['level'], readonly string[]>> = { local: ['HCL', 'HCGMB'], county: ['HCJ', 'HCGMB'], national: ['HG', 'L', 'OUG', 'OG'] };

function authorityOf(view: View, lines: readonly Line[]): Reading<string> {
  for (const line of lines) {
    const m = place.exec(line.folded);
    const name = m && /^[\p{Lu}\d][\p{L}\d-]*(?:[ -](?:\p{Lu}[\p{L}-]*|de|din|cel|la|sub))*/u.exec(line.text.slice(m.index + m[0].length));
    const own = (name?.[0].split(/\s+(?=(?:pentru|perioada|privind|aprobat\p{L}*|jude[tț]ul)(?:\s|$))/iu)[0] ?? '').replace(/\s+(?:de|din|la)$/iu, '');
    if (m && own.length > 1) return found(own, sub(view, line.start, m.index + m[0].length, own.length));
  }
  return absent(view.place(0, Math.min(view.text.length, lines.at(-1)?.end ?? 0)));
}

/** Reads the front from the first lines; never guesses: what is not there is absent. */
export function frontOf(view: View, all: readonly Line[], library: Library): Front {
  const lines = all.slice(0, frontLines).filter((l) => l.end < 12_000);
  const title = titleLines(lines), whole = view.place(0, Math.min(view.text.length, lines.at(-1)?.end ?? view.text.length));
  const words = title.map((l) => l.text).join(' ').replace(/\s+/g, ' ').trim();
  const front = view.folded.slice(0, lines.at(-1)?.end ?? 0);
  const acts = findActs(front).filter((a) => !a.alias && a.number !== null);
  const level = levelOf(fold(words), acts.map((a) => a.kind), library);
  // The approving act is the first of the level's kind that is told of an approval or an annex.
  const own = acts.filter((a) => approving[level].includes(a.kind));
  const act = own.find((a) => /aprob|anex|adopt/.test(front.slice(Math.max(0, a.start - 90), a.start)) || /^\s*\n/.test(front.slice(a.end))) ?? (level === 'national' ? own.find((a) => strategiesByAct(library, a.kind, a.number ?? 0, a.year ?? 0).length > 0) : undefined);
  const at = act ? view.place(act.start, act.end) : whole;
  const entry = level === 'national' ? (act ? strategiesByAct(library, act.kind, act.number ?? 0, act.year ?? 0)[0] : undefined) ?? strategiesByTitle(library, words, 0.8)[0]?.strategy : undefined;
  const titleSpan = title.length > 0 ? view.place((title[0] as Line).start, (title.at(-1) as Line).end) : whole;
  const period = periodOf(view, title, lines);
  return {
    level, title: words ? found(words, titleSpan) : absent(whole),
    authority: level === 'national' ? found('Guvernul României', titleSpan) : authorityOf(view, [...title, ...lines]),
    act: {
      kind: act ? found(act.kind, at) : absent(whole), number: act?.number ? found(act.number, at) : absent(whole),
      date: act?.date ? found(act.date, at) : absent(whole), year: act?.year ? found(act.year, at) : absent(whole),
    },
    period: period.is === 'found' || !entry || valueOf(period) ? period : absent(whole),
    ...(entry ? { registryId: entry.id } : {}),
  };
}
