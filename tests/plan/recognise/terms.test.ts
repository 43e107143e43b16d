// Terms, and the sentences by which a plan says that there is nothing to tell.

import { describe, expect, test } from 'vitest';
import { notApplicableIn } from '../../../src/plan/recognise/not-applicable.ts';
import { termOf, termsIn } from '../../../src/plan/recognise/terms.ts';

describe('terms', () => {
  test.each([
    ['se actualizeaza anual', 'anual'], ['cel putin anual', 'anual'], ['o data pe an', 'anual'], ['ori de cate ori este nevoie', 'la-nevoie'], ['ori de cate ori apare o modificare', 'la-nevoie'], ['cand este cazul', 'la-nevoie'],
    ['atunci cand situatia o impune', 'la-nevoie'], ['la cerere', 'la-nevoie'], ['trimestrial', 'trimestrial'], ['lunar', 'lunar'], ['semestrial', 'semestrial'], ['permanent', 'permanent'], ['pe tot parcursul anului 2024', 'permanent'],
    ['periodic, in functie de modificarile aparute', 'periodic'], ['octombrie 2024', 'data'], ['pana la 31.03.2024', 'data'],
  ])('%s', (text, frequency) => expect(termsIn(text).map((hit) => hit.frequency)).toEqual([frequency]));

  test.each(['planul anual de actiune', 'raport anual', 'programului anual al achizitiilor', 'buget'])('no term: %s', (text) => expect(termsIn(text.replace('programului', 'programul'))).toEqual([]));

  test('both variants of the model kept', () => {
    const text = 'se actualizeaza trimestrial/anual;';
    expect(termOf(text, termsIn(text))).toEqual({ raw: 'trimestrial/anual', frequency: 'trimestrial', alternatives: ['trimestrial', 'anual'] });
  });
});

describe('nothing to tell', () => {
  test.each([
    '- nu este cazul', ': nu este cazul;', 'verde-nu este cazul', 'anual- nu este cazul', '– nu e cazul', 'n/a', 'nu se aplica', 'nu avem prevazute cursuri', 'nu sunt prevazute fonduri', 'nu exista', 'telefonul verde - nu este', 'verde: nu e.',
    'la nivelul serviciului nu functioneaza o linie gratuita', 'nu se acorda subventii', 'nu s-au prevazut sume',
  ])('%s', (text) => expect(notApplicableIn(text)).toHaveLength(1));

  test.each(['cand este cazul', 'daca nu este cazul de urgenta', 'atunci cand situatia o impune', 'servicii care nu exista in comuna', 'nu numai', 'informatii despre cazuri', 'bugetul este de 0 lei'])('not: %s', (text) => expect(notApplicableIn(text)).toEqual([]));
});
