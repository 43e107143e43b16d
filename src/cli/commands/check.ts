// avizor check: reads plans, judges them, reports, and ends with the code of the threshold.

import { isIsoDate } from '../../base/date.ts';
import { type Threshold, thresholds } from '../../report/threshold.ts';
import { type Command, type Invocation, listOption, textOption } from '../command.ts';
import { type Profile, profileNames, profiles } from '../profiles.ts';
import { badDate, badValue } from '../usage-problems.ts';

function thresholdsOf(invocation: Invocation, profile: Profile): readonly Threshold[] {
  const asked = listOption(invocation, 'failOn');
  for (const value of asked) if (!thresholds.some((t) => t === value)) throw badValue('--fail-on', value, thresholds);
  return asked.length ? (asked as Threshold[]) : profile.failOn;
}

function asOfDate(invocation: Invocation): string | undefined {
  const asOf = textOption(invocation, 'asOf');
  if (asOf !== undefined && !isIsoDate(asOf)) throw badDate('--as-of', asOf);
  return asOf;
}

async function run(invocation: Invocation): Promise<number> {
  const { args, options, lang, io } = invocation;
  const profile: Profile = profiles[(textOption(invocation, 'profile') ?? 'das') as keyof typeof profiles];
  const choices = {
    files: args, lang, profile, failOn: thresholdsOf(invocation, profile), asOf: asOfDate(invocation), only: listOption(invocation, 'rule'),
    formats: Array.isArray(options['format']) ? options['format'].map(String) : [],
    ...(typeof options['color'] === 'boolean' ? { colour: options['color'] } : {}),
  };
  return (await import('../check-run.ts')).checkRun(choices, io);
}

export const check: Command = {
  name: 'check', args: '<fișiere...>',
  about: { ro: 'verifică planuri: fișiere, foldere sau modele de nume', en: 'check plans: files, folders or patterns' },
  options: [
    { flags: '--format <nume[:fișier]>', repeat: true, about: { ro: 'formatul raportului (text, json), eventual cu fișier; se poate repeta', en: 'format of the report (text, json), optionally with a file; may be repeated' } },
    { flags: '--fail-on <prag>', repeat: true, about: { ro: `de la ce constatări codul de ieșire este 1: ${thresholds.join(', ')}`, en: `findings from which the exit code is 1: ${thresholds.join(', ')}` } },
    { flags: '--as-of <dată>', about: { ro: 'aplică legea în vigoare la această dată (AAAA-LL-ZZ)', en: 'apply the law in force on this day (YYYY-MM-DD)' } },
    { flags: '--profile <profil>', choices: profileNames, about: { ro: 'alegeri gata făcute: das (autor), prefect (control de legalitate), ci (depozit de planuri)', en: 'ready choices: das (author), prefect (review of legality), ci (repository of plans)' } },
    { flags: '--rule <id>', repeat: true, about: { ro: 'judecă numai aceste reguli', en: 'judge only these rules' } },
    { flags: '--color', about: { ro: 'culori și când ieșirea nu este un terminal', en: 'colours also where the output is no terminal' } },
    { flags: '--no-color', about: { ro: 'fără culori', en: 'no colours' } },
  ],
  run,
};
