// Quotes on one line: words broken by the page are whole again, names with a hyphen keep it.
import { expect, it } from 'vitest';
import { onOneLine } from '../../src/base/one-line.ts';

it('closes up a word that a line end broke', () => expect(onOneLine('asistenței soci-\nale nr. 5')).toBe('asistenței sociale nr. 5'));
it('does so over an indent and the other line end', () => expect(onOneLine('asistenței soci- \r\n    ale')).toBe('asistenței sociale'));
it('leaves a hyphen that stands before a capital or inside a line', () => expect(onOneLine('Târgu-\nFrumos, social-culturale')).toBe('Târgu- Frumos, social-culturale'));
it('makes every run of white space one blank', () => expect(onOneLine('a \t\n b')).toBe('a b'));
