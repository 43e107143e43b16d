// Reads the command line with commander, in the language asked for.

import { Command as Commander, CommanderError, Option as CommanderOption } from 'commander';
import type { Bilingual, Language } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';
import type { Command, Option } from './command.ts';
import { commands } from './commands.ts';
import type { Io } from '../node/io.ts';
import { badValue, excess, missing, unknownCommand, unknownOption } from './usage-problems.ts';

const about: Bilingual = {
  ro: 'Verifică planul anual de acțiune privind serviciile sociale față de lege și de strategii și spune ce lipsește, unde și după care articol.',
  en: 'Checks the annual action plan on social services against the law and the strategies and says what is missing, where and by which article.',
};
const after: Bilingual = {
  ro: '\nExemple:\n  avizor check plan.docx\n  avizor check planuri/ --format json:raport.json --format text\n  avizor explain SRV-08\n\nCoduri de ieșire: 0 fără constatări la pragul cerut; 1 constatări; 2 comandă, configurare sau program greșit; 3 verificare incompletă.\n',
  en: '\nExamples:\n  avizor check plan.docx\n  avizor check plans/ --format json:report.json --format text\n  avizor explain SRV-08\n\nExit codes: 0 nothing found at the threshold; 1 findings; 2 usage, configuration or program failure; 3 check incomplete.\n',
};
const titles: Readonly<Record<string, string>> = { 'Usage:': 'Utilizare:', 'Arguments:': 'Argumente:', 'Options:': 'Opțiuni:', 'Commands:': 'Comenzi:', 'Global Options:': 'Opțiuni generale:' };
const words: Readonly<Record<string, Bilingual>> = {
  help: { ro: 'arată acest ajutor', en: 'show this help' },
  version: { ro: 'arată versiunea', en: 'show the version' },
  lang: { ro: 'limba: ro sau en', en: 'language: ro or en' },
};
const general: readonly Option[] = [{ flags: '--lang <ro|en>', about: words['lang'] as Bilingual, choices: ['ro', 'en'] }];

const quoted = (text: string): string => /'([^']*)'/.exec(text)?.[1] ?? '';

/** commander's mistakes in our words; null where it only showed help. */
function problemOf(error: CommanderError): Problem | null {
  switch (error.code) {
    case 'commander.helpDisplayed': case 'commander.help': case 'commander.version': return null;
    case 'commander.unknownOption': return unknownOption(quoted(error.message));
    case 'commander.unknownCommand': return unknownCommand(quoted(error.message));
    case 'commander.missingArgument': return missing(`<${quoted(error.message)}>`);
    case 'commander.optionMissingArgument': return missing(quoted(error.message));
    case 'commander.excessArguments': return excess();
    case 'commander.invalidArgument': {
      const [, flags = '', value = '', allowed = ''] = /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./.exec(error.message) ?? [];
      return badValue(flags.split(' ')[0] ?? flags, value, allowed.split(', '));
    }
    default: throw error;
  }
}

function addOption(to: Commander, { flags, about: said, choices, repeat }: Option, lang: Language): void {
  const option = new CommanderOption(flags, said[lang]);
  if (choices) option.choices(choices);
  if (repeat) option.argParser((value: string, before: unknown) => [...(Array.isArray(before) ? before : []), value]);
  to.addOption(option);
}

function speak(to: Commander, lang: Language, io: Io): Commander {
  return to.helpOption('-h, --help', words['help']?.[lang] ?? '')
    .configureHelp({
      styleTitle: (title) => (lang === 'ro' ? titles[title] ?? title : title), helpWidth: Math.min(110, Math.max(60, io.columns)),
      optionDescription: (option) => option.description,
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map((a) => (a.required ? `<${a.name()}${a.variadic ? '...' : ''}>` : `[${a.name()}]`))].join(' '),
    })
    .configureOutput({ writeOut: io.out, writeErr: () => undefined, outputError: () => undefined })
    .exitOverride();
}

function add(program: Commander, command: Command, io: Io, lang: Language, done: (code: number) => void): void {
  const sub = speak(program.command(command.name), lang, io).description(command.about[lang]).usage(`${command.args}${command.args ? ' ' : ''}${lang === 'ro' ? '[opțiuni]' : '[options]'}`).allowExcessArguments(false);
  for (const argument of command.args.split(' ').filter(Boolean)) sub.argument(argument);
  for (const option of [...command.options, ...general]) addOption(sub, option, lang);
  sub.action(async () => {
    done(await command.run({ args: sub.args, options: { ...program.opts(), ...sub.opts() }, lang, io }));
  });
}

/** Runs the command that `argv` names and gives its exit code. @throws Problem for a mistake on the line. */
export async function parse(argv: readonly string[], io: Io, lang: Language): Promise<number> {
  let code = 0;
  const program = speak(new Commander('avizor'), lang, io).description(about[lang]).usage(lang === 'ro' ? '<comandă> [opțiuni]' : '<command> [options]').addHelpText('after', after[lang]).helpCommand(false);
  for (const option of general) addOption(program, option, lang);
  program.option('-V, --version', words['version']?.[lang] ?? '');
  for (const command of commands) add(program, command, io, lang, (result) => { code = result; });
  if (argv.length === 0) {
    io.err(program.helpInformation() + after[lang]);
    return 2;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const problem = problemOf(error);
    if (problem) throw problem;
  }
  return code;
}
