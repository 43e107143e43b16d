// What `avizor check` does once its choices are known; one module, so that the program starts with few files.

import type { Problem } from '../base/problem.ts';
import type { Library } from '../library/registry.ts';
import type { Dossier } from '../node/dossier.ts';
import type { IsoDate } from '../base/date.ts';
import type { Language } from '../base/language.ts';
import { rulesFor } from '../lint.ts';
import { checkFiles, type SettingsFor } from '../node/check-files.ts';
import { Configs } from '../node/config.ts';
import { SettingsOfFiles } from '../node/file-settings.ts';
import { expand } from '../node/files.ts';
import type { StrategySources } from '../node/given-strategies.ts';
import { loadLibraryToJudge } from '../node/load-library.ts';
import { withoutStrategies } from '../node/named-strategies.ts';
import { progressOf } from '../node/progress.ts';
import { programVersion } from '../node/terminal.ts';
import { unreadOf } from '../node/unread.ts';
import { readableExtensions } from '../readers/registry.ts';
import { makeReport } from '../report/make.ts';
import { exitCode, type Threshold } from '../report/threshold.ts';
import type { Io } from '../node/io.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { type Profile, profiles } from './profiles.ts';

export interface CheckChoices {
  readonly files: readonly string[];
  /** Folders that each hold the papers of one plan. */
  readonly dossiers: readonly string[];
  readonly formats: readonly string[];
  readonly lang: Language;
  /** Where the command line or the environment does not ask for them, the configuration may. */
  readonly asked: { readonly lang: boolean; readonly profile?: keyof typeof profiles; readonly failOn?: readonly Threshold[] };
  readonly asOf?: IsoDate;
  /** Ids of the only rules to judge; all when empty. */
  readonly only: readonly string[];
  readonly colour?: boolean;
  readonly strategies: StrategySources;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly extends: readonly string[];
}

interface DossierFiles { readonly path: string; readonly papers: readonly string[]; readonly known?: Dossier }

/** Folders asked for as dossiers, and files named one by one that make one; `single` are judged by themselves. */
async function dossiersOf(choices: CheckChoices, files: readonly string[], found: readonly string[], cwd: string, library: Library): Promise<{ dossiers: DossierFiles[]; single: readonly string[]; faults: readonly Problem[] }> {
  const dossiers: DossierFiles[] = [];
  const faults: Problem[] = [];
  for (const folder of choices.dossiers) {
    const { files: papers, problems } = await expand([folder], cwd, readableExtensions);
    faults.push(...problems);
    if (papers.length) dossiers.push({ path: folder, papers });
  }
  const oneByOne = files.length > 1 && choices.files.length === found.length && files.length === found.length && choices.files.every((name) => found.includes(name));
  const known = oneByOne ? await (await import('../node/check-dossier.ts')).namedTogether(files, cwd, library) : null;
  if (known) dossiers.push({ path: files.join(' + '), papers: files, known });
  return { dossiers, single: known ? [] : files, faults };
}

/** The exit code. @throws Problem for choices that cannot be met; a file that cannot be read is told in the report. */
export async function checkRun(choices: CheckChoices, io: Io): Promise<number> {
  const { only, asked } = choices;
  const outputs = await outputsOf(choices.formats);
  const configs = new Configs(io.cwd);
  const here = await configs.of('.');
  const profile: Profile = profiles[asked.profile ?? here.profile ?? 'das'];
  const failOn = asked.failOn ?? here.failOn ?? profile.failOn;
  const lang = asked.lang ? choices.lang : here.lang ?? choices.lang;
  const settings = { today: io.today, asOf: choices.asOf, legalityOnly: profile.legalityOnly, ...(only.length ? { only } : {}) };
  const ofFiles = new SettingsOfFiles(await loadLibraryToJudge(), { ...choices, settings, withoutWaivers: profile.withoutWaivers }, io.cwd, configs);
  const { files: found, problems } = choices.files.length ? await expand(choices.files, io.cwd, readableExtensions) : { files: [], problems: [] };
  const files = await withoutStrategies(found, choices.files, configs, io.cwd);
  const progress = progressOf(files.length, io, profile.quiet);
  const settingsFor: SettingsFor = (path) => ofFiles.of(path);
  const { dossiers, single, faults } = await dossiersOf(choices, files, found, io.cwd, ofFiles.whole());
  const checked = await checkFiles(single, io.cwd, settingsFor, progress.step, outputs.some(({ reporter }) => reporter.tellsHash));
  for (const { path, papers, known } of dossiers) {
    const { checkDossier } = await import('../node/check-dossier.ts');
    const one = await checkDossier(path, papers, io.cwd, settingsFor, known);
    checked.documents.push(...one.documents);
    checked.unread.push(...one.unread);
    checked.bugs.push(...one.bugs);
  }
  progress.end();
  const library = ofFiles.whole();
  for (const id of only) if (!library.rules.some((r) => r.id === id)) throw (await import('./find-rule.ts')).noRule(id, library);
  for (const w of ofFiles.expired) io.err(lang === 'ro' ? `avizor: decizia pentru ${w.rule} (${w.fingerprint}) a expirat la ${w.until ?? ''}; constatarea se socotește din nou.\n` : `avizor: the decision on ${w.rule} (${w.fingerprint}) ended on ${w.until ?? ''}; the finding counts again.\n`);
  const unread = [...[...problems, ...faults].map((p) => unreadOf(p, '')), ...checked.unread];
  const report = makeReport(checked.documents, unread, rulesFor(library, settings), library, programVersion());
  await writeOutputs(outputs, report, library, lang, io, choices.colour);
  for (const { path, error } of checked.bugs) io.err(`avizor: ${path}: ${error instanceof Error ? (io.env['AVIZOR_DEBUG'] ? error.stack : error.message) : String(error)}\n`);
  if (checked.bugs.length || problems.length || faults.length) return 2;
  return exitCode(report, failOn);
}
