// Other localities and bodies in the authority's own place; partners, addresses and acts are no finding.

import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-facts.ts';
import { countOf, onWords } from './words.ts';

describe('document.foreignPlaces', () => {
  it.each([
    'Consiliul Local al Comunei Mogoșoaia organizează o campanie', 'din bugetul local al comunei Mogoșoaia', 'Locuitorii comunei Mogoșoaia au nevoie de servicii', 'La nivelul municipiului Roman există 300 de vârstnici',
    'Primăria Mogoșoaia anunță campania', 'Compartimentul de asistență socială al comunei Mogoșoaia', 'DGASPC Tulcea aprobă planul', 'la nivelul județului Tulcea', 'Primăria Sectorului 3 organizează',
  ])('finds: %s', (words) => expect(countOf(onWords(words, 'document.foreignPlaces'))).toBe(1));

  it.each([
    'Consiliul Local al Comunei Valea Lungă organizează o campanie', 'CONSILIUL LOCAL AL COMUNEI VALEA LUNGA', 'DGASPC Vaslui primește datele', 'Protocol de colaborare cu Primăria Municipiului Roman',
    'Hotărârea Consiliului Local Mogoșoaia nr. 12/2024', 'cu sediul în comuna Mogoșoaia, str. Morii', 'Consiliul General al Municipiului București', 'la nivelul județului și al sectoarelor municipiului București',
    'Spitalul Județean al municipiului Vaslui', 'Direcția de Asistență Socială a Municipiului Vaslui', 'Primăria comunei asigură sumele',
  ])('leaves alone: %s', (words) => expect(onWords(words, 'document.foreignPlaces')).toEqual([]));

  it('cannot be told where the own name is not known', () => {
    expect(onWords('Consiliul Local al Comunei Mogoșoaia organizează', 'document.foreignPlaces', { authority: { name: { unclear: 'damaged-text' }, kind: 'comuna', county: 'Vaslui' } })).toBeUndefined();
  });
  it('lets a county name its own localities', () => {
    const authority = { name: 'Vaslui', kind: 'judet', county: 'Vaslui' };
    expect(onWords('La nivelul municipiului Bârlad funcționează un centru', 'document.foreignPlaces', { authority })).toEqual([]);
    expect(onWords('La nivelul municipiului Bârlad funcționează un centru', 'document.foreignPlaces')).toHaveLength(1);
  });
});

describe('document.foreignHints', () => {
  it('asks about a locality that is only mentioned', () => expect(countOf(onWords('Campania ajunge și în comuna Mogoșoaia', 'document.foreignHints'))).toBe(1));
  it("asks about a body once called by a county body's name", () => {
    const town = { authority: { name: 'Piatra Verde', kind: 'oras', county: 'Vaslui' } };
    const words = (second: string): unknown => planOf({ ...town, sections: [{ id: 'II.4', text: 'Direcția de Asistență Socială informează' }, { id: 'II.5', text: second }] }).value('document', 'document', 'document.foreignHints');
    expect(words('Direcția de Asistență Socială și Protecția Copilului organizează campanii')).toHaveLength(1);
    expect(words('Direcția Generală de Asistență Socială și Protecția Copilului Vaslui organizează campanii')).toEqual([]);
  });
});

describe('document.bodyFit', () => {
  const fit = (kind: string, words: string): unknown => onWords(words, 'document.bodyFit', { authority: { name: 'Valea Lungă', kind, county: 'Vaslui' } });
  it.each([
    ['comuna', 'Compartimentul de asistență socială', 'fits'], ['comuna', 'Compartimentul Asistență Socială și Autoritate Tutelară', 'fits'], ['comuna', 'persoana cu atribuții de asistență socială', 'fits'],
    ['comuna', 'Direcția de Asistență Socială', 'other'], ['comuna', 'Serviciul de Asistență Socială', 'doubtful'], ['comuna', 'serviciul public de asistență socială', null], ['comuna', 'SERVICIUL PUBLIC DE ASISTENȚĂ SOCIALĂ', null],
    ['comuna', 'Compartimentul de asistență socială și Direcția de Asistență Socială', 'doubtful'], ['comuna', 'colaborare cu Direcția de Asistență Socială', null], ['comuna', 'Direcția de Asistență Socială a Municipiului Bârlad', null],
    ['oras', 'Direcția de Asistență Socială', 'fits'], ['municipiu', 'D.A.S. informează', 'fits'], ['oras', 'Compartimentul de asistență socială', 'fits'], ['oras', 'Serviciul Public de Asistență Socială', 'doubtful'],
    ['judet', 'Direcția Generală de Asistență Socială și Protecția Copilului', 'fits'], ['sector', 'D.G.A.S.P.C. informează', 'fits'], ['judet', 'Compartimentul de asistență socială', 'doubtful'],
  ])('%s: %s is %s', (kind, words, value) => expect(fit(kind, words)).toBe(value));
  it('cannot be told without the kind of authority', () => expect(onWords('Direcția de Asistență Socială', 'document.bodyFit', { authority: { name: 'Valea Lungă', kind: { unclear: 'unknown-authority' } } })).toBeUndefined());
});
