// avizor explain: one rule with its article, dates, examples, how to comply and how a person checks it.

import type { Command, Invocation } from '../command.ts';

async function run({ args: [asked = ''], lang, io }: Invocation): Promise<number> {
  const [{ loadLibrary }, { findRule }, { explainLines }] = await Promise.all([
    import('../../node/load-library.ts'), import('../find-rule.ts'), import('../explain-lines.ts')]);
  const library = await loadLibrary();
  const width = io.outIsTerminal ? Math.min(110, io.columns) : 100;
  io.out(`${explainLines(findRule(asked, library), library, lang, width).join('\n')}\n`);
  return 0;
}

export const explain: Command = {
  name: 'explain', args: '<regulă>',
  about: { ro: 'explică o regulă: articol, date, exemple, ce faceți, cum se verifică', en: 'explain a rule: article, dates, examples, what to do, how to check it' },
  options: [], run,
};
