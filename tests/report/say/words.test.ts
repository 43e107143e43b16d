// Every code has words in both languages, with Romanian letters as they should be.
import { describe, expect, it } from 'vitest';
import type { LossKind } from '../../../src/document/document.ts';
import { loss, lossKinds } from '../../../src/report/say/losses.ts';
import { subject } from '../../../src/report/say/places.ts';
import { reason, reasonCodes } from '../../../src/report/say/reasons.ts';
import { authorityName } from '../../../src/report/say/words.ts';

const cedilla = /[şţŞŢ]/;

describe('reasons and losses', () => {
  it.each(reasonCodes)('reason %s', (code) => {
    const [ro, en] = [reason({ code }, 'ro'), reason({ code }, 'en')];
    expect(ro).not.toBe(en);
    expect(ro).not.toMatch(cedilla);
    for (const text of [ro, en]) { expect(text.length).toBeGreaterThan(10); expect(text).not.toMatch(/\.$|_|undefined/); }
  });
  it.each(lossKinds)('loss %s', (what: LossKind) => {
    expect(loss({ what, text: true }, 'ro')).toMatch(/^1 \p{L}/u);
    expect(loss({ what, text: true, count: 20 }, 'ro')).toMatch(/^20 de \p{L}/u);
    expect(loss({ what, text: true, count: 3, detail: 'abc' }, 'en')).toMatch(/^3 .*: “abc”$/);
    expect(loss({ what, text: true }, 'ro')).not.toMatch(cedilla);
  });
});

describe('names', () => {
  it.each([['comuna', 'Valea Mare', 'Comuna Valea Mare'], ['oras', 'Oraș Nou', 'Orașul Oraș Nou'], ['sector', 'Sectorul 3', 'Sectorul 3'], ['judet', 'Vaslui', 'Județul Vaslui'], [null, 'Valea Mare', 'Valea Mare']] as const)('%s %s', (kind, name, said) => expect(authorityName(kind, name, 'ro')).toBe(said));
  it.each([
    ['existing[2]', 'existing', 'Cantina', 'serviciul existent nr. 2 „Cantina”'], ['existing[2]', 'existing', 'existing[2]', 'serviciul existent nr. 2'], ['budget[1]/57.02', 'budget', '57.02', 'tabelul bugetar nr. 1, codul 57.02'],
    ['II.1.a', 'info-item', 'II.1.a', 'punctul II.1.a'], ['I', 'chapter', 'I', 'capitolul I'], ['document', 'document', 'document', ''], ['decision', 'cited-act', 'L 215/2001', 'actul citat L 215/2001'],
  ] as const)('%s', (id, subjectKind, label, said) => expect(subject({ subject: id, subjectKind, label }, 'ro')).toBe(said));
});
