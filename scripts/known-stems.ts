// esbuild plugin: puts the stems of the words that plans and the law share in the place of src/base/known-stems.ts.

import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { wordsOf } from '../src/base/fold.ts';
import { stem, stemmedWords } from '../src/base/stem.ts';
import '../src/lint.ts';
import type { Library } from '../src/library/registry.ts';
import { modelHeadings } from '../src/plan/model-headings.ts';

/** Every text in a value of the library, but those in English. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) if (key !== 'en') yield* textsIn(one);
}

/** The texts of the rules, of the registries without their places, and of the plans in `samples`. */
function* sources(root: string, { rules, registry: { localities: _places, counties: _counties, ...registry } }: Library): Generator<string> {
  yield* textsIn(rules.map(({ title, message, review, remedy, why }) => ({ title, message, review, remedy, why })));
  yield* textsIn(registry);
  for (const folder of ['conform', 'defecte'].map((name) => `${root}samples/${name}/`)) for (const file of readdirSync(folder)) if (/\.(?:txt|md)$/.test(file)) yield readFileSync(`${folder}${file}`, 'utf8');
}

/** A word that stands less often in the sources costs more at every start than it saves. */
const often = 4;

/** The words of the model, those that the program asks for while it is loaded, and those that stand often in the sources. */
function wordsToKnow(root: string, library: Library): string[] {
  const times = new Map<string, number>();
  const count = (text: string, worth: number): void => { for (const word of wordsOf(text)) if (/^[a-z]{4,}$/.test(word)) times.set(word, (times.get(word) ?? 0) + worth); };
  for (const text of [...textsIn(modelHeadings), ...stemmedWords()]) count(text, often);
  for (const text of sources(root, library)) count(text, 1);
  return [...times].filter(([, n]) => n >= often).map(([word]) => word).sort();
}

export function knownStems(root: string, library: Library): Plugin {
  const words = wordsToKnow(root, library);
  const contents = `export const knownStems = ${JSON.stringify({ words: words.join(' '), stems: words.map(stem).join(' ') })};`;
  return {
    name: 'known-stems',
    setup(build) { build.onLoad({ filter: /[/\\]base[/\\]known-stems\.ts$/ }, () => ({ loader: 'js', contents })); },
  };
}
