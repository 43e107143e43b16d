// Runs a command's work and turns what goes wrong into words and an exit code.

import type { Language } from '../base/language.ts';
import { isProblem, type Problem } from '../base/problem.ts';
import type { Io } from '../node/io.ts';
import { tellProblem } from './tell-problem.ts';

/** The known problems behind an error, one or several; none for a bug. */
function problemsIn(error: unknown): readonly Problem[] {
  if (isProblem(error)) return [error];
  const several = error instanceof Error && 'problems' in error ? error.problems : null;
  return Array.isArray(several) && several.every(isProblem) ? several : [];
}

/** Problems of the command line or configuration are 2; what could not be read is 3. */
const codeOf = (problem: Problem): 2 | 3 => (/^AVZ-READ-/.test(problem.code) ? 3 : 2);

/** The exit code of `work`, or 2 or 3 with the reason on the error stream. Never throws. */
export async function guarded(lang: Language, io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const problems = problemsIn(error);
    if (problems.length) {
      for (const problem of problems) io.err(tellProblem(problem, lang));
      return Math.min(...problems.map(codeOf));
    }
    const detail = error instanceof Error ? (io.env['AVIZOR_DEBUG'] ? error.stack : error.message) : String(error);
    io.err(lang === 'ro'
      ? `avizor: programul a greșit: ${detail}\n  Ce faceți: raportați greșeala împreună cu fișierul; AVIZOR_DEBUG=1 arată mai mult.\n`
      : `avizor: the program failed: ${detail}\n  What to do: report this with the file; AVIZOR_DEBUG=1 shows more.\n`);
    return 2;
  }
}
