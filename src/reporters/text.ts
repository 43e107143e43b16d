// The report people read in a terminal: what to mend first, then what is open, then the counts and the verdict.

import type { Finding } from '../engine/findings.ts';
import type { DocumentReport, Report, Unread } from '../report/report.ts';
import { counted, nouns } from '../report/say/count.ts';
import { day } from '../report/say/values.ts';
import { verdictWords } from '../report/say/verdicts.ts';
import { isAccepted } from '../report/waive.ts';
import { wrap } from './layout.ts';
import { paintFor } from './paint.ts';
import type { Reporter } from './reporter.ts';
import { indexRules } from './rules-of.ts';
import { groupLines } from './text/groups.ts';
import { headLines } from './text/head.ts';
import { openLines } from './text/open.ts';
import { type Page, word } from './text/page.ts';
import { countsLine, tailLines } from './text/tail.ts';

const narrowest = 60;
const widest = 110;

function acceptedLines(findings: readonly Finding[], page: Page): string[] {
  return findings.flatMap((f) => {
    const { waiver } = f;
    if (!waiver) return [];
    const until = waiver.until ? `, ${word('until', page)} ${day(waiver.until, page.lang)}` : '';
    return wrap(`${page.rule(f.rule).title[page.lang]} [${f.rule}]: ${waiver.reason} (${waiver.role}, ${day(waiver.on, page.lang)}${until})`, page.width, '   - ');
  });
}

function documentLines(report: DocumentReport, ruleset: string, page: Page): string[] {
  const shown = report.findings.filter((f) => !isAccepted(f));
  const { paint } = page;
  let next = 1;
  const numbered = (title: string, colour: (text: string) => string, keep: (f: Finding) => boolean): string[] => {
    const list = shown.filter(keep);
    if (!list.length) return [];
    const { lines, next: after } = groupLines(list, report, page, next);
    next = after;
    return [colour(`${title} · ${list.length}`), '', ...lines];
  };
  const titled = (title: string, count: number, lines: string[]): string[] => (lines.length ? [paint.open(`${title} · ${count}`), '', ...lines] : []);
  const of = (severity: Finding['severity']) => (f: Finding): boolean => f.outcome === 'fail' && f.severity === severity;
  const unverified = shown.filter((f) => f.outcome === 'unverified');
  const accepted = report.findings.filter(isAccepted);
  return [
    ...headLines(report, page),
    ...numbered(word('broken', page), paint.error, (f) => f.outcome === 'error'),
    ...numbered(word('errors', page), paint.error, of('error')),
    ...numbered(word('warnings', page), paint.warning, of('warning')),
    ...numbered(word('infos', page), paint.info, of('info')),
    ...titled(word('unverified', page), unverified.length, openLines(unverified, report, page)),
    ...numbered(word('reviews', page), paint.open, (f) => f.outcome === 'review'),
    ...(accepted.length ? [...titled(word('accepted', page), accepted.length, acceptedLines(accepted, page)), ''] : []),
    ...tailLines(report, ruleset, page),
  ];
}

function unreadLines(unread: readonly Unread[], page: Page): string[] {
  if (!unread.length) return [];
  return [page.paint.error(`${word('unread', page)} · ${new Set(unread.map((u) => u.path)).size}`), '', ...unread.flatMap((u) => [
    ...wrap(`${[u.path, u.line, u.column].filter((x) => x !== undefined && x !== '').join(':')} [${u.code}]`, page.width),
    ...wrap(u.what[page.lang], page.width, '   '), ...wrap(`${word('todo', page)}: ${u.todo[page.lang]}`, page.width, '   ', '     '), '',
  ])];
}

function summaryLines(report: Report, page: Page): string[] {
  if (report.documents.length + report.unread.length < 2) return [];
  return [
    page.paint.strong(`${word('total', page)} · ${counted(report.documents.length, nouns.document, page.lang)}${report.summary.unread ? `, ${counted(report.summary.unread, nouns.unreadFile, page.lang)}` : ''}`),
    ...report.documents.flatMap((d) => wrap(`${d.path}: ${verdictWords[d.verdict][page.lang]}`, page.width, '   - ')),
    ...wrap(`${word('checks', page)}: ${countsLine(report.summary.counts, page)}.`, page.width),
  ];
}

/** The report as plain text, wrapped to the width of the terminal. */
export const textReporter: Reporter = {
  name: 'text', mediaType: 'text/plain', extension: 'txt',
  async render(report, { library, lang, colour, width }) {
    const page: Page = { lang, width: Math.min(widest, Math.max(narrowest, width)), paint: await paintFor(colour), library, rule: indexRules(report) };
    const parts = [...report.documents.map((d) => documentLines(d, report.tool.ruleset, page)), unreadLines(report.unread, page), summaryLines(report, page)].filter((p) => p.length);
    return `${parts.map((p) => p.join('\n').trimEnd()).join('\n\n\n')}\n`;
  },
};
