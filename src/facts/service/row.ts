// A row of table A or B as service facts see it: which table, its cells, its places.

import { fold, foldWords } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import type { Span, Spans } from '../../base/span.ts';
import type { ExistingService, ProposedService } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactDefinition } from '../fact.ts';
import { ask } from '../tell.ts';

export type Service = ExistingService | ProposedService;

export const isProposed = (row: Service): row is ProposedService => 'perDay' in row;
export const isExisting = (row: Service): row is ExistingService => !isProposed(row);

/** The row's place, its continuation rows left out. */
export const rowPlace = (row: Service): Spans => [row.span];

/** The name as written; '' where the row has none. */
export const nameOf = (row: Service): string => valueOf(row.name) ?? '';
const wordsOfName = remembered(foldWords);
/** The folded words of the name. */
export const nameWords = (row: Service): string => wordsOfName(nameOf(row));
export const foldedName = (row: Service): string => fold(nameOf(row));

/** Words that say whom the service is for: the category cell of table B; table A has none. */
export const categoryOf = (row: Service): string => (isProposed(row) ? valueOf(row.beneficiaries) ?? '' : '');

export interface RowCell { readonly column: string; readonly text: string; readonly span: Span; readonly continued: boolean }

const cells = new WeakMap<Service, readonly RowCell[]>();

/** Every cell with text, continuation rows after the row's own; listed once for each row. */
export function cellsOf(row: Service): readonly RowCell[] {
  let list = cells.get(row);
  if (!list) cells.set(row, (list = listCells(row)));
  return list;
}

const folded = new WeakMap<RowCell, string>();

/** The folded text of a cell that `cellsOf` gave. */
export function foldedCell(cell: RowCell): string {
  let text = folded.get(cell);
  if (text === undefined) folded.set(cell, (text = fold(cell.text)));
  return text;
}

const listCells = (row: Service): RowCell[] => [
  ...Object.entries(row.cells).map(([column, cell]) => ({ column, ...cell, continued: false })),
  ...row.continuations.flatMap((c) => Object.entries(c.cells).map(([column, cell]) => ({ column, ...cell, continued: true }))),
].filter((cell) => cell.text.trim() !== '');

/** A fact that only table A, or only table B, can answer; on the other it is not said. */
export const ofExisting = (type: FactDefinition['type'], about: string, compute: (row: ExistingService, context: FactContext) => Fact): FactDefinition<Service> =>
  ask(type, about, (row, context) => (isExisting(row) ? compute(row, context) : { value: null, at: rowPlace(row) }));
export const ofProposed = (type: FactDefinition['type'], about: string, compute: (row: ProposedService, context: FactContext) => Fact): FactDefinition<Service> =>
  ask(type, about, (row, context) => (isProposed(row) ? compute(row, context) : { value: null, at: rowPlace(row) }));
