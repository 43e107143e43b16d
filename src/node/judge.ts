// Judges files and dossiers again and again, each time with the configuration, decisions and strategies as they are on disk now.

import { lint } from '../lint.ts';
import type { AlignmentInput } from '../alignment/input.ts';
import { nothingGiven } from '../alignment/input.ts';
import type { Library } from '../library/registry.ts';
import type { DocumentReport, Unread } from '../report/report.ts';
import { Configs } from './config.ts';
import { type Asked, SettingsOfFiles } from './file-settings.ts';
import { problemsOf, readDocument } from './read-document.ts';
import { bugOf, unreadOf } from './unread.ts';

/** `unread`: papers of a dossier that could not be read, beside its report. */
export type JudgedFile =
  | { readonly is: 'judged'; readonly report: DocumentReport; readonly library: Library; readonly given: AlignmentInput; readonly unread?: readonly Unread[] }
  | { readonly is: 'unread'; readonly unread: readonly Unread[] };

export class Judge {
  readonly #library: Library;
  readonly #asked: Asked;
  readonly #cwd: string;
  readonly #dossiers: Map<string, readonly string[]>;
  #settings: SettingsOfFiles;

  /** `dossiers`: the papers of each dossier, by its name. */
  constructor(library: Library, asked: Asked, cwd: string, dossiers: Readonly<Record<string, readonly string[]>> = {}) {
    this.#library = library;
    this.#asked = asked;
    this.#cwd = cwd;
    this.#dossiers = new Map(Object.entries(dossiers));
    this.#settings = this.#fresh();
  }

  #fresh(): SettingsOfFiles { return new SettingsOfFiles(this.#library, this.#asked, this.#cwd, new Configs(this.#cwd)); }

  /** Reads configurations and decisions anew for the files judged from now on. */
  forget(): void { this.#settings = this.#fresh(); }

  /** Where decisions on a plan are written when a file for them is configured or there already. */
  decisionsOf(path: string): Promise<string | null> { return this.#settings.waiversFileOf(path); }

  /** The file that settings and decisions of a file or a dossier go by. */
  planOf(path: string): string { return this.#dossiers.get(path)?.[0] ?? path; }

  /** The name of the dossier that files named one by one make, from now on judged as one; null where they make none. Never throws. */
  async together(files: readonly string[]): Promise<string | null> {
    try {
      const { library } = await this.#settings.of(files[0] ?? '');
      const { namedTogether } = await import('./check-dossier.ts');
      if (!await namedTogether(files, this.#cwd, library)) return null;
    } catch {
      // Judged one by one, each file tells what is wrong with it.
      return null;
    }
    const name = files.join(' + ');
    this.#dossiers.set(name, files);
    return name;
  }

  async #dossier(path: string, papers: readonly string[]): Promise<JudgedFile> {
    const { checkDossier } = await import('./check-dossier.ts');
    const { documents: [report], unread } = await checkDossier(path, papers, this.#cwd, (file) => this.#settings.of(file));
    const { library, settings } = await this.#settings.of(papers[0] ?? path);
    return report ? { is: 'judged', report, library, given: settings.given ?? nothingGiven, unread } : { is: 'unread', unread };
  }

  /** Never throws: what cannot be read, a faulty configuration and a bug are told as unread. */
  async judge(path: string): Promise<JudgedFile> {
    try {
      const papers = this.#dossiers.get(path);
      if (papers) return await this.#dossier(path, papers);
      const { library, settings } = await this.#settings.of(path);
      const { document, sha256 } = await readDocument(path, this.#cwd);
      return { is: 'judged', report: await lint(document, library, { ...settings, path, sha256 }), library, given: settings.given ?? nothingGiven };
    } catch (error) {
      const problems = problemsOf(error);
      return { is: 'unread', unread: problems.length ? problems.map((p) => unreadOf(p, path)) : [bugOf(path)] };
    }
  }
}
