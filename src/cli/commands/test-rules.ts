// avizor test-rules: runs the examples of a folder of rules and tells those that do not come out as written.

import type { Command, Invocation } from '../command.ts';

async function run({ args: [folder = '.'], lang, io }: Invocation): Promise<number> {
  const { testRules } = await import('../../examples/test-rules.ts');
  const { rules, examples, wrong } = await testRules(folder, io.cwd);
  for (const w of wrong) io.out(`${w.rule} · ${w.kind} · „${w.name}”: ${w.said[lang]}\n`);
  io.out(lang === 'ro'
    ? `Reguli: ${rules}. Exemple: ${examples}, din care ${wrong.length} nu ies cum este scris.\n`
    : `Rules: ${rules}. Examples: ${examples}, of which ${wrong.length} do not come out as written.\n`);
  return wrong.length ? 1 : 0;
}

export const testRules: Command = {
  name: 'test-rules', args: '[folder]',
  about: { ro: 'rulează exemplele regulilor dintr-un folder', en: 'run the examples of the rules in a folder' },
  options: [], run,
};
