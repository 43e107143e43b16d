// The report as JSON, in the form of schemas/report.schema.json.

import type { Language } from '../base/language.ts';
import { actById } from '../library/acts.ts';
import type { Library } from '../library/registry.ts';
import { valueOf } from '../plan/reading.ts';
import { type Placed, placed } from '../report/place.ts';
import type { Finding } from '../engine/findings.ts';
import type { DocumentReport, Report } from '../report/report.ts';
import { loss } from '../report/say/losses.ts';
import { phrase } from '../report/say/phrase.ts';
import { reason } from '../report/say/reasons.ts';
import { role } from '../report/say/roles.ts';
import { indexRules } from './rules-of.ts';
import type { Reporter } from './reporter.ts';

/** `line` to `endColumn` for text formats; page, table and row for the others. */
function location({ length: _, ...place }: Placed): object {
  if (place.line === undefined) return place;
  const { path, line, column, endLine, endColumn, page, section, quote } = place;
  return { ...(path === undefined ? {} : { path }), line, column, endLine, endColumn, ...(page === undefined ? {} : { page }), ...(section ? { section } : {}), quote };
}

const basisOf = (finding: Finding, library: Library): object[] => finding.basis.map((b) => {
  const act = actById(library, b.act);
  return { act: act?.short ?? b.act, article: b.article, url: act?.url ?? null, confidence: b.confidence };
});

function findingOf(finding: Finding, of: DocumentReport, rule: ReturnType<typeof indexRules>, library: Library, lang: Language): object {
  const { message, remedy } = phrase(finding, rule(finding.rule), lang);
  const { slug, family } = rule(finding.rule);
  const at = (span: Finding['at'][0]): object => location(placed(of.document, of.plan, span));
  return {
    rule: finding.rule, slug, family, outcome: finding.outcome, severity: finding.severity, subject: finding.subject, label: finding.label,
    message, remedy, because: finding.because.map((b) => ({ code: b.code, text: reason(b, lang) })),
    basis: basisOf(finding, library), location: at(finding.at[0]),
    related: [...finding.at.slice(1).map((span) => ({ role: 'also', text: role('also', lang), location: at(span) })),
      ...finding.related.map((r) => ({ role: r.role, text: role(r.role, lang), location: at(r.at[0]) }))],
    fingerprint: finding.fingerprint, waiver: finding.waiver, baseline: finding.baseline,
  };
}

function documentOf(report: DocumentReport, rule: ReturnType<typeof indexRules>, library: Library, lang: Language): object {
  const { plan, document } = report;
  const decision = valueOf(plan.decision);
  return {
    path: report.path, sha256: report.sha256, mediaType: report.mediaType, kind: valueOf(plan.kind) ?? null,
    plan: {
      title: valueOf(plan.title) ?? null,
      authority: { name: valueOf(plan.authority.name) ?? null, kind: valueOf(plan.authority.kind) ?? null, county: valueOf(plan.authority.county) ?? null },
      year: valueOf(plan.year) ?? null, adoptedOn: (decision && valueOf(decision.date)) ?? null,
    },
    lawAsOf: report.lawAsOf, lawFrom: report.lawFrom,
    losses: document.losses.map((l) => ({ what: l.what, text: loss(l, lang), count: l.count ?? 1, textMissing: l.text, location: l.at ? location(placed(document, plan, l.at)) : l.page === undefined ? null : { page: l.page } })),
    findings: report.findings.map((f) => findingOf(f, report, rule, library, lang)),
    checked: report.checked, counts: report.counts, gate: report.gate, differsToday: report.differsToday, verdict: report.verdict,
  };
}

/** The whole report as indented JSON with a final newline; the same report gives the same bytes. */
export const jsonReporter: Reporter = {
  name: 'json', mediaType: 'application/json', extension: 'json', tellsHash: true,
  render(report: Report, { library, lang }) {
    const rule = indexRules(report);
    const { schemaVersion, tool, summary } = report;
    const documents = report.documents.map((d) => documentOf(d, rule, library, lang));
    const unread = report.unread.map((u) => ({ path: u.path, code: u.code, what: u.what[lang], todo: u.todo[lang], ...(u.line === undefined ? {} : { line: u.line }), ...(u.column === undefined ? {} : { column: u.column }) }));
    return `${JSON.stringify({ schemaVersion, tool, lang, documents, unread, summary }, null, 2)}\n`;
  },
};
