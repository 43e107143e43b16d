// Facts about the plan's build as a whole: the contents list, chapters beyond the model's, the columns of tables A and B.

import { spansOr } from '../../base/span.ts';
import { fold } from '../../base/fold.ts';
import type { ServiceTable } from '../../plan/plan.ts';
import type { Reading } from '../../plan/reading.ts';
import { ownColumns } from '../../plan/recognise/service-columns.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { titlePlace } from '../passages.ts';

/** The model's columns by key, as the model heads them. The running number is asked only softly. */
export const columnsA: readonly (readonly [string, string])[] = [
  ['code', 'Cod serviciu social'], ['name', 'Denumirea serviciului social'], ['capacity', 'Capacitate'], ['occupancy', 'Grad de ocupare'],
  ['local', 'Buget local'], ['county', 'Buget județean'], ['state', 'Buget de stat'], ['contributions', 'Contribuții persoane beneficiare'], ['other', 'Alte surse'],
];
export const columnsB: readonly (readonly [string, string])[] = [
  ['name', 'Denumire serviciu social propus'], ['code', 'Cod serviciu social'], ['beneficiaries', 'Categorie beneficiari'], ['perDay', 'Nr. benef./zi'], ['beds', 'Nr. locuri (în paturi)'],
  ['areaMp', 'Capacitate clădire/spațiu necesar – mp'], ['staff', 'Resurse umane necesare'], ['local', 'Buget local'], ['county', 'Buget județean'], ['state', 'Buget de stat'],
  ['contributions', 'Contribuții persoane beneficiare'], ['other', 'Alte surse'], ['justification', 'Justificare'],
];

/** One column for places and persons: `Locuri / capacitate`, `Capacitate (beneficiari/zi sau locuri)`. */
const bothCounts = /\b(?:locuri|paturi)\b.*(?:\/|\bsau\b).*\b(?:capacit|benef|persoane)|\b(?:benef|persoane|capacit)\w*.*(?:\/|\bsau\b).*\b(?:locuri|paturi)\b/;

function missing(table: Reading<ServiceTable>, wanted: readonly (readonly [string, string])[]): Fact {
  if (table.is === 'absent') return { value: null, at: table.lookedIn };
  if (table.is === 'unclear') return { value: undefined, at: table.at, because: table.because };
  const { columns, uncertain, span, fields } = table.value;
  if (uncertain) return { value: undefined, at: table.at, because: { code: 'uncertain-table' } };
  const keys = new Set(columns.map((c) => c.key));
  // Table A has one column of capacity, whichever of the two ways of table B it is counted in.
  const joined = columns.some((c) => bothCounts.test(fold(c.text)));
  const there = (key: string): boolean => keys.has(key) || (key === 'capacity' && (keys.has('perDay') || keys.has('beds'))) || (joined && (key === 'perDay' || key === 'beds'));
  const lacking = wanted.filter(([key]) => !there(key)).map(([, name]) => name);
  return fields && lacking.length > 0 ? { value: undefined, at: [span], because: { code: 'not-recognised' } } : { value: lacking, at: [span] };
}

/** One column that does the work of several of the model's: sums with their sources, places or persons a day. */
const joint = (key: string | null, wanted: readonly (readonly [string, string])[]): boolean => key === 'sourced' || key === 'both' || (key === 'capacity' && wanted === columnsB);

/** Columns with words that none of the model's was recognised in: one of them may be a missing one under another name. */
function unknown(table: Reading<ServiceTable>, wanted: readonly (readonly [string, string])[]): Fact {
  if (table.is !== 'found') return { value: [], at: table.is === 'absent' ? table.lookedIn : table.at };
  const columns = table.value.columns.filter((c) => (c.key === null || joint(c.key, wanted)) && fold(c.text).replace(/[^a-z]/g, '').length > 2 && !ownColumns.test(fold(c.text)));
  return { value: columns.map((c) => c.text), at: spansOr(columns.map((c) => c.span), table.value.span) };
}

const roman = /^\s*(?:capitolul|cap)?\.?\s*(i{1,3})(?![a-z])/;

/** An entry of a table of contents: dots and a page number after the title. */
const entry = /(?:[.·_]\s?){3,}\s*\d*$|…\s*\d*$/;

/** Chapters beyond the model's three; a chapter I-III over another subject is told by STR-01. */
function extraChapters({ plan }: FactContext): Fact {
  const extra = plan.extraChapters.filter((c) => {
    const number = roman.exec(fold(c.label))?.[1]?.toUpperCase() as 'I' | 'II' | 'III' | undefined;
    return !entry.test(c.title) && (!number || plan.sections[number].state === 'missing');
  });
  return { value: extra.map((c) => `${c.label} ${c.title}`.replace(/\s+/g, ' ').trim()), at: spansOr(extra.map((c) => c.span), plan.body) };
}

export const layoutFacts: FactSet = {
  'document.contents': {
    type: 'list', about: 'the chapters that the list "planul cuprinde" announces (I, II, III); null when there is no such list',
    compute: (_, { plan }) => {
      if (plan.contents.is === 'absent') return { value: null, at: titlePlace(plan) };
      if (plan.contents.is === 'unclear') return { value: undefined, at: plan.contents.at, because: plan.contents.because };
      return { value: [...new Set(plan.contents.value.flatMap((c) => (c.chapter ? [c.chapter] : [])))], at: plan.contents.at };
    },
  },
  'document.extraChapters': { type: 'list', about: "chapters beyond the model's three", compute: (_, context) => extraChapters(context) },
  'document.tableAMissing': { type: 'list', about: "columns of the model that table A lacks; null when there is no table A", compute: (_, { plan }) => missing(plan.tableA, columnsA) },
  'document.tableBMissing': { type: 'list', about: "columns of the model that table B lacks; null when there is no table B", compute: (_, { plan }) => missing(plan.tableB, columnsB) },
  'document.tableAUnknown': { type: 'list', about: 'columns of table A that were not recognised', compute: (_, { plan }) => unknown(plan.tableA, columnsA) },
  'document.tableBUnknown': { type: 'list', about: 'columns of table B that were not recognised', compute: (_, { plan }) => unknown(plan.tableB, columnsB) },
};
