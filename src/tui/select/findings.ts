// The rows of the list of findings: grouped, filtered, counted; remembered until something it depends on changes.

import { fold } from '../../base/fold.ts';
import type { Language } from '../../base/language.ts';
import type { Finding } from '../../engine/findings.ts';
import type { Rule } from '../../library/rule.ts';
import { sectionAt } from '../../report/place.ts';
import type { DocumentReport } from '../../report/report.ts';
import { phrase } from '../../report/say/phrase.ts';
import { subject } from '../../report/say/places.ts';
import { familyWords, outcomeWords, severityWords } from '../../report/say/words.ts';
import type { FindingsState, Grouping, Show } from '../state.ts';

export type FindingRow =
  | { readonly is: 'group'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly is: 'finding'; readonly key: string; readonly finding: Finding; readonly rule: Rule; readonly message: string };

const outside = { ro: 'În afara modelului', en: 'Outside the model' };
const noAct = { ro: 'Fără act', en: 'No act' };

/** The group a finding belongs to: a key that sorts and a title. */
function groupOf(finding: Finding, rule: Rule, grouping: Grouping, report: DocumentReport, lang: Language): { readonly key: string; readonly title: string } {
  switch (grouping) {
    case 'severity': {
      if (finding.outcome !== 'fail' || !finding.severity) return { key: `3-${finding.outcome}`, title: outcomeWords[finding.outcome][lang] };
      return { key: `${['error', 'warning', 'info'].indexOf(finding.severity)}`, title: severityWords[finding.severity][lang] };
    }
    case 'chapter': {
      const id = sectionAt(report.plan, finding.at[0])?.split('.').slice(0, 2).join('.');
      return id ? { key: id, title: id } : { key: '~', title: outside[lang] };
    }
    case 'act': {
      const act = finding.basis[0]?.act;
      return act ? { key: act, title: act } : { key: '~', title: noAct[lang] };
    }
    case 'subject': return { key: finding.subject, title: subject(finding, lang) || finding.subject };
    case 'family': return { key: rule.family, title: familyWords[rule.family]?.[lang] ?? rule.family };
  }
}

const shown = (finding: Finding, show: Show): boolean =>
  show === 'all' || finding.outcome === show || (finding.outcome === 'error' && show === 'unverified') || (finding.outcome === 'fail' && finding.severity === show);

/** Everything a filter can meet, folded once per finding and language. */
const haystacks = new WeakMap<Finding, Map<Language, { readonly message: string; readonly folded: string }>>();
function told(finding: Finding, rule: Rule, lang: Language): { readonly message: string; readonly folded: string } {
  let byLang = haystacks.get(finding);
  if (!byLang) haystacks.set(finding, (byLang = new Map()));
  let entry = byLang.get(lang);
  if (!entry) {
    const { message } = phrase(finding, rule, lang);
    entry = { message, folded: fold(`${finding.rule} ${finding.subject} ${finding.label} ${message}`) };
    byLang.set(lang, entry);
  }
  return entry;
}

type Asked = Pick<FindingsState, 'grouping' | 'show' | 'filter'>;

/** Groups in order, each followed by its findings. `rules` by id; a finding of an unknown rule is left out. */
export function findingRows(report: DocumentReport, rules: ReadonlyMap<string, Rule>, { grouping, show, filter }: Asked, lang: Language): FindingRow[] {
  const wanted = fold(filter.trim());
  const groups = new Map<string, { title: string; rows: FindingRow[] }>();
  for (const [i, finding] of report.findings.entries()) {
    const rule = rules.get(finding.rule);
    if (!rule || !shown(finding, show)) continue;
    const { message, folded } = told(finding, rule, lang);
    if (wanted && !folded.includes(wanted)) continue;
    const { key, title } = groupOf(finding, rule, grouping, report, lang);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { title, rows: [] }));
    group.rows.push({ is: 'finding', key: `${i}`, finding, rule, message });
  }
  const order = grouping === 'family' || grouping === 'subject' ? [...groups] : [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return order.flatMap(([key, { title, rows }]) => [{ is: 'group' as const, key: `group:${key}`, title, count: rows.length }, ...rows]);
}
