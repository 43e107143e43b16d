// Texts made ready for the matching: their groups and themes as numbers and bits, their words with weights.

import type { Features } from './features.ts';
import type { GroupRelations } from './group-relations.ts';
import type { Vocabulary } from './vocabulary.ts';
import { closeTo, maskOf, nearTo } from './works.ts';

/** What a text says but for its words. */
interface Shape {
  readonly features: Features;
  /** Groups in words first, `named` of them; then those of the code or of a theme. */
  readonly groups: readonly number[];
  readonly named: number;
  readonly implied: boolean;
  /** Names people that have nothing to do with each other: an objective for everybody. */
  readonly manyPeople: boolean;
  /** Names only people in or near poverty: nearly everybody in need. */
  readonly poor: boolean;
  readonly form: number; readonly help: number; readonly work: number; readonly aim: number;
  /** Works that its own serve, and works that they may serve. */
  readonly close: number; readonly near: number;
}

/** The numbers of a text's roots, rising, the weight of each (in the list of all weights, beginning at `from`), and of all together. */
export interface Words { readonly stems: Int32Array; readonly weights: Float64Array; readonly from: number; readonly weight: number }

/** Features made ready for quick comparison. */
export interface Compiled extends Shape, Words {}

/** The weight of a word that stands in one text alone; weights are whole, so that their sums hang on no order. */
export const wholeWeight = 1e9;
const worn = 0.15 * wholeWeight, least = 0.25 * wholeWeight;

/** What is compared together: the rarity of its words, and how its groups stand to each other. */
export class Comparison {
  readonly #relations: GroupRelations;
  readonly #vocabulary: Vocabulary;
  readonly #shapes: WeakMap<Features, Shape>;

  /** `shapes` keeps what was made of features with these relations. */
  constructor(relations: GroupRelations, vocabulary: Vocabulary, shapes: WeakMap<Features, Shape>) {
    this.#relations = relations;
    this.#vocabulary = vocabulary;
    this.#shapes = shapes;
  }

  /** Words of nearly every plan and strategy. */
  isWorn(stem: string): boolean { return this.#vocabulary.isWorn(stem); }

  /** The words of all texts that are compared, weighed by how few of these and of the registry's texts have each: from 0.15 (worn words) to 1. */
  weigh(texts: readonly Features[]): Words[] {
    const { seen, worn: isWorn, texts: before } = this.#vocabulary, all = before + texts.length, byCount: number[] = [];
    const numbers: Int32Array[] = [];
    let words = 0;
    for (let t = 0; t < texts.length; t += 1) {
      const stems = this.#vocabulary.numbersOf((texts[t] as Features).stems);
      for (let i = 0; i < stems.length; i += 1) (seen[stems[i] as number] as number) += 1;
      numbers.push(stems);
      words += stems.length;
    }
    const out: Words[] = [], weights = new Float64Array(words);
    let next = 0;
    for (const stems of numbers) {
      const from = next;
      let weight = 0;
      for (let i = 0; i < stems.length; i += 1) {
        const at = stems[i] as number, count = seen[at] as number;
        weight += weights[next++] = isWorn[at] ? worn : (byCount[count] ??= Math.max(least, Math.round(wholeWeight * Math.log((all + 1) / count) / Math.log(all + 1))));
      }
      out.push({ stems, weights, from, weight });
    }
    for (const stems of numbers) for (let i = 0; i < stems.length; i += 1) (seen[stems[i] as number] as number) -= 1;
    return out;
  }

  /** `words`: what `weigh` gave for these features. */
  compile(features: Features, words: Words): Compiled {
    let shape = this.#shapes.get(features);
    if (!shape) this.#shapes.set(features, (shape = this.#shapeOf(features)));
    // Field by field: copies made with dots are slow to read from later.
    const { groups, named, implied, manyPeople, poor, form, help, work, aim, close, near } = shape, { stems, weights, from, weight } = words;
    return { features, groups, named, implied, manyPeople, poor, form, help, work, aim, close, near, stems, weights, from, weight };
  }

  #shapeOf(features: Features): Shape {
    const named: number[] = [], more: number[] = [], work = maskOf(features.themes.work);
    let inWords = 0, byTheme = 0, poor = 0;
    for (const { id, from } of features.groups) {
      const at = this.#relations.at.get(id);
      if (at !== undefined) (from === 'words' ? named : more).push(at);
      if (from === 'words') inWords += 1;
      if (from === 'theme') byTheme += 1;
      if (id === 'risc_saracie') poor += 1;
    }
    const groups = more.length === 0 ? named : [...named, ...more], some = features.groups.length;
    return {
      features, groups, named: inWords, manyPeople: this.#manyPeople(groups), poor: some > 0 && poor === some, implied: some > 0 && byTheme === some,
      form: maskOf(features.themes.form), help: maskOf(features.themes.help), work, close: closeTo(work), near: nearTo(work), aim: maskOf(features.themes.aim),
    };
  }

  #relation(line: number, objective: number): number { return this.#relations.table[line * this.#relations.size + objective] ?? 0; }

  #manyPeople(groups: readonly number[]): boolean {
    for (let a = 0; a < groups.length; a += 1) for (let b = a + 1; b < groups.length; b += 1) {
      const i = groups[a] as number, j = groups[b] as number;
      if (this.#relation(i, j) === 0 && this.#relation(j, i) === 0) return true;
    }
    return false;
  }

  /** The best relation between the groups of a line and an objective, 3 to 0. Where the words name people, a code only adds the same ones. */
  relation(line: Compiled, objective: Compiled): number {
    let best = 0;
    for (let k = 0; k < line.groups.length; k += 1) for (let o = 0; o < objective.groups.length; o += 1) {
      const one = this.#relation(line.groups[k] as number, objective.groups[o] as number);
      if (one > best && (one === 3 || k < line.named || line.named === 0)) best = one;
    }
    // People who only live together must do so with everybody the objective names ("vârstnici dependenți").
    return best !== 1 || objective.groups.every((j) => line.groups.some((i) => this.#relation(i, j) > 0)) ? best : 0;
  }
}
