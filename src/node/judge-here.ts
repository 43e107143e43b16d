// Judges for the screen in this thread: library, judge and decisions, loaded when the first file is asked for.

import { relative } from 'node:path';
import type { Bilingual } from '../base/language.ts';
import type { Judge } from './judge.ts';
import type { Decided, Judging, JudgingSettings } from './judging.ts';
import { problemsOf } from './read-document.ts';
import { bugOf } from './unread.ts';

/** Why something failed, for the user: the known problems, or the words of a bug. */
function whyOf(error: unknown): Bilingual {
  const problems = problemsOf(error);
  const bug = error instanceof Error ? error.message : String(error);
  const said = (lang: 'ro' | 'en'): string => problems.map((p) => `${p.what[lang]} ${p.todo[lang]}`).join(' ') || bug;
  return { ro: said('ro'), en: said('en') };
}

export function judgeHere({ asked, cwd, dossiers }: JudgingSettings): Judging {
  let made: Promise<Judge> | undefined;
  const judge = (): Promise<Judge> => (made ??= (async () => {
    const [{ Judge }, { loadLibrary }] = await Promise.all([import('./judge.ts'), import('./load-library.ts')]);
    return new Judge(await loadLibrary(), asked, cwd, dossiers);
  })());
  return {
    judge: async (path) => {
      try {
        return await (await judge()).judge(path);
      } catch (error) {
        // Only the library can fail here: the judge itself never throws.
        return { is: 'unread', unread: [{ ...bugOf(path), what: whyOf(error) }] };
      }
    },
    together: async (files) => (await judge()).together(files),
    align: () => Promise.resolve(null),
    forget: () => { void made?.then((j) => j.forget()); },
    decide: async (path, waiver): Promise<Decided> => {
      try {
        const { decisionsBeside, planIn, writeDecision } = await import('./decisions.ts');
        const plan = (await judge()).planOf(path);
        const file = (await (await judge()).decisionsOf(plan)) ?? decisionsBeside(plan, cwd);
        const said = relative(cwd, file) || file;
        await writeDecision(file, { ...waiver, file: planIn(file, plan, cwd) }, said);
        return { is: 'written', file: said };
      } catch (error) {
        return { is: 'refused', why: whyOf(error) };
      }
    },
    end: () => undefined,
  };
}
