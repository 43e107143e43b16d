// Service codes in every spelling, and what is none.
import { describe, expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { findCodes, parseCode } from '../../../src/plan/recognise/codes.ts';

describe('a service code in every spelling', () => {
  it.each([
    ['8891CZ-C-II', '8891CZ-C-II', true], ['8891 CZ-C-II', '8891CZ-C-II', true], ['8891Cz-C-II', '8891CZ-C-II', false], ['8891CZ-C III', '8891CZ-C-III', false],
    ['8891 CZ-C III', '8891CZ-C-III', false], ['8810IDIV', '8810ID-IV', false], ['8810 ID-II', '8810ID-II', true], ['8810CZ V-II', '8810CZ-V-II', false],
    ['8790CRT-I', '8790CR-T-I', false], ['8730 CR-V-I', '8730CR-V-I', true], ['8899CZ–F–I', '8899CZ-F-I', false], ['8899CZ-VTP-II', '8899CZ-VTP-II', true],
    ['8790CR-VD-III', '8790CR-VD-III', true], ['8899CPCSA', '8899CPCSA', true], ['8790SF-C', '8790SF-C', true], ['8891CZ-C-ll', '8891CZ-C-II', false], ['8899SIS-I', '8899SIS-I', true],
  ])('%s', (raw, normal, wellWritten) => expect(parseCode(raw)).toEqual({ raw, normal, form: 'old', wellWritten }));

  it.each([['8891CZ-\nC-II', '8891CZ-C-II'], ['8810\nID-\nIV', '8810 ID-IV'], ['8899CZ\n-F-I', '8899CZ-F-I']])('over the lines of a narrow cell: %j', (cell, raw) => expect(parseCode(cell)).toMatchObject({ raw, wellWritten: true }));
  it('a blank beside a hyphen stays one', () => expect(parseCode('8891CZ- C-II').wellWritten).toBe(false));

  it('of the nomenclature of 2026', () => expect(parseCode('873.1.1.CR.PV')).toEqual({ raw: '873.1.1.CR.PV', normal: '873.1.1.CR.PV', form: 'new', wellWritten: true }));
  it.each(['8790CR-II', '1234CZ-C-II', '8891', '68.02.05.02', 'în curs', '8891CZ-C-IX', '8891CZ-II-C'])('none in %s', (raw) => expect(parseCode(raw)).toMatchObject({ normal: null, form: 'none', wellWritten: false }));
  it('inside a sentence', () => expect(findCodes('Centrul de zi (cod 8891CZ-C III) și serviciul 8810 ID-I pentru 20 persoane').map((c) => c.code.normal)).toEqual(['8891CZ-C-III', '8810ID-I']));
  it('no code in a year or a phone number', () => expect(findCodes('în anul 8790 la 0788.100.200, Legea 8810/2001 și cantina')).toEqual([]));
});

const nomenclature = new URL('../../../registry/nomenclature.tsv', import.meta.url);
describe.skipIf(!existsSync(nomenclature))('every code of the registry', () => {
  const codes = existsSync(nomenclature) ? readFileSync(nomenclature, 'utf8').split('\n').filter((l) => /^8\d{3}/.test(l)).map((l) => l.split('\t')[0] as string) : [];
  it('is found in its own form, in small letters, and without hyphens', () => {
    expect(codes.length).toBeGreaterThan(60);
    for (const code of codes) for (const raw of [code, code.toLowerCase(), code.replace(/-/g, ''), code.replace(/-/g, ' ')]) expect(parseCode(raw).normal, raw).toBe(code);
  });
});
