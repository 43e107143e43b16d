// Judges for the screen in a thread of its own, so that keys are answered while a plan is read and a plan that brings the judge down does not bring the screen down.

import { Worker } from 'node:worker_threads';
import type { AlignmentInput } from '../alignment/input.ts';
import type { Library } from '../library/registry.ts';
import { fromCopy, inputFromCopy, toCopy } from './copied.ts';
import type { Answer, Ask } from './judge-messages.ts';
import type { Decided, Judging, JudgingSettings } from './judging.ts';
import { bugOf } from './unread.ts';

/** Every ask that wants an answer, without its number. */
type Asking = Ask extends infer A ? A extends { readonly id: number } ? Omit<A, 'id'> : never : never;

const gone: Decided = { is: 'refused', why: { ro: 'Verificarea s-a oprit; încercați din nou.', en: 'The check has stopped; try again.' } };

/** A thread that starts at once and judges once it is told the settings. `file` is its program. */
export class JudgeBehind {
  readonly #file: URL;
  readonly #waiting = new Map<number, (answer: Answer | null) => void>();
  #settings: JudgingSettings | null = null;
  #worker: Worker | null = null;
  #ended = false;
  #count = 0;
  #library: Library | null = null;
  #given: AlignmentInput | null = null;

  constructor(file: URL) {
    this.#file = file;
    this.#start();
  }

  #start(): Worker {
    // What the thread prints would stand in the middle of the screen.
    const worker = new Worker(this.#file, { execArgv: [], stdout: true, stderr: true });
    // It holds the program open only while an answer is awaited.
    worker.unref();
    worker.on('message', (answer: Answer) => this.#answered(answer));
    worker.on('error', () => this.#lost(worker));
    worker.on('exit', () => this.#lost(worker));
    this.#worker = worker;
    if (this.#settings) worker.postMessage({ ask: 'begin', settings: this.#settings } satisfies Ask);
    return worker;
  }

  /** A thread that failed answers nothing more; the next ask starts another one. */
  #lost(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#tellAll();
  }

  #tellAll(): void {
    const left = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const tell of left) tell(null);
  }

  #answered(answer: Answer): void {
    if ('answer' in answer && answer.answer.is === 'judged') {
      this.#library = answer.answer.library ?? this.#library;
      this.#given = answer.answer.given ? inputFromCopy(answer.answer.given) : this.#given;
    }
    const tell = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (!this.#waiting.size) this.#worker?.unref();
    tell?.(answer);
  }

  #ask(asking: Asking): Promise<Answer | null> {
    if (this.#ended) return Promise.resolve(null);
    const worker = this.#worker ?? this.#start();
    const id = (this.#count += 1);
    worker.ref();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage({ ...asking, id });
    });
  }

  begin(settings: JudgingSettings): Judging {
    this.#settings = settings;
    this.#worker?.postMessage({ ask: 'begin', settings } satisfies Ask);
    return {
      judge: async (path) => {
        const said = await this.#ask({ ask: 'judge', path });
        if (!said || !('answer' in said)) return { is: 'unread', unread: [bugOf(path)] };
        const { answer } = said;
        return answer.is === 'unread' ? answer : { ...answer, report: { ...answer.report, document: fromCopy(answer.report.document) }, library: this.#library as Library, given: this.#given as AlignmentInput };
      },
      together: async (files) => { const said = await this.#ask({ ask: 'together', files }); return said && 'together' in said ? said.together : null; },
      align: async ({ report, library, given }) => {
        if (!this.#worker || library !== this.#library || given !== this.#given) return null;
        const said = await this.#ask({ ask: 'align', plan: report.plan, document: toCopy(report.document) });
        return said && 'alignment' in said ? said.alignment : null;
      },
      forget: () => { this.#worker?.postMessage({ ask: 'forget' } satisfies Ask); },
      decide: async (path, waiver) => { const said = await this.#ask({ ask: 'decide', path, waiver }); return said && 'decided' in said ? said.decided : gone; },
      end: () => this.end(),
    };
  }

  end(): void {
    this.#ended = true;
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    this.#tellAll();
  }
}
