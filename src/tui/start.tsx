// Runs the screen on a terminal: judges the files while it lives, does what the reducer asks, gives the terminal back.

import { render } from 'ink';
import type { Language } from '../base/language.ts';
import type { Unread } from '../report/report.ts';
import { clipboardSequence } from '../node/clipboard.ts';
import { type FullScreen, openScreen, type Terminal } from '../node/screen.ts';
import type { Watching } from '../node/watch.ts';
import type { Judging } from '../node/judging.ts';
import { alignAhead, foldInPauses } from './ahead.ts';
import { type Effect, initialState } from './state.ts';
import { createStore, type Store } from './store.ts';
import { App } from './view/app.tsx';
import { Glyphs } from './view/glyphs.ts';
import { inkStream } from './view/ink-stream.ts';
import { words } from './words.ts';

export interface Session {
  /** Files and dossiers by name. */
  readonly files: readonly string[];
  /** The papers of each dossier. */
  readonly dossiers: Readonly<Record<string, readonly string[]>>;
  /** The files were named one by one: they may be the papers of one dossier. */
  readonly oneByOne: boolean;
  readonly unread: readonly Unread[];
  readonly judging: Judging;
  readonly lang: Language; readonly colour: boolean; readonly linear: boolean; readonly today: string; readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const breath = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

/** Judges waiting files one after another, the open one first; a file asked for twice is judged once more after the first time. */
class Queue {
  readonly #store: Store;
  readonly #judging: Judging;
  readonly #waiting = new Set<string>();
  #busy = false;
  constructor(store: Store, judging: Judging) { this.#store = store; this.#judging = judging; }

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
      const result = await this.#judging.judge(path);
      if (this.#store.state().ended) break;
      this.#store.dispatch(result.is === 'unread' ? { type: 'unread', path, unread: result.unread } : { type: 'judged', path, judged: result });
      await breath();
    }
    this.#busy = false;
  }
}

/** Lives until the user leaves or a signal comes; the exit code. @throws what the views threw, after the terminal is given back. */
export async function startScreen(session: Session, { stdin, stdout }: Terminal = process): Promise<number> {
  const { judging } = session;
  const papers = new Map(Object.entries(session.dossiers));
  let watching: Watching | null = null;
  let ended: () => void = () => undefined;
  const store = createStore(initialState({ ...session, columns: stdout.columns, rows: stdout.rows }), (effect) => perform(effect));
  const queue = new Queue(store, judging);
  const notice = (text: string): void => store.dispatch({ type: 'notice', text });
  const again = (paths: readonly string[]): void => { judging.forget(); queue.add(paths); };
  const watch = async (): Promise<void> => {
    const { watchFiles } = await import('../node/watch.ts');
    // Meanwhile the user may have changed their mind, or left.
    if (watching || !store.state().watching || store.state().ended) return;
    const owners = new Map([...papers].flatMap(([path, files]) => files.map((file) => [file, path] as const)));
    watching = watchFiles(store.state().files.flatMap(({ path }) => papers.get(path) ?? [path]), session.cwd, (path) => again([owners.get(path) ?? path]));
  };

  function perform(effect: Effect): void {
    const { lang } = store.state();
    switch (effect.do) {
      case 'copy': stdout.write(clipboardSequence(effect.text, session.env)); return;
      case 'leave': ended(); return;
      case 'watch': watching?.stop(); watching = null; if (effect.on) void watch(); return;
      case 'decide': void judging.decide(effect.path, effect.waiver).then((done) => {
        if (done.is === 'refused') { notice(`${words.notSaved[lang]}: ${done.why[lang]}`); return; }
        notice(`${words.saved[lang]} ${done.file}.`);
        again([effect.path]);
      });
    }
  }

  async function judgeAll(): Promise<void> {
    const dossier = session.oneByOne ? await judging.together(session.files) : null;
    if (dossier !== null) {
      papers.set(dossier, session.files);
      store.dispatch({ type: 'together', path: dossier });
    }
    queue.add(dossier === null ? session.files.filter((path) => !session.unread.some((u) => u.path === path)) : [dossier]);
  }

  const screen: FullScreen = openScreen(() => ended(), stdin);
  // The list for screen readers is Ink's own text; the frame is made of signs.
  const glyphs = session.linear ? null : new Glyphs();
  const app = render(<App store={store} {...(glyphs ? { glyphs } : {})} />, {
    stdin, stdout: inkStream(stdout, glyphs), exitOnCtrlC: false, patchConsole: false, maxFps: 60, isScreenReaderEnabled: session.linear,
  });
  ended = () => app.unmount();
  const resized = (): void => {
    const { columns, rows } = stdout;
    app.clear();
    screen.clear();
    glyphs?.forget();
    store.dispatch({ type: 'resize', columns, rows });
  };
  stdout.on('resize', resized);
  const ahead = [foldInPauses(store), alignAhead(store, judging)];
  try {
    for (const unread of session.unread) store.dispatch({ type: 'unread', path: unread.path, unread: [unread] });
    void judgeAll();
    await app.waitUntilExit();
  } finally {
    stdout.off('resize', resized);
    queue.stop();
    for (const { stop } of ahead) stop();
    (watching as Watching | null)?.stop();
    screen.leave();
  }
  return screen.endedBy() ?? 0;
}
