// A robot works with the real program in a real terminal, as a social worker and a reviewer do.
// AVIZOR_SCREENS=1 keeps the screens it sees of our own sample under tests/tui/screens, for people to look at.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/library.ts';
import { flawedText } from './plan.ts';
import { copyOfProgram, noRobot, removeProgram, Robot } from './robot.ts';

const cracaoani = join(root, '../shared/corpus/text/cracaoani-2021.txt');
const keep = process.env['AVIZOR_SCREENS'] === '1';
const time = 180_000;

describe.skipIf(noRobot !== null)(`the program in a terminal${noRobot ? ` (${noRobot})` : ''}`, () => {
  let program: { readonly folder: string; readonly bin: string };
  let folder: string;
  let robot: Robot | null = null;
  let started = 0;
  beforeAll(() => {
    program = copyOfProgram();
    folder = mkdtempSync(join(tmpdir(), 'avizor-plans-'));
    writeFileSync(join(folder, 'plan.txt'), flawedText());
    writeFileSync(join(folder, 'conform.txt'), readFileSync(`${root}samples/conform/oras.txt`));
  });
  afterEach(() => { robot?.end(); robot = null; });
  afterAll(() => { removeProgram(program.folder); removeProgram(folder); });

  const view = async (args: string, columns = 120, rows = 40, env = ''): Promise<Robot> => {
    robot = new Robot(String(started += 1), columns, rows);
    await robot.shell(`cd '${folder}'; clear`);
    await robot.shell(`${env} '${process.execPath}' '${program.bin}' view ${args}; echo "cod $?"`);
    return robot;
  };
  /** Every frame begins in the first row, with its rule in the second; the list for screen readers has none. */
  const seen = (name: string, screen: string): string => {
    if (!name.startsWith('linear')) expect(screen.split('\n').slice(0, 2)).toEqual([expect.stringMatching(/^ avizor {2}/), expect.stringMatching(/^ ─+$/)]);
    if (keep) { mkdirSync(`${root}tests/tui/screens`, { recursive: true }); writeFileSync(`${root}tests/tui/screens/${name}.txt`, screen.split('\n').map((l) => l.trimEnd()).join('\n').trimEnd() + '\n'); }
    return screen;
  };

  it('opens a plan, finds the service over capacity, reads its article, copies, sees the budget, speaks English, is resized, leaves', async () => {
    const r = await view('plan.txt');
    const overview = seen('overview-120x40', await r.until('NECONFORM'));
    for (const part of ['Capitole lipsă', 'Servicii propuse nejustificate', 'Goluri de buget', 'Obligații de informare neîndeplinite', 'Comuna Valea Arinilor']) expect(overview).toContain(part);
    await r.type('2/peste');
    await r.until('Caută: peste');
    await r.keys('BSpace', 'BSpace', 'BSpace', 'BSpace', 'BSpace');
    await r.type('ocuparea capacitate');
    await r.keys('Enter');
    const found = seen('findings-120x40', await r.until(/› ✗ SRV-08/));
    for (const part of ['135,7 %', 'LOCUL', 'TEMEIUL', 'art. 26']) expect(found).toContain(part);
    expect(r.styled()).toMatch(/\x1b\[[0-9;]*4m[^\x1b]*19 beneficiari/);
    await r.keys('Enter');
    seen('text-120x40', await r.until('Textul planului'));
    await r.keys('Escape');
    await r.type('xv');
    const errors = await r.until('arată erori');
    expect(errors).toMatch(/✗ BUG-03/);
    expect(errors).not.toContain('INF-09');
    await r.type('/jus-01');
    await r.keys('Enter');
    await r.until(/› ✗ JUS-01/);
    await r.type('c');
    await r.until('Trimis în clipboard');
    expect(r.clipboard().length).toBeGreaterThan(20);
    await r.type('4');
    expect(seen('budget-120x40', await r.until('Surse pe servicii'))).toContain('? sumă necitită');
    await r.type('3');
    expect(seen('services-120x40', await r.until('A. Servicii existente'))).toContain('▫1');
    await r.type('5');
    seen('alignment-120x40', await r.until('Obiective acoperite'));
    await r.type('6');
    seen('information-120x40', await r.until('Cele opt puncte'));
    await r.type('7');
    seen('law-120x40', await r.until('Articole:'));
    await r.type('?');
    expect(seen('help-120x40', await r.until('Tastele ecranului'))).toContain('un singur fișier');
    await r.keys('Escape');
    await r.type('L2');
    expect(seen('findings-en-120x40', await r.until('showing errors'))).toContain('PLACE');
    for (const [columns, rows] of [[60, 15], [200, 50], [59, 15], [120, 40]] as const) {
      await r.resize(columns, rows);
      const screen = await r.until(columns < 60 ? 'too small' : 'showing errors');
      expect(screen.match(/showing errors/g)?.length ?? 0).toBe(columns < 60 ? 0 : 1);
      expect(screen.split('\n').slice(0, rows).filter((l) => l.includes('avizor  '))).toHaveLength(columns < 60 ? 0 : 1);
      if (columns >= 60 && columns !== 120) seen(`findings-en-${columns}x${rows}`, screen);
    }
    await r.type('q');
    expect(await r.until(/cod \d+/)).toContain('cod 0');
    expect(r.isAlternate()).toBe(false);
  }, time);

  it('tells several plans in a table, opens one, and writes a decision that check reads', async () => {
    const r = await view('.');
    const table = seen('county-120x40', await r.until((s) => s.includes('verificate 2 din 2')));
    for (const part of ['Valea Arinilor', '2026', 'neconform', 'conform']) expect(table).toContain(part);
    await r.type('/arinilor');
    await r.keys('Enter', 'Enter');
    await r.until('NECONFORM');
    await r.type('2/srv-08');
    await r.keys('Enter');
    await r.until(/› ✗ SRV-08/);
    await r.type('d');
    await r.until('Motivul');
    await r.keys('Tab');
    await r.type('Capacitatea crește din iunie');
    await r.keys('Tab');
    await r.type('secretar general');
    seen('decision-120x40', await r.until('secretar general'));
    await r.keys('Enter');
    await r.until('Hotărârea a fost scrisă');
    await r.until('HOTĂRÂT DE OM');
    expect(readFileSync(join(folder, 'avizor.hotarari.yaml'), 'utf8')).toContain('Capacitatea crește din iunie');
    await r.type('q');
    await r.until('cod 0');
    await r.shell(`clear; '${process.execPath}' '${program.bin}' check plan.txt | grep -A2 -i acceptat`);
    expect(await r.until('secretar general')).toContain('Capacitatea');
  }, time);

  it('opens a dossier as one plan, by folder and by names, and a plan written as data', async () => {
    const sample = readFileSync(`${root}samples/conform/comuna.txt`, 'utf8');
    const cut = sample.indexOf('Anexă la Hotărârea');
    mkdirSync(join(folder, 'dosar'), { recursive: true });
    writeFileSync(join(folder, 'dosar', 'plan.txt'), sample.slice(cut));
    writeFileSync(join(folder, 'dosar', 'hotarare.txt'), sample.slice(0, cut));
    writeFileSync(join(folder, 'dosar', 'aviz.rtf'), '{\\rtf1 aviz}');
    for (const args of ['--dosar dosar', 'dosar/plan.txt dosar/hotarare.txt', `'${root}samples/conform/comuna.yaml'`]) {
      const r = await view(args);
      const screen = await r.until(/✓ CONFORM/);
      expect(screen).toContain('Comuna Valea Arinilor');
      expect(screen.includes('Lucrare necitită: dosar/aviz.rtf')).toBe(args === '--dosar dosar');
      await r.type('q');
      await r.until('cod 0');
      r.end();
    }
    rmSync(join(folder, 'dosar'), { recursive: true });
  }, time);

  it('watches the file and checks it again when it is saved, keeping the place', async () => {
    writeFileSync(join(folder, 'plan.txt'), flawedText());
    const r = await view('plan.txt');
    await r.until('NECONFORM');
    await r.type('2w/doc-07');
    await r.keys('Enter');
    await r.until(/› ✗ DOC-07/);
    writeFileSync(join(folder, 'plan.txt'), flawedText().replace('3. Telefonul verde: nr. ........', '3. Telefonul verde: nu este cazul'));
    await r.until('Nicio constatare cu aceste alegeri');
    await r.keys('x');
    await r.until(/JUS-01/);
    writeFileSync(join(folder, 'plan.txt'), flawedText());
    await r.until(/DOC-07/);
    await r.type('q');
    await r.until('cod 0');
  }, time);

  it.each([['TERM', 143], ['HUP', 129], ['INT', 130], ['QUIT', 131]])('gives the terminal back after SIG%s', async (signal, code) => {
    robot = new Robot(signal, 100, 30);
    const pid = join(folder, `pid-${signal}`);
    await robot.shell(`cd '${folder}'`);
    const before = await robot.terminal();
    await robot.shell(`clear; sh -c 'echo $$ > ${pid}; exec "${process.execPath}" "${program.bin}" view plan.txt'`);
    await robot.until('NECONFORM');
    expect(robot.isAlternate()).toBe(true);
    expect(spawnSync('kill', [`-${signal}`, readFileSync(pid, 'utf8').trim()]).status).toBe(0);
    await robot.until((s) => !s.includes('NECONFORM'));
    await robot.shell('echo "cod $?"');
    expect(await robot.until(/cod \d+/)).toContain(`cod ${code}`);
    expect(robot.isAlternate()).toBe(false);
    expect(robot.cursorIsShown()).toBe(true);
    expect(await robot.terminal()).toBe(before);
  }, time);

  it('leaves the terminal as it found it after q and after a crash', async () => {
    robot = new Robot('stty', 100, 30);
    await robot.shell(`cd '${folder}'`);
    const before = await robot.terminal();
    expect(before).toContain('icanon');
    await robot.shell(`'${process.execPath}' '${program.bin}' view plan.txt`);
    await robot.until('NECONFORM');
    await robot.type('q');
    await robot.until((s) => !s.includes('NECONFORM'));
    expect(await robot.terminal()).toBe(before);
    // A fault planted from outside: an exception that nobody catches, while the screen is open.
    writeFileSync(join(folder, 'fault.mjs'), "setTimeout(() => { throw new Error('planted fault'); }, 2500);\n");
    await robot.shell(`clear; '${process.execPath}' --import ./fault.mjs '${program.bin}' view plan.txt; echo "cod $?"`);
    const after = await robot.until(/cod \d+/);
    expect(after).toContain('planted fault');
    expect(robot.isAlternate()).toBe(false);
    expect(await robot.terminal()).toBe(before);
  }, time);

  it('is a list for screen readers, and uses no colour where none is wanted', async () => {
    const r = await view('plan.txt', 100, 40, 'INK_SCREEN_READER=true NO_COLOR=1');
    const screen = await r.until('avizor, Ansamblu');
    await r.until('NECONFORM');
    expect(screen).not.toMatch(/─{3}/);
    await r.type('2');
    expect(seen('linear-100x40', await r.until('avizor, Constatări'))).toContain('ales: ');
    expect(r.styled()).not.toMatch(/\x1b\[(3[0-7]|9[0-7])m/);
    await r.type('q');
    await r.until('cod 0');
  }, time);

  it.skipIf(!existsSync(cracaoani))('finds the over-capacity service of a real plan (skipped where the corpus is absent)', async () => {
    const r = await view(`'${cracaoani}'`);
    await r.until('NECONFORM');
    await r.type('2/srv-08');
    await r.keys('Enter');
    const found = await r.until(/› ! SRV-08/);
    for (const part of ['111,1 %', 'linia 111', 'Ordin 1086/2018', 'DE CE']) expect(found).toContain(part);
    await r.type('xv');
    await r.until('arată erori');
    await r.type('x4');
    expect(await r.until('Surse pe servicii')).toContain('1.043.000 lei');
    await r.type('L');
    await r.until('Sources by service');
    for (const [columns, rows] of [[60, 15], [200, 50]] as const) {
      await r.resize(columns, rows);
      await r.until('Sources by service');
    }
    await r.type('q');
    expect(await r.until(/cod \d+/)).toContain('cod 0');
    expect(r.isAlternate()).toBe(false);
  }, time);
});
