// Every sample says what its NAME.expected.yaml promises, finding by finding, in each of its forms, and nothing else.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/lint.ts';
import { readDocument } from '../../src/node/read-document.ts';
import { avizor } from '../cli/harness.ts';
import { library, root } from '../support/library.ts';

interface Expected { readonly findings: readonly { readonly rule: string; readonly subject: string; readonly outcome: string }[] }
const folders = ['conform', 'defecte'];
const samples = folders.flatMap((folder) => readdirSync(`${root}samples/${folder}`).filter((f) => !f.endsWith('.expected.yaml')).map((file) => `samples/${folder}/${file}`));
const promised = (path: string): string => `${root}${path.replace(/\.\w+$/, '')}.expected.yaml`;
const line = (f: { rule: string; subject: string; outcome: string }): string => `${f.rule} ${f.subject} ${f.outcome}`;

describe('samples', () => {
  it('are conforming plans of five kinds, in text and data, two of them in Word too', () => {
    const forms = samples.filter((s) => s.includes('/conform/')).map((s) => s.split('/').at(-1));
    for (const kind of ['comuna', 'oras', 'municipiu', 'sector', 'judet']) for (const form of ['txt', 'yaml']) expect(forms).toContain(`${kind}.${form}`);
    expect(forms.filter((f) => f?.endsWith('.docx'))).toEqual(['comuna.docx', 'judet.docx']);
  });
  it('are at least six defective plans, in four formats', () => {
    const defective = samples.filter((s) => s.includes('/defecte/'));
    expect(defective.length).toBeGreaterThanOrEqual(6);
    expect([...new Set(defective.map((s) => s.split('.').at(-1)))].sort()).toEqual(['docx', 'md', 'txt', 'yaml']);
  });
  it.each(samples)('%s', async (path) => {
    expect(existsSync(promised(path))).toBe(true);
    const { findings } = parse(readFileSync(promised(path), 'utf8')) as Expected;
    const { document } = await readDocument(`${root}${path}`, root);
    const report = await lint(document, library(), { today: '2026-03-02' });
    expect(report.findings.map(line).sort()).toEqual(findings.map(line).sort());
  });
  it('as a folder have findings, and all of them can be read', async () => {
    const { code, out } = await avizor(['check', 'samples', '--format', 'json', '--as-of', '2026-03-02']);
    expect(code).toBe(1);
    const { documents } = JSON.parse(out) as { documents: { path: string; findings: { outcome: string }[] }[] };
    expect(documents.filter((d) => /expected/.test(d.path))).toEqual([]);
    expect(documents).toHaveLength(samples.length + 3);
  });
});
