// What `avizor view` does once it is known that there is a terminal: files and settings as `check` has them, then the screen.

import { existsSync } from 'node:fs';
import type { Problem } from '../base/problem.ts';
import type { IsoDate } from '../base/date.ts';
import type { Language } from '../base/language.ts';
import { unreadOf } from '../node/unread.ts';
import { Configs } from '../node/config.ts';
import { expand } from '../node/files.ts';
import type { StrategySources } from '../node/given-strategies.ts';
import { type Io, wantsColour } from '../node/io.ts';
import { JudgeBehind } from '../node/judge-behind.ts';
import type { Judging, JudgingSettings } from '../node/judging.ts';
import { withoutStrategies } from '../node/named-strategies.ts';
import { readableExtensions } from '../readers/registry.ts';
import type { Terminal } from '../node/screen.ts';
import { type Profile, profiles } from './profiles.ts';

export interface ViewChoices {
  readonly files: readonly string[];
  /** Folders that each hold the papers of one plan. */
  readonly dossiers: readonly string[];
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

/** What is to be judged, by name: files, and dossiers with their papers. */
async function plansOf({ files: named, dossiers: folders }: ViewChoices, configs: Configs, cwd: string) {
  const { files: found, problems } = named.length ? await expand(named, cwd, readableExtensions) : { files: [], problems: [] };
  const files = await withoutStrategies(found, named, configs, cwd);
  const faults: Problem[] = [...problems];
  const dossiers: Record<string, readonly string[]> = {};
  for (const folder of folders) {
    const papers = await expand([folder], cwd, readableExtensions);
    faults.push(...papers.problems);
    if (papers.files.length) dossiers[folder] = papers.files;
  }
  const oneByOne = !folders.length && files.length > 1 && named.length === files.length && named.every((name) => files.includes(name));
  return { files, dossiers, faults, oneByOne };
}

/** The exit code: 0 when the user leaves, 128 and more after a signal. @throws Problem for choices that cannot be met. */
export async function viewRun(choices: ViewChoices, io: Io, terminal?: Terminal): Promise<number> {
  // Built, a thread of its own judges: it starts at once, beside the screen. From the sources this thread does.
  const thread = new URL('./behind.js', import.meta.url);
  const behind = existsSync(thread) ? new JudgeBehind(thread) : null;
  try {
    const configs = new Configs(io.cwd);
    const here = await configs.of('.');
    const profile: Profile = profiles[choices.profile ?? here.profile ?? 'das'];
    const lang = choices.langAsked ? choices.lang : here.lang ?? choices.lang;
    const { files, dossiers, faults, oneByOne } = await plansOf(choices, configs, io.cwd);
    const unread = faults.map((p) => unreadOf(p, ''));
    const settings: JudgingSettings = { asked: { ...choices, settings: { today: io.today, asOf: choices.asOf, legalityOnly: profile.legalityOnly }, withoutWaivers: profile.withoutWaivers }, cwd: io.cwd, dossiers };
    const judging: Judging = behind ? behind.begin(settings) : (await import('../node/judge-here.ts')).judgeHere(settings);
    const { startScreen } = await import('../tui/start.tsx');
    return await startScreen({
      files: [...files, ...Object.keys(dossiers), ...unread.map((u) => u.path)], dossiers, oneByOne, unread, judging, lang,
      colour: wantsColour(io, choices.colour), linear: io.env['INK_SCREEN_READER'] === 'true', today: io.today, cwd: io.cwd, env: io.env,
    }, terminal);
  } finally {
    behind?.end();
  }
}
