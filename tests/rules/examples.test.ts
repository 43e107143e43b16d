// Every example of every rule file says what it promises.
import { describe, expect, it } from 'vitest';
import { exampleKinds } from '../../src/examples/expect.ts';
import { runExample } from '../../src/examples/run-example.ts';
import { library } from '../support/library.ts';

describe.each(library().rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(exampleKinds.flatMap((kind) => (rule.examples[kind] ?? []).map((example) => [kind, typeof example.name === 'string' ? example.name : example.name.ro, example] as const)))(
    '%s: %s', async (kind, _name, example) => expect((await runExample(rule, kind, example, library()))?.en ?? null).toBeNull());
});
