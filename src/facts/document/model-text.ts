// Text of the model left as it stands there: both variants kept, the ** notes, remarks for who fills it in.

import { type Span, spansOr } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { type Match, around, listFact, matchesAt, matchesFrom, quotesOf, titlePlace } from '../passages.ts';
import { type Starts, hasWord, leadsTo, starts, wordStarts } from '../words.ts';

/** Variants of which the model asks to keep one; each begins with one of `variantStarts` and holds a stroke. */
const variants: readonly RegExp[] = [
  /\beligibile\s?\/\s?neeligibile\b/y,
  /\bconsili(?:ul|ului)\s+judetean\s?\/\s?(?:a\s+)?(?:consili(?:ul|ului)\s+)?local(?:\s?\/\s?(?:consili\w+\s+general\w*(?:\s+al\s+municipiului\s+bucuresti)?|c\.?g\.?m\.?b\.?))?/y,
  /\bconsili(?:ul|ului)\s+local\s?\/\s?(?:a\s+)?(?:consili(?:ul|ului)\s+)?judetean\b/y,
  /\bexistente\s+la\s+nivel(?:ul)?\s+(?:local\s?\/\s?judetean|judetean\s?\/\s?local)\b/y,
  /\bbuget(?:ul|ului)?\s+(?:local\s?\/\s?judetean|judetean\s?\/\s?local)\b/y,
  /\bstrategi(?:a|ei)\s+(?:locala|locale|judeteana|judetene)\s?\/\s?(?:strategi(?:a|ei)\s+)?(?:locala|locale|judeteana|judetene)\b/y,
  /\b(?:comunei|orasului|municipiului|judetului|comuna|orasul|municipiul|judetul)(?:\s?\/\s?(?:comunei|orasului|municipiului|judetului|sectorului|comuna|orasul|municipiul|judetul|sectorul))+(?![a-z])/y,
  /\bh\.?c\.?l\.?\s?\/\s?h\.?c\.?j\.?(?:\s?\/\s?h\.?c\.?g\.?m\.?b\.?)?/y,
  /\btrimestrial\s?\/\s?anual\b/y,
];
/** The model's either/or sentence on publication: told beside others, alone only a question. */
const weakVariants: readonly RegExp[] = [/\bpagina\s+proprie(?:\s+de\s+internet)?\s?\/\s?se\s+afiseaza\b/y];
/** First letters of the words that these begin with (words.ts). */
const variantStarts = starts('eligibile', 'consili', 'existente', 'buget', 'strategi', 'comun', 'oras', 'municipiu', 'judet', 'h', 'hc', 'hcl', 'trimestrial', 'pagina');
/** The model's open last item, told as such a sentence is; it begins with the line. */
const openItem = /^[\s\-•]*c[).]\s*etc\b/my, openStarts = starts('etc');
const lineEnd = /[\n\r\u2028\u2029]/;
const remarks: readonly { readonly begins: Starts; /** Verbs of which one stands inside it. */ readonly holds: Starts; readonly pattern: RegExp }[] = [
  { begins: starts('se'), holds: starts('complet'), pattern: /\bse\s+(?:va\s+)?complet(?:eaza|a)\s+(?:doar\s+|numai\s+)?(?:de\s+catre|in\s+cazul|daca)\b[^\n.;]{0,60}/y },
  { begins: starts('se'), holds: starts('alege', 'pastra', 'sterge'), pattern: /\bse\s+va\s+(?:alege|pastra|sterge)\s+(?:varianta|una\s+dintre)\b/y },
];
/** Remarks in brackets, looked for where `se` follows the bracket. */
const bracketed = /\(\s*se\s+(?:va\s+|vor\s+)?(?:complet|trec|mention|inser|specific|detali|enumer|bif)\w*[^)\n]{0,120}\)/y;
const bracketedVerb = starts('se'), bracketedVerbs = starts('complet', 'trec', 'mention', 'inser', 'specific', 'detali', 'enumer', 'bif');
/** How far into a variant its first stroke stands at most. */
const toStroke = 60;

/** Words of an act's title, or of the law, quoted after its number. */
const quoted = /(?:\bordin\w*|\blege\w*|\bl\.|\bh\.?\s?g\.?|\bhotararea guvernului|1\.?086|292)[^;]{0,260}$/;

/** Where the open last item may begin: at the first line end of the blanks before its letter. */
function openItems(document: Document): number[] {
  const { folded } = viewOf(document), out: number[] = [];
  for (const word of wordStarts(document, openStarts)) {
    const item = folded.slice(0, word).trimEnd();
    if (!item.endsWith('c)') && !item.endsWith('c.')) continue;
    let from = item.length - 2;
    while (from > 0 && /[\s\-•]/.test(folded[from - 1] as string)) from -= 1;
    const line = folded.slice(from, item.length).search(lineEnd);
    if (from === 0 || line >= 0) out.push(from === 0 ? 0 : from + line + 1);
  }
  return out;
}

/** Where a variant may begin: words that one begins with, and soon after them a stroke. */
function variantPlaces(document: Document): number[] {
  const { folded } = viewOf(document);
  let stroke = folded.indexOf('/');
  return wordStarts(document, variantStarts).filter((start) => {
    if (stroke >= 0 && stroke < start) stroke = folded.indexOf('/', start);
    return stroke >= 0 && stroke - start <= toStroke;
  });
}

/** Remarks for who fills the model in: looked for only where their verbs stand. */
const remarksIn = (document: Document): Match[] =>
  remarks.flatMap(({ begins, holds, pattern }) => (hasWord(document, holds) ? matchesAt(document, begins, pattern) : []));

function told(document: Document, matches: readonly Match[], decision: Span | null): Span[] {
  const view = viewOf(document), out: Span[] = [];
  for (const { match, start, end, at } of matches) {
    if (match[0].startsWith('consili')) {
      const { before } = around(view, start, end, 320, 0);
      if (quoted.test(before) || (decision && at.start >= decision.start && at.end <= decision.end && /planul|planuri/.test(before))) continue;
    }
    out.push(at);
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
  if (!text.includes('**')) return out;
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
  const places = variantPlaces(document), notes = hasWord(document, bracketedVerbs) ? matchesFrom(document, leadsTo(document, bracketedVerb, '('), bracketed) : [], open = matchesFrom(document, openItems(document), openItem);
  const strong = [...told(document, [...variants.flatMap((pattern) => matchesFrom(document, places, pattern)), ...remarksIn(document), ...notes], decision), ...footnoteMarks(document.text)].sort((a, b) => a.start - b.start);
  return { strong, weak: told(document, [...weakVariants.flatMap((pattern) => matchesFrom(document, places, pattern)), ...open], decision) };
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
