// What `avizor view` does once it is known that there is a terminal: files and settings as `check` has them, then the screen.

import { relative } from 'node:path';
import type { IsoDate } from '../base/date.ts';
import type { Language } from '../base/language.ts';
import { unreadOf } from '../node/unread.ts';
import { Configs } from '../node/config.ts';
import { expand } from '../node/files.ts';
import type { StrategySources } from '../node/given-strategies.ts';
import { type Io, wantsColour } from '../node/io.ts';
import type { Judge } from '../node/judge.ts';
import { withoutStrategies } from '../node/named-strategies.ts';
import { readableExtensions } from '../readers/registry.ts';
import { type Profile, profiles } from './profiles.ts';

export interface ViewChoices {
  readonly files: readonly string[];
  readonly lang: Language;
  readonly langAsked: boolean;
  readonly asOf?: IsoDate;
  readonly profile?: keyof typeof profiles;
  readonly strategies: StrategySources;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly extends: readonly string[];
  readonly colour?: boolean;
}

/** The exit code: 0 when the user leaves, 128 and more after a signal. @throws Problem for choices that cannot be met. */
export async function viewRun(choices: ViewChoices, io: Io): Promise<number> {
  const configs = new Configs(io.cwd);
  const here = await configs.of('.');
  const profile: Profile = profiles[choices.profile ?? here.profile ?? 'das'];
  const lang = choices.langAsked ? choices.lang : here.lang ?? choices.lang;
  const { files: found, problems } = await expand(choices.files, io.cwd, readableExtensions);
  const files = await withoutStrategies(found, choices.files, configs, io.cwd);
  const unread = problems.map((p) => unreadOf(p, ''));
  // The screen comes first; engine and library are loaded behind it.
  let made: Promise<Judge> | undefined;
  const judge = (): Promise<Judge> => (made ??= (async () => {
    const [{ Judge }, { loadLibrary }] = await Promise.all([import('../node/judge.ts'), import('../node/load-library.ts')]);
    return new Judge(await loadLibrary(), { ...choices, settings: { today: io.today, asOf: choices.asOf, legalityOnly: profile.legalityOnly }, withoutWaivers: profile.withoutWaivers }, io.cwd);
  })());
  const { startScreen } = await import('../tui/start.tsx');
  return startScreen({
    files: [...files, ...unread.map((u) => u.path)], unread, lang, colour: wantsColour(io, choices.colour), linear: io.env['INK_SCREEN_READER'] === 'true', today: io.today, cwd: io.cwd, env: io.env,
    judge: async (path) => (await judge()).judge(path),
    forget: () => { void judge().then((j) => j.forget()); },
    decide: async (path, waiver) => {
      const { decisionsBeside, planIn, writeDecision } = await import('../node/decisions.ts');
      const file = (await (await judge()).decisionsOf(path)) ?? decisionsBeside(path, io.cwd);
      const said = relative(io.cwd, file) || file;
      await writeDecision(file, { ...waiver, file: planIn(file, path, io.cwd) }, said);
      return said;
    },
    tell: async (error, language) => (await import('../node/read-document.ts')).problemsOf(error).map((p) => `${p.what[language]} ${p.todo[language]}`).join(' ') || (error instanceof Error ? error.message : String(error)),
  });
}
