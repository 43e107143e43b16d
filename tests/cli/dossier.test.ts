// Plan, decision and reports of one file judged together, asked for by folder or named one by one.

import { mkdtempSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const sample = readFileSync(new URL('../../samples/conform/comuna.txt', import.meta.url), 'utf8');
const cut = sample.indexOf('Anexă la Hotărârea');
const report = (year: number, rest: string): string => `RAPORT DE SPECIALITATE nr. 4115/07.10.2025\n\nprivind Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul ${year}\n\n${rest}\n`;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'dosar-'));
  writeFileSync(join(cwd, 'plan.txt'), sample.slice(cut));
  writeFileSync(join(cwd, 'hotarare.txt'), sample.slice(0, cut));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function check(...args: string[]) {
  let out = '', err = '';
  const code = await run(['check', ...args, '--format', 'json'], {
    out: (c) => { out += String(c); }, err: (c) => { err += String(c); }, cwd, env: {}, today: '2026-11-22', outIsTerminal: false, errIsTerminal: false, columns: 100,
  });
  return { code, err, report: out ? JSON.parse(out) as { documents: { path: string; verdict: string; plan: { adoptedOn: string | null }; findings: { rule: string; outcome: string; message: string; location: { path?: string; line?: number } }[] }[] } : null };
}
const told = (r: Awaited<ReturnType<typeof check>>): string[] => (r.report?.documents[0]?.findings ?? []).map((f) => `${f.rule} ${f.outcome}`).sort();

describe('a dossier', () => {
  it('judges the decision of a second file with the plan: the law of its day, and conform as the single file is', async () => {
    const result = await check('--dosar', '.');
    expect(result.report?.documents).toHaveLength(1);
    expect(result.report?.documents[0]).toMatchObject({ verdict: 'conform', plan: { adoptedOn: '2025-10-30' } });
    expect(result.code).toBe(0);
  });
  it('is made by files named one by one too', async () => {
    const result = await check('plan.txt', 'hotarare.txt');
    expect(result.report?.documents).toHaveLength(1);
    expect(result.report?.documents[0]?.verdict).toBe('conform');
  });
  it('tells a report of another year, with another total', async () => {
    writeFileSync(join(cwd, 'raport.txt'), report(2025, 'Bugetul total al serviciilor existente este de 950.000 lei.'));
    const result = await check('--dosar', '.');
    expect(told(result)).toEqual(['DSR-01 fail', 'DSR-04 review']);
    expect(result.report?.documents[0]?.findings[0]?.message).toContain('raport.txt');
    expect(result.code).toBe(1);
  });
  it('is content with a report that says the same', async () => {
    writeFileSync(join(cwd, 'raport.txt'), report(2026, 'Bugetul total al serviciilor existente este de 936.000 lei.'));
    expect(told(await check('--dosar', '.'))).toEqual([]);
  });
  it('places findings in the file they stand in', async () => {
    writeFileSync(join(cwd, 'hotarare.txt'), sample.slice(0, cut).replace('13 consilieri prezenți', '3 consilieri prezenți'));
    const finding = (await check('--dosar', '.')).report?.documents[0]?.findings.find((f) => f.rule === 'HCL-25');
    expect(finding?.location.path).toContain('hotarare.txt');
    writeFileSync(join(cwd, 'hotarare.txt'), sample.slice(0, cut));
  });
  it('refuses a folder without a plan and one with two, with what to do', async () => {
    const other = mkdtempSync(join(tmpdir(), 'dosar-'));
    writeFileSync(join(other, 'raport.txt'), report(2026, ''));
    expect((await check('--dosar', other)).code).toBe(3);
    writeFileSync(join(other, 'a.txt'), sample);
    writeFileSync(join(other, 'b.txt'), sample.replaceAll('Valea Arinilor', 'Fundu Râului'));
    const two = await check('--dosar', other);
    expect(two.code).toBe(3);
    rmSync(other, { recursive: true });
  });
});
