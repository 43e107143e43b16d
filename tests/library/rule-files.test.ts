// A fault in a rule file is told with its line and column, what is wrong and what to do.

import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/library/registry.ts';
import { checkRules } from '../../src/library/validate/check-files.ts';
import type { FactType, RuleVocabulary } from '../../src/library/validate/vocabulary.ts';
import { ruleText } from '../support/rule-text.ts';

const act: Act = {
  id: 'lege-292-2011', short: 'L 292/2011', kind: 'L', number: '292', year: 2011, title: { ro: 'Legea', en: 'Law' }, inForce: {}, verification: 'verified',
  articles: [{ article: 'art. 34', versions: [{ requirement: { ro: 'a', en: 'b' }, confidence: 'verbatim' }] }],
};
const facts = new Map<string, FactType | null>([['service.capacity', 'number'], ['service.name', 'text'], ['plan.hasDecision', null], ['law.asOf', null]]);
const vocabulary: RuleVocabulary = { factsOf: () => facts, operators: new Set(['equal', 'greaterThan', 'isEmpty', 'matches', 'in', 'before']), formats: new Set(['quote', 'number', 'lei']), acts: [act] };
const path = 'rules/servicii/SRV-90-capacitate-de-proba.yaml';

/** The faults of the rule with one text replaced by another, as `line:column code`. */
async function faults(find?: string, by = '', at = path): Promise<{ told: string[]; words: string; text: string }> {
  const text = find === undefined ? ruleText : ruleText.replace(find, () => by);
  if (find !== undefined && text === ruleText) throw new Error(`nothing to replace: ${find}`);
  const { problems } = await checkRules([{ path: at, text }], vocabulary);
  return { text, told: problems.map((p) => `${p.place.line}:${p.place.column} ${p.code}`), words: problems.map((p) => `${p.what.en} ${p.todo.en} ${p.what.ro} ${p.todo.ro}`).join(' ') };
}

describe('a rule file', () => {
  it('without a fault is taken', async () => {
    expect((await faults()).told).toEqual([]);
    expect((await checkRules([{ path, text: ruleText }], vocabulary)).entries).toHaveLength(1);
  });

  /** What is wrong, the text replaced and by what, the code, the text that stands at the place told, a piece of the words. */
  const cases: [string, string, string, string, string, string][] = [
    ['a key that is not known', 'remedy:', 'remedi:', 'SCHEMA-ADDITIONALPROPERTIES', 'remedi:', 'Did you mean "remedy"?'],
    ['a key named twice', 'slug:', 'id: SRV-91\nslug:', 'YAML-DUPLICATE', 'id: SRV-91', 'stands twice'],
    ['text that is no YAML', 'title: { ro: "Capacitatea este scrisă",', 'title: { ro: "Capacitatea este scrisă" ]', 'YAML-SYNTAX', ']', 'not correct YAML'],
    ['a severity that does not exist', 'default: warning', 'default: waring', 'SCHEMA-ENUM', 'waring', 'Did you mean "warning"?'],
    ['a number where text is asked', 'slug: capacitate-de-proba', 'slug: 12', 'SCHEMA-TYPE', '12', 'in quotes'],
    ['an operator that does not exist', 'operator: greaterThan,', 'operator: greaterTan,', 'SCHEMA-ENUM', 'greaterTan', 'Did you mean "greaterThan"?'],
    ['a fact that does not exist', 'fact: service.capacity', 'fact: service.capacty', 'RULE-FACT', 'service.capacty', 'Did you mean "service.capacity"?'],
    ['a fact compared that does not exist', 'value: 0 }', 'value: { fact: service.nam } }', 'RULE-FACT', 'service.nam', 'Did you mean "service.name"?'],
    ['a priority', 'value: true }\nmust', 'value: true }\n  priority: 3\nmust', 'SCHEMA-ADDITIONALPROPERTIES', 'priority: 3', 'no priority'],
    ['a path', 'value: 0 }', 'value: 0, path: "$.a" }', 'SCHEMA-ADDITIONALPROPERTIES', 'path:', 'named fact'],
    ['parameters of a fact', 'value: 0 }', 'value: 0, params: { a: 1 } }', 'SCHEMA-ADDITIONALPROPERTIES', 'params:', 'no parameters'],
    ['a named condition', 'not: {', 'condition: x #{', 'SCHEMA-ADDITIONALPROPERTIES', 'condition: x', 'Named conditions'],
    ['a condition that is two things', 'when:\n', 'when:\n  not: { fact: service.name, operator: isEmpty, value: true }\n', 'SCHEMA-ONEOF', 'not: {', 'none of the accepted forms'],
    ['a placeholder that is no fact', '{service.capacity|number}.",', '{service.places|number}.",', 'RULE-PLACEHOLDER', '"Serviciul', 'names no fact'],
    ['a format that does not exist', '{service.name|quote} are', '{service.name|quot} are', 'RULE-FORMAT', '"Serviciul', 'Did you mean "quote"?'],
    ['a brace left open', 'Scrieți capacitatea.', 'Scrieți {service.name.', 'RULE-BRACE', '"Scrieți {', 'unmatched brace'],
    ['languages with other placeholders', 'Write the capacity.', 'Write the capacity of {service.name}.', 'RULE-LANGUAGES', '"Write the', 'as many placeholders'],
    ['an act that is not in the registry', 'lege-292-2011', 'lege-292-2012', 'RULE-ACT', 'lege-292-2012', 'Did you mean "lege-292-2011"?'],
    ['an article that is not in the registry', '"art. 34"', '"art. 35"', 'RULE-ARTICLE', '"art. 35"', 'Did you mean "art. 34"?'],
    ['a day that does not exist', '"2024-04-21": error', '"2024-04-31": error', 'RULE-DATE', '"2024-04-31"', 'no day of the calendar'],
    ['a date of another form', '"2011-12-23"', '"23.12.2011"', 'SCHEMA-PATTERN', '"23.12.2011"', 'form'],
    ['a period turned round', 'authorities: [comuna, oras]', 'authorities: [comuna], from: "2024-01-01", until: "2023-01-01"', 'RULE-PERIOD', '"2023-01-01"', 'before from'],
    ['another id letter than the family', 'id: SRV-90', 'id: DOC-90', 'RULE-FAMILY', 'servicii', 'Rules DOC are of the family document'],
    ['a number compared with text', 'value: 0 }', 'value: "0" }', 'RULE-OPERAND', 'greaterThan', 'asks for numbers'],
    ['a text compared as a number', 'fact: service.capacity', 'fact: service.name', 'RULE-OPERAND', 'greaterThan', 'asks for numbers'],
    ['a regular expression that is none', 'operator: isEmpty, value: true', 'operator: matches, value: "("', 'RULE-OPERAND', 'matches', 'regular expression'],
    ['no examples of one sort', '  inapplicable: [{ name: "fără servicii", base: empty }]', '', 'SCHEMA-REQUIRED', 'good:', '"inapplicable" is missing'],
    ['neither a bad nor a review example', '  bad: [', '  good2: [', 'SCHEMA-ANYOF', 'good:', 'none of the accepted forms'],
    ['an empty list of examples', '[{ name: "cu capacitate" }]', '[]', 'SCHEMA-MINITEMS', '[]', 'too short or empty'],
    ['an authority that does not exist', '[comuna, oras]', '[comuna, orasul]', 'SCHEMA-ENUM', 'orasul', 'Did you mean "oras"?'],
  ];
  it.each(cases)('with %s', async (_, find, by, code, stands, words) => {
    const found = await faults(find, by);
    const there = found.told.map((t) => {
      const [, line, column, name] = /^(\d+):(\d+) AVZ-(.+)$/.exec(t) as unknown as [string, string, string, string];
      return `${name} at ${found.text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)}`;
    });
    expect(there.some((t) => t.startsWith(`${code} at ${stands}`)), there.join('; ')).toBe(true);
    expect(found.words).toContain(words);
    expect(found.words).not.toMatch(/undefined|\[object/);
  });

  it('of another name or folder than its id, slug and family', async () => {
    expect((await faults(undefined, '', 'rules/servicii/SRV-90-alt.yaml')).told).toEqual(['3:7 AVZ-RULE-FILE']);
    expect((await faults(undefined, '', 'rules/buget/SRV-90-capacitate-de-proba.yaml')).told).toEqual(['4:9 AVZ-RULE-FOLDER']);
  });

  it('with an id in use', async () => {
    const { problems, entries } = await checkRules([{ path, text: ruleText }, { path, text: ruleText }], vocabulary);
    expect(problems.map((p) => p.code)).toEqual(['AVZ-RULE-ID']);
    expect(entries).toHaveLength(1);
  });

  it('is refused where an alias would let it grow without end', async () => {
    expect((await faults('title: {', 'x: &a [1]\ny: *a\ntitle: {')).told).toEqual(['8:4 AVZ-YAML-ALIAS']);
  });
});
