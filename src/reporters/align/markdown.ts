// The alignment as Markdown: the matrix as a table, coverage, reasons on demand, text to paste.

import { answerMarks, answerWords, levelWords, rankWords, sayReasons } from '../../report/say/alignment.ts';
import type { AlignmentReport } from '../../alignment/report.ts';
import { type AlignOptions, type AlignReporter, marksOf, wantsWhy } from './reporter.ts';
import { alignWords as w, cut, sayCoverage } from './words.ts';

/** Text that Markdown must not read as marks or columns. */
const safe = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (c) => `\\${c}`);

function matrix(report: AlignmentReport, { lang }: AlignOptions): string[] {
  const head = ['', w.objective[lang], ...report.services.map((s) => s.key), w.others[lang], w.answer[lang]];
  return [
    `| ${head.join(' | ')} |`, `| ${head.map((_, i) => (i > 1 && i < head.length - 2 ? ':-:' : '---')).join(' | ')} |`,
    ...report.rows.map((row) => `| ${[safe(row.target.id), `${row.target.rank ? `*${rankWords[row.target.rank]?.[lang] ?? row.target.rank}:* ` : ''}${safe(cut(row.target.text, 220))}`, ...row.marks.map((m) => answerMarks[m.answer]), safe(row.others.filter((o) => o.mark.answer === 'aligned').map((o) => o.line.id).join(', ')) || '–', answerWords[row.verdict][lang]].join(' | ')} |`),
    '', w.legend[lang],
  ];
}

function reasons(report: AlignmentReport, options: AlignOptions): string[] {
  const { lang, library } = options;
  const list = report.rows.flatMap((row) => {
    const told = [
      ...marksOf(row, report.services).filter(({ column }) => wantsWhy(options, column.key, column.line.id)).map(({ column, mark }) => ({ key: column.key, mark })),
      ...row.others.filter(({ line }) => wantsWhy(options, line.id, line.id)).map(({ line, mark }) => ({ key: line.id, mark })),
    ].filter(({ mark }) => mark.reasons.length > 0);
    return told.length === 0 ? [] : [`- ${safe(cut(row.target.text, 160))}`, ...told.map(({ key, mark }) => `  - **${safe(key)}** ${answerWords[mark.answer][lang]}, ${mark.score} ${w.score[lang]}: ${safe(sayReasons(mark.reasons, library, lang))}`)];
  });
  return list.length > 0 ? ['', `## ${w.reasons[lang]}`, '', `${w.threshold[lang]}.`, '', ...list] : [];
}

export const alignMarkdown: AlignReporter = {
  name: 'markdown', extension: 'md',
  render(report, options) {
    const { lang } = options, { coverage } = report;
    return `${[
      `# ${w.title[lang]}`, '', safe(report.plan.title ?? report.plan.source), '',
      ...report.strategies.map((s) => `- **${levelWords[s.level][lang]}** (${s.from === 'document' ? w.fromDocument[lang] : w.fromPlan[lang]}): ${safe(s.name)}`), '',
      ...(report.services.length > 0 ? [`## ${w.services[lang]}`, '', ...report.services.map((c) => `- **${c.key}** ${safe(c.line.label)} (${c.line.kind === 'proposed' ? w.proposed[lang] : w.existing[lang]}): ${answerWords[c.verdict.answer][lang]}`), ''] : [w.noServices[lang], '']),
      `## ${w.matrix[lang]}`, '', ...(report.rows.length > 0 ? matrix(report, options) : [w.nothing[lang]]), ...reasons(report, options), '',
      `## ${w.coverage[lang]}`, '', `- ${w.ownObjectives[lang]}: ${sayCoverage(coverage.objectives, lang)}`, `- ${w.existingServices[lang]}: ${sayCoverage(coverage.existing, lang)}`, `- ${w.proposedServices[lang]}: ${sayCoverage(coverage.proposed, lang)}`,
      ...(report.preamble ? ['', `## ${w.paste[lang]}`, '', `**${w.preamble[lang]}**`, '', ...report.preamble.split('\n').map((l) => `> ${safe(l)}`)] : []),
      ...report.services.flatMap((c) => (c.justification ? ['', `**${w.justification[lang]}, ${c.key}**`, '', `> ${safe(c.justification)}`] : [])),
    ].join('\n')}\n`;
  },
};
