// The rows of the list of findings: grouped, narrowed, filtered and counted.

import { fold } from '../../base/fold.ts';
import type { Language } from '../../base/language.ts';
import type { Finding } from '../../engine/findings.ts';
import { actById } from '../../library/acts.ts';
import { sectionAt } from '../../report/place.ts';
import type { DocumentReport } from '../../report/report.ts';
import { subject } from '../../report/say/places.ts';
import { familyWords, outcomeWords, severityWords } from '../../report/say/words.ts';
import { line, piece } from '../draw/line.ts';
import type { Row } from '../screens/screen.ts';
import type { FindingsState, Grouping, Judged, Scope, Show } from '../state.ts';
import { kindOf, markOf, marked } from './marks.ts';
import { remember } from './remember.ts';
import { sectionName } from './sections.ts';
import { haystack, headline, ruleOf } from './told.ts';

/** A row that stands for a finding. */
export interface FindingRow extends Row { readonly finding: Finding }
export const findingOf = (row: Row | undefined): Finding | null => (row && 'finding' in row ? (row as FindingRow).finding : null);

const outside = { ro: 'În afara modelului', en: 'Outside the model' };
const coherence = { ro: 'Coerența documentului (fără articol)', en: 'Coherence of the document (no article)' };
const whole = { ro: 'Întregul document', en: 'The whole document' };
const families = Object.keys(familyWords);

const sections = new WeakMap<Finding, string>();
/** The section of the model a finding stands in; '' outside all of them. */
export function sectionOf(finding: Finding, report: DocumentReport): string {
  let id = sections.get(finding);
  if (id === undefined) sections.set(finding, (id = (/^I{1,3}(\.|$)/.test(finding.subject) ? finding.subject : sectionAt(report.plan, finding.at[0])) ?? ''));
  return id;
}

/** The group a finding belongs to: its rank (a text that sorts) and its title. */
function groupOf(finding: Finding, { report, library }: Judged, grouping: Grouping, lang: Language): { readonly rank: string; readonly title: string } {
  switch (grouping) {
    case 'severity': {
      if (finding.outcome === 'fail' && finding.severity) return { rank: `1${['error', 'warning', 'info'].indexOf(finding.severity)}`, title: severityWords[finding.severity][lang] };
      return { rank: finding.outcome === 'error' ? '0' : finding.outcome === 'review' ? '2' : '3', title: outcomeWords[finding.outcome][lang] };
    }
    case 'chapter': {
      const id = sectionOf(finding, report).split('.').slice(0, 2).join('.');
      return id ? { rank: id, title: `${id} ${sectionName(id)}` } : { rank: '~', title: outside[lang] };
    }
    case 'act': {
      const id = finding.basis[0]?.act;
      if (!id || id === 'coerenta') return { rank: '~', title: coherence[lang] };
      const act = actById(library, id);
      return { rank: id, title: act ? `${act.short} – ${act.title[lang]}` : id };
    }
    case 'subject': return { rank: finding.subject, title: subject(finding, lang) || whole[lang] };
    case 'family': {
      const { family } = ruleOf(library, finding.rule);
      return { rank: String(families.indexOf(family) + 1 || 99).padStart(2, '0') + family, title: familyWords[family]?.[lang] ?? family };
    }
  }
}

export const isShown = (finding: Finding, show: Show): boolean => {
  if (show === 'all') return true;
  if (show === 'decided') return finding.waiver !== null;
  return finding.outcome === show || (finding.outcome === 'error' && (show === 'unverified' || show === 'error')) || (finding.outcome === 'fail' && finding.severity === show);
};

export function inScope(finding: Finding, scope: Scope | null, { report, library }: Judged): boolean {
  switch (scope?.by) {
    case undefined: return true;
    case 'families': return scope.families.includes(ruleOf(library, finding.rule).family);
    case 'subject': return finding.subject === scope.subject || finding.subject.startsWith(`${scope.subject}/`);
    case 'rule': return scope.rules.includes(finding.rule);
    case 'section': { const at = sectionOf(finding, report); return at === scope.section || at.startsWith(`${scope.section}.`); }
  }
}

function rowOf(finding: Finding, { library }: Judged, lang: Language): FindingRow {
  return {
    key: finding.fingerprint, finding, target: { to: 'source' },
    draw: () => line(marked(markOf(finding)), piece(` ${finding.rule.padEnd(7)} `, 'faint'), headline(finding, library, lang)),
    say: () => `${kindOf(finding, lang)}, ${finding.rule}: ${headline(finding, library, lang)}`,
  };
}

const collator = new Intl.Collator('ro', { numeric: true });

/** Groups in order, each followed by its findings, the most important first. */
export const findingRows = remember((judged: Judged, grouping: Grouping, show: Show, scope: Scope | null, filter: string, lang: Language): readonly Row[] => {
  const wanted = fold(filter.trim()).split(' ').filter(Boolean);
  const groups = new Map<string, { title: string; rows: FindingRow[] }>();
  for (const finding of judged.report.findings) {
    if (!isShown(finding, show) || !inScope(finding, scope, judged)) continue;
    if (wanted.length && !wanted.every((word) => haystack(finding, judged.library, lang).includes(word))) continue;
    const { rank, title } = groupOf(finding, judged, grouping, lang);
    let group = groups.get(rank);
    if (!group) groups.set(rank, (group = { title, rows: [] }));
    group.rows.push(rowOf(finding, judged, lang));
  }
  return [...groups].sort(([a], [b]) => collator.compare(a, b)).flatMap(([rank, { title, rows }]): Row[] => [
    { key: `group:${rank}`, heading: true, draw: () => line(piece(title, 'strong'), piece(` · ${rows.length}`, 'faint')) }, ...rows,
  ]);
});

export const rowsFor = (judged: Judged, { grouping, show, scope, filter }: FindingsState, lang: Language): readonly Row[] => findingRows(judged, grouping, show, scope, filter, lang);
