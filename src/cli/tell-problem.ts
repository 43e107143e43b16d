// A known problem as people read it on the error stream.

import type { Language } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';

/** `avizor: fișier:3:5: ce s-a întâmplat [COD]`, then what to do. */
export function tellProblem(problem: Problem, lang: Language): string {
  const { path, line, column } = problem.place;
  const at = [path, line, column].filter((x) => x !== undefined).join(':');
  const todo = lang === 'ro' ? 'Ce faceți' : 'What to do';
  return `avizor: ${at ? `${at}: ` : ''}${problem.what[lang]} [${problem.code}]\n  ${todo}: ${problem.todo[lang]}\n`;
}
