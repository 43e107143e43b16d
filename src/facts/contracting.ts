// Facts about section C: what is contracted, and whether the rest of the plan agrees (Ordin 1086/2018 I.C; L 292/2011 art. 140-141).

import { type Bani, bani } from '../base/money.ts';
import { fold } from '../base/fold.ts';
import { contains, type Span, type Spans, spansOr } from '../base/span.ts';
import type { Plan } from '../plan/plan.ts';
import { placeOf, valueOf } from '../plan/reading.ts';
import { readAmount } from '../plan/recognise/amounts.ts';
import { findCodes } from '../plan/recognise/codes.ts';
import type { Fact, FactContext, FactSet } from './fact.ts';
import { viewOf } from '../plan/recognise/view.ts';
import { type Match, around, hitsIn, ifNothingLost, matchesAt } from './passages.ts';
import { textAt } from './sentences.ts';
import { starts, wordStarts } from './words.ts';
import { cellsOf, foldedCell } from './service/row.ts';
import { kindsNamed } from './service/kind-words.ts';
import { ask, told, untold } from './tell.ts';
import type { SectionId } from '../plan/model.ts';

/** State of a section; cannot be told where the recogniser doubts it. */
export function stateOf(plan: Plan, id: SectionId): Fact {
  const section = plan.sections[id];
  if (section.doubt.is === 'unclear') return untold(section.doubt.because, section.doubt.at);
  return told(section.state, placeOf(section.heading));
}

/** Own words of a section, with their places. */
export const answerOf = (context: FactContext, id: SectionId): { readonly text: string; readonly at: Spans } => context.once(`answer/${id}`, () => {
  const section = context.plan.sections[id];
  return { text: section.answer.map((s) => textAt(context.document, s)).join('\n'), at: spansOr(section.answer, section.span) };
});

/** The amounts with their unit in a section's own words, in bani. */
export const amountsOf = (context: FactContext, id: SectionId): readonly Bani[] => context.once(`answer-amounts/${id}`, () => amountsIn(answerOf(context, id).text));

/** True where a section's own words name a service, not services in general. */
export const isServiceNamed = (context: FactContext, id: SectionId): boolean => context.once(`answer-names/${id}`, () => namesService(answerOf(context, id).text));

/** The own words of section C, folded. */
const foldedAnswer = (context: FactContext): string => context.once('answer-folded', () => fold(answerOf(context, 'I.C').text));

/** Amounts with their unit in a text, in bani; figures of a table count in the unit of its head. */
export function amountsIn(text: string): Bani[] {
  const at: Span = { start: 0, end: 0 };
  const said = [...text.matchAll(/\d[\d. ]*(?:,\d{1,2})?\s*(?:mii\s+|mil\.?\s+|milioane\s+)?(?:de\s+)?(?:lei|ron)\b/gi)].map((m) => m[0]);
  const unit = /\(\s*((?:mii (?:de )?)?(?:lei|ron))\s*\)/i.exec(text);
  const cells = unit ? text.slice(unit.index).split(/[\t\n|]/).map((cell) => cell.trim()).filter((cell) => /^\d[\d. ]{2,}(?:,\d{1,2})?$/.test(cell)).map((cell) => `${cell} ${unit[1]}`) : [];
  return [...said, ...cells].flatMap((words) => { const a = valueOf(readAmount(words, at)); return a ? [a.bani] : []; });
}

/** True where the words name a service, not services in general. */
export function namesService(text: string): boolean {
  if (findCodes(text).length > 0) return true;
  const bare = fold(text).replace(/\bnomenclator\w*( serviciilor sociale)?|\bservici\w* social\w*|\bunitat\w* de asistenta sociala|\bfurnizor\w* de servicii/g, ' # ');
  const { kinds, centre } = kindsNamed(bare);
  return kinds.length > 0 || centre || /\bservici\w* (?:social\w* )?(?:de|pentru|privind|destinat\w*) (?!interes|asistenta sociala\b)\w{4,}/.test(bare);
}

const elements: readonly { readonly name: string; readonly said: (context: FactContext) => boolean }[] = [
  { name: 'serviciul', said: (context) => isServiceNamed(context, 'I.C') },
  { name: 'valoarea', said: (context) => amountsOf(context, 'I.C').length > 0 },
  { name: 'termenul', said: (context) => /\bdurat\w*|\btermen\w*|\bperioad\w*|\b\d+ (?:de )?(?:luni|zile|ani)\b|\btrim(?:estr\w*)?\.? ?(?:i|v|\d)|\b(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\bsemestr\w*/.test(foldedAnswer(context)) },
  { name: 'procedura', said: (context) => /\bprocedur\w*|\bachizit\w*|\blicitat\w*|\bnegocier\w*|\bconcurs\w*|\bselecti\w*|\batribuir\w*|\b98\/2016|\bcumparare direct\w*|\bcerere de oferta|\bnorm\w* propri\w*/.test(foldedAnswer(context)) },
];

/** declined; full (service, value, term, procedure); partial (service and value at least); nothing. Null where the section is missing. */
function said(context: FactContext): Fact {
  const state = stateOf(context.plan, 'I.C');
  if (state.value === 'not-applicable') return told('declined', state.at);
  if (state.value === 'empty') return told('nothing', state.at);
  if (state.value !== 'present') return state.value === undefined ? state : told(null, state.at);
  const { at } = answerOf(context, 'I.C'), amounts = amountsOf(context, 'I.C');
  // "0 lei" and nothing else plans nothing.
  if (amounts.length && amounts.every((a) => a === 0) && !isServiceNamed(context, 'I.C')) return told('declined', at);
  const [service, value, ...rest] = elements.map((e) => e.said(context));
  if (!service || !value) return told('nothing', at);
  return told(rest.every(Boolean) ? 'full' : 'partial', at);
}

const missing = (context: FactContext): Fact => told(elements.filter((e) => !e.said(context)).map((e) => e.name), answerOf(context, 'I.C').at);

const contracted = /\bcontractat\w*|\bexternaliz\w*|\bconcesionat\w*|\bprin contract\b|\bdelegat\w* catre|\bfurnizor\w* privat\w*/;
const contractedText = /\bcontract(?:area|arii|at\w*|eaza)\b (?:de |a |unor )?servici\w* social\w*|\bservici\w* (?:social\w* )?(?:\w+ )?(?:contractat\w*|externalizat\w*)|\bexternaliz\w+ (?:de |a |unor )?servici\w*|\bservici\w*\b[^.;\n\t]{0,60}\b(?<!nu )(?:este|sunt|va fi|vor fi|se) (?:contractat|externalizat|contracteaz)\w*/y;
/** The same inside a cell. */
const contractedService = /\bservici\w*\b[^.;\n\t]{0,60}\b(?<!nu )(?:este|sunt|va fi|vor fi|se) (?:contractat|externalizat|contracteaz)\w*|\bcontractat\w* (?:cu|de la|catre) (?:un |unui )?(?:furnizor|prestator)\w*/;
const contractedStarts = starts('contract', 'servici', 'externaliz'), contractStarts = starts('contract', 'externaliz');
/** How far behind the services it stands at most that they are contracted. */
const reach = 200;
const notContracted = /\bnu (?:se (?:va |vor )?contract\w*|contractam|sunt contractate|se prevede contractarea|exista servicii contractate)/y;
const notStarts = starts('nu');

/** Hits in the plan's own words: not in the strategies it cites, the decision, or section C itself. */
function ownHits(context: FactContext, matches: readonly Match[]): Span[] {
  const { plan, document } = context;
  const foreign = [...plan.strategies.map((s) => s.span), plan.sections['I.C'].span, ...(plan.decision.is === 'found' ? [plan.decision.value.whole] : []), ...(['II', 'I'] as const).flatMap((id) => (plan.sections[id].heading.is === 'found' ? [plan.sections[id].heading.at[0]] : []))];
  const rows = [...plan.existing, ...plan.proposed].map((row) => row.span);
  // A lack of contracts, and the cells of the tables (read one by one), tell of none.
  return hitsIn(matches).filter((h) => !/\b(?:lips|inexisten|absent|nu )\w*(?: \w+)?$/.test(around(viewOf(document), h.start, h.end, 30, 0).before.trim())).map((h) => h.at)
    .filter((at) => ![...foreign, ...rows].some((f) => contains(f, at)));
}

/** Words that say that services are contracted; looked for only where a word of contracts follows. */
function contractedIn({ document }: FactContext): Match[] {
  const words = wordStarts(document, contractStarts);
  let next = 0;
  return matchesAt(document, contractedStarts, contractedText, (start) => {
    while (next < words.length && (words[next] as number) < start) next += 1;
    return next < words.length && (words[next] as number) - start <= reach;
  });
}

/** agree; differs (a row is contracted, or the plan says that nothing is); doubtful (only wording). Null where C says nothing. */
function agreement(context: FactContext): Fact {
  const { plan } = context;
  const state = stateOf(plan, 'I.C');
  if (state.value === 'not-applicable') {
    const cell = [...plan.existing, ...plan.proposed].flatMap(cellsOf).find((c) => c.column !== 'staff' && c.column !== 'justification' && contracted.test(foldedCell(c)));
    if (cell) return { ...told('differs', state.at), related: [{ role: 'contracted-service', at: [cell.span] }] };
    // Staff and reasons speak of contracts of work too: there only a service said to be contracted counts, for a person to judge.
    const inCells = [...plan.existing, ...plan.proposed].flatMap(cellsOf).filter((c) => (c.column === 'staff' || c.column === 'justification') && contractedService.test(foldedCell(c))).map((c) => c.span);
    const hits = [...ownHits(context, contractedIn(context)), ...inCells];
    return hits.length ? { ...told('doubtful', state.at), related: hits.map((at) => ({ role: 'contracted-service', at: [at] as const })) } : told('agree', state.at);
  }
  if (state.value !== 'present') return state.value === undefined ? state : told(null, state.at);
  if (!isServiceNamed(context, 'I.C')) return told(null, state.at);
  const hits = ownHits(context, matchesAt(context.document, notStarts, notContracted));
  return hits.length ? { ...told('differs', state.at), related: hits.map((at) => ({ role: 'contracted-service', at: [at] as const })) } : told('agree', state.at);
}

const grants = /\bfinantar\w* nerambursabil\w*|\bgrant\w*|\b350\/2005/;
const published = /\bmonitorul\w* oficial|\bse public\w*|\bpublicar\w*|\bpublicat\w*|\banunt\w*/;

export const contractingFacts: FactSet<Plan> = {
  'contracting.state': ask('text', 'State of section C.', (_plan, { plan }) => stateOf(plan, 'I.C')),
  'contracting.said': ask('text', 'What section C says of contracting: declined, full, partial, nothing; not said where the section is missing.', (_plan, context) => said(context)),
  'contracting.missing': ask('list', 'What section C does not say of what it contracts: serviciul, valoarea, termenul, procedura.', (_plan, context) => missing(context)),
  'contracting.agreement': ask('text', 'Section C against the rest of the plan: agree, differs, doubtful.', (_plan, context) => agreement(context)),
  'contracting.value': ask('amount', 'The largest amount that section C names.', (_plan, context) => {
    const amounts = amountsOf(context, 'I.C').filter((a) => a > 0);
    return told(amounts.length ? bani(Math.max(...amounts)) : null, answerOf(context, 'I.C').at);
  }),
  'contracting.namesThreshold': ask('boolean', 'Section C names the procedure of L 98/2016 or its threshold.', (_plan, context) => {
    const folded = foldedAnswer(context), { at } = answerOf(context, 'I.C');
    return told(/\b98\/2016|\bprag\w*|\bprocedur\w* (?:simplificat|propri|de atribuire|aplicabil)\w*|\blicitati\w*/.test(folded), at);
  }),
  'contracting.grants': ask('boolean', 'Section C plans grants under L 350/2005 in its own words.', (_plan, context) => {
    const folded = foldedAnswer(context), { at } = answerOf(context, 'I.C');
    return told(context.plan.sections['I.C'].state === 'present' && grants.test(folded), at);
  }),
  'contracting.grantsPublished': ask('boolean', 'The publication of the programme of grants is named.', (_plan, context) => {
    const folded = foldedAnswer(context), { at } = answerOf(context, 'I.C');
    return published.test(folded) ? told(true, at) : ifNothingLost(context, false, at);
  }),
};
