// Text of the model left as it stands there: both variants kept, the ** notes, remarks for who fills it in.

import { type Span, spansOr } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { type Match, around, listFact, matchesAt, matchesOf, quotesOf, titlePlace } from '../passages.ts';
import { type Starts, hasWord, starts } from '../words.ts';

interface Left { /** First letters of the words it begins with (words.ts). */ readonly begins: Starts; readonly pattern: RegExp; /** What stands inside it, when not a stroke. */ readonly holds?: Starts }

/** Variants of which the model asks to keep one. */
const variants: readonly Left[] = [
  { begins: starts('eligibile'), pattern: /\beligibile\s?\/\s?neeligibile\b/y },
  { begins: starts('consili'), pattern: /\bconsili(?:ul|ului)\s+judetean\s?\/\s?(?:a\s+)?(?:consili(?:ul|ului)\s+)?local(?:\s?\/\s?(?:consili\w+\s+general\w*(?:\s+al\s+municipiului\s+bucuresti)?|c\.?g\.?m\.?b\.?))?/y },
  { begins: starts('consili'), pattern: /\bconsili(?:ul|ului)\s+local\s?\/\s?(?:a\s+)?(?:consili(?:ul|ului)\s+)?judetean\b/y },
  { begins: starts('existente'), pattern: /\bexistente\s+la\s+nivel(?:ul)?\s+(?:local\s?\/\s?judetean|judetean\s?\/\s?local)\b/y },
  { begins: starts('buget'), pattern: /\bbuget(?:ul|ului)?\s+(?:local\s?\/\s?judetean|judetean\s?\/\s?local)\b/y },
  { begins: starts('strategi'), pattern: /\bstrategi(?:a|ei)\s+(?:locala|locale|judeteana|judetene)\s?\/\s?(?:strategi(?:a|ei)\s+)?(?:locala|locale|judeteana|judetene)\b/y },
  { begins: starts('comun', 'oras', 'municipiu', 'judet'), pattern: /\b(?:comunei|orasului|municipiului|judetului|comuna|orasul|municipiul|judetul)(?:\s?\/\s?(?:comunei|orasului|municipiului|judetului|sectorului|comuna|orasul|municipiul|judetul|sectorul))+(?![a-z])/y },
  { begins: starts('h', 'hc', 'hcl'), pattern: /\bh\.?c\.?l\.?\s?\/\s?h\.?c\.?j\.?(?:\s?\/\s?h\.?c\.?g\.?m\.?b\.?)?/y },
  { begins: starts('trimestrial'), pattern: /\btrimestrial\s?\/\s?anual\b/y },
];
/** The model's either/or sentence on publication: told beside others, alone only a question. */
const weakVariants: readonly Left[] = [{ begins: starts('pagina'), pattern: /\bpagina\s+proprie(?:\s+de\s+internet)?\s?\/\s?se\s+afiseaza\b/y }];
/** The model's open last item, told as such a sentence is; it begins with the line. */
const openItem = /^[\s\-•]*c[).]\s*etc\b/gm, openStarts = starts('etc');
const remarks: readonly Left[] = [
  { begins: starts('se'), holds: starts('complet'), pattern: /\bse\s+(?:va\s+)?complet(?:eaza|a)\s+(?:doar\s+|numai\s+)?(?:de\s+catre|in\s+cazul|daca)\b[^\n.;]{0,60}/y },
  { begins: starts('se'), holds: starts('alege', 'pastra', 'sterge'), pattern: /\bse\s+va\s+(?:alege|pastra|sterge)\s+(?:varianta|una\s+dintre)\b/y },
];
/** Remarks in brackets. */
const bracketed = /\(\s*se\s+(?:va\s+|vor\s+)?(?:complet|trec|mention|inser|specific|detali|enumer|bif)\w*[^)\n]{0,120}\)/g;
const bracketedVerbs = starts('complet', 'trec', 'mention', 'inser', 'specific', 'detali', 'enumer', 'bif');
/** How far into a variant its first stroke stands at most. */
const toStroke = 60;

/** Words of an act's title, or of the law, quoted after its number. */
const quoted = /(?:\bordin\w*|\blege\w*|\bl\.|\bh\.?\s?g\.?|\bhotararea guvernului|1\.?086|292)[^;]{0,260}$/;

/** Matches of what is left: a variant only where a stroke follows soon. */
function left(document: Document, { begins, pattern, holds }: Left): Match[] {
  if (holds) return hasWord(document, holds) ? matchesAt(document, begins, pattern) : [];
  const { folded } = viewOf(document);
  let stroke = -1;
  return matchesAt(document, begins, pattern, (start) => {
    if (stroke < start) stroke = folded.indexOf('/', start);
    if (stroke < 0) stroke = folded.length + toStroke;
    return stroke - start <= toStroke;
  });
}

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
  const notes = hasWord(document, bracketedVerbs) ? matchesOf(document, bracketed) : [], open = hasWord(document, openStarts) ? matchesOf(document, openItem) : [];
  const strong = [...told(document, [...[...variants, ...remarks].flatMap((l) => left(document, l)), ...notes], decision), ...footnoteMarks(document.text)].sort((a, b) => a.start - b.start);
  return { strong, weak: told(document, [...weakVariants.flatMap((l) => left(document, l)), ...open], decision) };
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
