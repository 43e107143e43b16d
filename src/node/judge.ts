// Judges single files again and again, each time with the configuration, decisions and strategies as they are on disk now.

import { lint } from '../lint.ts';
import type { AlignmentInput } from '../alignment/input.ts';
import { nothingGiven } from '../alignment/input.ts';
import type { Library } from '../library/registry.ts';
import type { DocumentReport, Unread } from '../report/report.ts';
import { Configs } from './config.ts';
import { type Asked, SettingsOfFiles } from './file-settings.ts';
import { problemsOf, readDocument } from './read-document.ts';
import { bugOf, unreadOf } from './unread.ts';

export type JudgedFile =
  | { readonly is: 'judged'; readonly report: DocumentReport; readonly library: Library; readonly given: AlignmentInput }
  | { readonly is: 'unread'; readonly unread: readonly Unread[] };

export class Judge {
  readonly #library: Library;
  readonly #asked: Asked;
  readonly #cwd: string;
  #settings: SettingsOfFiles;

  constructor(library: Library, asked: Asked, cwd: string) {
    this.#library = library;
    this.#asked = asked;
    this.#cwd = cwd;
    this.#settings = this.#fresh();
  }

  #fresh(): SettingsOfFiles { return new SettingsOfFiles(this.#library, this.#asked, this.#cwd, new Configs(this.#cwd)); }

  /** Reads configurations and decisions anew for the files judged from now on. */
  forget(): void { this.#settings = this.#fresh(); }

  /** Where decisions on a plan are written when a file for them is configured or there already. */
  decisionsOf(path: string): Promise<string | null> { return this.#settings.waiversFileOf(path); }

  /** Never throws: what cannot be read, a faulty configuration and a bug are told as unread. */
  async judge(path: string): Promise<JudgedFile> {
    try {
      const { library, settings } = await this.#settings.of(path);
      const { document, sha256 } = await readDocument(path, this.#cwd);
      return { is: 'judged', report: await lint(document, library, { ...settings, path, sha256 }), library, given: settings.given ?? nothingGiven };
    } catch (error) {
      const problems = problemsOf(error);
      return { is: 'unread', unread: problems.length ? problems.map((p) => unreadOf(p, path)) : [bugOf(path)] };
    }
  }
}
