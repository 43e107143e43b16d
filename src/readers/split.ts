// A document that arrived as one long line, cut into pieces at headings, list labels and sentence ends; nothing moves.

const longLine = 3000;

/** Made for a line that asks for them: few documents have one. */
const patterns = () => ({
  chapter: /(?<=\s)(?:CAPITOLUL|Capitolul|CAP\.|Cap\.)\s+(?:[IVX]{1,4}|\d)(?=[\s.:,–—-])/gu,
  label: /(?<=[.;:,!?”"»)\d\p{L}]\s{1,3})(?:[A-D]\.\s+(?=\p{Lu})|[a-k]\)\s*(?=\p{L})|\((?:i{1,3}|iv|v)\)\s*(?=\p{L})|[a-e]\.[1-9]\.?\s+(?=\p{L})|[1-9]\d?\.\s+(?=\p{Lu})|Art\.?\s*\d{1,2}\.?\s+(?=\p{Lu})|[•❖➢✓▪]\s+|[-–]\s+(?=\p{Lu}))/gu,
  sentence: /(?<=(?:\p{Ll}{4}|[\d)”"%])[.;!?])\s+(?=\p{Lu}|[„"])/gu,
  /** A letter or number that belongs to a citation before it (`art. 112 alin. (3) lit. b) din`, `nr. 1. Din`) opens nothing. */
  cites: /(?:\b(?:art|alin|lit|nr|pct|anexa|cap|si|și|sau|Nr|Art|Lit)\.?\s*|[,(„”"]\s*|\blit\.\s*[a-z]\)[,\s]*)$/iu,
  bareLabel: /^(?:[-–•❖]\s*)?(?:\(?[\p{L}\d]{1,4}[.)]|Art\.?\s*\d+\.?|(?:CAPITOLUL|Capitolul)\s+[IVX]+[.:]?)$/u,
});

/** Offsets inside `line` where a piece begins, 0 first; a line of ordinary length is one piece. */
export function piecesOf(line: string): number[] {
  if (line.length < longLine || line.includes('\t')) return [0];
  const { chapter, label, sentence, cites, bareLabel } = patterns();
  const starts = new Set<number>([0]);
  for (const m of line.matchAll(chapter)) starts.add(m.index);
  for (const m of line.matchAll(label)) if (!cites.test(line.slice(Math.max(0, m.index - 24), m.index))) starts.add(m.index);
  for (const m of line.matchAll(sentence)) starts.add(m.index + m[0].length);
  // A label is no sentence: what follows `1.` belongs to it.
  return [...starts].sort((a, b) => a - b).reduce<number[]>((kept, at) => {
    const before = kept.at(-1);
    if (before === undefined || !bareLabel.test(line.slice(before, Math.min(at, before + 24)).trim())) kept.push(at);
    return kept;
  }, []);
}
