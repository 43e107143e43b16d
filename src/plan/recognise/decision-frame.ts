// The frame of a decision: its title line, preamble, operative part, and where the plan begins after it.

import type { DecisionText, TextLine } from './decision-text.ts';

/** View offsets. `subject` runs from the end of the title line to the first words of the preamble. */
export interface Frame {
  readonly start: number; readonly titleStart: number; readonly titleEnd: number; readonly subjectEnd: number;
  readonly preamble: number; readonly formula: number; readonly operative: number;
  /** End of the articles; signatures, votes and number follow. */
  readonly articlesEnd: number;
  /** Where the decision ends and the plan begins (the end of the text where no plan follows). */
  readonly end: number;
  /** Offset of the first line of the plan, or null. */
  readonly body: number | null;
}

const titleLine = /^(?:anexa )?(?:proiect(?:ul)? (?:de )?)?(?:hotararea?|dispoziti[ae]|h\. ?c\. ?[lj]\.?(?= ?nr[. ]*\d+ ?(?:\/|din)[^;]{0,24}$))(?![a-z](?! ?r\b))[ .:-]*(?:a consiliului [^;]{0,60}?)?(?:n ?r ?\.? ?[\d._… /-]*[^;]{0,40}?)?(?:proiect)?(?:\s*(?:privind|pentru aprobarea|cu privire la|referito\w+ la) .*)?$/;
const formula = /(?:^|[\s,;:])(?:hotarast[ei]|hotaraste|hotarasc|dispune|decide|adopta (?:prezenta|urmatoarea) hotarare|emite (?:prezenta|urmatoarea) (?:hotarare|dispozitie))\s*[:;.,]*$/;
const opening = /^[\s-]*(?:avand in vedere|luand (?:in considerare|act)|vazand|examinand|analizand|tinand (?:cont|seama)|in temeiul|in baza|in conformitate|potrivit|conform|urmare|in aplicarea)\b/;
const article = /^(?:art(?:icol(?:ul)?)?\.? ?(?:\d{1,2}|unic|[ivx]{1,4})\b|articol unic)/;
const closing = /^(?:(?:p ?)?presedinte|viceprimar|contrasemn|secretar(?!ul (?:general )?(?:al )?\S+ .*(?:va|comunic))|avizeaz|avizat|initiator|primar,|prezenta hotarare a fost adoptat|hotararea a fost adoptat|adoptata? |votur|voturi|nr\.? ?\d|consilieri? (?:local|judetean)|consilieri?[ :,]*$|(?:nr\.?|numar(?:ul)?|total(?:ul)?) (?:de )?consilieri|(?:consilieri(?:lor|i)?(?: locali)? )?(?:alesi |aflati )?(?:in functie|prezenti)[ ]?(?:[:=|\t-]|\d))/;
const planLine = /^[\s*#"-]*(?:anexa?\b.{0,40}(?:la |hotarar|hcl|h\.c\.l|$)|(?:proiect )?plan(?:ul|ului)? anual\b|plan(?:ul)? de actiune\b|cap(?:itolul|\.)? ?[il1]\b)/;

// The first letters of their lines spare most lines these patterns.
const isTitle = ({ flat }: TextLine): boolean => 'aphd'.includes(flat[0]!) && flat.length < 700 && titleLine.test(flat);
const isArticle = ({ flat }: TextLine): boolean => flat[0] === 'a' && article.test(flat);
const isPlanLine = ({ flat }: TextLine): boolean => '*#"-apc'.includes(flat[0]!) && planLine.test(flat);
const isFormula = ({ flat }: TextLine): boolean => flat.length < 160 && /hotar|dispun|decide|dispozitie/.test(flat) && formula.test(flat);

const lineOf = (lines: readonly TextLine[], test: (l: TextLine) => boolean, from: number, to = Number.POSITIVE_INFINITY): TextLine | undefined =>
  lines.find((l) => l.start >= from && l.start < to && test(l));

/** The decision that speaks of the plan; null where the text holds none. */
export function findFrame(text: DecisionText): Frame | null {
  const { lines, flat } = text;
  const formulas = lines.filter(isFormula);
  const about = (l: TextLine): boolean => /plan(?:ul|ului|urilor)? anual|plan(?:ul|ului)? de actiun/.test(flat.slice(Math.max(0, l.start - 9000), l.start + 2500));
  const said = formulas.find(about) ?? formulas[0];
  const titles = lines.filter(isTitle);
  const title = (said ? titles.findLast((l) => l.start <= said.start && !formula.test(l.flat) && titles.every((o) => o.start >= l.start || said.start - o.start > 20_000 || formulas.some((f) => f.start > o.start && f.start < l.start))) : titles[0]);
  if (!said && !(title && lineOf(lines, (l) => isArticle(l) && /se aproba/.test(l.flat), title.start))) return null;
  const first = lineOf(lines, isArticle, said ? said.start : (title as TextLine).start);
  // A formula without a single article or approval is a sentence of some text, not a decision.
  if (!first && !(said && /se aproba/.test(flat.slice(said.end, said.end + 600)))) return null;
  const begin = title ?? (said as TextLine);
  const formulaAt = said?.start ?? (first as TextLine).start;
  const operative = said?.end ?? formulaAt;
  const named = /(?:avand in vedere|in temeiul)/.exec(flat.slice(begin.end, formulaAt));
  const opened = lineOf(lines, (l) => opening.test(l.flat), begin.end, formulaAt)?.start;
  // "Consiliul Local, întrunit în ședință, având în vedere:" opens the preamble inside a line, before the formula's own "în baza".
  const inLine = /,\s*avand in vedere\b/.exec(flat.slice(begin.end, opened ?? formulaAt));
  const preambleAt = (inLine ? begin.end + inLine.index + 1 : undefined) ?? opened ?? (named ? begin.end + named.index : Math.min(begin.end, formulaAt));
  const subjectEnd = lineOf(lines, (l) => l.start >= preambleAt || /^(?:consiliul|primarul|avand|intrunit|subsemnat|va propun)/.test(l.flat), begin.end, formulaAt)?.start ?? preambleAt;
  const { articlesEnd, body } = afterArticles(text, operative);
  return { start: headerStart(lines, begin), titleStart: begin.start, titleEnd: begin.end, subjectEnd, preamble: preambleAt, formula: formulaAt, operative, articlesEnd, end: body ?? flat.length, body };
}

/** An item of a list: the plan's end, where the decision is printed after it. */
const listed = /^(?:[-•]\s*[a-z\u00df-\u024f]|(?:[-•]\s*)?\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\s*[.)]\s*(?!$)[a-z\u00df-\u024f(])/;
/** What stands at the head of an act: whose it is, where that is to be reached, its number. */
const letterhead = /^(?:[^a-z]*$|romania|judet|comuna|oras|municipi|sectorul|consiliul|primari|unitat|u\.? ?a\.? ?t|nr\b|n r\b|cod\b|c\.? ?[iu]\.? ?[fi]|tel(?:efon)?\s*[.:/]|fax|e-?mail|web|www|str\b|strada|loc(?:alitatea)?\b|sat(?:ul)?\b|proiect(?:ul)?(?: de\b|$)|site|adresa|dosar|cabinet)/;
/** More lines than an act has above its title. */
const tallest = 12;

/** Short lines above the title (country, county, council) belong to the decision. */
function headerStart(lines: readonly TextLine[], title: TextLine): number {
  const from = lines.indexOf(title);
  const up = (fits: (line: TextLine) => boolean): number => {
    let at = from;
    while (at > 0 && from - at < tallest && fits(lines[at - 1] as TextLine)) at -= 1;
    return at;
  };
  const short = (line: TextLine): boolean => line.flat.length <= 110 && !isPlanLine(line) && !listed.test(line.flat);
  const top = up(short);
  // Where the text does not begin with them, the lines above may be the end of the plan.
  return (lines[top === 0 ? 0 : up((line) => short(line) && letterhead.test(line.flat))] as TextLine).start;
}

/** The last article runs until the signatures; the plan begins at its title or at an "Anexă la …" line after them. */
function afterArticles({ lines }: DecisionText, operative: number): { articlesEnd: number; body: number | null } {
  const after = lines.filter((l) => l.start >= operative);
  let last = -1;
  let number = 0;
  for (const [i, l] of after.entries()) {
    if (!isArticle(l)) { if (last >= 0 && isPlanLine(l) && after.slice(last + 1, i).some((x) => closing.test(x.flat))) break; continue; }
    const n = Number(/\d+/.exec(l.flat)?.[0] ?? number + 1);
    // Articles are numbered upwards; a smaller number is an article of some annex.
    if (n <= number) break;
    number = n;
    last = i;
  }
  const close = after.findIndex((l, i) => i > last && closing.test(l.flat));
  const candidates = after.map((l, i) => ({ l, i })).filter(({ l, i }) => i > Math.max(last, 0) && isPlanLine(l));
  const body = (close >= 0 ? candidates.find((c) => c.i > close) : undefined) ?? (close < 0 ? candidates[0] : undefined);
  const bodyAt = body?.l.start ?? null;
  const closeAt = close >= 0 && (body === undefined || close < body.i) ? (after[close] as TextLine).start : (bodyAt ?? (after.at(-1)?.end ?? operative));
  return { articlesEnd: closeAt, body: bodyAt };
}
