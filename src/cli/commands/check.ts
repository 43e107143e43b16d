// avizor check: reads plans, judges them, reports, and ends with the code of the threshold.

import { isIsoDate } from '../../base/date.ts';
import { type Threshold, thresholds } from '../../report/threshold.ts';
import { type Command, type Invocation, listOption, textOption } from '../command.ts';
import { profileNames, type profiles } from '../profiles.ts';
import { badDate, badValue, nothingToCheck } from '../usage-problems.ts';

function thresholdsOf(invocation: Invocation): readonly Threshold[] | undefined {
  const asked = listOption(invocation, 'failOn');
  for (const value of asked) if (!thresholds.some((t) => t === value)) throw badValue('--fail-on', value, thresholds);
  return asked.length ? (asked as Threshold[]) : undefined;
}

function asOfDate(invocation: Invocation): string | undefined {
  const asOf = textOption(invocation, 'asOf');
  if (asOf !== undefined && !isIsoDate(asOf)) throw badDate('--as-of', asOf);
  return asOf;
}

async function run(invocation: Invocation): Promise<number> {
  const { args, options, lang, io } = invocation;
  const text = (name: string): string | undefined => textOption(invocation, name);
  const folders = (Array.isArray(options['dosar']) ? options['dosar'] : []).map(String);
  if (!args.length && !folders.length) throw nothingToCheck();
  const national = listOption(invocation, 'national');
  const choices = {
    files: args, dossiers: folders, lang, asOf: asOfDate(invocation), only: listOption(invocation, 'rule'), extends: listOption(invocation, 'extends'),
    asked: { lang: text('lang') !== undefined || io.env['AVIZOR_LANG'] !== undefined, profile: text('profile') as keyof typeof profiles | undefined, failOn: thresholdsOf(invocation) },
    formats: Array.isArray(options['format']) ? options['format'].map(String) : [],
    strategies: { ...(text('local') ? { local: text('local') } : {}), ...(text('county') ? { county: text('county') } : {}), ...(national.length ? { national } : {}) },
    waivers: text('waivers'), baseline: text('baseline'),
    ...(typeof options['color'] === 'boolean' ? { colour: options['color'] } : {}),
  };
  return (await import('../check-run.ts')).checkRun(choices, io);
}

export const check: Command = {
  name: 'check', args: '[fișiere...]',
  about: { ro: 'verifică planuri: fișiere, foldere sau modele de nume', en: 'check plans: files, folders or patterns' },
  options: [
    { flags: '--format <nume[:fișier]>', repeat: true, about: { ro: 'formatul raportului (text, json), eventual cu fișier; se poate repeta', en: 'format of the report (text, json), optionally with a file; may be repeated' } },
    { flags: '--dosar <folder>', repeat: true, about: { ro: 'folderul cu planul, hotărârea, rapoartele și avizele aceluiași dosar, judecate împreună', en: 'the folder with plan, decision, reports and opinions of one file, judged together' } },
    { flags: '--fail-on <prag>', repeat: true, about: { ro: `de la ce constatări codul de ieșire este 1: ${thresholds.join(', ')}`, en: `findings from which the exit code is 1: ${thresholds.join(', ')}` } },
    { flags: '--as-of <dată>', about: { ro: 'aplică legea în vigoare la această dată (AAAA-LL-ZZ)', en: 'apply the law in force on this day (YYYY-MM-DD)' } },
    { flags: '--profile <profil>', choices: profileNames, about: { ro: 'alegeri gata făcute: das (autor), prefect (control de legalitate), ci (depozit de planuri)', en: 'ready choices: das (author), prefect (review of legality), ci (repository of plans)' } },
    { flags: '--rule <id>', repeat: true, about: { ro: 'judecă numai aceste reguli', en: 'judge only these rules' } },
    { flags: '--local <fișier>', about: { ro: 'strategia locală cu care se compară planul', en: 'the local strategy the plan is compared with' } },
    { flags: '--county <fișier>', about: { ro: 'strategia județeană', en: 'the county strategy' } },
    { flags: '--national <id|fișier>', repeat: true, about: { ro: 'strategii naționale: coduri din registru sau fișiere', en: 'national strategies: ids of the registry or files' } },
    { flags: '--extends <folder>', repeat: true, about: { ro: 'adaugă regulile și registrele proprii dintr-un folder', en: 'add own rules and registry entries of a folder' } },
    { flags: '--waivers <fișier>', about: { ro: 'constatările asupra cărora a decis un om', en: 'findings that a person decided on' } },
    { flags: '--baseline <fișier>', about: { ro: 'constatările unei verificări anterioare; cele noi sunt marcate', en: 'findings of an earlier run; new ones are marked' } },
    { flags: '--color', about: { ro: 'culori și când ieșirea nu este un terminal', en: 'colours also where the output is no terminal' } },
    { flags: '--no-color', about: { ro: 'fără culori', en: 'no colours' } },
  ],
  run,
};
