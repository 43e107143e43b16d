// Facts against last year's plan, where it is given: services gone without a word, proposals repeated unchanged (HG 797/2017 art. 5).

import { foldWords } from '../../base/fold.ts';
import { stemDice } from '../../base/similarity.ts';
import type { Plan, ProposedService } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { nameOf, type Service } from '../service/row.ts';
import { ask, told } from '../tell.ts';

const alike = (a: Service, b: Service): boolean => stemDice(nameOf(a), nameOf(b)) >= 0.8;
const code = (row: Service): string => valueOf(row.code)?.normal ?? '';
const reason = (row: ProposedService): string => foldWords(valueOf(row.justification) ?? '');

/** Services of last year that no row carries on and no sentence names. */
function gone({ plan, document, given }: FactContext): Service[] {
  const now: readonly Service[] = [...plan.existing, ...plan.proposed];
  const text = foldWords(document.text);
  return (given.lastYear?.plan.existing ?? []).filter((old) => nameOf(old) !== ''
    && !now.some((row) => alike(old, row) || (code(old) !== '' && code(old) === code(row) && given.lastYear?.plan.existing.filter((o) => code(o) === code(old)).length === 1))
    && !text.includes(foldWords(nameOf(old))));
}

/** Proposals that last year's plan had in the same words, with the same reason. */
const repeated = ({ plan, given }: FactContext): ProposedService[] =>
  plan.proposed.filter((row) => nameOf(row) !== '' && (given.lastYear?.plan.proposed ?? []).some((old) => alike(old, row) && reason(old) === reason(row)));

export const continuityFacts: FactSet<Plan> = {
  'document.lastYearGiven': ask('boolean', 'Last year\'s plan was given.', (_plan, { plan, given }) => told(given.lastYear !== undefined, [plan.body])),
  'document.servicesGone': ask('list', 'Services of last year that the plan neither carries on nor names.', (_plan, context) => told(gone(context).map(nameOf), [context.plan.sections['I.A'].span])),
  'document.proposalsRepeated': ask('list', 'Proposals of last year repeated with the same reason.', (_plan, context) => {
    const rows = repeated(context);
    return told(rows.map(nameOf), [rows[0]?.span ?? context.plan.sections['I.B'].span]);
  }),
};
