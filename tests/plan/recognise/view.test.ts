// The reading view: repaired letters, every offset tied to the source.

import { describe, expect, test } from 'vitest';
import { viewOfText } from '../../../src/plan/recognise/view.ts';

const textOf = (source: string): string => viewOfText(source).text;

describe('letters', () => {
  test.each([
    ['cedillas', 'Şedinţa ŢĂRII', 'Ședința ȚĂRII'], ['tilde', 'dezvoltãrii', 'dezvoltării'], ['damaged font', 'informaŃii', 'informații'],
    ['combining marks', 'S\u0326edint\u0326a a\u0306', 'Ședința ă'], ['no-break and double spaces', 'nr.\u00a0 5', 'nr. 5'], ['soft hyphen', 'ser\u00advicii', 'servicii'],
    ['emphasis', '**Planul** anual *de* acțiune', 'Planul anual de acțiune'], ['footnote marks', 'sociale**, aprobată', 'sociale, aprobată'], ['heading mark', '## HOTĂRÂRE', ' HOTĂRÂRE'],
    ['html', 'a<p>b</p>', 'a b '], ['editor leftover', 'x[bookmark: _GoBack]y', 'xy'], ['carriage return', 'a\r\nb', 'a\nb'],
  ])('%s', (_, source, want) => expect(textOf(source)).toBe(want));

  test('letter-spaced words close up, wide gaps part words', () => {
    expect(textOf('H O T Ă R Â R E')).toBe('HOTĂRÂRE');
    expect(textOf('P R O I E C T   D E   A C T')).toBe('PROIECT DE ACT');
  });
  test('letters of a list are no spaced word', () => expect(textOf('lit. a, b și c')).toBe('lit. a, b și c'));
});

describe('lines', () => {
  const long = 'Serviciul de asistență din comună își desfășoară activitatea zilnic la sediul';
  test('a sentence that goes on in small letters is one line', () => expect(textOf(`${long}\nprimăriei`)).toBe(`${long} primăriei`));
  test.each([['an item', 'a) primul'], ['a bullet', '- primul'], ['a chapter', 'CAPITOLUL II'], ['an article', 'Art. 2. Se aprobă']])('%s begins a new line', (_, next) => expect(textOf(`${long}\n${next}`)).toBe(`${long}\n${next}`));
  test('a blank line parts', () => expect(textOf(`${long}\n\nprimăriei`)).toContain('\n\n'));
  test('a word broken at the line end', () => expect(textOf('servi-\ncii sociale')).toBe('servicii sociale'));
  test.each([
    ['20 beneficiari/zi¹', '20 beneficiari/zi'], ['240.000 lei²³', '240.000 lei'], ['8891CZ-C-II³', '8891CZ-C-II'], ['CAPITOLUL I¹', 'CAPITOLUL I'], ['anul 2024¹ și', 'anul 2024 și'],
    ['90%⁴', '90%'], ['Total\t14³\t148,5⁷', 'Total\t14\t148,5'],
  ])('a note\'s mark: %j', (text, seen) => expect(textOf(text)).toBe(seen));
  test.each(['H O T Ă R Â R E A N R. 7', 'H O T Ă R Â R E A  N R. 7'])('the sign of a number at the end of a letter-spaced title: %j', (text) => expect(textOf(text)).toBe('HOTĂRÂREA NR. 7'));
  test.each(['art. 26¹ alin. (2)', 'art. 26 și 26¹', 'art. 67¹-67³', 'lit. b¹)', 'alin. (1¹)', '120 m²', '50 km²', '¹ Sursa datelor'])('no note\'s mark: %j', (text) => expect(textOf(text)).toBe(text));
});

test('places lead back to the source', () => {
  const source = 'x **Şedinţa\u00a0de\u00adlucru** y';
  const view = viewOfText(source);
  const at = view.text.indexOf('Ședința');
  const place = view.place(at, at + 'Ședința'.length);
  expect(source.slice(place.start, place.end)).toBe('Şedinţa');
  expect(view.offset(place.start)).toBe(at);
  expect(view.folded.slice(at, at + 7)).toBe('sedinta');
  expect(view.folded).toHaveLength(view.text.length);
});

test.each(['', '\u0301', '***', '<p>', '\ud800', '\n\n\n'])('any text: %j', (source) => {
  const view = viewOfText(source);
  expect(view.place(0, view.text.length).end).toBeLessThanOrEqual(source.length);
});
