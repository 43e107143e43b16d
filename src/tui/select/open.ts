// What is open: the report shown, the rows of its findings and the finding under the cursor.

import type { Finding } from '../../engine/findings.ts';
import type { Rule } from '../../library/rule.ts';
import type { DocumentReport } from '../../report/report.ts';
import type { State } from '../state.ts';
import { type FindingRow, findingRows } from './findings.ts';

/** The report of the open file; null while it is not judged. */
export function openReport(state: State): DocumentReport | null {
  const file = state.files[state.open];
  return file?.is === 'judged' ? file.report : null;
}

interface Remembered { readonly report: DocumentReport; readonly key: string; readonly rows: readonly FindingRow[] }
let last: Remembered | null = null;

/** The rows of the list of findings; the last list is kept, since every frame asks for it several times. */
export function openRows(state: State): readonly FindingRow[] {
  const report = openReport(state);
  if (!report) return [];
  const { grouping, show, filter } = state.findings;
  const key = `${grouping}|${show}|${filter}|${state.lang}`;
  if (last?.report === report && last.key === key) return last.rows;
  last = { report, key, rows: findingRows(report, state.rules, state.findings, state.lang) };
  return last.rows;
}

/** The finding under the cursor, with its rule; null on a group or an empty list. */
export function selectedFinding(state: State): { readonly finding: Finding; readonly rule: Rule } | null {
  const row = openRows(state)[state.findings.cursor.at];
  return row?.is === 'finding' ? { finding: row.finding, rule: row.rule } : null;
}
