// Changes of an example applied to the data of a conforming plan: a path to each value that differs.

type Step = string | number;
type Holder = Record<string, unknown> | unknown[];

/** A path that does not fit the data: a mistake in the example. */
export class BadChange extends Error {}

/** `existing[1].budget.local`: list positions count from 1 as in subjects; `sections[II.1.a]` is the entry with that id. */
function stepsOf(path: string): { readonly key: string; readonly inList: boolean }[] {
  const steps = [...path.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].map((m) => ({ key: (m[1] ?? m[2]) as string, inList: m[1] !== undefined }));
  if (!steps.length) throw new BadChange(`the path "${path}" names nothing`);
  return steps;
}

function indexIn(list: readonly unknown[], key: string, path: string): number {
  if (/^\d+$/.test(key)) return Number(key) - 1;
  const at = list.findIndex((entry) => typeof entry === 'object' && entry !== null && (entry as { id?: unknown }).id === key);
  if (at < 0) throw new BadChange(`the path "${path}" names ${key}, which is not in the list`);
  return at;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** The holder of the last step and its key; holders on the way are made where they are not there. */
function reach(data: Holder, path: string): { holder: Holder; key: Step } {
  const steps = stepsOf(path);
  let holder: Holder = data;
  for (const [i, { key, inList }] of steps.entries()) {
    if (inList !== Array.isArray(holder)) throw new BadChange(`the path "${path}" does not fit the data at ${key}`);
    const at: Step = Array.isArray(holder) ? indexIn(holder, key, path) : key;
    if (Array.isArray(holder) && ((at as number) < 0 || (at as number) > holder.length)) throw new BadChange(`the path "${path}" names place ${key} of a list of ${holder.length}`);
    if (i === steps.length - 1) return { holder, key: at };
    const next = (holder as Record<Step, unknown>)[at];
    const made = isHolder(next) ? next : steps[i + 1]?.inList ? [] : {};
    (holder as Record<Step, unknown>)[at] = made;
    holder = made;
  }
  throw new BadChange(`the path "${path}" names nothing`);
}

/**
 * A copy of `data` with `changes` made. null deletes: a key, or an entry of a list; positions are those of the list before
 * any of the changes, and the place after the last entry adds one.
 */
export function applyChanges(data: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(data) as Holder;
  const cut: { list: unknown[]; index: number }[] = [];
  for (const [path, value] of Object.entries(changes)) {
    const { holder, key } = reach(copy, path);
    if (value !== null) (holder as Record<Step, unknown>)[key] = structuredClone(value);
    else if (Array.isArray(holder)) {
      if ((key as number) >= holder.length) throw new BadChange(`the path "${path}" deletes what is not there`);
      cut.push({ list: holder, index: key as number });
    } else delete holder[key as string];
  }
  for (const { list, index } of cut.sort((a, b) => b.index - a.index)) list.splice(index, 1);
  return copy;
}
