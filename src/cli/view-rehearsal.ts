// The build's own run through the screen, on a terminal that is none, after which V8's code is kept for the runs of users.

import { PassThrough } from 'node:stream';
import type { Io } from '../node/io.ts';
import { viewRun } from './view-run.ts';

const keys = ['2', 'j', '3', '4', '5', '6', '7', '1', '?', 'q'];
/** A plan that is never judged must not hold the build. */
const longest = 20_000;

/** Opens `files`, waits for the first verdict, walks through the screens and leaves. */
export async function rehearse(files: readonly string[], io: Io): Promise<number> {
  const stdout = Object.assign(new PassThrough(), { columns: 120, rows: 40, isTTY: true }) as unknown as NodeJS.WriteStream;
  const stdin = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin }) as unknown as NodeJS.ReadStream & PassThrough;
  let left: readonly string[] | null = null;
  const press = (): void => {
    const [key, ...rest] = left ?? [];
    if (key === undefined) return;
    left = rest;
    stdin.write(key);
    setTimeout(press, 60);
  };
  stdout.on('data', (chunk: Buffer) => { if (!left && chunk.toString('utf8').includes('CONFORM')) { left = keys; press(); } });
  const late = setTimeout(() => { stdin.write('q'); }, longest);
  const code = await viewRun({ files, dossiers: [], lang: 'ro', langAsked: true, strategies: {}, extends: [] }, { ...io, outIsTerminal: true }, { stdin, stdout });
  clearTimeout(late);
  return code;
}
