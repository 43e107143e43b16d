// Runs the screen on a terminal: judges the files while it lives, does what the reducer asks, gives the terminal back.

import { EventEmitter } from 'node:events';
import { render } from 'ink';
import type { Language } from '../base/language.ts';
import type { Waiver } from '../engine/findings.ts';
import type { Unread } from '../report/report.ts';
import { clipboardSequence } from '../node/clipboard.ts';
import { type FullScreen, openScreen } from '../node/screen.ts';
import { watchFiles, type Watching } from '../node/watch.ts';
import type { JudgedFile } from '../node/judge.ts';
import { type Effect, initialState } from './state.ts';
import { createStore, type Store } from './store.ts';
import { App } from './view/app.tsx';
import { words } from './words.ts';

export interface Session {
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
  readonly lang: Language; readonly colour: boolean; readonly linear: boolean; readonly today: string; readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly judge: (path: string) => Promise<JudgedFile>;
  /** Configurations and decisions are read anew from now on. */
  readonly forget: () => void;
  /** Writes a decision and gives the name of its file. @throws Problem with what to do. */
  readonly decide: (path: string, waiver: Waiver) => Promise<string>;
  /** What is wrong, in the words of the user. */
  readonly tell: (error: unknown, lang: Language) => Promise<string>;
}

/**
 * The terminal as Ink sees it. Its height is never reached by a frame and it never tells of a new size: Ink would
 * clear the scrollback of the user when a frame is higher than the window. The store draws everything anew instead.
 */
function streamFor(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const stream = new EventEmitter() as unknown as NodeJS.WriteStream;
  return Object.defineProperties(stream, {
    columns: { get: () => stdout.columns }, rows: { get: () => 100_000 }, isTTY: { value: true }, writable: { get: () => stdout.writable },
    write: { value: (chunk: string, ...rest: never[]) => stdout.write(chunk, ...rest) },
  });
}

const breath = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

/** Judges waiting files one after another, the open one first; a file asked for twice is judged once more after the first time. */
class Queue {
  readonly #store: Store;
  readonly #session: Session;
  readonly #waiting = new Set<string>();
  #busy = false;
  constructor(store: Store, session: Session) { this.#store = store; this.#session = session; }

  add(paths: readonly string[]): void {
    for (const path of paths) this.#waiting.add(path);
    if (!this.#busy) void this.#run();
  }

  stop(): void { this.#waiting.clear(); }

  #next(): string | undefined {
    const open = this.#store.state().files[this.#store.state().open]?.path;
    const path = open !== undefined && this.#waiting.has(open) ? open : [...this.#waiting][0];
    if (path !== undefined) this.#waiting.delete(path);
    return path;
  }

  async #run(): Promise<void> {
    this.#busy = true;
    for (let path = this.#next(); path !== undefined; path = this.#next()) {
      this.#store.dispatch({ type: 'reading', path });
      await breath();
      const result = await this.#session.judge(path);
      if (this.#store.state().ended) break;
      this.#store.dispatch(result.is === 'unread' ? { type: 'unread', path, unread: result.unread } : { type: 'judged', path, judged: result });
      await breath();
    }
    this.#busy = false;
  }
}

/** Lives until the user leaves or a signal comes; the exit code. @throws what the views threw, after the terminal is given back. */
export async function startScreen(session: Session): Promise<number> {
  const { stdout } = process;
  let watching: Watching | null = null;
  let ended: () => void = () => undefined;
  const store = createStore(initialState({ ...session, columns: stdout.columns, rows: stdout.rows }), (effect) => perform(effect));
  const queue = new Queue(store, session);
  const notice = (text: string): void => store.dispatch({ type: 'notice', text });
  const again = (paths: readonly string[]): void => { session.forget(); queue.add(paths); };

  function perform(effect: Effect): void {
    const { lang } = store.state();
    switch (effect.do) {
      case 'copy': stdout.write(clipboardSequence(effect.text, session.env)); return;
      case 'leave': ended(); return;
      case 'watch': watching?.stop(); watching = effect.on ? watchFiles(session.files, session.cwd, (path) => again([path])) : null; return;
      case 'decide': session.decide(effect.path, effect.waiver).then(
        (file) => { notice(`${words.saved[lang]} ${file}.`); again([effect.path]); },
        async (error: unknown) => notice(`${words.notSaved[lang]}: ${await session.tell(error, lang)}`));
    }
  }

  const screen: FullScreen = openScreen(() => ended());
  const app = render(<App store={store} />, { stdout: streamFor(stdout), exitOnCtrlC: false, patchConsole: false, maxFps: 60, isScreenReaderEnabled: session.linear });
  ended = () => app.unmount();
  const resized = (): void => {
    const { columns, rows } = stdout;
    app.clear();
    screen.clear();
    store.dispatch({ type: 'resize', columns, rows });
  };
  stdout.on('resize', resized);
  try {
    for (const unread of session.unread) store.dispatch({ type: 'unread', path: unread.path, unread: [unread] });
    queue.add(session.files.filter((path) => !session.unread.some((u) => u.path === path)));
    await app.waitUntilExit();
  } finally {
    stdout.off('resize', resized);
    queue.stop();
    (watching as Watching | null)?.stop();
    screen.leave();
  }
  return screen.endedBy() ?? 0;
}
