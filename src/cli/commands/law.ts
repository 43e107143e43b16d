// avizor law: articles, the rules that check them and how far a pass proves them, articles without a rule included.

import { type Command, type Invocation, listOption, textOption } from '../command.ts';

async function run(invocation: Invocation): Promise<number> {
  const { lang, io } = invocation;
  const [{ libraryHere }, { coverageOf }, { lawLines }] = await Promise.all([
    import('../../node/library-here.ts'), import('../../library/coverage.ts'), import('../law-lines.ts')]);
  const library = await libraryHere(io.cwd, listOption(invocation, 'extends'));
  const coverage = coverageOf(library);
  if (textOption(invocation, 'format') === 'json') {
    io.out(`${JSON.stringify({ schemaVersion: 1, ruleset: library.version, acts: coverage }, null, 2)}\n`);
    return 0;
  }
  io.out(`${lawLines(coverage, library, lang, io.outIsTerminal ? Math.min(110, io.columns) : 100).join('\n')}\n`);
  return 0;
}

export const law: Command = {
  name: 'law', args: '',
  about: { ro: 'articolele de lege și regulile care le verifică', en: 'the articles of law and the rules that check them' },
  options: [{ flags: '--extends <folder>', repeat: true, about: { ro: 'adaugă regulile și registrele proprii dintr-un folder', en: 'add own rules and registry entries of a folder' } }, { flags: '--format <format>', choices: ['text', 'json'], about: { ro: 'text (implicit) sau json', en: 'text (default) or json' } }],
  run,
};
