// The alignment for the terminal: the matrix, the coverage, and on demand the reason of each mark.

import { answerMarks, answerWords, levelWords, sayReasons } from '../../report/say/alignment.ts';
import type { AlignmentReport } from '../../alignment/report.ts';
import { type AlignOptions, type AlignReporter, marksOf, wantsWhy } from './reporter.ts';
import { alignWords as w, cut, sayCoverage } from './words.ts';

function matrix(report: AlignmentReport, { lang, width }: AlignOptions): string[] {
  const cell = Math.max(3, ...report.services.map((s) => s.key.length + 1));
  const first = Math.max(24, Math.min(70, width - cell * report.services.length - 4));
  const head = `${w.objective[lang].padEnd(first)} ${report.services.map((s) => s.key.padStart(cell - 1)).join(' ')}  +`;
  const rows = report.rows.map((row) => `${cut(`${row.target.id.replace(/^objective/, '')} ${row.target.text}`, first).padEnd(first)} ${row.marks.map((m) => answerMarks[m.answer].padStart(cell - 1)).join(' ')}  ${row.others.some((o) => o.mark.answer === 'aligned') ? answerMarks.aligned : row.others.length > 0 ? answerMarks.person : answerMarks['not-aligned']}`);
  return [head, '-'.repeat(head.length), ...rows, '', `${w.legend[lang]}   +  ${w.others[lang]}`];
}

function reasons(report: AlignmentReport, options: AlignOptions): string[] {
  const { lang, library } = options, out: string[] = [];
  for (const row of report.rows) {
    const told = [
      ...marksOf(row, report.services).filter(({ column }) => wantsWhy(options, column.key, column.line.id)).map(({ column, mark }) => ({ key: column.key, label: column.line.label, mark })),
      ...row.others.filter(({ line }) => wantsWhy(options, line.id, line.id)).map(({ line, mark }) => ({ key: line.id, label: line.label, mark })),
    ].filter(({ mark }) => mark.reasons.length > 0);
    if (told.length === 0) continue;
    out.push('', cut(row.target.text, 110));
    for (const { key, label, mark } of told) out.push(`  ${key} ${cut(label, 60)}: ${answerWords[mark.answer][lang]}, ${mark.score} ${w.score[lang]} — ${sayReasons(mark.reasons, library, lang)}`);
  }
  return out.length > 0 ? ['', `${w.reasons[lang]} (${w.threshold[lang]})`, ...out] : [];
}

export const alignText: AlignReporter = {
  name: 'text', extension: 'txt',
  render(report, options) {
    const { lang } = options, { coverage } = report;
    const head = [`${w.title[lang]}: ${report.plan.title ?? report.plan.source}`, '', `${w.strategies[lang]}:`, ...report.strategies.map((s) => `  ${levelWords[s.level][lang]} (${s.from === 'document' ? w.fromDocument[lang] : w.fromPlan[lang]}): ${cut(s.name, 150)}`), ''];
    const services = report.services.length > 0
      ? [`${w.services[lang]}:`, ...report.services.map((c) => `  ${c.key} ${cut(c.line.label, 90)} (${c.line.kind === 'proposed' ? w.proposed[lang] : w.existing[lang]}): ${answerWords[c.verdict.answer][lang]}`), '']
      : [w.noServices[lang], ''];
    const body = report.rows.length > 0 ? matrix(report, options) : [w.nothing[lang]];
    const covered = ['', `${w.coverage[lang]}:`, `  ${w.ownObjectives[lang]}: ${sayCoverage(coverage.objectives, lang)}`, `  ${w.existingServices[lang]}: ${sayCoverage(coverage.existing, lang)}`, `  ${w.proposedServices[lang]}: ${sayCoverage(coverage.proposed, lang)}`];
    const paste = report.preamble ? ['', `${w.paste[lang]}. ${w.preamble[lang]}:`, '', report.preamble] : [];
    const justified = report.services.flatMap((c) => (c.justification ? ['', `${w.justification[lang]}, ${c.key} ${cut(c.line.label, 70)}:`, '', c.justification] : []));
    return `${[...head, ...services, ...body, ...reasons(report, options), ...covered, ...paste, ...justified].join('\n')}\n`;
  },
};
