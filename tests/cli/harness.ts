// Runs the program as a user does: in this process through run(), or as a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/node/io.ts';
import { run } from '../../src/cli/run.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export interface Ran { readonly code: number | null; readonly out: string; readonly err: string }

/** A new folder holding `files`, given as text or bytes by name. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'avizor-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** In this process, without a terminal, on a fixed day. */
export async function avizor(args: readonly string[], cwd = root, io: Partial<Io> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (chunk) => out.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')), err: (chunk) => err.push(chunk),
    cwd, env: {}, today: '2026-03-02', outIsTerminal: false, errIsTerminal: false, columns: 100, ...io,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** As a process, from the sources. */
export function avizorProcess(args: readonly string[], cwd = root, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/bin.ts'), ...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...env } });
  return { code: status, out: stdout, err: stderr };
}
