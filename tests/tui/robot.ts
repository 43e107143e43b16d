// A robot at a terminal: the built program inside tmux, keys in, screens out.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/library.ts';

/** Why no robot can run here; null where it can. */
export const noRobot: string | null =
  spawnSync('tmux', ['-V']).status !== 0 ? 'tmux is not installed' : !existsSync(`${root}dist/bin.js`) ? 'the program is not built' : null;

/** A copy of the built program: a build that runs meanwhile may not pull it from under the robot. */
export function copyOfProgram(): { readonly folder: string; readonly bin: string } {
  const folder = mkdtempSync(join(tmpdir(), 'avizor-robot-'));
  for (const part of ['dist', 'package.json', 'registry', 'schemas']) cpSync(`${root}${part}`, join(folder, part), { recursive: true });
  return { folder, bin: join(folder, 'dist', 'bin.js') };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

export class Robot {
  readonly #socket: string;
  constructor(name: string, columns: number, rows: number) {
    this.#socket = `avizor-${process.pid}-${name}`;
    const env = { ...process.env, LC_ALL: 'C.UTF-8', PS1: '$ ' };
    for (const key of ['CI', 'NO_COLOR', 'TMUX', 'INK_SCREEN_READER', 'CONTINUOUS_INTEGRATION', 'VITEST', 'NODE_ENV', 'AVIZOR_LANG']) delete (env as Record<string, string | undefined>)[key];
    execFileSync('tmux', ['-u', '-L', this.#socket, '-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), 'env PS1="$ " bash --norc --noprofile'], { env });
    this.#tmux('set-option', '-g', 'set-clipboard', 'on');
  }

  #tmux(...args: string[]): string { return execFileSync('tmux', ['-u', '-L', this.#socket, ...args], { encoding: 'utf8' }); }

  /** Types a line at the shell. */
  async shell(text: string): Promise<void> { this.#tmux('send-keys', '-l', text); this.#tmux('send-keys', 'Enter'); await pause(50); }
  /** Keys by their tmux names. */
  async keys(...names: string[]): Promise<void> { for (const name of names) { this.#tmux('send-keys', name); await pause(60); } }
  /** Text in one piece, as a paste or fast typing gives it. */
  async type(text: string): Promise<void> { this.#tmux('send-keys', '-l', text); await pause(60); }
  async resize(columns: number, rows: number): Promise<void> { this.#tmux('resize-window', '-x', String(columns), '-y', String(rows)); await pause(200); }

  screen(): string { return this.#tmux('capture-pane', '-p'); }
  styled(): string { return this.#tmux('capture-pane', '-p', '-e'); }
  clipboard(): string { return this.#tmux('show-buffer'); }
  isAlternate(): boolean { return this.#tmux('display-message', '-p', '#{alternate_on}').trim() === '1'; }
  cursorIsShown(): boolean { return this.#tmux('display-message', '-p', '#{cursor_flag}').trim() === '1'; }

  /** The screen once it holds `what`. @throws with the screen as it is after the time is over. */
  async until(what: string | RegExp | ((screen: string) => boolean), ms = 40_000): Promise<string> {
    const holds = (s: string): boolean => (typeof what === 'function' ? what(s) : typeof what === 'string' ? s.includes(what) : what.test(s));
    const end = Date.now() + ms;
    for (;;) {
      const now = this.screen();
      if (holds(now)) return now;
      if (Date.now() > end) throw new Error(`the screen never held ${String(what)}:\n${now}`);
      await pause(50);
    }
  }

  /** What `stty -a` says of the terminal, without its size. */
  async terminal(): Promise<string> {
    await this.shell('clear');
    await this.shell('stty -a; echo fi""n');
    const screen = await this.until(/^fin$/m);
    return screen.split('\n').filter((l) => /[-=;]/.test(l) && !l.startsWith('$')).join('\n').replace(/rows \d+; columns \d+;/, '').trim();
  }

  end(): void { spawnSync('tmux', ['-L', this.#socket, 'kill-server']); }
}

export const removeProgram = (folder: string): void => rmSync(folder, { recursive: true, force: true });
