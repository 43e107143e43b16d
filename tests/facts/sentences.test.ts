// Sentences and parts of a document: folded, over line ends, with the way back to the source.
import { describe, expect, it } from 'vitest';
import { foldedAt, foundIn, sentenceAt } from '../../src/facts/sentences.ts';
import { contextOf } from '../engine/plan-stand-in.ts';

const read = (source: string) => ({ source, document: contextOf({}, source).document, place: (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length }) });
const found = (source: string, pattern: RegExp): string[] => foundIn(read(source).document, pattern, { start: 0, end: source.length }).map((s) => source.slice(s.start, s.end));

describe('a pattern in a part', () => {
  it('matches over line ends and gives the words of the source', () =>
    expect(found('Ședința \r\n\t  ordinară  a\u00adfost; ședința\nordinară', /sedinta\s+ordinara/g)).toEqual(['Ședința \r\n\t  ordinară', 'ședința\nordinară']));
  it('does so with marks of their own and signs beyond', () =>
    expect(found('S\u0326edint\u0326a 😀  finală și ședința\u200b', /sedinta/g)).toEqual(['S\u0326edint\u0326a', 'ședința']));
  it('ends where the part ends', () => {
    const { document, place } = read('Art. 1. Se comunică. Art. 2. Prefectul primește o copie.');
    expect(foundIn(document, /comunica[^]{0,40}prefect/g, place('Art. 1. Se comunică.'))).toEqual([]);
    expect(foundIn(document, /comunica[^]{0,40}prefect/g, document.blocks.length ? { start: 0, end: document.text.length } : { start: 0, end: 0 })).toHaveLength(1);
  });
});

describe('the sentence around a place', () => {
  const { document, place } = read('Planul se publică. Planul se\ntransmite la DGASPC; copia rămâne la dosar. Se afișează.');
  it('goes from stop to stop, over a line end', () => expect(sentenceAt(document, place('transmite')).trim()).toBe('planul se transmite la dgaspc'));
  it('ends at a full stop too', () => expect(sentenceAt(document, place('copia')).trim()).toBe('copia ramane la dosar'));
  it('does not go farther than it may', () => expect(sentenceAt(document, place('transmite'), 3)).toBe('se transmite la'));
  it('folds the words of a place', () => expect(foldedAt(document, place('Planul se\ntransmite'))).toBe('planul se transmite'));
});
