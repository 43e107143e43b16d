// Prints what speed the screen promises: its first frame in a terminal, and a key to a frame with five thousand findings.
// Run `npm run build` first; needs tmux for the first frame. Usage: npx tsx bench/view.ts [rounds] [--keys]

import { PassThrough } from 'node:stream';
import { foldInPauses } from '../src/tui/ahead.ts';
import { layoutOf } from '../src/tui/screens/layout.ts';
import { createStore } from '../src/tui/store.ts';
import { Glyphs } from '../src/tui/view/glyphs.ts';
import { inkStream } from '../src/tui/view/ink-stream.ts';
import { flawed, opened, press, withMany } from '../tests/tui/plan.ts';
import { copyOfProgram, noRobot, removeProgram, Robot } from '../tests/tui/robot.ts';

const rounds = Number(process.argv[2] ?? 7);
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const at = (list: readonly number[], share: number): number => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;
const ms = (n: number): string => `${n.toFixed(1)} ms`;

/** From Enter at the shell to `title` on the screen of a terminal, again and again. */
async function shown(name: string, folder: string, command: string, title: RegExp): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const robot = new Robot(`${name}${i}`, 120, 40);
    await robot.shell(`clear; cd '${folder}'`);
    const start = performance.now();
    const typed = robot.shell(command);
    await robot.until(title);
    times.push(performance.now() - start);
    await typed;
    robot.end();
  }
  return times;
}

/** The first frame, and beside it what the terminal, the shell and bare node take when they are looked at in the same way. */
async function firstFrame(): Promise<void> {
  if (noRobot) { say(`first frame: not measured, ${noRobot}`); return; }
  const { folder, bin } = copyOfProgram();
  const frame = await shown('frame', folder, `'${process.execPath}' '${bin}' view '${process.cwd()}/samples/conform/comuna.txt'`, /avizor +1 Ansamblu/);
  const bare = await shown('bare', folder, `'${process.execPath}' -p '["av","izor"].join("")'`, /^avizor$/m);
  removeProgram(folder);
  const told = (times: readonly number[]): string => `median ${ms(at(times, 0.5))}, best ${ms(Math.min(...times))}`;
  say(`first frame in tmux (shell, node and looking at it every 50 ms included): ${told(frame)}\n  node that prints one word, looked at in the same way: ${told(bare)}`);
}

async function keys(): Promise<void> {
  // As the built program has it; in its development form React keeps a note of every frame.
  process.env['NODE_ENV'] = 'production';
  const [{ render }, { createElement }, { App }] = await Promise.all([import('ink'), import('react'), import('../src/tui/view/app.tsx')]);
  let written: () => void = () => undefined;
  const stdout = Object.assign(new PassThrough(), { columns: 200, rows: 50, isTTY: true }) as unknown as NodeJS.WriteStream & PassThrough;
  // A frame is there when the last byte of it is.
  stdout.on('data', (chunk: Buffer) => { if (chunk.toString('latin1').includes('\x1b[?2026l')) written(); });
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin }) as unknown as NodeJS.ReadStream;
  const store = createStore(press(opened(withMany(await flawed(), 5000), { columns: 200, rows: 50 }), '2').state, () => undefined);
  const glyphs = new Glyphs();
  const app = render(createElement(App, { store, glyphs }), { stdout: inkStream(stdout, glyphs), stdin, patchConsole: false, maxFps: 1000, exitOnCtrlC: false });
  const ahead = foldInPauses(store);
  const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
  await pause(2000);
  let cpu = 0;
  const press1 = async (key: string): Promise<number> => {
    const before = process.cpuUsage();
    const time = await new Promise<number>((resolve) => {
      const start = performance.now();
      const none = setTimeout(() => resolve(NaN), 300);
      written = () => { clearTimeout(none); resolve(performance.now() - start); };
      store.dispatch({ type: 'key', key });
    });
    const used = process.cpuUsage(before);
    cpu = (used.user + used.system) / 1000;
    written = () => undefined;
    await pause(5);
    return time;
  };
  const row: Record<string, { wall: number[]; cpu: number[] }> = {};
  const note = (name: string, time: number): void => {
    if (Number.isNaN(time)) return;
    const of = (row[name] ??= { wall: [], cpu: [] });
    of.wall.push(time);
    of.cpu.push(cpu);
  };
  const heaps: number[] = [];
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['row', ['j']], ['page', ['pagedown']], ['end and start', ['G', 'g']], ['group', ['o']], ['show', ['v', 'x']], ['screens', ['1', '3', '2']], ['language', ['L', 'L']], ['typing a filter', ['/', 'c', 'a', 'p', 'a', 'backspace', 'escape']],
  ];
  for (let round = 0; round < 60; round += 1) {
    for (const [name, list] of ways) for (const key of list) {
      const time = await press1(key);
      if (round >= 3) note(name, time);
      // Another language is folded in the pauses too.
      if (name === 'language') await pause(400);
    }
    if (round % 10 === 0) { globalThis.gc?.(); heaps.push(process.memoryUsage().heapUsed / 1e6); }
  }
  say('\na key to the last byte of its frame with 5,000 findings at 200×50 (promised: under 33 ms)');
  for (const [name, { wall, cpu: used }] of Object.entries(row)) say(`  ${name.padEnd(18)} median ${ms(at(wall, 0.5)).padStart(9)}   95 % ${ms(at(wall, 0.95)).padStart(9)}   longest ${ms(Math.max(...wall)).padStart(9)}   processor ${ms(at(used, 0.5)).padStart(8)}`);
  say(`  heap after every 10 rounds: ${heaps.map((h) => h.toFixed(0)).join(', ')} MB (run node with --expose-gc for exact figures)`);
  say(`  rows: ${layoutOf(store.state()).screen.rows.length}`);
  ahead.stop();
  app.unmount();
}

if (!process.argv.includes('--keys')) await firstFrame();
await keys();
process.exitCode = 0;
