// The page of the facts and operators, for whoever writes rules.

import { operators } from '../../src/engine/operators.ts';
import { factSets } from '../../src/facts/all.ts';
import type { Library } from '../../src/library/registry.ts';
import { inline, type Page, page, table } from './markdown.ts';

export function factsPage({ registry }: Library): Page {
  const kinds = new Map<string, Map<string, { type: string; about: string }>>();
  for (const [kind, sets] of Object.entries(factSets)) for (const set of sets) for (const [name, { type, about }] of Object.entries(set)) {
    const facts = kinds.get(kind) ?? new Map<string, { type: string; about: string }>();
    kinds.set(kind, facts.set(name, { type, about }));
  }
  return page('docs/facts.md', [
    '<!-- Page generated from src/facts and registry/; change those, then npm run generate. -->', '', '# Facts and operators', '',
    'What a condition of a rule may name. Facts of `document` are open to rules on every subject; so are `plan.year`, `plan.authorityKind`, `plan.hasDecision`, `plan.adoptedOn`, `law.asOf` and the parameters below. A fact that the document does not answer is null; one that cannot be told makes the condition unknown.', '',
    `Operators: ${[...operators.keys()].map((name) => `\`${name}\``).join(', ')}.`,
    ...[...kinds].flatMap(([kind, facts]) => ['', `## ${kind}`, '', ...table(['fact', 'type', 'what it asks'], [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { type, about }]) => [`\`${name}\``, type, inline(about)]))]),
    '', '## Parameters of the law', '', ...table(['fact', 'unit', 'meaning'], registry.parameters.map((p) => [`\`law.${p.id}\``, p.unit, inline(p.meaning.en)])),
  ]);
}
