// avizor view: the full-screen view of one or more plans, on a terminal.

import { isIsoDate } from '../../base/date.ts';
import type { Io } from '../../node/io.ts';
import { type Command, type Invocation, listOption, textOption } from '../command.ts';
import { profileNames, type profiles } from '../profiles.ts';
import { badDate, noTerminal, nothingToCheck } from '../usage-problems.ts';

/** The screen needs a terminal on both sides; machines and terminals that cannot move the cursor are served by `check`. */
const hasScreen = (io: Io): boolean => io.outIsTerminal && Boolean(process.stdin.isTTY) && io.env['TERM'] !== 'dumb' && !io.env['CI'];

async function run(invocation: Invocation): Promise<number> {
  const { args, options, lang, io } = invocation;
  const text = (name: string): string | undefined => textOption(invocation, name);
  const folders = (Array.isArray(options['dosar']) ? options['dosar'] : []).map(String);
  if (!args.length && !folders.length) throw nothingToCheck();
  if (!hasScreen(io)) throw noTerminal([...args, ...folders.map((folder) => `--dosar ${folder}`)].join(' '));
  const asOf = text('asOf'), local = text('local'), county = text('county'), national = listOption(invocation, 'national');
  if (asOf !== undefined && !isIsoDate(asOf)) throw badDate('--as-of', asOf);
  return (await import('../view-run.ts')).viewRun({
    files: args, dossiers: folders, lang, langAsked: text('lang') !== undefined || io.env['AVIZOR_LANG'] !== undefined, asOf, profile: text('profile') as keyof typeof profiles | undefined,
    strategies: { ...(local ? { local } : {}), ...(county ? { county } : {}), ...(national.length ? { national } : {}) },
    waivers: text('waivers'), baseline: text('baseline'), extends: listOption(invocation, 'extends'),
    ...(typeof options['color'] === 'boolean' ? { colour: options['color'] } : {}),
  }, io);
}

export const view: Command = {
  name: 'view', args: '[fișiere...]',
  about: { ro: 'deschide planurile pe ecran: constatări, text, articole, hotărâri', en: 'open plans on the screen: findings, text, articles, decisions' },
  options: [
    { flags: '--dosar <folder>', repeat: true, about: { ro: 'folderul cu planul, hotărârea, rapoartele și avizele aceluiași dosar, judecate împreună', en: 'the folder with plan, decision, reports and opinions of one file, judged together' } },
    { flags: '--as-of <dată>', about: { ro: 'aplică legea în vigoare la această dată (AAAA-LL-ZZ)', en: 'apply the law in force on this day (YYYY-MM-DD)' } },
    { flags: '--profile <profil>', choices: profileNames, about: { ro: 'alegeri gata făcute: das (autor), prefect (control de legalitate), ci (depozit de planuri)', en: 'ready choices: das (author), prefect (review of legality), ci (repository of plans)' } },
    { flags: '--local <fișier>', about: { ro: 'strategia locală cu care se compară planul', en: 'the local strategy the plan is compared with' } },
    { flags: '--county <fișier>', about: { ro: 'strategia județeană', en: 'the county strategy' } },
    { flags: '--national <id|fișier>', repeat: true, about: { ro: 'strategii naționale: coduri din registru sau fișiere', en: 'national strategies: ids of the registry or files' } },
    { flags: '--extends <folder>', repeat: true, about: { ro: 'adaugă regulile și registrele proprii dintr-un folder', en: 'add own rules and registry entries of a folder' } },
    { flags: '--waivers <fișier>', about: { ro: 'fișierul hotărârilor: se citește și în el se scrie', en: 'the file of decisions: it is read and written to' } },
    { flags: '--baseline <fișier>', about: { ro: 'constatările unei verificări anterioare; cele noi sunt marcate', en: 'findings of an earlier run; new ones are marked' } },
    { flags: '--color', about: { ro: 'culori chiar împotriva NO_COLOR', en: 'colours even against NO_COLOR' } },
    { flags: '--no-color', about: { ro: 'fără culori', en: 'no colours' } },
  ],
  run,
};
