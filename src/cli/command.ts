// What a command of the program is: its name, its words and what it runs. Heavy imports belong inside `run`.

import type { Bilingual, Language } from '../base/language.ts';
import type { Io } from '../node/io.ts';

export interface Option {
  /** As commander reads them: `--format <nume[:fișier]>`. */
  readonly flags: string;
  readonly about: Bilingual;
  readonly choices?: readonly string[];
  /** May stand several times; the values come as a list. */
  readonly repeat?: boolean;
}

export interface Invocation { readonly args: readonly string[]; readonly options: Readonly<Record<string, unknown>>; readonly lang: Language; readonly io: Io }

export interface Command {
  readonly name: string;
  /** Arguments as commander reads them: `<fișiere...>`. */
  readonly args: string;
  readonly about: Bilingual;
  readonly options: readonly Option[];
  /** The exit code. Throws a Problem for what the user can mend. */
  run(invocation: Invocation): Promise<number>;
}

/** A text option, or undefined where it was not given. */
export const textOption = ({ options }: Invocation, name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);

/** All values of a repeatable option, split at commas. */
export const listOption = ({ options }: Invocation, name: string): string[] => {
  const value = options[name];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((v) => String(v).split(',')).map((v) => v.trim()).filter(Boolean);
};
