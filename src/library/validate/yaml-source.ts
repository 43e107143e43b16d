// A YAML file with its places: the parsed value, and the line and column of any path in it.

import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document as YamlDocument, type Node } from 'yaml';
import { Problem } from '../../base/problem.ts';

export interface SourceFile { readonly path: string; readonly text: string }
export interface Place { readonly path: string; readonly line: number; readonly column: number }
export interface YamlSource {
  readonly path: string;
  readonly value: unknown;
  /** Where the value at `path` stands, or its key with `key`; the nearest parent that is there where it is missing. */
  placeOf(path: readonly (string | number)[], key?: boolean): Place;
}

/** @throws Problem with line and column where the text is no YAML, or names a key twice. Dates stay strings. */
export function readYaml({ path, text }: SourceFile): YamlSource {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core', prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = doc.errors[0];
  if (error) throw syntaxProblem(error.code, error.message, at(error.pos[0]));
  refuseAliases(doc, at);
  return { path, value: doc.toJS(), placeOf: (steps, key = false) => at(offsetOf(doc, steps, key)) };
}

/** Aliases can make a small file expand without end, and no rule needs one. */
function refuseAliases(doc: YamlDocument, at: (offset: number) => Place): void {
  visit(doc, {
    Alias(_, node) {
      if (isAlias(node)) throw new Problem({
        code: 'AVZ-YAML-ALIAS', place: at(node.range?.[0] ?? 0),
        what: { ro: 'Fișierul folosește o trimitere YAML (*nume), care nu este acceptată.', en: 'The file uses a YAML alias (*name), which is not accepted.' },
        todo: { ro: 'Scrieți valoarea întreagă în locul trimiterii.', en: 'Write the whole value in place of the alias.' },
      });
    },
  });
}

function offsetOf(doc: YamlDocument, steps: readonly (string | number)[], key: boolean): number {
  let node: Node | null = doc.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [i, step] of steps.entries()) {
    const last = i === steps.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(step));
      if (!pair) return offset;
      const value = pair.value as Node | null;
      const keyOffset = (pair.key as Node).range?.[0] ?? offset;
      if (last && key) return keyOffset;
      offset = value?.range?.[0] ?? keyOffset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function syntaxProblem(code: string, message: string, place: Place): Problem {
  if (code === 'DUPLICATE_KEY') return new Problem({
    code: 'AVZ-YAML-DUPLICATE', place,
    what: { ro: 'Aceeași cheie apare de două ori.', en: 'The same key stands twice.' },
    todo: { ro: 'Păstrați o singură dată cheia de la acest rând.', en: 'Keep the key of this line only once.' },
  });
  return new Problem({
    code: 'AVZ-YAML-SYNTAX', place,
    what: { ro: `Textul nu este YAML corect (${message}).`, en: `The text is not correct YAML (${message}).` },
    todo: { ro: 'Verificați aliniatele, ghilimelele și două puncte din jurul acestui rând.', en: 'Check indentation, quotes and colons around this line.' },
  });
}
