// avizor extract: the plan as read, in the form of schemas/plan.schema.json; the program's own debugger.

import { type Command, type Invocation, textOption } from '../command.ts';

async function run(invocation: Invocation): Promise<number> {
  const { args: [path = ''], io } = invocation;
  const [{ loadLibrary }, { readDocument }, { recognise }, { planToData }] = await Promise.all([
    import('../../node/load-library.ts'), import('../../node/read-document.ts'), import('../../plan/recognise.ts'), import('../../plan/to-data.ts'),
  ]);
  const { document } = await readDocument(path, io.cwd);
  const data = planToData(recognise(document, await loadLibrary()), document);
  if (textOption(invocation, 'format') === 'yaml') io.out((await import('yaml')).stringify(data, { lineWidth: 0 }));
  else io.out(`${JSON.stringify(data, null, 2)}\n`);
  return 0;
}

export const extract: Command = {
  name: 'extract', args: '<fișier>',
  about: { ro: 'arată planul așa cum a fost citit, cu locurile lui', en: 'show the plan as it was read, with its places' },
  options: [{ flags: '--format <format>', choices: ['json', 'yaml'], about: { ro: 'json (implicit) sau yaml', en: 'json (default) or yaml' } }],
  run,
};
