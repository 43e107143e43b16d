// avizor align: the objectives of the strategies against the services of a plan, each answer with its reason.

import { type Command, type Invocation, listOption, textOption } from '../command.ts';
import { badValue } from '../usage-problems.ts';

async function run(invocation: Invocation): Promise<number> {
  const { args: [path = ''], options, lang, io } = invocation;
  const { alignFormats, alignReporterFor } = await import('../../reporters/align/formats.ts');
  const [, name = '', file] = /^([^:]*)(?::(.+))?$/s.exec(textOption(invocation, 'format') ?? 'text') ?? [];
  const reporter = await alignReporterFor(name);
  if (!reporter) throw badValue('--format', name, alignFormats);
  const [{ loadLibrary }, { readDocument }, { recognise }, { loadStrategies }, { alignmentReport }, { Configs }, { dirname }] = await Promise.all([
    import('../../node/load-library.ts'), import('../../node/read-document.ts'), import('../../plan/recognise.ts'), import('../../node/given-strategies.ts'), import('../../alignment/report.ts'),
    import('../../node/config.ts'), import('node:path'),
  ]);
  const library = await loadLibrary();
  const { document } = await readDocument(path, io.cwd);
  const national = listOption(invocation, 'national'), local = textOption(invocation, 'local'), county = textOption(invocation, 'county');
  // What the command line does not name, the folder's configuration may.
  const { strategies: named } = await new Configs(io.cwd).of(dirname(path));
  const sources = { ...named, ...(local ? { local } : {}), ...(county ? { county } : {}), ...(national.length > 0 ? { national } : {}) };
  const strategies = await loadStrategies(sources, io.cwd, library);
  const report = alignmentReport(recognise(document, library), document, { strategies, papers: [] }, library);
  const why = options['why'] === true ? ['*'] : listOption(invocation, 'why');
  const text = reporter.render(report, { library, lang, width: file === undefined && io.outIsTerminal ? io.columns : 120, why });
  if (file === undefined) io.out(text);
  else await (await import('../write-file.ts')).writeTo(file, text, io.cwd);
  return 0;
}

export const align: Command = {
  name: 'align', args: '<plan>',
  about: { ro: 'compară serviciile planului cu obiectivele strategiilor, cu motive', en: 'compare the plan\'s services with the strategies\' objectives, with reasons' },
  options: [
    { flags: '--local <fișier>', about: { ro: 'strategia locală (orice format pe care avizor îl citește)', en: 'the local strategy (any format avizor reads)' } },
    { flags: '--county <fișier>', about: { ro: 'strategia județeană', en: 'the county strategy' } },
    { flags: '--national <id|fișier>', repeat: true, about: { ro: 'strategii naționale: coduri din registru sau fișiere, despărțite prin virgulă', en: 'national strategies: ids of the registry or files, separated by commas' } },
    { flags: '--format <nume[:fișier]>', about: { ro: 'text (implicit), markdown, html sau csv, eventual cu fișier', en: 'text (default), markdown, html or csv, optionally with a file' } },
    { flags: '--why [rânduri]', about: { ro: 'arată motivele: pentru toate rândurile sau numai pentru unele (P1,E2)', en: 'show the reasons: of all lines or only of some (P1,E2)' } },
  ],
  run,
};
