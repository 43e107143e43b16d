// A place in a plan written as data: its value, its span in the source, and how a reading is taken from it.

import type { Span } from '../../base/span.ts';
import type { DataRoot } from '../../document/document.ts';
import { absent, found, unclear, type Because, type BecauseCode, type Reading } from '../reading.ts';

type Path = readonly (string | number)[];

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `existing[0].budget.other` */
const pathName = (path: Path): string => path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

/** The list `unclear: [{ at, because }]` of an extract. */
function doubtsOf(root: unknown): ReadonlyMap<string, string> {
  const list = isMap(root) ? root['unclear'] : undefined;
  const pairs = Array.isArray(list) ? list.flatMap((item: unknown): [string, string][] => (isMap(item) && typeof item['at'] === 'string' && typeof item['because'] === 'string' ? [[item['at'], item['because']]] : [])) : [];
  return new Map(pairs);
}

/** A value of the data, or the lack of one: then `span` is the nearest place that encloses where it would stand. */
export class DataNode {
  /** The root's list `unclear`: reasons by place (`existing[0].capacity`). */
  readonly #doubts: ReadonlyMap<string, string>;
  readonly value: unknown;
  readonly path: Path;
  readonly span: Span;
  readonly #root: DataRoot;

  private constructor(root: DataRoot, doubts: ReadonlyMap<string, string>, path: Path, value: unknown, span: Span) {
    this.#doubts = doubts;
    this.#root = root;
    this.path = path;
    this.value = value;
    this.span = span;
  }

  static root(root: DataRoot): DataNode {
    return new DataNode(root, doubtsOf(root.value), [], root.value, root.spanOf([]));
  }

  /** True where something is written: neither left out nor null. */
  get given(): boolean { return this.value !== undefined && this.value !== null; }

  /** The value of `key`, own properties only; a node that is not given where there is none. */
  get(key: string): DataNode {
    const own = isMap(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return this.#child(key, own);
  }

  /** The elements of a list; none where the value is no list. Empty entries are left out. */
  items(): DataNode[] {
    return Array.isArray(this.value) ? this.value.map((value, i) => this.#child(i, value)).filter((n) => n.given) : [];
  }

  /** The element at `index` of a list; a node that is not given where there is none. */
  nth(index: number): DataNode {
    return this.#child(index, Array.isArray(this.value) ? (this.value as unknown[])[index] : undefined);
  }

  /** The keys and values of a map. */
  entries(): [string, DataNode][] {
    return isMap(this.value) ? Object.keys(this.value).map((key) => [key, this.get(key)]) : [];
  }

  /** Set where the data says `{ unclear: code }`, or lists this place as unclear. */
  get because(): Because | null {
    const code = (this.path.length > 0 && isMap(this.value) ? this.value['unclear'] : undefined) ?? (this.#doubts.size ? this.#doubts.get(pathName(this.path)) : undefined);
    return typeof code === 'string' ? { code: code as BecauseCode } : null;
  }

  /** Text of a scalar, trimmed; null for a list, a map or nothing. */
  get string(): string | null {
    if (typeof this.value === 'string') return this.value.trim();
    if (typeof this.value === 'number' || typeof this.value === 'bigint') return String(this.value);
    return null;
  }

  /**
   * The reading of the value: left out or null → absent, `{ unclear }` → unclear, a value that `read` gives null for → unclear
   * 'not-recognised'.
   */
  reading<T>(read: (node: DataNode) => T | null): Reading<T> {
    const because = this.because;
    if (because) return unclear(because, this.span);
    if (!this.given) return absent(this.span);
    const value = read(this);
    return value === null ? unclear({ code: 'not-recognised' }, this.span) : found(value, this.span);
  }

  /** A reading of text; an empty text is absent. */
  text(): Reading<string> {
    return this.string === '' ? absent(this.span) : this.reading((n) => n.string);
  }

  number(): Reading<number> {
    return this.reading((n) => (n.string !== null && /^-?\d+(?:\.\d+)?$/.test(n.string) ? Number(n.string) : null));
  }

  boolean(): Reading<boolean> {
    return this.reading((n) => (typeof n.value === 'boolean' ? n.value : null));
  }

  /** A reading of one of `words`. */
  oneOf<T extends string>(words: readonly T[]): Reading<T> {
    return this.reading((n) => words.find((w) => w === n.string) ?? null);
  }

  /** Every text below this node, with the node that holds it. */
  *strings(): Generator<DataNode> {
    if (typeof this.value === 'string') yield this;
    else if (Array.isArray(this.value)) for (const item of this.items()) yield* item.strings();
    else for (const [, child] of this.entries()) yield* child.strings();
  }

  #child(key: string | number, value: unknown): DataNode {
    const path = [...this.path, key];
    const here = value !== undefined;
    return new DataNode(this.#root, this.#doubts, path, value, here ? this.#root.spanOf(path) : this.span);
  }
}
