// The alignment as CSV: one line per objective and service (and per other line that comes near), with score and reasons.

import { answerWords, levelWords, rankWords, sayReasons } from '../../report/say/alignment.ts';
import { type AlignReporter, marksOf } from './reporter.ts';

/** RFC 4180; a leading sign that a spreadsheet would take for a formula is quoted with an apostrophe. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const heads = {
  ro: ['obiectiv', 'strategie', 'fel', 'text', 'rând', 'denumire', 'răspuns', 'puncte', 'de ce'],
  en: ['objective', 'strategy', 'kind', 'text', 'line', 'name', 'answer', 'points', 'why'],
} as const;

export const alignCsv: AlignReporter = {
  name: 'csv', extension: 'csv',
  render(report, { library, lang }) {
    const rows = report.rows.flatMap((row) => [
      ...marksOf(row, report.services).map(({ column, mark }) => ({ line: column.line, mark })),
      ...row.others,
    ].map(({ line, mark }) => [
      row.target.id, levelWords[row.target.level][lang], row.target.rank ? rankWords[row.target.rank]?.[lang] ?? row.target.rank : '', row.target.text, line.id, line.label,
      answerWords[mark.answer][lang], mark.score, sayReasons(mark.reasons, library, lang),
    ]));
    return `${[heads[lang], ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
  },
};
