// One line against one objective: what counts for and against, whatever the words.
import { describe, expect, it } from 'vitest';
import type { LineRole } from '../../src/alignment/works.ts';
import { comparePair } from '../../src/alignment/pairs.ts';
import { registryLibrary } from '../support/library.ts';

const pair = (text: string, objective: string, code: string | null = null, role: LineRole = 'service') => comparePair(registryLibrary(), { role, text, code }, objective);
const codes = (result: ReturnType<typeof pair>): string[] => result.reasons.map((r) => r.code);

describe('groups', () => {
  it('come from the words', () => expect(pair('Club pentru bătrâni', 'Protecția persoanelor vârstnice').answer).toBe('aligned'));
  it('come from the service code where the words name none', () => {
    const result = pair('Centrul „Lumina”', 'Protecția persoanelor vârstnice', '8810CZ-V-I');
    expect(result.answer).toBe('aligned');
    expect(result.reasons.find((r) => r.code === 'group-same')?.from).toBe('code');
  });
  it('that are general prove nothing', () => expect(pair('Centru pentru persoane vulnerabile', 'Sprijinirea victimelor violenței domestice').answer).not.toBe('aligned'));
  it('that differ contradict', () => {
    const result = pair('Centru de zi pentru copii', 'Dezvoltarea serviciilor pentru persoane vârstnice', '8891CZ-C-II');
    expect(result.answer).toBe('not-aligned');
    expect(codes(result)).toContain('group-other');
  });
  it('take a narrower group as the broader one, not the other way round', () => {
    expect(codes(pair('Centru pentru copii cu dizabilități', 'Protecția copiilor'))).toContain('group-same');
    expect(codes(pair('Centru pentru copii', 'Recuperarea copiilor cu dizabilități'))).toContain('group-broader');
  });
  it('of a code for many people are only those the words name', () =>
    expect(pair('Îngrijire la domiciliu pentru persoane vârstnice', 'Integrarea persoanelor adulte cu dizabilități', '8810ID-I').answer).toBe('not-aligned'));
  it('keep the traps of the registry: occupancy is no employment, a family doctor no family', () => {
    expect(codes(pair('Serviciu cu grad de ocupare 90%', 'Sprijinirea șomerilor'))).not.toContain('group-same');
    expect(codes(pair('Trimiteri de la medicul de familie', 'Sprijinirea familiilor sărace'))).not.toContain('group-same');
  });
});

describe('kinds of action', () => {
  it('of training are no service', () => expect(pair('Cămin pentru persoane vârstnice', 'Formarea îngrijitorilor de persoane vârstnice', '8730CR-V-I').answer).toBe('not-aligned'));
  it('of information are no founding, in whatever words', () =>
    expect(pair('Întâlniri despre îngrijirea la domiciliu a persoanelor vârstnice', 'Extinderea îngrijirii la domiciliu a persoanelor vârstnice', null, 'activity').answer).toBe('not-aligned'));
  it('of training serve an objective of training without a word in common', () => expect(pair('Cursuri de perfecționare', 'Creșterea competențelor angajaților', null, 'training').answer).toBe('aligned'));
});

it('an objective for services in general fits any service, and says so', () => {
  const result = pair('Cantină socială', 'Dezvoltarea rețelei de servicii sociale', '8899CPDH-I');
  expect(result.answer).toBe('aligned');
  expect(codes(result)).toContain('general-objective');
});

it('the reasons add up to the score, and the same pair gives the same answer', () => {
  const a = pair('Unitate de îngrijire la domiciliu', 'Menținerea vârstnicilor acasă', '8810ID-I'), b = pair('Unitate de îngrijire la domiciliu', 'Menținerea vârstnicilor acasă', '8810ID-I');
  expect(a.reasons.reduce((sum, r) => sum + r.points, 0)).toBe(a.score);
  expect(a).toEqual(b);
});

it.each(['ş', 'ș', 's'])('reads %s alike', (s) => expect(pair(`Centru pentru ${s}omeri`, 'Sprijinirea șomerilor').answer).toBe('aligned'));
it.each(['', '—', '1.', 'xyz'])('has an answer for %j', (text) => expect(['aligned', 'not-aligned', 'person']).toContain(pair(text, text).answer));
