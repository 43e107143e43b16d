// Headings that keep the model's number or letter and shorten its words: "C. Contractare", "Capitolul II. Informarea publicului".

import type { SectionId } from '../model.ts';
import { modelHeading } from '../model-headings.ts';
import type { Label } from './labels.ts';

const subjects: readonly { readonly id: SectionId; readonly opens: RegExp }[] = [
  { id: 'I.A', opens: /^(?:lista\s+)?servicii(?:le|lor)?\s+(?:[a-z]+\s+){0,2}existent/ },
  { id: 'I.B', opens: /^(?:servicii(?:le)?\s+(?:sociale\s+)?(?:noi\b|propus|planificat|(?:ce|care)\s+(?:se\s+)?(?:vor|urmeaza)\b|(?:de|spre)\s+infiint)|infiintarea\s+de\s+servicii)/ },
  { id: 'I.C', opens: /^(?:program(?:ul)?\s+(?:anual\s+)?de\s+)?contractar/ },
  { id: 'I.D', opens: /^(?:program(?:ul)?\s+(?:anual\s+)?de\s+)?subvent/ },
  { id: 'II', opens: /^(?:activitati(?:le)?\s+de\s+)?informarea?\b/ },
  { id: 'III', opens: /^(?:programe?(?:le|ul)?\s+de\s+)?(?:formarea?|perfectionarea?|instruirea?|pregatirea)\b/ },
];

/** A heading is no longer than this; what is longer is a sentence. */
const longest = 90;

/** The section that a labelled line names in short, and where its words end in `folded`; `text` and `folded` are the words after the label. */
export function shortHeading(label: Label, text: string, folded: string): { readonly id: SectionId; readonly end: number } | null {
  const lead = /^\(?[a-d]\)\s*/.exec(folded)?.[0].length ?? 0;
  const words = folded.slice(lead), cut = words.search(/[:;(]|\s[-–—]|\.(?:\s|$)/);
  const end = cut < 0 ? words.trimEnd().length : cut;
  if (end === 0 || end > longest) return null;
  for (const { id, opens } of subjects) {
    const want = modelHeading(id).label;
    const same = label.value === want.value && (label.kind === want.kind || (want.kind === 'letter-capital' && label.kind === 'path'));
    // "III. INFORMARE" after "I. DOCUMENTE STRATEGICE": a chapter in capitals whose number moved on.
    const moved = label.kind === 'roman' && want.kind === 'chapter' && text === text.toUpperCase();
    if ((same || moved) && opens.test(words.slice(0, end))) return { id, end: lead + end };
  }
  return null;
}
