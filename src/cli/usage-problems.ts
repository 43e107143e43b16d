// The known mistakes on a command line, each with what to do.

import type { Bilingual } from '../base/language.ts';
import { Problem } from '../base/problem.ts';

const usage = (code: string, what: Bilingual, todo: Bilingual): Problem => new Problem({ code: `AVZ-CLI-${code}`, what, todo });

const help: Bilingual = { ro: 'Scrieți „avizor --help” pentru lista comenzilor și a opțiunilor.', en: 'Type "avizor --help" for the commands and options.' };

export const unknownOption = (name: string): Problem => usage('OPTION', { ro: `Opțiunea ${name} nu există.`, en: `There is no option ${name}.` }, help);
export const unknownCommand = (name: string): Problem => usage('COMMAND', { ro: `Comanda „${name}” nu există.`, en: `There is no command "${name}".` }, help);
export const missing = (name: string): Problem => usage('MISSING', { ro: `Lipsește ${name}.`, en: `${name} is missing.` }, help);
export const nothingToCheck = (): Problem => missing('<fișiere...>');
export const excess = (): Problem => usage('EXCESS', { ro: 'Sunt mai multe argumente decât așteaptă comanda.', en: 'There are more arguments than the command takes.' }, help);
export const badValue = (option: string, value: string, allowed: readonly string[]): Problem => usage('VALUE',
  { ro: `Valoarea „${value}” nu se potrivește la ${option}.`, en: `The value "${value}" does not fit ${option}.` },
  { ro: `Valori posibile: ${allowed.join(', ')}.`, en: `Possible values: ${allowed.join(', ')}.` });
export const badDate = (option: string, value: string): Problem => usage('DATE',
  { ro: `„${value}” de la ${option} nu este o dată din calendar.`, en: `"${value}" at ${option} is no day of the calendar.` },
  { ro: 'Scrieți data ca AAAA-LL-ZZ, de exemplu 2025-01-31.', en: 'Write the date as YYYY-MM-DD, for example 2025-01-31.' });
export const twoOnStdout = (): Problem => usage('FORMATS',
  { ro: 'Două formate merg amândouă la ieșirea standard.', en: 'Two formats both go to standard output.' },
  { ro: 'Dați fișier celui de-al doilea, de exemplu --format json:raport.json.', en: 'Give the second one a file, for example --format json:report.json.' });
export const unknownRule = (id: string, near: Bilingual): Problem => usage('RULE', { ro: `Regula ${id} nu există.`, en: `There is no rule ${id}.` }, near);
export const noTerminal = (files: string): Problem => usage('NO-TERMINAL',
  { ro: 'Ecranul are nevoie de un terminal, iar aici nu este unul.', en: 'The screen needs a terminal, and there is none here.' },
  { ro: `Pentru raport scrieți „avizor check ${files}”.`, en: `For the report type "avizor check ${files}".` });
