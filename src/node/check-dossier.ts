// Judges the papers of one dossier together: a folder asked for, or a plan named beside its own papers.

import { lint } from '../lint.ts';
import type { Library } from '../library/registry.ts';
import { nothingGiven } from '../alignment/input.ts';
import type { PaperRole } from '../plan/role.ts';
import type { CheckedFiles, SettingsFor } from './check-files.ts';
import { type Dossier, readDossier } from './dossier.ts';
import { problemsOf } from './read-document.ts';
import { bugOf, unreadOf } from './unread.ts';

/** Papers that go with a plan; a paper of another kind named beside it is judged by itself. */
const goesWithPlan = new Set<PaperRole>(['hotarare', 'raport', 'aviz', 'referat']);
/** So many files named one by one are a batch, not a dossier. */
const mostNamed = 12;

/** The dossier that files named one by one make: one plan and nothing but papers that go with it; null otherwise. */
export async function namedTogether(files: readonly string[], cwd: string, library: Library): Promise<Dossier | null> {
  if (files.length < 2 || files.length > mostNamed) return null;
  try {
    const dossier = await readDossier(files.join(' + '), files, cwd, library);
    return !dossier.unread.length && dossier.papers.every((p) => goesWithPlan.has(p.role)) ? dossier : null;
  } catch (error) {
    if (problemsOf(error).length) return null;
    throw error;
  }
}

/** One report of the whole dossier, named `path`; papers that cannot be read are told beside it. */
export async function checkDossier(path: string, files: readonly string[], cwd: string, settingsFor: SettingsFor, known?: Dossier): Promise<CheckedFiles> {
  const result: CheckedFiles = { documents: [], unread: [], bugs: [] };
  const { library, settings } = await settingsFor(files[0] ?? path);
  try {
    const dossier = known ?? await readDossier(path, files, cwd, library);
    const given = { ...(settings.given ?? nothingGiven), papers: dossier.papers };
    result.documents.push(await lint(dossier.document, library, { ...settings, given, path, sha256: dossier.sha256 }));
    result.unread.push(...dossier.unread.flatMap((u) => u.problems.map((problem) => unreadOf(problem, u.path))));
  } catch (error) {
    const problems = problemsOf(error);
    result.unread.push(...problems.map((problem) => unreadOf(problem, path)), ...(problems.length ? [] : [bugOf(path)]));
    if (!problems.length) result.bugs.push({ path, error });
  }
  return result;
}
