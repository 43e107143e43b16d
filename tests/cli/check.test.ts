// avizor check as a user runs it: files, folders, patterns, formats, thresholds, languages, streams.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avizor, avizorProcess, folderOf, root } from './harness.ts';

const text = readFileSync(join(root, 'samples/conform/comuna.txt'), 'utf8');
const data = readFileSync(join(root, 'samples/conform/comuna.yaml'), 'utf8');
const over = data.replace('occupancy: 90%', 'occupancy: 190%');
const folder = () => folderOf({ 'planuri/a.txt': text, 'planuri/vechi/b.yaml': over, 'planuri/c.bin': 'x', 'planuri/a.findings.yaml': 'x: 1', 'planuri/~$a.docx': 'x', 'avizor.yaml': 'lang: ro' });
const json = async (args: string[], cwd: string) => JSON.parse((await avizor(['check', ...args, '--format', 'json'], cwd)).out) as { documents: { path: string; verdict: string; lawAsOf: string; lawFrom: string; findings: { rule: string; message: string; severity: string }[] }[]; unread: object[]; summary: { documents: number } };

it('the samples are as promised: a changed one is not conforming', () => {
  expect(over).not.toBe(data);
});

describe('what is checked', () => {
  it('a folder: what readers know, in order of name, without expected findings and lock files', async () => {
    expect((await json(['planuri'], folder())).documents.map((d) => d.path)).toEqual([join('planuri', 'a.txt'), join('planuri', 'vechi', 'b.yaml')]);
  });
  it('patterns, and each file once', async () => {
    const cwd = folder();
    const { documents, unread } = await json(['planuri/**/*.yaml', 'planuri/a.txt', 'planuri/a.txt'], cwd);
    expect([documents.map((d) => d.path), unread]).toEqual([['planuri/vechi/b.yaml', 'planuri/a.txt'], []]);
  });
});

describe('exit codes', () => {
  it.each([[['planuri/a.txt'], 0], [['planuri/vechi'], 1], [['planuri'], 1], [['planuri/vechi', '--rule', 'SRV-01'], 0], [['planuri/vechi', '--rule', 'SRV-08'], 1]])('%j gives %d', async (args, code) => {
    expect((await avizor(['check', ...args], folder())).code).toBe(code);
  });

  it.each([
    [['check'], /Lipsește/], [['check', 'x', '--nimic'], /Opțiunea --nimic nu există/], [['verifica', 'x'], /Comanda „verifica” nu există/],
    [['check', 'x', '--format', 'pdf1'], /„pdf1”.*--format/], [['check', 'x', '--fail-on', 'tot'], /„tot”.*--fail-on/], [['check', 'x', '--as-of', '31.01.2024'], /AAAA-LL-ZZ/], [['check', 'x', '--as-of', '2024-02-31'], /nu este o dată/],
    [['check', 'x', '--profile', 'eu'], /„eu”.*--profile/], [['check', 'x', '--format', 'text', '--format', 'json'], /ieșirea standard/], [['check', 'x', '--rule', 'SRV-99'], /Regula SRV-99 nu există/], [['check', 'x', '--format'], /Lipsește/],
    [['check', 'planuri/a.txt', '--format', 'json:nu/este/x.json'], /nu a putut fi scris/],
  ])('%j is a mistake of the command: exit 2, nothing on stdout, what to do on stderr', async (args, words) => {
    const { code, out, err } = await avizor(args, folder());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(err).toContain('Ce faceți:');
  });

  it('without a command: the help, on stderr, exit 2', async () => {
    expect(await avizor([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Comenzi:') });
  });
});

describe('formats', () => {
  it('several at once, one to a file; the code stays the same', async () => {
    const cwd = folder();
    const { code, out } = await avizor(['check', 'planuri/vechi', '--format', 'text', '--format', 'json:raport.json'], cwd);
    expect(code).toBe(1);
    expect(out).toContain('REZULTAT');
    expect(JSON.parse(readFileSync(join(cwd, 'raport.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
    expect(await avizor(['check', 'planuri/vechi', '--format', 'json:raport2.json'], cwd)).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(cwd, 'raport2.json'))).toBe(true);
  });
});

describe('choices', () => {
  it('--as-of chooses the law and says so', async () => {
    const { documents } = await json(['planuri/a.txt', '--as-of', '2019-01-01'], folder());
    expect(documents[0]).toMatchObject({ lawAsOf: '2019-01-01', lawFrom: 'asked' });
    expect((await json(['planuri/a.txt'], folder())).documents[0]).toMatchObject({ lawFrom: 'adoption' });
  });
  it('--as-of raises or lowers a dated severity: a day before, on the day, a day after', async () => {
    const severity = async (day: string) => (await json(['planuri/vechi', '--rule', 'SRV-08', '--as-of', day], folder())).documents[0]?.findings.map((f) => f.severity);
    expect([await severity('2024-04-20'), await severity('2024-04-21'), await severity('2024-04-22')]).toEqual([['warning'], ['error'], ['error']]);
  });
  it('--lang en, or AVIZOR_LANG, speaks English in report and mistakes', async () => {
    const cwd = folder();
    expect((await avizor(['check', 'planuri/vechi', '--lang', 'en'], cwd)).out).toContain('RESULT: not conforming');
    expect((await avizor(['check', 'planuri/vechi', '--lang=en'], cwd)).out).toContain('RESULT: not conforming');
    expect((await avizor(['check', 'planuri/vechi'], cwd, { env: { AVIZOR_LANG: 'en' } })).out).toContain('RESULT: not conforming');
    expect((await avizor(['check', '--lang', 'en'], cwd)).err).toContain('What to do');
  });
  it('--fail-on takes several thresholds', async () => {
    expect((await avizor(['check', 'planuri/vechi', '--fail-on', 'review,unverified'], folder())).code).toBe(0);
    expect((await avizor(['check', 'planuri/vechi', '--fail-on', 'review', '--fail-on', 'error'], folder())).code).toBe(1);
  });
});

describe('streams', () => {
  it('progress for many files goes to stderr, on a terminal only, and leaves no trace in the report', async () => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i}.yaml`, 'kind: plan-anual\nyear: 2026\n'])));
    const silent = await avizor(['check', '.'], cwd);
    const watched = await avizor(['check', '.'], cwd, { errIsTerminal: true });
    expect(silent.err).toBe('');
    expect(watched.err).toContain('7/7');
    expect(watched.out).toBe(silent.out);
    expect((await avizor(['check', '.', '--profile', 'ci'], cwd, { errIsTerminal: true })).err).toBe('');
  });
  it('colour on a terminal, not against NO_COLOR, and as --color and --no-color say', async () => {
    const cwd = folder();
    const coloured = async (args: string[], io: object) => (await avizor(['check', 'planuri/vechi', ...args], cwd, io)).out.includes('\u001B[');
    expect([await coloured([], {}), await coloured([], { outIsTerminal: true }), await coloured([], { outIsTerminal: true, env: { NO_COLOR: '1' } }), await coloured([], { outIsTerminal: true, env: { TERM: 'dumb' } })]).toEqual([false, true, false, false]);
    expect([await coloured(['--color'], {}), await coloured(['--no-color'], { outIsTerminal: true })]).toEqual([true, false]);
  });
});

describe('the program as a process', () => {
  it('reports on stdout, ends with the code, in a folder of its own', () => {
    const cwd = folder();
    expect(avizorProcess(['check', 'planuri/a.txt'], cwd)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('REZULTAT: conform') });
    expect(avizorProcess(['check', 'lipsa.txt'], cwd)).toMatchObject({ code: 2, out: expect.stringContaining('AVZ-FILE-MISSING') });
  }, 120_000);
});
