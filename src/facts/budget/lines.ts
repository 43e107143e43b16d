// The coded lines of a budget table, in blocks: a code that comes back, or a new functional line, starts a new block.

import { budgetCode, normalBudgetCode } from '../../library/budget-classification.ts';
import type { BudgetCode, Library } from '../../library/registry.ts';
import type { BudgetRow, BudgetTable } from '../../plan/plan.ts';

type Kind = BudgetCode['kind'];
/** `key` is the code in normal form; a code without a normal form keeps its own letters and has no parent. */
export interface Line { readonly row: BudgetRow; readonly key: string; readonly kind: Kind }
/** `byKey` holds each line once: a code that comes back opens the next block. */
export interface Block { readonly kind: Kind; readonly lines: readonly Line[]; readonly byKey: ReadonlyMap<string, Line> }
interface Open { readonly kind: Kind; readonly lines: Line[]; readonly byKey: Map<string, Line> }

const keyOf = (code: string): string => normalBudgetCode(code) ?? code.trim();
const twoDigits = /^\d{2}$/;

/** Functional or economic: by the registry, and where it knows both by the title that stands above. */
function kindOf(library: Library, key: string, titles: ReadonlySet<string>): Kind {
  if (twoDigits.test(key)) return 'economic';
  const top = key.slice(0, 2);
  for (let k = key; k.length > 2; k = k.slice(0, Math.max(2, k.lastIndexOf('.')))) {
    const economic = budgetCode(library, k, 'economic'), functional = budgetCode(library, k, 'functional');
    if (economic && functional) return titles.has(top) ? 'economic' : 'functional';
    if (economic ?? functional) return economic ? 'economic' : 'functional';
  }
  if (titles.has(top)) return 'economic';
  return /^\d{2}\.(?:0[1-9]|1\d)/.test(key) && key.split('.')[1] === '02' && key.split('.').length > 2 ? 'functional' : 'economic';
}

/** Blocks of lines that belong together; memorandum lines ("din care") are in none. */
export function blocksOf(table: BudgetTable, library: Library): Block[] {
  const blocks: Open[] = [];
  let functional: Open | null = null;
  let economic: Open | null = null;
  let titles = new Set<string>();
  const open = (kind: Kind): Open => { const block: Open = { kind, lines: [], byKey: new Map() }; blocks.push(block); return block; };
  const put = (block: Open, line: Line): void => { block.lines.push(line); block.byKey.set(line.key, line); };
  for (const row of table.rows) {
    if (!row.code || row.memo) continue;
    const key = keyOf(row.code);
    const kind = kindOf(library, key, titles);
    const line: Line = { row, key, kind };
    if (kind === 'functional') {
      if (!functional || functional.byKey.has(key)) functional = open('functional');
      put(functional, line);
      economic = null;
      titles = new Set();
    } else {
      if (!economic || economic.byKey.has(key)) { economic = open('economic'); titles = new Set(); }
      put(economic, line);
      titles.add(key.slice(0, 2));
    }
  }
  return blocks;
}

/** Codes above `key`, the nearest first: the registry's parents, else the dotted groups. */
export function above(library: Library, key: string, kind: Kind): string[] {
  const out: string[] = [];
  let at = key;
  for (let step = 0; step < 8; step += 1) {
    const dot = at.lastIndexOf('.');
    const up: string | undefined = budgetCode(library, at, kind)?.parent ?? (dot > 0 ? at.slice(0, dot) : undefined);
    if (!up || out.includes(up)) break;
    out.push(up);
    at = up;
  }
  return out;
}

/** The line of the block that stands nearest above `line`, or null for a line at the top. */
export function parentIn(block: Block, line: Line, library: Library): Line | null {
  for (const up of above(library, line.key, line.kind)) {
    const found = block.byKey.get(up);
    if (found && found !== line) return found;
  }
  return null;
}

/** The lines of a block by the line they stand under; those at the top under null. */
export function familiesIn(block: Block, library: Library): Map<Line | null, Line[]> {
  const families = new Map<Line | null, Line[]>();
  for (const line of block.lines) {
    const parent = parentIn(block, line, library);
    const held = families.get(parent);
    if (held) held.push(line);
    else families.set(parent, [line]);
  }
  return families;
}
