// The roots of all texts that are compared, each with one number: texts are counted and held against each other by numbers.

import type { Prepared } from '../library/registry.ts';

/** Numbers for the roots of texts; those of the registry's own texts come first. */
export class Vocabulary {
  /** How many texts the registry has. */
  readonly texts: number;
  /** In how many texts of the registry each root stands. A comparison counts its own on top, and takes them off again. */
  readonly seen: number[];
  /** By number: a word of nearly every plan and strategy. */
  readonly worn: boolean[] = [];
  readonly #worn: ReadonlySet<string>;
  readonly #at = new Map<string, number>();
  /** The same texts are compared again: within a plan, and over many. */
  readonly #numbers = new WeakMap<readonly string[], Int32Array>();

  constructor({ texts, roots, counts, worn }: Prepared['background']) {
    this.texts = texts;
    this.seen = [...counts];
    this.#worn = new Set(worn);
    roots.forEach((root, i) => { this.#at.set(root, i); this.worn.push(this.#worn.has(root)); });
  }

  /** Words of nearly every plan and strategy. */
  isWorn(root: string): boolean { return this.#worn.has(root); }

  /** The numbers of distinct roots, rising. */
  numbersOf(roots: readonly string[]): Int32Array {
    const known = this.#numbers.get(roots);
    if (known) return known;
    const numbers = new Int32Array(roots.length);
    for (let i = 0; i < roots.length; i += 1) numbers[i] = this.#numberOf(roots[i] as string);
    numbers.sort();
    this.#numbers.set(roots, numbers);
    return numbers;
  }

  #numberOf(root: string): number {
    const known = this.#at.get(root);
    if (known !== undefined) return known;
    const made = this.seen.length;
    this.#at.set(root, made);
    this.seen.push(0);
    this.worn.push(this.#worn.has(root));
    return made;
  }
}
