// Asks facts of a plan written as data: the plan is read, its subjects listed, one fact asked by name.

import { parseDocument, stringify, visit } from 'yaml';
import { type AlignmentInput, nothingGiven } from '../../src/alignment/input.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { asker } from '../../src/engine/ask.ts';
import { makeContext } from '../../src/engine/context.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { subjectsOf } from '../../src/facts/subjects.ts';
import type { SubjectKind } from '../../src/library/rule.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { dataDocument } from '../plan/data-document.ts';
import { registryLibrary } from '../support/library.ts';

export interface Asking { readonly plan: Plan; readonly document: Document; fact(kind: SubjectKind, id: string, name: string): Fact; value(kind: SubjectKind, id: string, name: string): Fact['value'] }

/** The data as a document with a paragraph for each text in it, as the reader of data makes it. */
function withBlocks(text: string): Document {
  const blocks: Block[] = [];
  visit(parseDocument(text, { schema: 'core' }), {
    Scalar: (key, node) => { if (key !== 'key' && typeof node.value === 'string' && node.range) blocks.push({ kind: 'paragraph', span: { start: node.range[0], end: node.range[1] } }); },
  });
  return { ...dataDocument(text), blocks };
}

/** A plan of an invented commune with `data` in it, judged on `asOf`. */
export function planOf(data: Readonly<Record<string, unknown>>, { asOf = '2025-06-01', given = nothingGiven, losses = [] }: { asOf?: string; given?: AlignmentInput; losses?: Document['losses'] } = {}): Asking {
  const read = withBlocks(stringify({ kind: 'plan-anual', title: 'Planul anual', authority: { name: 'Valea Lungă', kind: 'comuna', county: 'Vaslui' }, year: 2025, ...data }, { lineWidth: 0, aliasDuplicateObjects: false }));
  return askPlan({ ...read, losses: [...read.losses, ...losses] }, asOf, given);
}

/** A page that could not be read. */
export const lostPage: Document['losses'] = [{ what: 'page-without-text', text: true }];

export function askPlan(document: Document, asOf: string, given: AlignmentInput = nothingGiven): Asking {
  const library = registryLibrary();
  const plan = recognise(document, library);
  const context = makeContext({ document, plan, library, asOf, given });
  const ask = asker(context);
  const fact = (kind: SubjectKind, id: string, name: string): Fact => {
    const subject = subjectsOf(kind, context).find((s) => s.id === id);
    if (!subject) throw new Error(`no subject ${id}`);
    const asked = ask(name, subject);
    if (!asked.fact) throw new Error(asked.fault ?? name);
    return asked.fact;
  };
  return { plan, document, fact, value: (kind, id, name) => fact(kind, id, name).value };
}

/** One existing service with these fields, and the value of a fact on it. */
export const existing = (fields: Readonly<Record<string, unknown>>, name: string, asOf?: string): Fact['value'] =>
  planOf({ existing: [fields] }, asOf ? { asOf } : {}).value('existing', 'existing[1]', name);

/** The same for table B. */
export const proposed = (fields: Readonly<Record<string, unknown>>, name: string): Fact['value'] =>
  planOf({ proposed: [fields] }).value('proposed', 'proposed[1]', name);
