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

/** Own words of a section, folded, with their places. */
export function answerOf({ plan, document }: FactContext, id: SectionId): { readonly text: string; readonly folded: string; readonly at: Spans } {
  const section = plan.sections[id];
  const text = section.answer.map((s) => textAt(document, s)).join('\n');
  return { text, folded: fold(text), at: spansOr(section.answer, section.span) };
}

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

const elements: readonly { readonly name: string; readonly said: (text: string, folded: string) => boolean }[] = [
  { name: 'serviciul', said: (text) => namesService(text) },
  { name: 'valoarea', said: (text) => amountsIn(text).length > 0 },
  { name: 'termenul', said: (_t, f) => /\bdurat\w*|\btermen\w*|\bperioad\w*|\b\d+ (?:de )?(?:luni|zile|ani)\b|\btrim(?:estr\w*)?\.? ?(?:i|v|\d)|\b(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\bsemestr\w*/.test(f) },
  { name: 'procedura', said: (_t, f) => /\bprocedur\w*|\bachizit\w*|\blicitat\w*|\bnegocier\w*|\bconcurs\w*|\bselecti\w*|\batribuir\w*|\b98\/2016|\bcumparare direct\w*|\bcerere de oferta|\bnorm\w* propri\w*/.test(f) },
];

/** declined; full (service, value, term, procedure); partial (service and value at least); nothing. Null where the section is missing. */
function said(context: FactContext): Fact {
  const state = stateOf(context.plan, 'I.C');
  if (state.value === 'not-applicable') return told('declined', state.at);
  if (state.value === 'empty') return told('nothing', state.at);
  if (state.value !== 'present') return state.value === undefined ? state : told(null, state.at);
  const { text, folded, at } = answerOf(context, 'I.C');
  // "0 lei" and nothing else plans nothing.
  const sums = amountsIn(text);
  if (sums.length && sums.every((a) => a === 0) && !namesService(text)) return told('declined', at);
  const [service, value, ...rest] = elements.map((e) => e.said(text, folded));
  if (!service || !value) return told('nothing', at);
  return told(rest.every(Boolean) ? 'full' : 'partial', at);
}

const missing = (context: FactContext): Fact => {
  const { text, folded, at } = answerOf(context, 'I.C');
  return told(elements.filter((e) => !e.said(text, folded)).map((e) => e.name), at);
};

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
  if (!namesService(answerOf(context, 'I.C').text)) return told(null, state.at);
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
    const { text, at } = answerOf(context, 'I.C');
    const amounts = amountsIn(text).filter((a) => a > 0);
    return told(amounts.length ? bani(Math.max(...amounts)) : null, at);
  }),
  'contracting.namesThreshold': ask('boolean', 'Section C names the procedure of L 98/2016 or its threshold.', (_plan, context) => {
    const { folded, at } = answerOf(context, 'I.C');
    return told(/\b98\/2016|\bprag\w*|\bprocedur\w* (?:simplificat|propri|de atribuire|aplicabil)\w*|\blicitati\w*/.test(folded), at);
  }),
  'contracting.grants': ask('boolean', 'Section C plans grants under L 350/2005 in its own words.', (_plan, context) => {
    const { folded, at } = answerOf(context, 'I.C');
    return told(context.plan.sections['I.C'].state === 'present' && grants.test(folded), at);
  }),
  'contracting.grantsPublished': ask('boolean', 'The publication of the programme of grants is named.', (_plan, context) => {
    const { folded, at } = answerOf(context, 'I.C');
    return published.test(folded) ? told(true, at) : ifNothingLost(context, false, at);
  }),
};
