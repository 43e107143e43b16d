// Words found by their first letters: the same places as a pattern over the whole text, and the way back to the source.
import { describe, expect, it } from 'vitest';
import { matchesAt, matchesOf } from '../../src/facts/passages.ts';
import { hasWord, starts, wordStarts } from '../../src/facts/words.ts';
import { contextOf } from '../engine/plan-stand-in.ts';

const text = 'Consiliul Județean și consiliul local.\nSe publică la DGASPC; d.g.a.s.p.c. Preconsiliul nu se vede,\tconsiliere DA.';
const { document } = contextOf({}, text);
const consili = starts('consili'), consiliul = starts('consiliul'), short = starts('se', 'd', 'dga'), never = starts('zidar');
const at = (list: readonly number[]): string[] => list.map((start) => text.slice(start, start + 4));

describe('word starts', () => {
  it('are where words begin so, not inside a word', () => expect(at(wordStarts(document, consili))).toEqual(['Cons', 'cons', 'cons']));
  it('tell a longer start from a shorter one', () => expect(at(wordStarts(document, consiliul))).toEqual(['Cons', 'cons']));
  it('take a start of one or two letters for a whole word', () => expect(at(wordStarts(document, short))).toEqual(['Se p', 'DGAS', 'd.g.', 'se v']));
  it('tell whether a word stands in a part', () => {
    expect([hasWord(document, consili), hasWord(document, never)]).toEqual([true, false]);
    expect([hasWord(document, consiliul, 30), hasWord(document, consili, 30)]).toEqual([false, true]);
  });
  it('are found of what is announced after a text was looked through', () => expect(at(wordStarts(document, starts('public')))).toEqual(['publ']));
});

it('a pattern tried at word starts finds what it finds over the whole text', () => {
  const found = matchesAt(document, consili, /\bconsili\w* (?:judetean|local)/y);
  expect(found.map((m) => [m.match[0], m.at])).toEqual(matchesOf(document, /\bconsili\w* (?:judetean|local)/g).map((m) => [m.match[0], m.at]));
  expect(found).toHaveLength(2);
});
