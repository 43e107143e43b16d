// The only door to a strategy document: any Document in, a Strategy out; it never throws and never guesses.

import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import { linesOf } from '../plan/recognise/lines.ts';
import { viewOf } from '../plan/recognise/view.ts';
import { valueOf } from '../plan/reading.ts';
import { readActionTables } from './action-tables.ts';
import { compose } from './compose.ts';
import { strategyFromData } from './from-data.ts';
import { frontOf } from './front.ts';
import { readProse } from './prose.ts';
import type { Strategy } from './strategy.ts';

export function recogniseStrategy(document: Document, library: Library): Strategy {
  if (document.data) return strategyFromData(document.data, library);
  const view = viewOf(document), lines = linesOf(document, view);
  const front = frontOf(view, lines, library);
  return { ...front, ...compose(readProse(view, lines), readActionTables(document), valueOf(front.period) ?? null, library) };
}
