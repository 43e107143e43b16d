// Text of the model left over, and quotations of it that are right.

import { describe, expect, it } from 'vitest';
import { countOf, onText, onWords } from './words.ts';

describe('document.modelText', () => {
  it.each([
    'Servicii eligibile/neeligibile: nu este cazul', 'Servicii eligibile / neeligibile', 'din bugetul consiliului județean/consiliului local', 'din bugetul consiliului local / consiliului județean',
    'servicii existente la nivel local/județean', 'subvenții de la bugetul local/județean', 'se actualizează trimestrial/anual', 'al comunei/orașului/municipiului', '(se completează după caz)', '(se va menționa numărul)', 'Strategia locală**, aprobată',
  ])('finds: %s', (words) => expect(countOf(onWords(words, 'document.modelText'))).toBe(1));

  it.each([
    'Ordinul nr. 1086/2018 privind modelul-cadru al planului din bugetul consiliului județean/consiliului local/Consiliului General al Municipiului București',
    'art. 112 din Legea nr. 292/2011: planurile finanțate din bugetul consiliului județean/consiliului local', 'consiliul local și consiliul județean', 'trimestrial sau anual', 'autorități locale/județene', '**Titlu îngroșat** și text',
  ])('leaves alone: %s', (words) => expect(onWords(words, 'document.modelText')).toEqual([]));

  it('tells a footnote mark from the marks of bold in a text file', () => {
    expect(onText('**Planul anual**\n\n1. **Strategia locală** a orașului**, aprobată în 2024\n\n2. Nota', 'document.modelText')).toHaveLength(1);
    expect(onText('**Titlul planului\npe două rânduri** și text\n\n**alt titlu**', 'document.modelText')).toEqual([]);
  });
});

describe('document.modelTextHints', () => {
  it.each([['se publică pe pagina proprie de internet/se afișează la sediu', 1], ['se publică pe pagina proprie de internet', 0]])('%s: %d', (words, n) => expect(countOf(onWords(words, 'document.modelTextHints'))).toBe(n));
});
