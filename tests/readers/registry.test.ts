import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/base/problem.ts';
import { detect, readableExtensions } from '../../src/readers/registry.ts';
import { makeDocx } from '../support/make-docx.ts';
import { bytesOf } from '../support/read.ts';

const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
const encrypted = Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
const problemOf = (bytes: Uint8Array, name: string) => {
  try {
    return detect(bytes, name).mediaType;
  } catch (error) {
    if (isProblem(error)) return error;
    throw error;
  }
};

describe('which reader a file is for', () => {
  it.each([
    ['docx by content, whatever its name', makeDocx([{ p: 'x' }]), 'plan.txt', /wordprocessingml/],
    ['text by name', bytesOf('Plan anual'), 'plan.txt', /^text\/plain/],
    ['text named .docx', bytesOf('Plan anual'), 'plan.docx', /^text\/plain/],
    ['markdown by name', bytesOf('Plan anual'), 'plan.md', /markdown/],
    ['markdown by content', bytesOf('# Plan\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'), 'plan', /markdown/],
    ['data by name', bytesOf('a: b'), 'plan.yml', /yaml/],
    ['JSON by content', bytesOf('{ "kind": "plan-anual" }'), 'plan', /yaml/],
    ['YAML by content', bytesOf('# yaml-language-server: $schema=x\nkind: plan-anual\nyear: 2024\n'), '-', /yaml/],
    ['text that only looks like YAML', bytesOf('Consiliul local: hotărăște\nkind regards\n'), '-', /^text\/plain/],
  ])('%s', (_, bytes, name, mediaType) => {
    expect(problemOf(bytes, name)).toMatch(mediaType);
  });

  it.each([
    ['AVZ-READ-EMPTY', new Uint8Array(0), 'plan.docx'],
    ['AVZ-READ-PDF', bytesOf('%PDF-1.7\n'), 'plan.pdf'],
    ['AVZ-READ-PDF', bytesOf('\n\n%PDF-1.4\n'), 'plan.txt'],
    ['AVZ-READ-DOC', ole, 'plan.doc'],
    ['AVZ-READ-ENCRYPTED', encrypted, 'plan.docx'],
    ['AVZ-READ-ODT', zip('mimetypeapplication/vnd.oasis.opendocument.text', 'content.xml'), 'plan.odt'],
    ['AVZ-READ-RTF', bytesOf('{\\rtf1\\ansi text}'), 'plan.doc'],
    ['AVZ-READ-HTML', bytesOf('<!DOCTYPE html><html><body>Plan</body></html>'), 'plan.doc'],
    ['AVZ-READ-OTHER-XML', bytesOf('<?xml version="1.0"?><plan/>'), 'plan.xml'],
    ['AVZ-READ-OFFICE', zip('xl/workbook.xml'), 'plan.docx'],
    ['AVZ-READ-OFFICE', zip('altceva.txt'), 'plan.zip'],
    ['AVZ-READ-ZIP', zip('altceva.txt'), 'plan.docx'],
    ['AVZ-READ-IMAGE', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'plan.png'],
    ['AVZ-READ-IMAGE', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'plan.txt'],
  ])('%s is said, with what to do in both languages', (code, bytes, name) => {
    const problem = problemOf(bytes, name);
    if (typeof problem === 'string') throw new Error(`read as ${problem}`);
    expect(problem.code).toBe(code);
    expect(problem.place.path).toBe(name);
    for (const text of [problem.what.ro, problem.what.en, problem.todo.ro, problem.todo.en]) expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
  });

  it('names the endings a folder is searched for', () => {
    expect(readableExtensions).toEqual(expect.arrayContaining(['docx', 'txt', 'md', 'yaml', 'yml', 'json']));
  });
});
