// Judges one rule on a conforming plan with a few cells or lines written otherwise, and compares with what the law wants.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nothingGiven } from '../../src/alignment/input.ts';
import { makeContext } from '../../src/engine/context.ts';
import { evaluate, type Result } from '../../src/engine/evaluate.ts';
import { lawDate } from '../../src/engine/law-date.ts';
import type { Outcome, Severity } from '../../src/library/rule.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { phrase } from '../../src/report/say/phrase.ts';
import { library, root } from './library.ts';
import { readText } from './read.ts';

export interface Edit { readonly find: string | RegExp; readonly by: string }
export interface RowCase {
  readonly base?: 'comuna' | 'oras' | 'municipiu' | 'sector' | 'judet';
  readonly edits: readonly Edit[];
  readonly rule: string;
  /** The id in the report; the first subject of the rule when left out. */
  readonly subject?: string;
  readonly want: Outcome;
  readonly severity?: Severity;
  /** The day whose law applies; the decision's when left out. */
  readonly asOf?: string;
  /** What the Romanian words must hold, or must not. */
  readonly says?: RegExp; readonly saysNot?: RegExp;
  readonly why: string;
}

/** The text of a conforming plan with the edits made; throws where one finds nothing. */
export function textOf({ base = 'comuna', edits }: Pick<RowCase, 'base' | 'edits'>): string {
  return edits.reduce((text, { find, by }) => {
    const now = text.replace(find, () => by);
    if (now === text) throw new Error(`nothing to replace: ${String(find)}`);
    return now;
  }, readFileSync(`${root}samples/conform/${base}.txt`, 'utf8'));
}

/** What a rule says of every subject of a text. */
export async function results(text: string, rule: string, asOf?: string): Promise<readonly Result[]> {
  const document = await readText(text);
  const plan = recognise(document, library());
  const law = lawDate(plan, '2026-11-01', asOf);
  return evaluate(library().rules.filter((r) => r.id === rule), { context: makeContext({ document, plan, library: library(), asOf: law.day, given: nothingGiven }), law });
}

interface RowA { nr?: string; cod?: string; nume?: string; cap?: string; ocup?: string; local?: string; jud?: string; stat?: string; contr?: string; alte?: string }
/** The first service of the commune's table A with some of its cells written otherwise. */
export function rowA(cells: RowA): Edit {
  const { nr, cod, nume, cap, ocup, local, jud, stat, contr, alte } = { nr: '1', cod: '8891CZ-C-II', nume: 'Centrul de zi pentru copii aflați în situație de risc de separare de părinți', cap: '20 beneficiari/zi', ocup: '90%', local: '240.000 lei', jud: '-', stat: '-', contr: '-', alte: '-', ...cells };
  return { find: /^1\t8891CZ-C-II\t.*$/m, by: [nr, cod, nume, cap, ocup, local, jud, stat, contr, alte].join('\t') };
}

interface RowB { nume?: string; cod?: string; categ?: string; zi?: string; paturi?: string; mp?: string; pers?: string; local?: string; jud?: string; stat?: string; contr?: string; alte?: string; just?: string }
const need = 'Analiza nevoilor din 2025 a găsit 31 de persoane vârstnice dependente care locuiesc singure';
/** The proposed service of the commune's table B with some of its cells written otherwise. */
export function rowB(cells: RowB): Edit {
  const { nume, cod, categ, zi, paturi, mp, pers, local, jud, stat, contr, alte, just } = { nume: 'Unitate de îngrijire la domiciliu pentru persoane vârstnice', cod: '8810ID-I', categ: 'persoane vârstnice dependente', zi: '12 beneficiari/zi', paturi: '-', mp: '-', pers: 'asistent social - 1, îngrijitori la domiciliu - 4, asistent medical - 1', local: '190.000 lei', jud: '-', stat: '-', contr: '12.000 lei', alte: '-', just: need, ...cells };
  return { find: /^Unitate de îngrijire la domiciliu pentru persoane vârstnice\t.*$/m, by: [nume, cod, categ, zi, paturi, mp, pers, local, jud, stat, contr, alte, just].join('\t') };
}

const words = ({ finding, rule }: Result): string => (finding ? phrase(finding, rule, 'ro').message : '');

/** What differs between what the law wants and what the rule said; empty where they agree. */
export async function disagreement(one: RowCase): Promise<string> {
  const all = await results(textOf(one), one.rule, one.asOf);
  const hit = one.subject === undefined ? all[0] : all.find((r) => r.subject?.id === one.subject);
  if (!hit) return one.want === 'inapplicable' ? '' : `no subject; there are ${all.map((r) => r.subject?.id).join(', ') || 'none'}`;
  const said = words(hit);
  if (hit.outcome !== one.want) return `${hit.outcome} for ${one.want}: ${said}`;
  if (one.severity && hit.severity !== one.severity) return `severity ${hit.severity} for ${one.severity}`;
  if (one.says && !one.says.test(said)) return `does not say ${one.says.source}: ${said}`;
  return one.saysNot?.test(said) ? `says ${one.saysNot.source}: ${said}` : '';
}

/** One test a case: `SRV-06: no unit (review)`. */
export const rowTests = (cases: readonly RowCase[]): void => {
  it.each(cases.map((one) => [`${one.rule}: ${one.why} (${one.want}${one.severity ? `, ${one.severity}` : ''})`, one] as const))('%s', async (_name, one) => {
    const said = await disagreement(one);
    expect(said, said).toBe('');
  });
};
