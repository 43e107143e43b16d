// Words that recognition fused are parted, words it broke in two are joined, where the model knows the result.

import { Token } from './lines.ts';
import { isModelWord, opensAsModelWord, sameStem } from './model-words.ts';

/** Pieces of a fused word, each a word of the model; null where it is none. */
function pieces(word: string, at = 0, dead: Set<number> = new Set()): number[] | null {
  if (at === word.length) return [];
  if (dead.has(at)) return null;
  for (let end = word.length; end > at; end -= 1) {
    if (end - at < 2 && end !== word.length || !isModelWord(word.slice(at, end))) continue;
    const rest = pieces(word, end, dead);
    if (rest) return [end - at, ...rest];
  }
  dead.add(at);
  return null;
}

const memo = new Map<string, number[] | null>();
function piecesOf(word: string): number[] | null {
  let made = memo.get(word);
  if (made === undefined) {
    if (memo.size > 20_000) memo.clear();
    made = opensAsModelWord(word) || isModelWord(word.slice(0, 2)) || isModelWord(word.slice(0, 3)) ? pieces(word) : null;
    memo.set(word, made);
  }
  return made;
}

/** The words with fused and broken ones mended; the same list where there are none. */
export function repairWords(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!, next = tokens[i + 1], { word } = token;
    if (word.length >= 10 && word.length <= 160 && sameStem(word) === undefined) {
      const lengths = piecesOf(word);
      if (lengths && lengths.length > 1) {
        out ??= tokens.slice(0, i);
        let at = token.start;
        for (const length of lengths) { out.push(new Token(word.slice(at - token.start, at - token.start + length), at, at + length, token.line)); at += length; }
        continue;
      }
    }
    // Where both are words of the model they stay apart.
    if (next && token.line === next.line && join(word, next.word) && (sameStem(word) === undefined || sameStem(next.word) === undefined)) {
      out ??= tokens.slice(0, i);
      out.push(new Token(word + next.word, token.start, next.end, token.line));
      i += 1;
      continue;
    }
    out?.push(token);
  }
  return out ?? tokens;
}

/** True where two words together are one of the model's, of six letters at least. */
function join(head: string, rest: string): boolean {
  return head.length + rest.length >= 6 && (head.length < 4 || opensAsModelWord(head)) && isModelWord(head + rest);
}
