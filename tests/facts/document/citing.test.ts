// The order of the model, personal data and damage of the text.

import { describe, expect, it } from 'vitest';
import { isCnp } from '../../../src/facts/document/personal-data.ts';
import { countOf, onText, onWords } from './words.ts';

describe('document.wrongModelOrder', () => {
  it.each([
    'Ordinul nr. 1086/2018', 'Ordinul ministrului muncii nr. 1.086 din 20 februarie 2018', 'ordinului MMJS nr. 1086/20.02.2018', 'O.M.M.J.S. nr. 1086/2018', 'Ordinul 1086 din anul 2018', 'Ordinul nr. 1086/2018; modelul din Ordinul nr. 1086', 'Centrul are 1086 de beneficiari',
  ])('is empty: %s', (words) => expect(onWords(words, 'document.wrongModelOrder')).toEqual([]));
  it.each(['H.G. nr. 1086/2018', 'Hotărârea Guvernului nr. 1086/2018', 'Ordinul nr. 1086/2019', 'Ordinul nr. 1068/2018 privind aprobarea modelului-cadru', 'Ordinul nr. 1086'])('finds: %s', (words) =>
    expect(countOf(onWords(words, 'document.wrongModelOrder'))).toBe(1));
  it('knows whether the order is cited at all', () => {
    expect(onWords('Ordinul nr. 1086/2018', 'document.citesModelOrder')).toBe(true);
    expect(onWords('Ordinul nr. 281/2016', 'document.citesModelOrder')).toBe(false);
  });
});

describe('personal data', () => {
  it.each([['2900101400006', true], ['2900101400007', false], ['2901301400006', false], ['1234567890123', false], ['290010140000', false]])('isCnp %s is %s', (digits, value) => expect(isCnp(digits)).toBe(value));
  it('masks the codes it finds', () => {
    const list = onWords('titularul CNP 2900101400006', 'document.personalCodes') as string[];
    expect(list).toHaveLength(1);
    expect(list[0]).not.toContain('90010140');
  });
  it.each([['C.I. seria VS nr. 123456', 1], ['seria VS numărul 123456', 1], ['Legea nr. 292/2011', 0], ['nr. 1234567890123', 0]])('cards, %s: %d', (words, n) => expect(countOf(onWords(words, 'document.personalCodes'))).toBe(n));
  it.each([['beneficiara Inventescu Nemaria locuiește singură', 1], ['domiciliat în sat, str. Morii nr. 3', 1], ['beneficiarul Centrului de Zi', 0], ['copilul Are dreptul', 0]])('hints, %s: %d', (words, n) =>
    expect(countOf(onWords(words, 'document.personalHints'))).toBe(n));
});

describe('document.damage', () => {
  const heading = (words: string): string => `CAPITOLUL I\n\nAdministrarea, înființarea și finanțarea serviciilor sociale\n\n${words}\n\nNu este cazul`;
  it.each(['A. Serviços sociais existentes a nível local:', 'A. SERVIÇOS SOCIAIS EXISTENTES A NÍVEL LOCAL', 'A. Servicos sociais existentes a nivel local'])('finds a heading in another language: %s', (words) =>
    expect(countOf(onText(heading(words), 'document.damage'))).toBe(1));
  it('leaves a right heading alone, marked or not', () => {
    expect(onText(heading('A. Serviciile sociale existente la nivel local'), 'document.damage')).toEqual([]);
    expect(onText(heading('A. SERVICIILE SOCIALE EXISTENTE LA NIVEL LOCAL'), 'document.damage')).toEqual([]);
    expect(onText(heading('A. Serviciile sociale existente la nivel local').normalize('NFD').replace(/\p{M}/gu, ''), 'document.damage')).toEqual([]);
  });
  it('finds lost letters, broken encoding and replaced letters', () => {
    expect(countOf(onWords('Planul de aciune, hotrrea consiliului judeean', 'document.damage'))).toBeGreaterThan(0);
    expect(countOf(onWords('AcÈ›iunile din judeÈ›ul È™i oraÈ™ul nostru', 'document.damage'))).toBeGreaterThan(0);
    expect(countOf(onWords('ac\ufffdiune, jude\ufffdul, ora\ufffdul', 'document.damage'))).toBeGreaterThan(0);
  });
  it('does not take a name or one wrong letter for damage', () => {
    expect(onWords('Fundația Müller și Asociația Életfa', 'document.damage')).toEqual([]);
    expect(onWords('TUĐOSE, moficările și locuințele', 'document.damage')).toEqual([]);
  });
});
