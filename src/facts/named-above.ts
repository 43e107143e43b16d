// Points that have no place of their own but are named in a sentence under the heading that holds them.

import { contains, type Span } from '../base/span.ts';
import { tablesOf } from '../document/tables.ts';
import { parentOf, type SectionId } from '../plan/model.ts';
import type { Section } from '../plan/plan.ts';
import { viewOf } from '../plan/recognise/view.ts';
import type { FactContext } from './fact.ts';
import { foldedAt } from './sentences.ts';

/** How running text names a point of the model. */
const names: Partial<Record<SectionId, RegExp>> = {
  'II.1.a': /\bstrategi/, 'II.1.b': /\bplan(?:ul|ului)?\s+(?:anual|de\s+actiune)/, 'II.1.c': /\bformular|\bconditi\w+\s+de\s+(?:eligibilitate|acordare)|\bactivitatea\s+proprie/,
  'II.1.d': /\bfurnizor|\bservicii\w*\s+(?:sociale\s+)?disponibile/, 'II.1.d.i': /\blist\w*\s+(?:\w+\s+){0,2}furnizor/, 'II.1.d.ii': /\bservicii\w*\s+(?:sociale\s+)?(?:proprii|care\s+functioneaza|din\s+(?:cadrul|coordonare))/, 'II.1.d.iii': /\bstatistic/, 'II.1.e': /\binteres\s+public/,
  'III.1.a': /\bperfection/, 'III.1.b': /\bcalificar/, 'III.1.c': /\binstrui/, 'III.1.d': /\bpeer\b|\bschimb\w*\s+de\s+experient/, 'III.1.e': /\binteres\s+national/, 'III.2': /\bsuperviz/,
};

/** A chapter's opening words speak of many things: there, a point is named only by words that plan something. */
const plans: Partial<Record<SectionId, RegExp>> = { II: /\bpublica(?:t|te|re|rea|m)?\b|\bafis|\bactualiz|\bsite\b|\bpagin/, III: /\bcurs|\bsesiun|\binstrui|\bparticip|\bcontract/ };

/** Own words under a heading that do not stand in a table, with their place. */
interface OwnWords { readonly at: Span; readonly folded: string }

/** Own words under a heading that do not stand in a table: several points are looked for in the same ones. */
export const ownWords = (section: Section, context: FactContext): readonly OwnWords[] => context.once(`own-words/${section.id}`, () => {
  const { document, plan } = context, { answer } = section;
  if (answer.length === 0) return [];
  const tables = document.data ? plan.training : tablesOf(document);
  return answer.filter((a) => a.end > a.start && !tables.some((t) => contains(t.span, a))).map((at) => ({ at, folded: foldedAt(document, at) }));
});

/** The place of the first of the section's own words that `says` holds of, folded; null where there are none. */
export const wordsThat = (section: Section, context: FactContext, says: (words: string) => boolean): Span | null =>
  ownWords(section, context).find(({ folded }) => says(folded))?.at ?? null;

/** How the points of chapter II are named where it numbers none: among quarters, in sentences. */
const unnumberedNames: Partial<Record<SectionId, RegExp>> = {
  ...names, 'II.1': /\b(?:public|actualiz|afis)\w*.{0,60}\b(?:site|pagin|avizier)|\b(?:site|pagin)\w*.{0,60}\b(?:public|actualiz)/, 'II.2': /\binformar\w* (?:la|a public|a cetat|general|direct|prin)/, 'II.3': /\btel(?:efon\w*|\.)?[ -]*verde|\btelverde|\blini\w+ (?:telefonic|gratuit)/,
  'II.4': /\bcampani\w+.{0,60}(?:inform|sensibiliz|constientiz)/, 'II.5': /\bpromov\w+/, 'II.6': /\btripartit|\bintalnir\w*.{0,60}furnizor/, 'II.7': /\bconsilier\w*|\basisten\w+ (?:medical\w+ )?comunitar/, 'II.8': /\bmesaj|\bpres[aei]i?\b|\bmass ?-?media|\bziar/,
  'II.1.c': /\bformular|\bconditi\w+\s+de\s+(?:eligibilitate|acordare)|\bactivitatea\s+proprie/, 'III.1.f': /\balte(?:le)?\s*(?:$|[:(–-]|forme|activit|sesiun|curs|program|instrui|formar)/,
};

/** The first line of a chapter that fits (`name`, and `planned` where it is given), where none of its points has a number of its own: what it answers is then told in sentences or by months. */
export function namedInChapter(id: SectionId, context: FactContext, name: RegExp, planned?: RegExp): Span | null {
  const { document, plan } = context, chapter = plan.sections[id.split('.')[0] as SectionId];
  if (document.data || chapter.order < 0) return null;
  const points = Object.values(plan.sections).filter((s) => s.order >= 0 && s.id.startsWith(`${chapter.id}.`));
  if (points.length === 0 || points.some((s) => s.label !== '')) return null;
  const view = viewOf(document), end = view.offset(chapter.span.end), heading = chapter.heading.is === 'found' ? view.offset(chapter.heading.at[0].end) : view.offset(chapter.span.start);
  for (let at = heading; at < end;) {
    const stop = Math.min(end, (view.folded.indexOf('\n', at) + 1 || end + 1) - 1);
    const line = view.folded.slice(at, stop);
    if (name.test(line) && (!planned || planned.test(line))) return view.place(at, stop);
    at = stop + 1;
  }
  return null;
}

/** A row of a training table right under III.1 that says itself which kind of training it is ("sesiune de instruire"). */
const namedInTable = (name: RegExp, { id }: Section, { document, plan }: FactContext): Span | null =>
  (id.startsWith('III.1.') ? plan.training.find((row) => row.section === 'III.1' && name.test(foldedAt(document, row.span)))?.span ?? null : null);

/** Where the plan names the point under one of the headings above it; null where it does not, or the point has its own place. */
export function namedAbove(section: Section, context: FactContext): Span | null {
  const name = names[section.id], unnumbered = unnumberedNames[section.id];
  if (section.state !== 'missing' || context.document.data) return null;
  if (name) for (let id = parentOf(section.id); id !== null; id = parentOf(id)) {
    const planned = plans[id];
    const hit = wordsThat(context.plan.sections[id], context, (words) => name.test(words) && (!planned || planned.test(words)));
    if (hit) return hit;
  }
  // What is published is named by many lines; only one that speaks of publishing answers.
  return (unnumbered ? namedInChapter(section.id, context, unnumbered, section.id.startsWith('II.1.') ? plans.II : undefined) : null) ?? (name ? namedInTable(name, section, context) : null);
}
