// Text of the model left as it stands there: both variants kept, the ** notes, remarks for who fills it in.

import { type Span, spansOr } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { around, listFact, matchesOf, quotesOf, titlePlace } from '../passages.ts';

/** Variants of which the model asks to keep one. */
const variants = [
  /\beligibile\s?\/\s?neeligibile\b/g,
  /\bconsili(?:ul|ului)\s+judetean\s?\/\s?(?:a\s+)?(?:consili(?:ul|ului)\s+)?local(?:\s?\/\s?(?:consili\w+\s+general\w*(?:\s+al\s+municipiului\s+bucuresti)?|c\.?g\.?m\.?b\.?))?/g,
  /\bconsili(?:ul|ului)\s+local\s?\/\s?(?:a\s+)?(?:consili(?:ul|ului)\s+)?judetean\b/g,
  /\bexistente\s+la\s+nivel(?:ul)?\s+(?:local\s?\/\s?judetean|judetean\s?\/\s?local)\b/g,
  /\bbuget(?:ul|ului)?\s+(?:local\s?\/\s?judetean|judetean\s?\/\s?local)\b/g,
  /\bstrategi(?:a|ei)\s+(?:locala|locale|judeteana|judetene)\s?\/\s?(?:strategi(?:a|ei)\s+)?(?:locala|locale|judeteana|judetene)\b/g,
  /\b(?:comunei|orasului|municipiului|judetului|comuna|orasul|municipiul|judetul)(?:\s?\/\s?(?:comunei|orasului|municipiului|judetului|sectorului|comuna|orasul|municipiul|judetul|sectorul))+(?![a-z])/g,
  /\bh\.?c\.?l\.?\s?\/\s?h\.?c\.?j\.?(?:\s?\/\s?h\.?c\.?g\.?m\.?b\.?)?/g,
  /\btrimestrial\s?\/\s?anual\b/g,
];
/** The model's either/or sentence on publication, and its open last item: told beside others, alone only a question. */
const weakVariants = [/\bpagina\s+proprie(?:\s+de\s+internet)?\s?\/\s?se\s+afiseaza\b/g, /^[\s\-•]*c[).]\s*etc\b/gm];
const remarks = [
  /\(\s*se\s+(?:va\s+|vor\s+)?(?:complet|trec|mention|inser|specific|detali|enumer|bif)\w*[^)\n]{0,120}\)/g,
  /\bse\s+(?:va\s+)?complet(?:eaza|a)\s+(?:doar\s+|numai\s+)?(?:de\s+catre|in\s+cazul|daca)\b[^\n.;]{0,60}/g,
  /\bse\s+va\s+(?:alege|pastra|sterge)\s+(?:varianta|una\s+dintre)\b/g,
];

/** Words of an act's title, or of the law, quoted after its number. */
const quoted = /(?:\bordin\w*|\blege\w*|\bl\.|\bh\.?\s?g\.?|\bhotararea guvernului|1\.?086|292)[^;]{0,260}$/;

function hits(document: Document, patterns: readonly RegExp[], decision: Span | null): Span[] {
  const view = viewOf(document), out: Span[] = [];
  for (const pattern of patterns) {
    for (const { match, start, end, at } of matchesOf(document, pattern)) {
      const { before } = around(view, start, end, 320, 0);
      if (/^consili/.test(match[0]) && (quoted.test(before) || (decision && at.start >= decision.start && at.end <= decision.end && /planul|planuri/.test(before)))) continue;
      out.push(at);
    }
  }
  return out.sort((a, b) => a.start - b.start).filter((s, i, all) => i === 0 || s.start >= (all[i - 1] as Span).end);
}

/**
 * `**` after a word, or before a note: the model's footnote mark. The readers take marks of bold away; what opens and closes
 * in one paragraph is bold all the same.
 */
function footnoteMarks(text: string): Span[] {
  const out: Span[] = [];
  let open: number | null = null;
  for (const m of text.matchAll(/(?<!\*)\*\*(?!\*)/g)) {
    const before = text[m.index - 1] ?? '\n', after = text[m.index + 2] ?? '\n';
    const opens = /\S/.test(after) && !/[\p{L}\p{N}]/u.test(before), closes = /\S/.test(before);
    if (open !== null && (m.index - open > 1500 || /\n[ \t]*\n/.test(text.slice(open, m.index)))) open = null;
    if (open !== null && closes) { open = null; continue; }
    if (opens && closes) { open = m.index; continue; }
    if (opens && /\p{L}/u.test(after) && text.indexOf('**', m.index + 2) >= 0) { open = m.index; continue; }
    const line = text.lastIndexOf('\n', m.index) + 1;
    const word = m.index - line > 40 ? text.indexOf(' ', m.index - 40) + 1 : line;
    out.push({ start: word > line && word <= m.index ? word : Math.max(line, m.index - 40), end: m.index + 2 });
  }
  return out;
}

interface ModelText { readonly strong: readonly Span[]; readonly weak: readonly Span[] }
const modelText = (context: FactContext): ModelText => context.once('model-text', () => {
  const { document, plan } = context;
  const decision = plan.decision.is === 'found' ? plan.decision.value.whole : null;
  const strong = [...hits(document, [...variants, ...remarks], decision), ...footnoteMarks(document.text)].sort((a, b) => a.start - b.start);
  return { strong, weak: hits(document, weakVariants, decision) };
});

export const modelTextFacts: FactSet = {
  'document.modelText': { type: 'list', about: "text of the model left over: both variants, ** notes, remarks for who fills it in", compute: (_, context) => listFact(context, modelText(context).strong, titlePlace(context.plan), 70) },
  'document.modelTextHints': {
    type: 'list', about: "sentences of the model that may stand on purpose: the either/or of publication, the open item `etc.`",
    compute: (_, context) => {
      const { weak } = modelText(context);
      return { value: quotesOf(context.document, weak, 70), at: spansOr(weak, titlePlace(context.plan)[0]) };
    },
  },
};
