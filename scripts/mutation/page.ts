// The page that tells how many mutants of the rules the examples catch.

import type { Tested } from './run.ts';

export interface Equivalent { readonly rule: string; readonly how: string; readonly why: string }
export interface Score { readonly killed: number; readonly total: number; readonly equivalent: number; readonly percent: number }

/** Equivalent mutants say the same as the rule on every plan: no example can tell them apart, and they do not count. */
export function scoreOf(tested: readonly Tested[], known: ReadonlySet<string>): Score {
  const all = tested.reduce((sum, t) => sum + t.mutants, 0);
  const survivors = tested.flatMap((t) => t.survivors.map((how) => `${t.rule} ${how}`));
  const equivalent = survivors.filter((s) => known.has(s)).length;
  const total = all - equivalent;
  const killed = all - survivors.length;
  return { killed, total, equivalent, percent: total ? Math.floor((killed / total) * 1000) / 10 : 0 };
}

const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;

/** The Markdown of docs/mutation.md. */
export function pageOf(tested: readonly Tested[], equivalents: readonly Equivalent[], score: Score): string {
  const known = new Set(equivalents.map((e) => `${e.rule} ${e.how}`));
  const open = tested.flatMap((t) => t.survivors.filter((how) => !known.has(`${t.rule} ${how}`)).map((how) => row([t.rule, how])));
  const families = [...new Set(tested.map((t) => t.rule.slice(0, 3)))].map((family) => {
    const own = tested.filter((t) => t.rule.startsWith(family));
    const s = scoreOf(own, known);
    return row([family, String(own.length), String(s.total), String(s.killed), `${s.percent} %`]);
  });
  return [
    '<!-- Written by `npm run mutate-rules`; do not edit. -->', '',
    '# Mutation of the rules', '',
    'Each rule is changed in one place at a time (an operator, a value, a date by a day both ways, a condition left out, `all` for `any`, `reviewIf` left out, severities), and the examples of its file are run on the changed rule. A change that no example notices has survived.', '',
    `**${score.killed} of ${score.total} mutants are caught: ${score.percent} %** (at least 95 % is asked). ${score.equivalent} more are equivalent: they say the same on every plan, for the reason given below.`, '',
    row(['Family', 'Rules', 'Mutants', 'Caught', 'Share']), row(['---', '---:', '---:', '---:', '---:']), ...families, '',
    '## Survivors', '', ...(open.length ? [row(['Rule', 'Change']), row(['---', '---']), ...open] : ['None.']), '',
    '## Equivalent mutants', '', ...(equivalents.length ? [row(['Rule', 'Change', 'Why no plan can tell']), row(['---', '---', '---']), ...equivalents.map((e) => row([e.rule, e.how, e.why]))] : ['None.']), '',
  ].join('\n');
}
