// avizor explain: one rule with its article, dates, examples, how to comply and how a person checks it.

import { type Command, type Invocation, listOption } from '../command.ts';

async function run(invocation: Invocation): Promise<number> {
  const { args: [asked = ''], lang, io } = invocation;
  const [{ libraryHere }, { findRule }, { explainLines }] = await Promise.all([
    import('../../node/library-here.ts'), import('../find-rule.ts'), import('../explain-lines.ts')]);
  const library = await libraryHere(io.cwd, listOption(invocation, 'extends'));
  const width = io.outIsTerminal ? Math.min(110, io.columns) : 100;
  io.out(`${explainLines(findRule(asked, library), library, lang, width).join('\n')}\n`);
  return 0;
}

export const explain: Command = {
  name: 'explain', args: '<regulă>',
  about: { ro: 'explică o regulă: articol, date, exemple, ce faceți, cum se verifică', en: 'explain a rule: article, dates, examples, what to do, how to check it' },
  options: [{ flags: '--extends <folder>', repeat: true, about: { ro: 'adaugă regulile și registrele proprii dintr-un folder', en: 'add own rules and registry entries of a folder' } }], run,
};
