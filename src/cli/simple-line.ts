// Reads a command line of the simplest form by hand, so that the usual one starts without the library for the others.

import type { Command, Invocation } from './command.ts';

const optionName = /^--(no-)?([a-z][a-z-]*)(?: (<))?/;
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Arguments and options of `argv` (without the command's name), as commander would give them: long options with their
 * exact name and a value apart, and at least one file or dossier. Null for any other line, whose right reading or mistake is
 * commander's to tell.
 */
export function simpleLine(argv: readonly string[], command: Command): Pick<Invocation, 'args' | 'options'> | null {
  const args: string[] = [];
  const options: Record<string, unknown> = {};
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] as string;
    if (!word.startsWith('-')) { args.push(word); continue; }
    const option = command.options.find(({ flags }) => flags.split(' ')[0] === word);
    const [, no, name = '', valued] = optionName.exec(option?.flags ?? '') ?? [];
    if (!option || !name) return null;
    if (!valued) { options[camel(name)] = !no; continue; }
    const value = argv[(i += 1)];
    if (value === undefined || value.startsWith('-') || (option.choices && !option.choices.includes(value))) return null;
    const key = camel(name);
    options[key] = option.repeat ? [...(options[key] as string[] | undefined ?? []), value] : value;
  }
  return args.length || options['dosar'] ? { args, options } : null;
}
