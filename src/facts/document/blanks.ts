// Places left to fill in: dots, underscores, acts without number, XXX, leftovers of the word processor (L 24/2000 art. 8).

import { type Span, contains } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { View } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { around, lineAt, listFact, matchesAt, matchesFrom, matchesOf, titlePlace } from '../passages.ts';
import { type Starts, leadsTo, starts, wordStarts } from '../words.ts';

/** Dots or underscores long enough to be a place to write on. Three dots count only after words that ask for a value. */
const dotted = /(?:\.[ \t]?){4,}|…[.…]*|\.{3}|_{3,}|__(?=[./]\s?__)/y;
/** What every run of dots or lines begins with. */
const dottedSigns = ['..', '. .', '.\t.', '…', '__'];
const asks = /(?:\bnr|\bnumar(?:ul)?|\bdata|\bdin|\banul(?:ui)?|\bestimat\w*|\blei|\bart|\bsuma(?: de)?|\bvaloare(?: de)?|\bperioada|\bpana la|\bpersoane|\bbuget\w*|\baltele|:)\s*[:.]?\s*$/;
const signature = /presedinte|secretar|primar|semnatur|intocmit|avizat|vizat|director|sef serviciu|contrasemn|l\.\s?s\.|inspector|consilier\b/;
/** Words after which a number is asked for. */
const act = /(?:hotar\w*|h\.?\s?c\.?\s?[ljm]\b\.?|lege\w*|ordin\w*|ordonant\w*|dispoziti\w*|acord\w*|protocol\w*|conventi\w*|contract\w*|proces(?:ul)?-verbal\w*|referat\w*|raport\w*|aviz\w*|adres\w*|consili\w*(?: (?:local|judetean))?(?: \w+){0,6}|inregistrat\w*)[^.;:]{0,50}$/;
const noNumber = /\bnr\.?\s*(?:din\b(?!\s*(?:total|cei|cele|cadrul|numar|membri|consilier|persoan))|(?=[,;]\s*(?:din|data))|\/\s*(?=(?:\d{1,2}\.\d{1,2}\.)?\d{4}\b|[_.…])|$(?!\s*\d))/my;
const noDate = /\bdin\s+data(?:\s+de)?\s*(?=[,;.)]|$(?!\s*\d))/my;
const numberStarts = starts('nr', 'nrd'), dateStarts = starts('data');
/**
 * What an editor or the model leaves behind. Each is looked for only where its `sign` stands somewhere, or at the words that
 * begin with one of `words`, or at the `lead` before them.
 */
const leftovers: readonly ({ readonly pattern: RegExp } & ({ readonly sign: string } | { readonly words: Starts; readonly lead?: string }))[] = [
  { sign: 'xxx', pattern: /(?<![a-z])x{3,}(?![a-z])(?!\s?[ivl])/g }, { sign: 'xx', pattern: /(?<![a-z])x{2}\s?[./]\s?x{2}(?![a-z])/g }, { sign: 'xx', pattern: /\bnr\.?\s*x{2,}(?![a-z])/g },
  { words: starts('zz', 'dd'), pattern: /\b(?:zz|dd)[./-](?:ll|mm)[./-](?:aaaa|yyyy|aa|an)\b/y }, { words: starts('20', '20_'), pattern: /\b20(?:\.{2,}|_{2,}|…)(?!\d)/y },
  { sign: '[', pattern: /\[\s*(?:se\s+(?:va\s+)?complet\w*|de\s+complet\w*|nume\w*|denumire\w*|an(?:ul)?|dat[ae]|nr\.?|judet\w*|comun\w*|localitat\w*|●|•|…|\.{2,}|_+)[^\]\n]{0,60}\]/g },
  { words: starts('completat'), lead: 'de', pattern: /\bde completat\b/y }, { words: starts('error'), pattern: /\berror!\s*(?:bookmark|reference)[^\n.]{0,40}/y },
  { words: starts('eroare'), pattern: /\beroare!\s*(?:marcaj|fara|sursa)[^\n.]{0,60}/y }, { words: starts('click'), pattern: /\bclick or tap[^\n.]{0,40}/y },
  { words: starts('faceti'), pattern: /\bfaceti clic[^\n.]{0,40}/y }, { words: starts('lorem'), pattern: /\blorem ipsum\b/y },
];
const rawLeftovers = [{ sign: '[', pattern: /\[bookmark:[^\]\n]{0,80}\]/gi }, { sign: '<<', pattern: /<<[^<>\n]{1,60}>>/g }];

/** All that stands after the dots says when, or that it does not apply: they lead to the answer. */
const answerAfter = /^\s?(?:(?:cel\s+putin\s+)?(?:anual|semestrial|trimestrial|lunar|saptamanal|zilnic|permanent|periodic|la\s+nevoie|la\s+(?:fiecare\s+|orice\s+)?modificare|ori\s+de\s+cate\s+ori[a-z\s]{0,40}|cand\s+este\s+cazul|(?:trim|sem)(?:estrul|\.)?\s*[ivx]{1,4}(?:\s*(?:,|si|-)\s*[ivx]{1,4})?)|nu\s+(?:este|e)\s+cazul|da|nu)[ .;,"'”]*(?:$|\n|\t)/;

/** Leaders of a table of contents, figures typed on the dots, rules across the page and places to sign are no blanks. */
function isBlank(view: View, start: number, end: number): boolean {
  const run = view.folded.slice(start, end), line = lineAt(view, start);
  const { before, after } = around(view, start, end, 60, 40);
  // `luna ........ 2026`: the year behind the dots is no figure typed on them, unless it is the year that was asked for.
  const year = /^\s?(?:19|20)\d{2}\b/.test(after) && !/\ban(?:ul|ului|ii)?\s*$/.test(before);
  if (!year && /^(?:\s*(?:pag\.?|p\.)?\s*\d{1,3}\s*(?:$|\t)|\s?\d)/.test(after)) return false;
  if (!run.includes('_') && answerAfter.test(after) && !/[:(]\s*$|\b(?:nr|din|data)\.?\s*$/.test(before)) return false;
  if (run.trim().length === 3 && run.startsWith('.') && !asks.test(before)) return false;
  if (run.startsWith('…') && run.trim().length < 3 && !asks.test(before)) return false;
  const bare = line.folded.replace(/[._…\s\-–*|]/g, '');
  if (bare === '') return false;
  if (signature.test(line.folded) && line.folded.replace(/[._…\s]/g, '').length < 60 && !/\bnr|\bdata/.test(line.folded)) return false;
  return !/[.…]/.test(run) || run.trim().length > 3 || /[:\s.]$|nr$|data$|din$/.test(before) || before === '';
}

/** Where runs of dots or lines begin, rising: looked for by their signs, of which most plans have few. */
function dottedPlaces(folded: string): number[] {
  const places: number[] = [], next = dottedSigns.map((sign) => folded.indexOf(sign));
  for (;;) {
    let at = folded.length;
    for (const place of next) if (place >= 0 && place < at) at = place;
    if (at === folded.length) return places;
    dotted.lastIndex = at;
    const isRun = dotted.test(folded), done = isRun ? dotted.lastIndex : at + 1;
    if (isRun) places.push(at);
    for (let i = 0; i < next.length; i += 1) if ((next[i] as number) >= 0 && (next[i] as number) < done) next[i] = folded.indexOf(dottedSigns[i] as string, done);
  }
}

/** Every place left to fill in, in order, one per run. */
function blanksOf(document: Document): Span[] {
  const view = viewOf(document), out: Span[] = [];
  const add = (start: number, end: number, context = 24): void => {
    const line = lineAt(view, start);
    const place = view.place(start, end);
    const block = document.data ? document.blocks.find((b) => contains(b.span, place)) : undefined;
    const first = Math.max(line.start, block ? view.offset(block.span.start) : 0);
    let from = Math.max(first, start - context);
    while (from > first && /\S/.test(view.text[from - 1] as string)) from -= 1;
    const at = view.place(from, end), last = out.at(-1);
    if (last && at.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, at.end) };
    else out.push(at);
  };
  const found: { start: number; end: number }[] = [];
  for (const { match, start } of matchesFrom(document, dottedPlaces(view.folded), dotted)) if (isBlank(view, start, start + match[0].trimEnd().length)) found.push({ start, end: start + match[0].trimEnd().length });
  for (const open of [matchesAt(document, numberStarts, noNumber), matchesFrom(document, leadsTo(document, dateStarts, 'din'), noDate)]) {
    for (const { start, end } of open) if (act.test(around(view, start, start, 90, 0).before)) found.push({ start, end });
  }
  for (const left of leftovers) {
    if ('words' in left) found.push(...matchesFrom(document, left.lead === undefined ? wordStarts(document, left.words) : leadsTo(document, left.words, left.lead), left.pattern));
    else if (view.folded.includes(left.sign)) found.push(...matchesOf(document, left.pattern));
  }
  for (const hit of found.sort((a, b) => a.start - b.start)) add(hit.start, hit.end);
  for (const { sign, pattern } of rawLeftovers) if (document.text.includes(sign)) for (const m of document.text.matchAll(pattern)) out.push({ start: m.index, end: m.index + m[0].length });
  return out.sort((a, b) => a.start - b.start);
}

/** `Conform HCL` and the like: an act pointed at without a number. */
const loose = /\b(?:conform|potrivit)\s+(?:unei\s+|prevederilor\s+)?(?:h\.?\s?c\.?\s?l\.?(?:\s?m\.?)?(?![a-z])|h\.?\s?c\.?\s?j\.?(?![a-z])|hotarar(?:ii|ea)\s+consiliului\s+(?:local|judetean))/y;
const looseStarts = starts('conform', 'potrivit');

function looseActs({ document }: FactContext): Span[] {
  const view = viewOf(document), out: Span[] = [];
  for (const { start, end, at } of matchesAt(document, looseStarts, loose)) {
    const { after } = around(view, start, end, 0, 90);
    if (!/\d/.test(after.split(/[;\t]/, 1)[0] ?? '')) out.push(at);
  }
  return out;
}

export const blankFacts: FactSet = {
  'document.blanks': { type: 'list', about: 'places left to fill in: dots, underscores, acts without number or date, XXX, editor leftovers', compute: (_, context) => listFact(context, blanksOf(context.document), titlePlace(context.plan), 60) },
  'document.looseActs': { type: 'list', about: 'decisions of the council pointed at without a number (`Conform HCL`)', compute: (_, context) => listFact(context, looseActs(context), titlePlace(context.plan), 60) },
};
