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
import { headline, holds, ruleOf } from './told.ts';

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

const familyRanks = new Map(families.map((family, i) => [family, String(i + 1).padStart(2, '0') + family]));
const severityRanks = { error: '10', warning: '11', info: '12' } as const;

/** The rank of the group a finding belongs to, a text that sorts. */
function rankOf(finding: Finding, { report, library }: Judged, grouping: Grouping): string {
  switch (grouping) {
    case 'severity': return finding.outcome === 'fail' && finding.severity ? severityRanks[finding.severity] : finding.outcome === 'error' ? '0' : finding.outcome === 'review' ? '2' : '3';
    case 'chapter': return sectionOf(finding, report).split('.', 2).join('.') || '~';
    case 'act': { const id = finding.basis[0]?.act; return !id || id === 'coerenta' ? '~' : id; }
    case 'subject': return finding.subject;
    case 'family': { const { family } = ruleOf(library, finding.rule); return familyRanks.get(family) ?? `99${family}`; }
  }
}

/** The title of the group that a finding of it stands for. */
function titleOf(finding: Finding, { report, library }: Judged, grouping: Grouping, lang: Language): string {
  switch (grouping) {
    case 'severity': return (finding.outcome === 'fail' && finding.severity ? severityWords[finding.severity] : outcomeWords[finding.outcome])[lang];
    case 'chapter': { const id = sectionOf(finding, report).split('.', 2).join('.'); return id ? `${id} ${sectionName(id)}` : outside[lang]; }
    case 'act': {
      const id = finding.basis[0]?.act;
      if (!id || id === 'coerenta') return coherence[lang];
      const act = actById(library, id);
      return act ? `${act.short} – ${act.title[lang]}` : id;
    }
    case 'subject': return subject(finding, lang) || whole[lang];
    case 'family': { const { family } = ruleOf(library, finding.rule); return familyWords[family]?.[lang] ?? family; }
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

const rowOf = (finding: Finding, { library }: Judged, lang: Language): FindingRow => ({
  key: finding.fingerprint, finding, target: { to: 'source' },
  draw: () => line(marked(markOf(finding)), piece(` ${finding.rule.padEnd(7)} `, 'faint'), headline(finding, library, lang)),
  say: () => `${kindOf(finding, lang)}, ${finding.rule}: ${headline(finding, library, lang)}`,
});

interface Made { readonly rows: Partial<Record<Language, readonly FindingRow[]>>; readonly ranks: Partial<Record<Grouping, readonly string[]>> }
const madeOf = new WeakMap<Judged, Made>();

/** Rows and ranks of all findings of a plan, in their order: made once, whatever is chosen and typed. */
function made(judged: Judged, grouping: Grouping, lang: Language): { readonly rows: readonly FindingRow[]; readonly ranks: readonly string[] } {
  let of = madeOf.get(judged);
  if (!of) madeOf.set(judged, (of = { rows: {}, ranks: {} }));
  const { findings } = judged.report;
  return { rows: (of.rows[lang] ??= findings.map((f) => rowOf(f, judged, lang))), ranks: (of.ranks[grouping] ??= findings.map((f) => rankOf(f, judged, grouping))) };
}

const collator = new Intl.Collator('ro', { numeric: true });

/** Groups in order, each followed by its findings, the most important first. */
export const findingRows = remember((judged: Judged, grouping: Grouping, show: Show, scope: Scope | null, filter: string, lang: Language): readonly Row[] => {
  const wanted = fold(filter.trim()).split(' ').filter(Boolean);
  const { rows, ranks } = made(judged, grouping, lang);
  const groups = new Map<string, FindingRow[]>();
  judged.report.findings.forEach((finding, i) => {
    if (!isShown(finding, show) || (scope && !inScope(finding, scope, judged))) return;
    for (const word of wanted) if (!holds(finding, word, judged.library, lang)) return;
    const [rank, row] = [ranks[i] as string, rows[i] as FindingRow];
    const group = groups.get(rank);
    if (group) group.push(row);
    else groups.set(rank, [row]);
  });
  const shown: Row[] = [];
  for (const [rank, list] of [...groups].sort(([a], [b]) => collator.compare(a, b))) {
    const title = titleOf((list[0] as FindingRow).finding, judged, grouping, lang);
    shown.push({ key: `group:${rank}`, heading: true, draw: () => line(piece(title, 'strong'), piece(` · ${list.length}`, 'faint')) });
    for (const row of list) shown.push(row);
  }
  return shown;
});

export const rowsFor = (judged: Judged, { grouping, show, scope, filter }: FindingsState, lang: Language): readonly Row[] => findingRows(judged, grouping, show, scope, filter, lang);
