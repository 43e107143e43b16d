// Reads and judges files one after another; one bad file never stops the others.

import { lint, type LintSettings } from '../lint.ts';
import type { Library } from '../library/registry.ts';
import type { DocumentReport, Unread } from '../report/report.ts';
import { problemsOf, readDocument } from './read-document.ts';
import { bugOf, unreadOf } from './unread.ts';

/** `bugs`: files on which the program itself failed; they are told as unread too, so that no format passes them over. */
export interface CheckedFiles { readonly documents: DocumentReport[]; readonly unread: Unread[]; readonly bugs: { readonly path: string; readonly error: unknown }[] }

/** Rules and settings of each file, by the configuration of its folder. @throws Problem or Problems for a faulty configuration. */
export type SettingsFor = (path: string) => Promise<{ readonly library: Library; readonly settings: LintSettings }>;

/** Faults of a configuration are the run's, not the file's: they are thrown. `hash`: some report tells the hash of the files. */
export async function checkFiles(files: readonly string[], cwd: string, settingsFor: SettingsFor, progress: (done: number, path: string) => void, hash = true): Promise<CheckedFiles> {
  const result: CheckedFiles = { documents: [], unread: [], bugs: [] };
  for (const [i, path] of files.entries()) {
    progress(i, path);
    const { library, settings } = await settingsFor(path);
    try {
      const { document, sha256 } = await readDocument(path, cwd, hash);
      result.documents.push(await lint(document, library, { ...settings, path, sha256 }));
    } catch (error) {
      const problems = problemsOf(error);
      result.unread.push(...problems.map((problem) => unreadOf(problem, path)), ...(problems.length ? [] : [bugOf(path)]));
      if (!problems.length) result.bugs.push({ path, error });
    }
  }
  return result;
}
