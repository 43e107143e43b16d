// The plan year, and every place where a title, a header or a sentence about the plan names one.

import type { Span } from '../../base/span.ts';
import type { Plan } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import type { Line } from './lines.ts';
import { yearInTitle, type Title } from './title.ts';
import type { View } from './view.ts';

type Mention = Plan['yearMentions'][number];
const aboutPlan = /\bplan(?:ul|ului)?\b[^.;\n]{0,260}?\b(?:pentru|pe)\s+(?:anul|an)\s+((?:20)\d{2})(?!\s*[-–—]\s*\d)/g;

const twoYears = /\b(20\d{2})\s*(?:[-–—]|si|,)\s*(20\d{2})\b(?![./]\d)/;

/** Year mentions in titles, headers and sentences that name the plan with its year. */
export function yearMentionsOf(view: View, lines: readonly Line[], titles: readonly Title[], bodyStart: number): Mention[] {
  const out: Mention[] = [];
  const add = (year: number, where: Mention['where'], span: Span): void => { if (!out.some((m) => m.span.start < span.end && span.start < m.span.end)) out.push({ year, where, span }); };
  for (const title of titles) {
    const operative = /\bart\b/.test(view.folded.slice(view.folded.lastIndexOf('\n', title.start) + 1, title.start));
    const where = title.role === 'header' ? 'header' : operative ? 'body' : title.role === 'decision' || title.start < bodyStart ? 'decision-title' : title.role === 'own' ? 'plan-title' : 'body';
    // "2026-2027", "anii 2026 și 2027": a title of two years names both.
    const several = twoYears.exec(view.folded.slice(title.start, title.end + 14));
    if (several && several[1] !== several[2]) {
      const from = title.start + several.index;
      add(Number(several[1]), where, view.place(from, from + 4));
      add(Number(several[2]), where, view.place(from + several[0].length - 4, from + several[0].length));
    } else if (title.year !== null) {
      const at = view.folded.lastIndexOf(String(title.year), title.end);
      add(title.year, where, view.place(at, at + 4));
    }
  }
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    if (line.running && /\bplan/.test(line.folded)) {
      const year = yearInTitle(line.folded);
      if (year !== null) { const at = line.start + line.folded.lastIndexOf(String(year)); add(year, 'header', view.place(at, at + 4)); }
      continue;
    }
    if (!line.folded.includes('plan') || !line.folded.includes('20')) continue;
    for (const hit of line.folded.matchAll(aboutPlan)) {
      if (/\bstrategi|\bbuget(?:ul|ului)\s+(?:local\s+)?(?:pe|pentru)\s+an/.test(hit[0])) continue;
      const at = line.start + hit.index + hit[0].length - 4;
      add(Number(hit[1]), 'body', view.place(at, at + 4));
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** One year of several mentions: found when they agree, unclear when they do not. */
function agree(mentions: readonly Mention[]): Reading<number> | null {
  const [first, ...rest] = mentions;
  if (!first) return null;
  const years = new Set(mentions.map((m) => m.year));
  return years.size === 1 ? found(first.year, first.span, ...rest.map((m) => m.span)) : unclear({ code: 'contradictory' }, first.span, ...rest.map((m) => m.span));
}

/** The plan year: the plan's own title first, then the decision's, then headers, then sentences; never a guess. */
export function yearOf(mentions: readonly Mention[], lookedIn: Span): Reading<number> {
  for (const where of ['plan-title', 'decision-title', 'header', 'body'] as const) {
    const reading = agree(mentions.filter((m) => m.where === where));
    if (reading) return reading;
  }
  return absent(lookedIn);
}
