// Bad input: a clear message with what to do, exit 2 or 3, and the other files still checked.
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { avizor, folderOf, root } from './harness.ts';

const good = join(root, 'samples/conform/comuna.yaml');
const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = (body: string, level: 0 | 9 = 0): Uint8Array => zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(body) }, { level });
const paragraphs = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + '<w:p><w:r><w:t>Plan anual de acțiune</w:t></w:r></w:p>'.repeat(50) + '</w:body></w:document>';
const entities = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;"><!ENTITY z "&y;&y;&y;&y;&y;&y;&y;&y;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&z;</w:t></w:r></w:p></w:body></w:document>';

const bad: [string, string | Uint8Array, RegExp][] = [
  ['gol.txt', '', /AVZ-READ-EMPTY/],
  ['alb.txt', ' \n\n\t\n', /AVZ-READ-EMPTY/],
  ['binar.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256), /AVZ-READ-BINARY/],
  ['trunchiat.docx', docx(paragraphs, 9).slice(0, 300), /AVZ-READ-/],
  ['bomba.docx', docx(`<w:document>${' '.repeat(300_000_000)}</w:document>`, 9), /AVZ-READ-ZIP-BOMB/],
  ['entitati.docx', docx(entities), /AVZ-READ-XML-DTD/],
  ['stricat.yaml', 'kind: plan-anual\nyear: [2026\ntitle: x\n', /stricat\.yaml:\d+:\d+ \[AVZ-READ-DATA\]/],
  ['schema.yaml', 'kind: plan-anual\nauthority:\n  name: Valea Mare\n  kind: sat\n', /schema\.yaml:4:9 \[AVZ-SCHEMA-ENUM\]/],
];

describe.each(bad)('%s', (name, content, code) => {
  it('is told with what to do, and the file beside it is checked', async () => {
    const folder = folderOf({ [name]: content });
    const { code: exit, out } = await avizor(['check', name, good], folder);
    expect(exit).toBe(3);
    expect(out).toMatch(code);
    expect(out).toContain('Ce faceți:');
    expect(out).toContain('Comuna Valea Arinilor');
    const english = await avizor(['check', name, '--lang', 'en', '--format', 'json'], folder);
    expect(english.code).toBe(3);
    const report = JSON.parse(english.out) as { documents: unknown[]; unread: { path: string; what: string; todo: string }[] };
    expect(report.documents).toEqual([]);
    expect(report.unread[0]).toMatchObject({ path: name });
    expect(report.unread[0]?.todo.length).toBeGreaterThan(5);
  });
});

describe('what cannot be found or opened', () => {
  it('no such file: exit 2, the other file is checked', async () => {
    const { code, out } = await avizor(['check', 'lipsa.txt', good]);
    expect(code).toBe(2);
    expect(out).toContain('lipsa.txt [AVZ-FILE-MISSING]');
    expect(out).toContain('Comuna Valea Arinilor');
  });

  it('a pattern that matches nothing, a folder with nothing to read', async () => {
    const folder = folderOf({ 'gol/x.bin': 'x' });
    expect(await avizor(['check', '*.docx'], folder)).toMatchObject({ code: 2, out: expect.stringContaining('AVZ-FILE-NO-MATCH') });
    expect(await avizor(['check', 'gol'], folder)).toMatchObject({ code: 2, out: expect.stringContaining('AVZ-FILE-EMPTY-FOLDER') });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder that may not be read', async () => {
    const folder = folderOf({ 'inchis/plan.txt': 'x' });
    chmodSync(join(folder, 'inchis'), 0o000);
    try {
      expect(await avizor(['check', 'inchis', good], folder)).toMatchObject({ code: 2, out: expect.stringContaining('AVZ-FILE-ACCESS') });
    } finally {
      chmodSync(join(folder, 'inchis'), 0o755);
    }
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder inside that may not be read: the plans beside it are checked', async () => {
    const folder = folderOf({ 'planuri/inchis/plan.txt': 'x', 'planuri/a.txt': '' });
    chmodSync(join(folder, 'planuri/inchis'), 0o000);
    try {
      const { code, out } = await avizor(['check', 'planuri'], folder);
      expect(code).toBe(2);
      expect(out).toMatch(/planuri.inchis \[AVZ-FILE-ACCESS\]/);
      expect(out).toMatch(/planuri.a\.txt \[AVZ-READ-EMPTY\]/);
    } finally {
      chmodSync(join(folder, 'planuri/inchis'), 0o755);
    }
  });

  it.skipIf(process.platform === 'win32')('a link that leads to itself is told; a link to a plan in a folder is that plan; a link to a folder is left out', async () => {
    const folder = folderOf({ 'planuri/a.txt': 'Lista de cumpărături\n' });
    symlinkSync('cerc', join(folder, 'cerc'));
    symlinkSync(join(root, 'samples/conform/comuna.txt'), join(folder, 'planuri/legat.txt'));
    symlinkSync('../planuri', join(folder, 'planuri/rotund'));
    const { code, out, err } = await avizor(['check', 'cerc', 'planuri'], folder);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toContain('cerc [AVZ-FILE-LINK]');
    expect(out).toContain('Comuna Valea Arinilor');
    expect(out).not.toContain('rotund');
  });

  it('documents of formats not read yet that stand in a folder are told, not passed over', async () => {
    const { code, out } = await avizor(['check', 'planuri'], folderOf({ 'planuri/plan.pdf': '%PDF-1.4 x', 'planuri/vechi.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'planuri/poza.png': 'x' }));
    expect(code).toBe(3);
    expect(out).toMatch(/plan\.pdf \[AVZ-READ-PDF\]/);
    expect(out).toMatch(/vechi\.doc \[AVZ-READ-DOC\]/);
    expect(out).not.toContain('poza.png');
  });

  it('extract of a file that is not there or not readable', async () => {
    expect(await avizor(['extract', 'lipsa.txt'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Ce faceți') });
    expect(await avizor(['extract', 'gol.txt'], folderOf({ 'gol.txt': '' }))).toMatchObject({ code: 3, out: '', err: expect.stringContaining('AVZ-READ-EMPTY') });
  });
});

describe('a rule file with a fault', () => {
  it.each([
    ['unknown operator', 'operator: equal,', 'operator: egal,', /TST-01-proba\.yaml:\d+:\d+: .*egal/],
    ['broken YAML', 'must:', 'must: {', /TST-01-proba\.yaml:\d+:\d+: /],
    ['unknown key', 'must:', 'priority: 3\nmust:', /TST-01-proba\.yaml:\d+:\d+: .*priority/],
    ['unknown fact', 'fact: plan.year', 'fact: plan.yaer', /TST-01-proba\.yaml:\d+:\d+: .*plan\.yaer/],
  ])('%s: line, column and what to do', async (_, find, by, expected) => {
    const rule = `id: TST-01
slug: proba
family: proba
status: stable
since: "0.1.0"
title: { ro: "Anul este scris", en: "The year is written" }
why: { ro: "Planul este pe un an.", en: "The plan is for a year." }
basis:
  - { act: lege-292-2011, article: "art. 112 alin. (3) lit. b)", confidence: quoted, covers: part }
scope: { each: document, authorities: [comuna, oras, municipiu, sector, judet] }
severity: { default: error }
must: { all: [{ fact: plan.year, operator: equal, value: 2026 }] }
message: { ro: "Anul nu este scris.", en: "The year is not written." }
remedy: { ro: "Scrieți anul.", en: "Write the year." }
examples:
  good: [{ name: "cu an" }]
  bad: [{ name: "fără an", change: { year: 2025 } }]
  inapplicable: [{ name: "fără plan", base: empty }]
`;
    expect(rule).toContain(find);
    const folder = folderOf({ 'reguli/proba/TST-01-proba.yaml': rule.replace(find, by) });
    const { code, err, out } = await avizor(['test-rules', 'reguli'], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(expected);
    expect(err).toContain('Ce faceți:');
  });
});

describe('a file that is no plan at all', () => {
  it('is told as such with exit 3; another kind of plan is a finding with exit 1', async () => {
    const cwd = folderOf({
      'lista.txt': 'Lista de cumpărături\n\nlapte, pâine, mere\n',
      'prevenire.txt': 'PLAN DE DEZVOLTARE A SERVICIILOR DE PREVENIRE A SEPARĂRII COPILULUI DE FAMILIE PENTRU ANUL 2026\n\nComuna Vadu Nou\n\n1. Servicii existente\n',
    });
    const list = await avizor(['check', 'lista.txt'], cwd);
    expect(list.code).toBe(3);
    expect(list.out).toContain('DOC-01');
    expect(list.out).not.toMatch(/REZULTAT: conform/);
    expect((await avizor(['check', 'prevenire.txt'], cwd)).code).toBe(1);
  });
});
