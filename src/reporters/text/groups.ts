// Findings of the same rule told together: the sentence once, then each place; article and remedy once.

import { foldWords } from '../../base/fold.ts';
import { placed } from '../../report/place.ts';
import type { Finding } from '../../engine/findings.ts';
import type { DocumentReport } from '../../report/report.ts';
import { articles } from '../../report/say/basis.ts';
import { counted, nouns } from '../../report/say/count.ts';
import { type Phrased, phrase } from '../../report/say/phrase.ts';
import { subject, where, whereQuoted } from '../../report/say/places.ts';
import { role } from '../../report/say/roles.ts';
import { severityWords } from '../../report/say/words.ts';
import { wrap } from '../layout.ts';
import { type Page, word } from './page.ts';

const inset = '    ';
const mostPlaces = 3;

interface Told { readonly finding: Finding; readonly said: Phrased }

const same = (told: readonly Told[], what: (t: Told) => string): string | null => {
  const first = told[0] && what(told[0]);
  return first !== undefined && told.every((t) => what(t) === first) ? first : null;
};

/** `eroare · HCL-12`, with the mark of a finding that an earlier run did not have. */
function tag(finding: Finding, page: Page): string {
  const severity = finding.severity ? [severityWords[finding.severity][page.lang]] : [];
  return `[${[...severity, finding.rule, ...(finding.baseline === 'new' ? [word('fresh', page)] : [])].join('\u00A0·\u00A0')}]`;
}

/** The place with its words, and the other places a reader should see, each on its own line. */
function placeLines({ finding }: Told, report: DocumentReport, page: Page, indent: string): string[] {
  const at = (span: Finding['at'][0]): string => whereQuoted(placed(report.document, report.plan, span), page.lang);
  const [first, ...others] = finding.at;
  const about = subject(finding, page.lang);
  const place = placed(report.document, report.plan, first);
  // Where the subject's name is all that stands there, it is told once.
  const again = about.includes('„') || about.includes('“') ? foldWords(place.quote).startsWith(foldWords(finding.label).slice(0, 60)) && place.quote.length <= finding.label.length + 5 : false;
  const here = [about, again ? where(place, page.lang) : whereQuoted(place, page.lang)].filter(Boolean).join(' · ');
  const related = [...others.map((span) => ({ role: 'also', at: span })), ...finding.related.map((r) => ({ role: r.role, at: r.at[0] }))];
  const shown = related.slice(0, mostPlaces).map((r) => `${role(r.role, page.lang)}: ${at(r.at)}`);
  const rest = related.length - shown.length;
  const more = rest > 0 ? [page.lang === 'ro' ? `și încă ${counted(rest, nouns.place, 'ro')}` : `and ${counted(rest, nouns.place, 'en')} more`] : [];
  return [here, ...shown, ...more].filter(Boolean).flatMap((line) => wrap(line, page.width, indent).map(page.paint.faint));
}

const labelled = (label: string, text: string, page: Page, indent: string): string[] => (text ? wrap(`${label}: ${text}`, page.width, indent, `${indent}  `) : []);

/** The articles in force, and how sure they are where they are weak. */
function basisLines(finding: Finding, page: Page): string[] {
  const bases = finding.basis.filter((b) => b.act !== 'coerenta' || finding.basis.length === 1);
  return labelled(word('basis', page), articles(bases, page.library, page.lang), page, inset);
}

const remedyLabel = (finding: Finding, page: Page): string => word(finding.outcome === 'review' && page.rule(finding.rule).manual ? 'toCheck' : 'todo', page);

function single(told: Told, number: string, report: DocumentReport, page: Page): string[] {
  const { finding, said } = told;
  return [
    ...wrap(`${said.message} ${tag(finding, page)}`, page.width, number, inset).map((line, i) => (i ? line : page.paint.strong(line))),
    ...placeLines(told, report, page, inset),
    ...basisLines(finding, page),
    ...labelled(remedyLabel(finding, page), said.remedy, page, inset),
  ];
}

function several(told: readonly Told[], number: string, report: DocumentReport, page: Page): string[] {
  const [first] = told as [Told];
  const sentence = same(told, (t) => t.said.message);
  const remedy = same(told, (t) => t.said.remedy);
  // A rule's title says what must hold: alone over findings it would read as if it did.
  const asked = page.lang === 'ro' ? 'Se cere' : 'Required';
  const title = sentence ?? `${asked}: ${page.rule(first.finding.rule).title[page.lang]}.`;
  const items = told.flatMap((t) => {
    const places = placeLines(t, report, page, `${inset}  `);
    const own = remedy === null ? labelled(remedyLabel(t.finding, page), t.said.remedy, page, `${inset}  `) : [];
    if (sentence !== null) return [...places.map((line, i) => (i ? line : line.replace(`${inset}  `, `${inset}- `))), ...own];
    return [...wrap(t.said.message, page.width, `${inset}- `), ...places, ...own];
  });
  return [
    ...wrap(`${title} ${tag(first.finding, page)} (${counted(told.length, nouns.finding, page.lang).replaceAll(' ', '\u00A0')})`, page.width, number, inset).map((line, i) => (i ? line : page.paint.strong(line))),
    ...items, ...basisLines(first.finding, page),
    ...(remedy === null ? [] : labelled(remedyLabel(first.finding, page), remedy, page, inset)),
  ];
}

/** Findings in order, those of one rule together at the place of the first; numbered from `from`. */
export function groupLines(findings: readonly Finding[], report: DocumentReport, page: Page, from: number): { readonly lines: string[]; readonly next: number } {
  const byRule = new Map<string, Told[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), { finding, said: phrase(finding, page.rule(finding.rule), page.lang) }]);
  let number = from;
  const lines = [...byRule.values()].flatMap((told) => {
    const label = `${number++}. `.padEnd(inset.length);
    return [...(told.length === 1 ? single(told[0] as Told, label, report, page) : several(told, label, report, page)), ''];
  });
  return { lines, next: number };
}
