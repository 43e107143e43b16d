// avizor rules: the list of rules with family, severity, title and status.

import { type Command, type Invocation, listOption, textOption } from '../command.ts';
import { badValue } from '../usage-problems.ts';

async function run(invocation: Invocation): Promise<number> {
  const { lang, io } = invocation;
  const [{ libraryHere }, { familyWords, severityWords, isWeak }, { wrap }] = await Promise.all([
    import('../../node/library-here.ts'), import('../../report/say/words.ts'), import('../../reporters/layout.ts')]);
  const library = await libraryHere(io.cwd, listOption(invocation, 'extends'));
  const families = [...new Set(library.rules.map((r) => r.family))];
  const family = textOption(invocation, 'family');
  if (family !== undefined && !families.includes(family)) throw badValue('--family', family, families);
  const rules = library.rules.filter((r) => !family || r.family === family);
  if (textOption(invocation, 'format') === 'json') {
    const list = rules.map((r) => ({ id: r.id, slug: r.slug, family: r.family, status: r.status, since: r.since, kind: r.kind ?? 'legality', severity: r.severity.default, title: r.title, scope: r.scope, basis: r.basis }));
    io.out(`${JSON.stringify({ schemaVersion: 1, ruleset: library.version, rules: list }, null, 2)}\n`);
    return 0;
  }
  const width = io.outIsTerminal ? Math.min(110, io.columns) : 100;
  const draft = { ro: 'proiect', en: 'draft' };
  const retired = { ro: 'retrasă', en: 'retired' };
  const weak = { ro: 'temei de confirmat', en: 'basis to confirm' };
  for (const name of families.filter((f) => rules.some((r) => r.family === f))) {
    io.out(`${familyWords[name]?.[lang] ?? name}\n`);
    for (const rule of rules.filter((r) => r.family === name)) {
      const notes = [severityWords[rule.severity.default][lang], ...(rule.status === 'draft' ? [draft[lang]] : rule.status === 'retired' ? [retired[lang]] : []), ...(rule.basis.every((b) => isWeak(b.confidence)) ? [weak[lang]] : [])];
      io.out(`${wrap(`${rule.title[lang]} (${notes.join(', ')})`, width, `  ${rule.id.padEnd(8)}`).join('\n')}\n`);
    }
    io.out('\n');
  }
  io.out(lang === 'ro' ? `Reguli: ${rules.length}. Versiunea regulilor: ${library.version}.\n` : `Rules: ${rules.length}. Version of the rules: ${library.version}.\n`);
  return 0;
}

export const rules: Command = {
  name: 'rules', args: '',
  about: { ro: 'lista regulilor', en: 'the list of rules' },
  options: [
    { flags: '--extends <folder>', repeat: true, about: { ro: 'adaugă regulile și registrele proprii dintr-un folder', en: 'add own rules and registry entries of a folder' } },
    { flags: '--family <familie>', about: { ro: 'numai regulile unei familii (servicii, buget …)', en: 'only the rules of one family (servicii, buget …)' } },
    { flags: '--format <format>', choices: ['text', 'json'], about: { ro: 'text (implicit) sau json', en: 'text (default) or json' } },
  ],
  run,
};
