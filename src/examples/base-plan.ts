// The conforming plans that examples change, as data and as text; they stand in samples/conform.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noSuchFile } from '../node/file-problems.ts';

export type BaseName = 'comuna' | 'oras' | 'municipiu' | 'sector' | 'judet' | 'empty';

const read = (file: string): string => {
  for (const place of ['../../samples/conform/', '../samples/conform/']) {
    try { return readFileSync(new URL(place + file, import.meta.url), 'utf8'); } catch { /* the other place has it */ }
  }
  throw noSuchFile(`samples/conform/${file}`);
};

const data = new Map<BaseName, unknown>([['empty', { kind: 'plan-anual' }]]);

/** The parsed data of a conforming plan; `empty` is a plan of which nothing but its kind is known. Do not change it. */
export function baseData(name: BaseName): unknown {
  if (!data.has(name)) data.set(name, parse(read(`${name}.yaml`), { schema: 'core' }));
  return data.get(name);
}

/** The same plan as a text. */
export const baseText = (name: BaseName): string => (name === 'empty' ? '' : read(`${name}.txt`));
