// What a planted defect is, and the small edits that plant one in the text and in the data of a conforming plan.

import { baseData, baseText } from '../../../src/examples/base-plan.ts';
import { applyChanges } from '../../../src/examples/change.ts';

export type Kind = 'comuna' | 'oras' | 'municipiu' | 'sector' | 'judet';
export const kinds: readonly Kind[] = ['comuna', 'oras', 'municipiu', 'sector', 'judet'];
/** Kinds whose plans are local: a county strategy stands above them, and a county council is consulted by all but a sector. */
export const local: readonly Kind[] = ['comuna', 'oras', 'municipiu', 'sector'];
export const consulting: readonly Kind[] = ['comuna', 'oras', 'municipiu'];
export const withDirectorate: readonly Kind[] = ['sector', 'judet'];

export type Edit = (text: string, kind: Kind) => string;
export type Changes = Readonly<Record<string, unknown>>;
export interface Data {
  readonly title: string;
  readonly decision: { readonly title: string; readonly date: string; readonly legalBasis: readonly { readonly act: string; readonly at?: string }[]; readonly documents: readonly { readonly kind: string }[]; readonly consultations: readonly { readonly with: string }[]; readonly orders: readonly string[]; readonly votes: Record<string, number> };
  readonly strategies: readonly { readonly level: string; readonly title: string; readonly objectives: readonly { readonly text: string }[] }[];
  readonly sections: readonly { readonly id: string; readonly text?: string }[];
  readonly existing: readonly Record<string, unknown>[];
  readonly proposed: readonly Record<string, unknown>[];
  readonly training: readonly Record<string, unknown>[];
}
export interface Defect {
  readonly name: string;
  /** Kinds of plans it is planted in; all five when left out. */
  readonly in?: readonly Kind[];
  readonly text?: Edit;
  readonly data?: Changes | ((data: Data, kind: Kind) => Changes);
  /** What must be told, and nothing else: `rule subject outcome`. */
  readonly falls: readonly string[] | ((kind: Kind) => readonly string[]);
}

/** Replaces a text that must be there. */
export const swap = (find: string | RegExp, by: string): Edit => (text) => {
  const changed = typeof find === 'string' ? text.replaceAll(find, by) : text.replace(find, by);
  if (changed === text) throw new Error(`the plan does not hold ${String(find)}`);
  return changed;
};
/** Leaves out the lines in which `find` stands. */
export const cut = (find: RegExp): Edit => (text) => {
  const kept = text.split('\n').filter((line) => !find.test(line));
  if (kept.length === text.split('\n').length) throw new Error(`no line holds ${String(find)}`);
  return kept.join('\n');
};
/** Leaves out everything from one text up to another, or to the end. */
export const between = (from: string, to?: string): Edit => (text) => {
  const start = text.indexOf(from);
  const end = to === undefined ? text.length : text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`the plan does not hold ${from} … ${to ?? ''}`);
  return text.slice(0, start) + text.slice(end);
};
/** Puts `value` into a cell (from 0) of the table row that begins with `row`. */
export const cell = (row: string, index: number, value: string): Edit => (text) => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${row}\t`));
  if (at < 0) throw new Error(`no row begins with ${row}`);
  lines[at] = (lines[at] as string).split('\t').map((c, i) => (i === index ? value : c)).join('\t');
  return lines.join('\n');
};
/** Puts lines behind the line that begins with `line`. */
export const after = (line: string, ...added: readonly string[]): Edit => (text) => {
  const lines = text.split('\n');
  const at = lines.findIndex((l) => l.startsWith(line));
  if (at < 0) throw new Error(`no line begins with ${line}`);
  lines.splice(at + 1, 0, ...added);
  return lines.join('\n');
};
export const all = (...edits: readonly Edit[]): Edit => (text, kind) => edits.reduce((now, edit) => edit(now, kind), text);

/** Path of the entry of a list that fits. */
const place = <T>(path: string, list: readonly T[], fits: (entry: T) => boolean): string => {
  const at = list.findIndex(fits);
  if (at < 0) throw new Error(`no such entry in ${path}`);
  return `${path}[${at + 1}]`;
};
export const basis = (data: Data, act: string, at?: string): string => place('decision.legalBasis', data.decision.legalBasis, (b) => b.act === act && (at === undefined || b.at === at));
export const paper = (data: Data, kind: string): string => place('decision.documents', data.decision.documents, (d) => d.kind === kind);
export const consultation = (data: Data, who: string): string => place('decision.consultations', data.decision.consultations, (c) => c.with === who);
export const strategy = (data: Data, level: string): string => place('strategies', data.strategies, (s) => s.level === level);
export const without = (data: Data, ...orders: readonly string[]): Changes => ({ 'decision.orders': data.decision.orders.filter((o) => !orders.includes(o)) });
export const section = (data: Data, id: string): string => data.sections.find((s) => s.id === id)?.text ?? '';
/** Sections that are not there. */
export const missing = (...ids: readonly string[]): Changes => Object.fromEntries(ids.flatMap((id) => [[`sections[${id}].state`, 'missing'], [`sections[${id}].text`, null], [`sections[${id}].term`, null]]));
/** Sections of which only the heading is there. */
export const empty = (...ids: readonly string[]): Changes => Object.fromEntries(ids.flatMap((id) => [[`sections[${id}].state`, 'empty'], [`sections[${id}].text`, null]]));

export const textWith = (kind: Kind, edit: Edit): string => edit(baseText(kind), kind);
export const dataWith = (kind: Kind, change: NonNullable<Defect['data']>): unknown => {
  const data = baseData(kind) as Data;
  return applyChanges(data, typeof change === 'function' ? change(data, kind) : change);
};
