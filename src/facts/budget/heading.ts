// Facts about the functional code in a table's heading against the words beside it (Ordin MFP 1954/2005).

import { fold } from '../../base/fold.ts';
import { isLittleWord, stemsOf } from '../../base/stem.ts';
import { budgetCode, normalBudgetCode } from '../../library/budget-classification.ts';
import { groupIdsIn } from '../../library/find-groups.ts';
import type { Library } from '../../library/registry.ts';
import type { BudgetTable } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import type { BudgetSubject } from '../subjects.ts';
import { ask, told } from '../tell.ts';
import { above } from './lines.ts';

const dull = new Set(stemsOf('alte cheltuieli domeniul servicii serviciul partea capitol capitolul subcapitol paragraf buget bugetul total anul local locale detaliat articole alineate titlul mii lei ron trimestru tabel anexa estimat aprobat venituri'));
/** The heading's words once codes, numbers and the units are taken away. */
const wordsOf = (heading: string): string => fold(heading).replace(/\d+(?:[.,/]\d+)*/g, ' ').replace(/[^a-z ]+/g, ' ').replace(/\s+/g, ' ').trim();
const subject = (text: string): Set<string> => new Set(stemsOf(text).filter((s) => s.length > 2 && !isLittleWord(s) && !dull.has(s)));
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((s) => b.has(s));

const social = /\bsocial\w*|\basistent(?:a|ei)\b|\bcamin\w*(?! cultural)|\bcantin\w*|\bcres(?:a|e|elor)\b|\bcentr\w* (?:de|pentru)\b|\bingrijir\w*|\bhandicap\w*|\bdizabilit\w*|\binvalid\w*|\bvarstnic\w*|\bbatran\w*|\bajutor\w*|\badapost\w*|\bprotecti\w*/;
const early = /\bcres(?:a|e|elor|ei)\b|\banteprescol\w*|\bafter ?school|\bscoala dupa scoala|\bgradinit\w*|\bscol\w*|\belev\w*|\binvatamant\w*|\beducati\w*/;
/** Chapters whose own field the words may name without the official words. */
const fields: Readonly<Record<string, RegExp>> = { '68.02': social, '65.02': early, '66.02': /\bsanat\w*|\bmedical\w*|\bspital\w*|\bdispensar\w*/, '67.02': /\bcultur\w*|\brecre\w*|\breligi\w*|\bsport\w*|\btiner\w*|\bclub\w*/, '70.02': /\blocuin\w*|\bapa\b|\biluminat\w*/ };

const chapterOf = (key: string): string => key.split('.').slice(0, 2).join('.');
const namesOf = (library: Library, key: string): string => [key, ...above(library, key, 'functional').filter((k) => k.startsWith(chapterOf(key)))].map((k) => budgetCode(library, k, 'functional')?.name ?? '').join(' ');

/** fits, other (the words belong to another chapter), unlisted (not in the classification), malformed, doubtful; null without code or words. */
export function headingStanding(raw: string, heading: string, context: FactContext): string | null {
  const { library } = context;
  const words = wordsOf(heading);
  const said = subject(words);
  const written = raw.trim().replace(/^\*/, '');
  const key = normalBudgetCode(raw);
  const wellFormed = key !== null && written.split('.').every((g) => /^\d{2}$/.test(g));
  const chapter = key === null ? '' : chapterOf(key);
  if (said.size > 0 && key !== null && budgetCode(library, chapter, 'functional')) {
    const own = meets(said, subject(namesOf(library, key))) || (fields[chapter]?.test(words) ?? false) || (chapter === '68.02' && groupIdsIn(words, library.registry.groups).length > 0);
    const others = Object.entries(fields).filter(([c, field]) => c !== chapter && field.test(words));
    if (!own && others.length > 0) return 'other';
    if (wellFormed && budgetCode(library, key, 'functional')) return own ? 'fits' : 'doubtful';
  }
  if (!wellFormed) return 'malformed';
  if (!budgetCode(library, key, 'functional')) return 'unlisted';
  return said.size === 0 ? null : 'doubtful';
}

function standing(table: BudgetTable, context: FactContext): Fact {
  if (table.headingCode.is !== 'found') return factOf(table.headingCode, () => null);
  const at = placeOf(table.headingCode);
  return told(headingStanding(table.headingCode.value, valueOf(table.heading) ?? '', context), at);
}

export const headingFacts: FactSet<BudgetSubject> = {
  'budget.headingCode': ask('text', 'The functional code in the heading.', ({ table }) => factOf(table.headingCode)),
  'budget.headingStanding': ask('text', 'The code of the heading against its words: fits, other, doubtful, malformed, unlisted; not said where one is missing.', ({ table, code }, context) =>
    (code === null ? standing(table, context) : told(null, [table.span]))),
  'budget.headingOfficial': ask('text', 'What the classification calls the code of the heading, or its chapter.', ({ table }, { library }) => {
    const raw = valueOf(table.headingCode);
    const key = raw === undefined ? null : normalBudgetCode(raw);
    const name = key === null ? undefined : [key, ...above(library, key, 'functional')].map((k) => budgetCode(library, k, 'functional')?.name).find((n) => n !== undefined);
    return told(name ?? null, placeOf(table.headingCode));
  }),
};
