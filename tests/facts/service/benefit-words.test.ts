// A benefit is told from a service by words: L 292/2011 art. 2(2) keeps the two apart.

import { describe, expect, it } from 'vitest';
import { benefitUse } from '../../../src/facts/service/benefit-words.ts';
import { planOf } from '../plan-facts.ts';

const use = (text: string): string => benefitUse(text).use;

describe('benefitUse', () => {
  it('gives the words as written', () => expect([benefitUse('Alocația pentru susținerea familiei').words, benefitUse('Serviciu și Indemnizație de însoțitor').words]).toEqual(['alocația', 'indemnizație']));
  it.each([
    'Indemnizație lunară pentru însoțitor', 'Acordarea ajutoarelor pentru încălzirea locuinței', 'Alocație pentru susținerea familiei', 'VMI',
    'Venit minim de incluziune', 'V.M.G.', 'Plata indemnizațiilor de handicap', '1. Ajutor social', 'Tichete sociale pentru grădiniță', 'ALOCAŢII DE STAT',
  ])('%s is a benefit alone', (text) => expect(use(text)).toBe('only'));
  it.each([
    'Servicii la domiciliu prin asistent personal și indemnizație', 'Asistent personal, indemnizație de însoțitor', 'Serviciul social + ajutoare de urgență',
  ])('%s joins a benefit to a service', (text) => expect(use(text)).toBe('joined'));
  it.each([
    'Cantina de ajutor social', 'Centru de zi pentru copii', 'Grup de suport pentru părinți', 'Centrul de consiliere pentru beneficiarii de venit minim', 'Servicii de prim ajutor',
    'Ajutor la domiciliu', 'Cantină socială pentru persoane beneficiare de ajutor social', 'Centrul „Alocuri”', '',
  ])('%s is no benefit', (text) => expect(use(text)).toBe('none'));
  it('only hints where the service is about a benefit', () => expect(use('Serviciul de evidență a ajutoarelor sociale')).toBe('complement'));
});

describe('service.isBenefitOnly', () => {
  const ask = (row: object) => planOf({ existing: [row] }).value('existing', 'existing[1]', 'service.isBenefitOnly');
  it('leaves a service with its code to the rules on codes, though a benefit is joined to it', () => {
    expect(ask({ name: 'Servicii prin asistent personal și indemnizație', code: '8810ID-IV' })).toBe(false);
    expect(ask({ name: 'Servicii prin asistent personal și indemnizație' })).toBe(true);
  });
  it('holds for a benefit whatever code stands beside it', () => expect(ask({ name: 'Indemnizație de însoțitor', code: '8810ID-IV' })).toBe(true));
});

it('finds the benefit on a continuation row and points at it', () => {
  const asking = planOf({ proposed: [{ name: 'Servicii la domiciliu', code: '8810ID-IV', continuations: [{ beneficiaries: 'indemnizație', perDay: '32' }] }] });
  const fact = asking.fact('proposed', 'proposed[1]', 'service.benefit');
  expect(fact.value).toBe('joined');
  expect(asking.document.text.slice(fact.at[0].start, fact.at[0].end)).toContain('indemnizație');
});
