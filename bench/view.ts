// Prints what speed the screen promises: its first frame in a terminal, and a key to a frame with five thousand findings.
// Run `npm run build` first; needs tmux for the first frame. Usage: npx tsx bench/view.ts [rounds]

import { PassThrough } from 'node:stream';
import { render } from 'ink';
import { createElement } from 'react';
import { layoutOf } from '../src/tui/screens/layout.ts';
import { createStore } from '../src/tui/store.ts';
import { App } from '../src/tui/view/app.tsx';
import { flawed, opened, press, withMany } from '../tests/tui/plan.ts';
import { copyOfProgram, noRobot, removeProgram, Robot } from '../tests/tui/robot.ts';

const rounds = Number(process.argv[2] ?? 7);
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const at = (list: readonly number[], share: number): number => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;
const ms = (n: number): string => `${n.toFixed(1)} ms`;

/** From the start of node to the first bytes of a frame, told by the program's own output going through a pipe of the terminal. */
async function firstFrame(): Promise<void> {
  if (noRobot) { say(`first frame: not measured, ${noRobot}`); return; }
  const { folder, bin } = copyOfProgram();
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const robot = new Robot(`bench${i}`, 120, 40);
    // The loop of the shell itself is fast; the time is from Enter to the first title on the screen, looked at every few milliseconds.
    await robot.shell(`clear; cd '${folder}'`);
    const start = performance.now();
    const typed = robot.shell(`'${process.execPath}' '${bin}' view '${process.cwd()}/samples/conform/comuna.txt'`);
    await robot.until(/avizor +1 Ansamblu/);
    times.push(performance.now() - start);
    await typed;
    robot.end();
  }
  removeProgram(folder);
  say(`first frame in tmux (shell, node and screen capture included, looked at every 50 ms): median ${ms(at(times, 0.5))}, best ${ms(Math.min(...times))}`);
}

async function keys(): Promise<void> {
  const stdout = Object.assign(new PassThrough(), { columns: 200, rows: 100_000, isTTY: true }) as unknown as NodeJS.WriteStream;
  stdout.resume();
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin }) as unknown as NodeJS.ReadStream;
  const store = createStore(press(opened(withMany(await flawed(), 5000), { columns: 200, rows: 50 }), '2').state, () => undefined);
  let frame: () => void = () => undefined;
  const app = render(createElement(App, { store }), { stdout, stdin, patchConsole: false, maxFps: 1000, exitOnCtrlC: false, onRender: () => frame() });
  const press1 = (key: string): Promise<number> => new Promise((resolve) => {
    const start = performance.now();
    frame = () => resolve(performance.now() - start);
    store.dispatch({ type: 'key', key });
  });
  const row: Record<string, number[]> = {};
  const heaps: number[] = [];
  const ways: readonly (readonly [string, readonly string[]])[] = [['row', ['j']], ['page', ['pagedown']], ['end and start', ['G', 'g']], ['group', ['o']], ['show', ['v', 'x']]];
  for (let round = 0; round < 60; round += 1) for (const [name, list] of ways) for (const key of list) {
    const time = await press1(key);
    if (round >= 5) (row[name] ??= []).push(time);
    if (round % 10 === 0 && name === 'row') { globalThis.gc?.(); heaps.push(process.memoryUsage().heapUsed / 1e6); }
  }
  const typed: number[] = [await press1('/')];
  for (const key of 'capacitate') typed.push(await press1(key));
  say('\na key to a frame with 5,000 findings at 200×50 (promised: under 33 ms)');
  for (const [name, list] of [...Object.entries(row), ['typing a filter', typed] as const]) say(`  ${name.padEnd(18)} median ${ms(at(list, 0.5)).padStart(9)}   95 % ${ms(at(list, 0.95)).padStart(9)}   longest ${ms(Math.max(...list)).padStart(9)}`);
  say(`  heap after every 10 rounds: ${heaps.map((h) => h.toFixed(0)).join(', ')} MB (run node with --expose-gc for exact figures)`);
  say(`  rows: ${layoutOf(store.state()).screen.rows.length}`);
  app.unmount();
}

await firstFrame();
await keys();
process.exitCode = 0;
