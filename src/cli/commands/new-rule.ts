// avizor new-rule: writes a rule file of a family that already follows its schema and whose examples run.

import { type Command, type Invocation, textOption } from '../command.ts';

/** Letters for rules of an own folder; the built-in families have theirs. */
const ownLetters = 'PRO';

/** The next free number of ids with these letters among file names. */
function nextId(letters: string, names: readonly string[]): string {
  const used = names.flatMap((name) => { const m = new RegExp(`^${letters}-(\\d{2,3})-`).exec(name); return m ? [Number(m[1])] : []; });
  return `${letters}-${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}

async function run(invocation: Invocation): Promise<number> {
  const { args: [family = ''], lang, io } = invocation;
  const [{ Problem }, { existsSync, mkdirSync, readdirSync, writeFileSync }, { join, resolve }, { families }, { newRuleText }] = await Promise.all([
    import('../../base/problem.ts'), import('node:fs'), import('node:path'), import('../../library/validate/rule-problems.ts'), import('../new-rule-text.ts')]);
  if (!/^[a-z][a-z0-9-]*$/.test(family)) throw new Problem({
    code: 'AVZ-NEW-FAMILY', what: { ro: `„${family}” nu poate fi numele unei familii.`, en: `"${family}" cannot be the name of a family.` },
    todo: { ro: `Litere mici fără diacritice, de exemplu: ${Object.values(families).join(', ')}.`, en: `Small letters without marks, for example: ${Object.values(families).join(', ')}.` },
  });
  const root = textOption(invocation, 'folder') ?? '.';
  const rules = resolve(io.cwd, root, 'rules');
  const names = existsSync(rules) ? readdirSync(rules, { recursive: true, encoding: 'utf8' }).map((path) => path.split(/[/\\]/).at(-1) as string) : [];
  const builtIn = Object.entries(families).find(([letters, name]) => name === family && names.some((n) => n.startsWith(`${letters}-`)))?.[0];
  const id = nextId(textOption(invocation, 'letters') ?? builtIn ?? ownLetters, names);
  const slug = textOption(invocation, 'slug') ?? 'regula-noua';
  const path = join(root, 'rules', family, `${id}-${slug}.yaml`).replaceAll('\\', '/');
  const schema = existsSync(resolve(io.cwd, root, 'schemas/rule.schema.json')) ? '../../schemas/rule.schema.json' : '../../node_modules/avizor/schemas/rule.schema.json';
  mkdirSync(join(rules, family), { recursive: true });
  writeFileSync(resolve(io.cwd, path), newRuleText({ id, slug, family, schema }), { flag: 'wx' });
  io.out(`${path}\n`);
  io.err(lang === 'ro'
    ? `Schimbați textele, condițiile și exemplele, apoi: avizor test-rules ${root}\n`
    : `Change texts, conditions and examples, then: avizor test-rules ${root}\n`);
  return 0;
}

export const newRule: Command = {
  name: 'new-rule', args: '<family>',
  about: { ro: 'scrie un fișier de regulă nou, gata de completat', en: 'write a new rule file, ready to be filled in' },
  options: [
    { flags: '--folder <folder>', about: { ro: 'folderul care are rules/ (implicit cel curent)', en: 'the folder that has rules/ (default: the current one)' } },
    { flags: '--letters <letters>', about: { ro: 'literele codului, de exemplu PRO', en: 'letters of the id, for example PRO' } },
    { flags: '--slug <slug>', about: { ro: 'numele scurt, cu cratime', en: 'the short name, with hyphens' } },
  ],
  run,
};
