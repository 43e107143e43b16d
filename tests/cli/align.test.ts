// avizor align and extract --strategy as a user runs them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avizor, folderOf, root } from './harness.ts';

const sample = 'samples/aliniere/valea-arinilor';
const plan = readFileSync(join(root, sample, 'plan.yaml'), 'utf8');
const own = 'kind: strategie\nlevel: local\ntitle: Strategia locală\nobjectives: [Sprijinirea persoanelor vârstnice]\n';

describe('avizor align', () => {
  it('takes the strategies of the folder\'s configuration, and shows coverage with its denominator', async () => {
    const { code, out, err } = await avizor(['align', `${sample}/plan.yaml`]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('obiective ale strategiei proprii cu cel puțin un rând în plan: 4 din 5');
    expect(out).toContain('servicii propuse aliniate: 1 din 2');
    expect(out).toMatch(/P1 Unitate de îngrijire la domiciliu.*: aliniat/);
    expect(out).not.toContain('De ce');
  });
  it('lets the command line say otherwise', async () => {
    const cwd = folderOf({ 'plan.yaml': plan, 's.yaml': own });
    expect((await avizor(['align', 'plan.yaml', '--local', 's.yaml'], cwd)).out).toContain('strategia locală (din document): ');
    expect((await avizor(['align', 'plan.yaml'], cwd)).out).not.toContain('din document');
  });
  it('gives the reasons on demand, of one line or of all', async () => {
    const one = (await avizor(['align', `${sample}/plan.yaml`, '--why', 'P1'])).out, all = (await avizor(['align', `${sample}/plan.yaml`, '--why'])).out;
    expect(one).toMatch(/P1 .*aliniat, \d+ puncte — .*aceleași persoane \(persoane vârstnice.*\) \+40/);
    expect(one).not.toMatch(/^ {2}E1 .*puncte/m);
    expect(all).toMatch(/^ {2}E1 .*puncte/m);
  });
  it('gives text to paste: the preamble and each justification', async () => {
    const { out } = await avizor(['align', `${sample}/plan.yaml`]);
    expect(out).toContain('a fost elaborat având în vedere:\n1. Strategia locală de dezvoltare a serviciilor sociale a Comunei Valea Arinilor pentru perioada 2023-2028, aprobată prin Hotărârea Consiliului Local nr. 21 din 30.03.2023');
    expect(out).toContain('Serviciul răspunde');
    expect(out).not.toContain('– Realizarea unei baze de date');
  });
  it.each(['text', 'markdown', 'html', 'csv'])('as %s, in English too, always the same', async (format) => {
    const once = await avizor(['align', `${sample}/plan.yaml`, '--format', format, '--lang', 'en']);
    expect(once.code).toBe(0);
    expect(once.out).toContain('aligned');
    expect((await avizor(['align', `${sample}/plan.yaml`, '--format', format, '--lang', 'en'])).out).toBe(once.out);
  });
  it('writes to a file', async () => {
    const cwd = folderOf({ 'plan.yaml': plan });
    expect((await avizor(['align', 'plan.yaml', '--format', 'html:raport.html'], cwd)).out).toBe('');
    expect(readFileSync(join(cwd, 'raport.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });
  it('takes national strategies of the registry by id, told and not quoted', async () => {
    const { out } = await avizor(['align', `${sample}/plan.yaml`, '--national', 'varstnici-2023,incluziune-2022']);
    expect(out).toContain('îngrijirea de lungă durată');
    expect(out).toMatch(/respectiv obiectivele privind:\n– [a-zîâășț]/);
  });
  it('says when there is nothing to compare with', async () => {
    const cwd = folderOf({ 'plan.yaml': 'kind: plan-anual\ntitle: Planul anual\n' });
    expect((await avizor(['align', 'plan.yaml'], cwd)).out).toContain('nu este cu ce compara');
  });
  it.each<[string, string[], number, RegExp]>([
    ['no such strategy', ['--local', 'lipsa.docx'], 2, /lipsa\.docx/], ['no such id', ['--national', 'nu-este'], 2, /AVZ-STRATEGY-UNKNOWN/],
    ['an id without objectives', ['--national', 'romi-2015'], 2, /AVZ-STRATEGY-NO-OBJECTIVES/], ['no such format', ['--format', 'pdf'], 2, /pdf/],
    ['a strategy that breaks its schema', ['--local', 'rea.yaml'], 2, /rea\.yaml:3/],
  ])('%s is told', async (_, more, code, words) => {
    const cwd = folderOf({ 'plan.yaml': plan, 'rea.yaml': 'kind: strategie\nlevel: local\nobiective: [x]\n' });
    const ran = await avizor(['align', 'plan.yaml', ...more], cwd);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(words);
  });
});

describe('avizor extract --strategy', () => {
  it('gives the data of a word processor\'s file, which reads back as the same', async () => {
    const cwd = folderOf({ 's.docx': readFileSync(join(root, sample, 'strategie-locala.docx')) });
    const { out, code } = await avizor(['extract', 's.docx', '--strategy', '--format', 'yaml'], cwd);
    expect(code).toBe(0);
    const again = await avizor(['extract', 's.yaml', '--strategy', '--format', 'yaml'], folderOf({ 's.yaml': out }));
    const plain = (text: string): string => text.replace(/^ +line: \d+\n/gm, '');
    expect(plain(again.out)).toBe(plain(out));
  });
});
