// A quotation against the text it is taken from.
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/alignment/quote.ts';

const source = 'Înființarea serviciilor de îngrijire la domiciliu pentru persoane vârstnice dependente și singure';

describe('a quotation', () => {
  it.each([
    ['the same words', source],
    ['in capitals, without diacritics', 'INFIINTAREA SERVICIILOR DE INGRIJIRE LA DOMICILIU PENTRU PERSOANE VARSTNICE DEPENDENTE SI SINGURE'],
    ['with a list label', `a) ${source};`],
    ['with a number label', `2.1. ${source}`],
    ['in another form of the words', 'Înființarea serviciului de îngrijire la domiciliu pentru persoanele vârstnice dependente și singure'],
    ['with letters misread', 'Înfiintarea serviciilor de îngrijlre la domiciliu pentru persoane vârstnlce dependente și singure'],
    ['placed in the locality', 'Înființarea serviciilor de îngrijire la domiciliu pentru persoane vârstnice dependente și singure la nivelul comunei Poiana'],
  ])('is exact: %s', (_, text) => expect(findQuote(text, [source], ['Poiana']).state).toBe('exact'));
  it('is cut where an end is left out', () => expect(findQuote('Înființarea serviciilor de îngrijire la domiciliu pentru persoane vârstnice', [source]).state).toBe('cut'));
  it('is changed where people differ, and shows both', () => {
    const found = findQuote('Înființarea serviciilor de îngrijire la domiciliu pentru persoane adulte dependente și singure', [source]);
    expect(found.state).toBe('changed');
    expect([found.added, found.left]).toEqual([['adulte'], ['vârstnice']]);
  });
  it('is changed where a number differs', () => expect(findQuote('Instruirea a 40 de asistenți personali', ['Instruirea a 14 asistenți personali']).state).toBe('changed'));
  it('is changed where a word inside is left out', () => expect(findQuote('Sprijinirea copiilor și a persoanelor cu dizabilități', ['Sprijinirea copiilor, a vârstnicilor și a persoanelor cu dizabilități']).left).toEqual(['vârstnicilor']));
  it('is absent where nothing is like it', () => expect(findQuote('Construirea unui stadion', [source]).state).toBe('absent'));
  it('is looked for in every text', () => expect(findQuote(source, ['Altceva cu totul', `Obiectivul 3 este: ${source}.`]).state).not.toBe('absent'));
  it('of nothing is exact', () => expect(findQuote('—', [source]).state).toBe('exact'));
});
