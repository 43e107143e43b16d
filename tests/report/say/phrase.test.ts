// Placeholders filled for people: formats, "de", missing values; the name of a fact is never shown.
import { describe, expect, it } from 'vitest';
import type { DataValue, Finding } from '../../../src/engine/findings.ts';
import { fill, phrase } from '../../../src/report/say/phrase.ts';
import { ruleOf } from '../../engine/plan-stand-in.ts';

const said = (text: string, data: Record<string, DataValue>, lang: 'ro' | 'en' = 'ro') => fill(text, data, lang);

describe('fill', () => {
  it.each([
    ['{a.b|lei}', 16_000_000, '160.000 lei', '160.000 lei'], ['{a.b|date}', '2024-01-31', '31.01.2024', '31 January 2024'],
    ['{a.b|quote}', 'Cantina  socială', '„Cantina socială”', '“Cantina socială”'], ['{a.b|percent}', 120.5, '120,5 %', '120.5 %'], ['{a.b|number}', 1234, '1.234', '1,234'],
    ['{a.b|year}', 2024, '2024', '2024'], ['{a.b|authority}', 'oras', 'oraș', 'town'], ['{a.b|list}', ['x', 'y', 'z'], 'x, y și z', 'x, y and z'],
    ['{a.b|lei}', [100, 250], '1 lei și 2,50 lei', '1 lei and 2,50 lei'], ['{a.b}', true, 'da', 'yes'], ['{a.b}', '2024-01-31', '31.01.2024', '31 January 2024'],
    ['{a.b}', null, '—', '—'], ['{a.b|lei}', null, '—', '—'], ['{a.b|list}', [], '—', '—'], ['{a.b|quote}', '', '—', '—'], ['{a.b|date}', 'în primăvară', 'în primăvară', 'în primăvară'],
  ] as [string, DataValue, string, string][])('%s of %j', (text, value, ro, en) => expect([said(text, { 'a.b': value }), said(text, { 'a.b': value }, 'en')]).toEqual([ro, en]));

  it('puts "de" between a number and its noun, and nowhere else', () => {
    expect(said('Sunt {a.b|number} copii.', { 'a.b': 20 })).toBe('Sunt 20 de copii.');
    expect(said('Sunt {a.b|number} copii.', { 'a.b': 19 })).toBe('Sunt 19 copii.');
    expect(said('{a.b|number} din {c.d|number} locuri', { 'a.b': 20, 'c.d': 100 })).toBe('20 din 100 de locuri');
    expect(said('{a.b|number}, {a.b|number}.', { 'a.b': 20 })).toBe('20, 20.');
    expect(said('anul {a.b|year} este', { 'a.b': 2024 })).toBe('anul 2024 este');
    expect(said('There are {a.b|number} children.', { 'a.b': 20 }, 'en')).toBe('There are 20 children.');
  });

  it('never shows the name of a fact', () => expect(said('x {service.capacity|number} y {plan.year}', {})).toBe('x — y —'));
  it('shortens a long quote between words', () => {
    const text = said('{a.b|quote}', { 'a.b': 'cuvânt '.repeat(60) });
    expect(text.length).toBeLessThan(170);
    expect(text).toMatch(/cuvânt…”$/);
  });
});

describe('phrase', () => {
  const rule = ruleOf({ message: { ro: 'Mesaj {a.b}.', en: 'Message {a.b}.' }, review: { ro: 'De văzut {a.b}.', en: 'See {a.b}.' }, remedy: { ro: 'Scrieți {a.b}.', en: 'Write {a.b}.' }, manual: { ro: 'Citiți {a.b}.', en: 'Read {a.b}.' } });
  const of = (outcome: Finding['outcome'], because: Finding['because'] = [], of = rule) => phrase({ outcome, because, data: { 'a.b': 5 } } as unknown as Finding, of, 'ro');

  it('tells the message of a fail and what to write', () => expect(of('fail')).toMatchObject({ message: 'Mesaj 5.', remedy: 'Scrieți 5.' }));
  it('tells the review sentence and how a person checks it', () => expect(of('review')).toMatchObject({ message: 'De văzut 5.', remedy: 'Citiți 5.' }));
  it('falls back to message and remedy where a rule has no review text', () => expect(of('review', [], ruleOf({ message: rule.message, remedy: rule.remedy }))).toMatchObject({ message: 'Mesaj 5.', remedy: 'Scrieți 5.' }));
  it('says why it could not be verified, never the message of a fail', () => {
    expect(of('unverified', [{ code: 'table-lost' }]).message).toBe('Nu s-a putut verifica: titlul tabelului există, dar tabelul nu a putut fi citit.');
    expect(of('error', [{ code: 'engine-error', data: { fault: 'x' } }]).message).toBe('Programul a greșit la această regulă.');
  });
});
