// Judges one rule on a conforming plan whose text was changed, so that cases of the law can be told in one line each.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { makeContext } from '../../src/engine/context.ts';
import { evaluate, type Result } from '../../src/engine/evaluate.ts';
import { lawDate } from '../../src/engine/law-date.ts';
import type { Loss } from '../../src/document/document.ts';
import type { AlignmentInput } from '../../src/alignment/input.ts';
import { nothingGiven } from '../../src/alignment/input.ts';
import type { Outcome, Severity } from '../../src/library/rule.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { roleOf } from '../../src/plan/role.ts';
import { library, root } from './library.ts';
import { readText } from './read.ts';

export type Base = 'comuna' | 'oras' | 'municipiu' | 'sector' | 'judet';
export type Edit = readonly [find: string | RegExp, by: string];
export interface LawCase {
  readonly rule: string;
  readonly expect: Outcome;
  /** What the case is about, in a few words: the name of the test. */
  readonly why: string;
  readonly edit: readonly Edit[];
  readonly base?: Base;
  readonly subject?: string;
  readonly severity?: Severity;
  readonly asOf?: string;
  readonly losses?: readonly Loss[];
  readonly papers?: Readonly<Record<string, string>>;
}

const texts = new Map<Base, string>();
/** The conforming text of a kind of authority. */
export function sample(base: Base): string {
  const known = texts.get(base) ?? readFileSync(`${root}samples/conform/${base}.txt`, 'utf8');
  texts.set(base, known);
  return known;
}

/** The text with every edit done. @throws where an edit finds nothing, so that no case is empty. */
export function edited(base: Base, edits: readonly Edit[]): string {
  return edits.reduce((text, [find, by]) => {
    const next = typeof find === 'string' ? text.replaceAll(find, by) : text.replace(find, by);
    if (next === text) throw new Error(`the conforming text does not hold ${String(find)}`);
    return next;
  }, sample(base));
}

async function given(papers: LawCase['papers']): Promise<AlignmentInput> {
  if (!papers) return nothingGiven;
  const list = await Promise.all(Object.entries(papers).map(async ([name, text]) => {
    const document = await readText(text, name);
    const plan = recognise(document, library());
    return { document, plan, role: roleOf(plan, document) };
  }));
  return { ...nothingGiven, papers: list };
}

export async function resultsOf(law: LawCase): Promise<Result[]> {
  const read = await readText(edited(law.base ?? 'comuna', law.edit));
  const document = law.losses ? { ...read, losses: [...read.losses, ...law.losses] } : read;
  const plan = recognise(document, library());
  const day = lawDate(plan, '2026-12-31', law.asOf);
  const rule = library().rules.find((r) => r.id === law.rule);
  if (!rule) throw new Error(`no rule ${law.rule}`);
  return evaluate([rule], { context: makeContext({ document, plan, library: library(), asOf: day.day, given: await given(law.papers) }), law: day });
}

/** Fails when the rule says something else. Without a subject, the worst of its outcomes counts. */
export async function judge(law: LawCase): Promise<void> {
  const results = await resultsOf(law);
  const order: readonly Outcome[] = ['error', 'fail', 'review', 'unverified', 'pass', 'inapplicable'];
  const own = law.subject ? results.filter((r) => r.subject?.id === law.subject) : results;
  const worst = [...own].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))[0];
  const said = results.filter((r) => r.finding).map((r) => `${r.subject?.id}: ${r.outcome} ${JSON.stringify(r.finding?.data ?? {})}`).join(' | ');
  expect(worst?.outcome ?? 'no such subject', `${law.rule}: ${law.why}${said ? ` — ${said}` : ''}`).toBe(law.expect);
  if (law.severity) expect(worst?.severity, `${law.rule}: severity`).toBe(law.severity);
}

/** The lines of the conforming commune plan that cases replace. */
export const lines = {
  title: 'HOTĂRÂREA NR. 58 DIN 30.10.2025',
  referat: '- referatul de aprobare al primarului comunei, înregistrat cu nr. 4102/06.10.2025;',
  raport: '- raportul de specialitate al Compartimentului de asistență socială nr. 4115/07.10.2025;',
  aviz: '- avizul Comisiei pentru activități social-culturale nr. 61/28.10.2025;',
  county: '- adresa Consiliului Județean Vaslui nr. 15230/20.10.2025, prin care s-a răspuns la consultarea asupra planului;',
  providers: '- procesul-verbal nr. 3980/25.09.2025 al consultării furnizorilor publici și privați, a asociațiilor profesionale și a organizațiilor reprezentative ale beneficiarilor;',
  notice: '- anunțul nr. 3301/20.08.2025 privind proiectul de hotărâre, publicat potrivit art. 7 din Legea nr. 52/2003 privind transparența decizională, prezenta hotărâre având caracter normativ;',
  law292: '- prevederile art. 112 alin. (3) lit. b) și ale art. 118 din Legea asistenței sociale nr. 292/2011;',
  hg797: '- prevederile art. 5 din anexa nr. 3 la Hotărârea Guvernului nr. 797/2017;',
  order: '- prevederile Ordinului ministrului muncii și justiției sociale nr. 1086/2018;',
  competence: '- prevederile art. 129 alin. (2) lit. d) și alin. (7) lit. b) din Ordonanța de urgență a Guvernului nr. 57/2019 privind Codul administrativ;',
  formula: 'În temeiul art. 139 alin. (1) și al art. 196 alin. (1) lit. a) din Ordonanța de urgență a Guvernului nr. 57/2019 privind Codul administrativ,',
  approves: ', prevăzut în anexa care face parte integrantă din prezenta hotărâre.',
  execution: 'Art. 2. Primarul comunei, prin Compartimentul de asistență socială, asigură aducerea la îndeplinire a prezentei hotărâri.',
  sending: 'Art. 3. Secretarul general al comunei comunică prezenta hotărâre Instituției Prefectului Județului Vaslui, iar Compartimentul de asistență socială transmite planul Direcției Generale de Asistență Socială și Protecția Copilului Vaslui, în 15 zile de la aprobare.',
  publication: 'Art. 4. Prezenta hotărâre se aduce la cunoștință publică prin publicare în monitorul oficial local.',
  president: 'PREȘEDINTE DE ȘEDINȚĂ,\n(semnătura)',
  secretary: 'CONTRASEMNEAZĂ PENTRU LEGALITATE,\nSECRETAR GENERAL AL COMUNEI\n(semnătura)',
  votes: 'Prezenta hotărâre a fost adoptată cu 13 voturi „pentru”, 0 voturi „împotrivă” și 0 abțineri, din 13 consilieri prezenți și 13 consilieri în funcție.',
  annex: 'Anexă la Hotărârea nr. 58/30.10.2025',
  inPlanSending: 'Planul se transmite Direcției Generale de Asistență Socială și Protecția Copilului Vaslui în 15 zile de la aprobare, datele despre beneficiari, furnizori și servicii trimestrial, iar ministerului anual, până la 31 mai.',
} as const;
