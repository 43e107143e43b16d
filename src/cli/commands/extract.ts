// avizor extract: the plan (or strategy) as read, in the form of its schema; the program's own debugger.

import { type Command, type Invocation, textOption } from '../command.ts';

/** The strategy in a file, as data. */
async function strategyIn(path: string, cwd: string): Promise<unknown> {
  const [{ loadLibrary }, { readDocument }, { recogniseStrategy }, { strategyToData }] = await Promise.all([
    import('../../node/load-library.ts'), import('../../node/read-document.ts'), import('../../strategy/recognise.ts'), import('../../strategy/to-data.ts'),
  ]);
  const { document } = await readDocument(path, cwd);
  return strategyToData(recogniseStrategy(document, await loadLibrary()), document);
}

async function planIn(path: string, cwd: string): Promise<unknown> {
  const [{ loadLibrary }, { readDocument }, { recognise }, { planToData }] = await Promise.all([
    import('../../node/load-library.ts'), import('../../node/read-document.ts'), import('../../plan/recognise.ts'), import('../../plan/to-data.ts'),
  ]);
  const { document } = await readDocument(path, cwd);
  return planToData(recognise(document, await loadLibrary()), document);
}

async function run(invocation: Invocation): Promise<number> {
  const { args: [path = ''], options, io } = invocation;
  const data = options['strategy'] === true ? await strategyIn(path, io.cwd) : await planIn(path, io.cwd);
  if (textOption(invocation, 'format') === 'yaml') io.out((await import('../yaml-text.ts')).yamlText(data));
  else io.out(`${JSON.stringify(data, null, 2)}\n`);
  return 0;
}

export const extract: Command = {
  name: 'extract', args: '<fișier>',
  about: { ro: 'arată planul așa cum a fost citit, cu locurile lui', en: 'show the plan as it was read, with its places' },
  options: [{ flags: '--format <format>', choices: ['json', 'yaml'], about: { ro: 'json (implicit) sau yaml', en: 'json (default) or yaml' } },
    { flags: '--strategy', about: { ro: 'fișierul este o strategie: obiective, măsuri, termene, grupuri', en: 'the file is a strategy: objectives, measures, terms, groups' } }],
  run,
};
