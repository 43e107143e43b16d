// The rule files: all of the catalogue, each without a fault, each with its examples, its dates and its article.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/base/date.ts';
import { ruleVocabulary } from '../../src/engine/vocabulary.ts';
import { operators } from '../../src/engine/operators.ts';
import { actById } from '../../src/library/acts.ts';
import { checkRegistry, checkRules } from '../../src/library/validate/check-files.ts';
import { families } from '../../src/library/validate/rule-problems.ts';
import { textOf } from '../support/house.ts';
import { library, libraryFiles, root } from '../support/library.ts';

const lib = library();
const told = (problems: readonly { place: { path?: string; line?: number; column?: number }; code: string; what: { en: string }; todo: { en: string } }[]): string[] =>
  problems.map((p) => `${p.place.path}:${p.place.line}:${p.place.column} ${p.code} ${p.what.en} ${p.todo.en}`);

describe('rules', () => {
  it('follow schema and vocabulary', async () => expect(told((await checkRules(libraryFiles().rules, ruleVocabulary(lib.registry))).problems)).toEqual([]), 60_000);
  it('stand on registries that follow theirs', async () => expect(told(await checkRegistry(libraryFiles().registry))).toEqual([]), 60_000);
  it('may use the operators of the engine, and the schema lists the same', () => {
    const schema = JSON.parse(textOf('schemas/rule.schema.json')) as { $defs: { condition: { properties: { operator: { enum: string[] } } } } };
    expect([...schema.$defs.condition.properties.operator.enum].sort()).toEqual([...operators.keys()].sort());
  });
  it('have examples of passing, falling or asking, and say so where they apply always', () => {
    const bare = lib.rules.filter((r) => !((r.examples.bad?.length ?? 0) + (r.examples.review?.length ?? 0)) || !((r.examples.good?.length ?? 0) + (r.examples.review?.length ?? 0)));
    expect(bare.map((r) => r.id)).toEqual([]);
  });
  it('that are dated have an example on the day before and on the day', () => {
    const missing = lib.rules.filter((r) => r.scope.from !== undefined).filter((r) => {
      const examples = JSON.stringify(r.examples);
      return ![addDays(r.scope.from as string, -1), r.scope.from as string].every((day) => examples.includes(day));
    });
    expect(missing.map((r) => `${r.id}: ${r.scope.from}`)).toEqual([]);
  });
  it('cite an act that was in force at some time the rule applies', () => {
    const dead = lib.rules.flatMap((r) => r.basis.filter((b) => b.act !== 'coerenta').filter((b) => {
      const until = actById(lib, b.act)?.inForce.until;
      return until !== undefined && (b.inForce?.from ?? r.scope.from ?? '') > until;
    }).map((b) => `${r.id}: ${b.act}`));
    expect(dead).toEqual([]);
  });
  it('have a gate, and only one', () => expect(lib.rules.filter((r) => r.gate).map((r) => r.id)).toEqual(['DOC-01']));
});

const file = `${root}../shared/law/catalogue.tsv`;
describe.skipIf(!existsSync(file))('the catalogue', () => {
  const rows = (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : []).map((line) => {
    const [id = '', slug = '', , , , severity = '', uat = '', from = ''] = line.split('\t');
    return { id, slug, severity, uat, from };
  });
  const rules = new Map(lib.rules.map((r) => [r.id, r]));
  const kinds: Readonly<Record<string, string>> = { com: 'comuna', or: 'oras', mun: 'municipiu', sec: 'sector', jud: 'judet' };

  it('is read', () => expect(rows.length).toBeGreaterThan(100));
  it('has every rule, and beside it only the coherence of a dossier (DSR), which compares papers', () => {
    expect(rows.map((r) => r.id).filter((id) => !rules.has(id))).toEqual([]);
    expect([...rules.keys()].filter((id) => !id.startsWith('DSR-') && !rows.some((r) => r.id === id))).toEqual([]);
  });
  it('gives every rule its slug and family', () => {
    expect(rows.filter((r) => rules.has(r.id) && rules.get(r.id)?.slug !== r.slug).map((r) => `${r.id}: ${r.slug}`)).toEqual([]);
    expect(rows.filter((r) => rules.has(r.id) && rules.get(r.id)?.family !== families[r.id.slice(0, 3)]).map((r) => r.id)).toEqual([]);
  });
  it('gives every rule its severity', () => {
    const severities = (id: string): string[] => { const s = rules.get(id)?.severity; return s ? [s.default, ...Object.values(s.from ?? {}), ...(s.if ?? []).map((i) => i.severity)] : []; };
    expect(rows.filter((r) => rules.has(r.id) && !severities(r.id).includes(r.severity)).map((r) => `${r.id}: ${r.severity}`)).toEqual([]);
  });
  it('gives every rule its authorities', () => {
    const wanted = (uat: string): string => (uat === 'all' ? Object.values(kinds) : uat.split(',').map((u) => kinds[u] ?? u)).sort().join(',');
    expect(rows.filter((r) => rules.has(r.id) && [...(rules.get(r.id)?.scope.authorities ?? [])].sort().join(',') !== wanted(r.uat)).map((r) => `${r.id}: ${r.uat}`)).toEqual([]);
  });
  it('gives every dated rule its first day', () => {
    expect(rows.filter((r) => rules.has(r.id) && /^\d{4}-\d{2}-\d{2}$/.test(r.from) && rules.get(r.id)?.scope.from !== r.from).map((r) => `${r.id}: ${r.from} (${rules.get(r.id)?.scope.from})`)).toEqual([]);
  });
});
