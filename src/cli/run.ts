// Runs a command line: picks the command, turns mistakes into words, gives back the exit code.

import { isProblem, type Problem } from '../base/problem.ts';
import { type Io, languageOf } from '../node/io.ts';
import { tellProblem } from './tell-problem.ts';

/** The known problems behind an error, one or several; none for a bug. */
function problemsIn(error: unknown): readonly Problem[] {
  if (isProblem(error)) return [error];
  const several = error instanceof Error && 'problems' in error ? error.problems : null;
  return Array.isArray(several) && several.every(isProblem) ? several : [];
}

/** Problems of the command line or configuration are 2; what could not be read is 3. */
export const codeOf = (problem: Problem): 2 | 3 => (/^AVZ-READ-/.test(problem.code) ? 3 : 2);

/**
 * `argv` without the program's name. 0 clean, 1 findings, 2 usage, configuration or program failure, 3 incomplete.
 * Never throws and never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(argv, io.env);
  try {
    if (argv[0] === '--version' || argv[0] === '-V') {
      io.out(`${(await import('../node/terminal.ts')).programVersion()}\n`);
      return 0;
    }
    const { parse } = await import('./parse.ts');
    return await parse(argv, io, lang);
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
