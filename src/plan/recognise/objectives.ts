// The objectives and directions of action listed under a cited strategy.

import { isSmall } from '../../base/characters.ts';
import type { Objective } from '../plan.ts';
import { bulletLength, lineLabel, type Label } from './labels.ts';
import type { Line } from './lines.ts';
import { clausesIn } from './objective-clauses.ts';
import { closedBefore, holdsOne } from './marks.ts';
import type { View } from './view.ts';

type Level = Objective['level'];

/** What names a level; every hit holds one of its words. */
const levels: readonly { readonly level: Level; readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { level: 'direction', words: ['directi'], pattern: /\bdirecti(?:a|e|i|ile|ilor)\s+(?:principale\s+)?(?:de\s+actiune|strategic)/ },
  { level: 'general', words: ['general', 'scop'], pattern: /\bobiectiv[a-zªºß-ӿ]*\s+(?:strategic[a-zªºß-ӿ]*\s+)?general[a-zªºß-ӿ]*|\bscop(?:ul)?\b/ },
  { level: 'specific', words: ['specific'], pattern: /\bobiectiv[a-zªºß-ӿ]*\s+specific[a-zªºß-ӿ]*/ },
  { level: 'operational', words: ['operational'], pattern: /\bobiectiv[a-zªºß-ӿ]*\s+operational[a-zªºß-ӿ]*/ },
  { level: 'other', words: ['obiectiv', 'prioritat', 'masuri'], pattern: /\bobiectiv(?:e|ele|ul)?\b|\bprioritat[a-zªºß-ӿ]+|\bmasuri(?:le)?\b/ },
];
const levelOf = (folded: string): Level | null => {
  let last: Level | null = null, lastAt = -1;
  for (const { level, words, pattern } of levels) {
    // The plain word counts only where nothing tells which.
    if ((level === 'other' && last) || !holdsOne(folded, words)) continue;
    const at = folded.search(pattern);
    if (at > lastAt) { last = level; lastAt = at; }
  }
  return last;
};
/** A line that only names what follows: "Obiective specifice:", "DIRECȚII DE ACȚIUNE". */
const captionLine = /^(?:[a-zªºß-ӿ]{1,3}[.)]\s*)?(?:obiectiv(?:e|ele|ul)?(?:\s+(?:strategice?|generale?|specifice?|operationale?|principale?))*|directi(?:a|i|ile)\s+(?:principale\s+)?(?:de\s+actiune|strategic[a-zªºß-ӿ]*)|prioritati(?:le)?)\s*(?:\/\s*directi[a-zªºß-ӿ]+\s+de\s+actiune)?(?:\s+(?:ale|al)\s+strategiei)?\s*[:.]?$/;
/** "Obiectivul general … este/îl reprezintă …" in running text: the words of the objective follow. */
const told = /\bobiectiv(?:ul)?\s+(?:strategic\s+)?general\b(?:[^;]{0,420}?(?:,\s*)?\b(?:il\s+(?:reprezinta|constituie)|este|consta\s+in|vizeaza|urmareste|prevede)|\s*(?::|[-–—]))?\s*/;
const numbered = /^obiectiv(?:ul)?\s+(?:(general|specific|operational|strategic)\s+)?(?:nr\.?\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}\b)\s*[.:)–—-]*\s*/;
/** "O.G. …", "O.S.2 …", "OS 2.1: …": the short forms of strategies' own papers. */
const abbreviated = /^o(?:b\.?|\.)?\s?(?:([gs])(?![a-zªºß-ӿ])\.?\s*(?:\d{1,2}(?:\.\d{1,2})*)?|\d{1,2})\s*[.:)–—-]*\s*(?=[a-zªºß-ӿ])/;
/** "Obiective: A; B", "Direcție de acțiune: A": caption and words on one line. */
const captioned = /^(?:obiectiv(?:e|ele|ul)?(?:\s+(?:strategice?|generale?|specifice?|operationale?|principale?))*|directi(?:a|e|i|ile)(?:\s+(?:principale\s+)?(?:de\s+actiune|strategic[a-zªºß-ӿ]*))?|prioritat(?:e|ea|i|ile))\s*(?::|\s[-–—])\s*(?=\S)/;
/** Other papers that stand in the same list as the strategies. */
const otherPaper = /^(?:strategi|planul|hotarar|h\.?\s?[gc]|acord|proces|protocol|conventi|leg(?:ea|ii)\b|ordin|ordonant|o\.?u\.?g|regulament|art\b|prevederi|nu\s)/;
/** Directions told in one sentence: "sunt stabilite următoarele direcții de acțiune: A, B și C". */
const inSentence = /\b(?:urmatoarele|urmatoarelor)\s+(?:obiective\s*[a-zªºß-ӿ]*(?:\/\s*directi[a-zªºß-ӿ]+\s+de\s+actiune)?|directi[a-zªºß-ӿ]+\s+de\s+actiune|prioritati)\s*:\s*(?=\S)|(?:\b(?:cu|respectiv|avand|prin|ca)|[-–—,;.)])\s+(?:obiectiv(?:e|ele|ul)?|directi(?:a|e)\s+de\s+actiune|prioritat(?:e|ea)|directi(?:i|ile)\s+de\s+actiune|prioritati(?:le)?)(?:\s+(?:specifice|operationale|generale))?\s*:\s*(?=\S)/;

const trimmedEnd = (view: View, start: number, end: number): number => start + view.text.slice(start, end).replace(/[\s;.,]+$/, '').length;

/** "(obiective specifice: …; …)" after the strategy's act. */
const inBrackets = /\(\s*((?:obiectiv|directi|priorit)[^:()]{0,60}):\s*/;

/** Where the bracket closes that is open at `from`, or a bracket that was opened before; -1 where none does. */
function closingBracket(text: string, from: number): number {
  for (let i = from, depth = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') { if (depth === 0) return i; depth -= 1; }
  }
  return -1;
}

/** Reads objectives from `lines`; `from` is the view offset where the strategy is named on the first line, `limit` where it is over. */
export function objectivesOf(view: View, lines: readonly Line[], from: number, introEnd: number, limit: number): Objective[] {
  const out: Objective[] = [];
  const head = lines[0] && bulletLength(lines[0].folded) === 0 ? lineLabel(lines[0]) : null;
  let level: Level | null = null, open = false, paragraph = false, counted = false, caption: { label: Label | null; count: number } | null = null;
  const push = (start: number, end: number, as: Level): void => {
    const to = trimmedEnd(view, start, end);
    if (to - start < 12) return;
    out.push({ text: view.text.slice(start, to).replace(/\s+/g, ' ').trim(), level: as, span: view.place(start, to) });
  };
  const pushParts = (start: number, end: number, as: Level): void => {
    let at = start;
    for (const part of view.text.slice(start, end).split(';')) { push(at + part.length - part.trimStart().length, at + part.length, as); at += part.length + 1; }
  };
  const pushClauses = (start: number, end: number): boolean => {
    const clauses = clausesIn(view.text.slice(start, end), view.folded.slice(start, end));
    for (const clause of clauses) push(start + clause.start, start + clause.end, clause.level);
    return clauses.length > 0;
  };
  for (const line of lines) {
    if (line.running || line.kind === 'row') { if (line.kind === 'row') open = false; continue; }
    const intro = line.start < introEnd;
    const label = intro ? null : lineLabel(line), bullet = bulletLength(line.folded);
    const contentStart = intro ? Math.max(line.start, from) : line.start + (label ? label.length : bullet);
    const lineEnd = Math.max(contentStart, Math.min(line.end, limit));
    const words = view.folded.slice(contentStart, lineEnd);
    const bracket = intro ? inBrackets.exec(words) : null;
    if (bracket) {
      const first = contentStart + bracket.index + bracket[0].length, close = closingBracket(view.text.slice(0, lineEnd), first);
      pushParts(first, close < 0 ? lineEnd : close, levelOf(bracket[1]!) ?? 'other');
      continue;
    }
    const named = holdsOne(words, ['obiectiv', 'directi', 'priorit', 'pilon']);
    const general = named && !numbered.test(words) ? told.exec(words) : null;
    if (named && !intro && captionLine.test(words.trim())) { caption = { label, count: out.length }; level = levelOf(words) ?? 'other'; open = true; paragraph = level === 'general'; continue; }
    if (general && (intro || /\b(?:il\s+(?:reprezinta|constituie)|este|consta\s+in|vizeaza|urmareste|prevede)\b|[:–—-]\s*$/.test(general[0]) || /\bobiectiv general\b/.test(general[0])) && !(/^\s*$/.test(words.slice(general.index + general[0].length)))) {
      const start = contentStart + general.index + general[0].length;
      const rest = view.folded.slice(start, lineEnd), close = closingBracket(rest, 0);
      const stop = rest.slice(0, close < 0 ? undefined : close).search(/\.(?=\s|$)/);
      push(start, stop >= 0 ? start + stop : close >= 0 ? start + close : lineEnd, 'general');
      if (stop >= 0 && pushClauses(start + stop, lineEnd)) continue;
      level = levelOf(words.slice(general.index + general[0].length)) ?? level;
      open = /:\s*$/.test(words);
      paragraph = false;
      continue;
    }
    if (named && (intro || !/^(?:obiectiv|directi|priorit)/.test(words)) && pushClauses(contentStart, lineEnd)) continue;
    const listed = named ? inSentence.exec(words) : null;
    if (listed) {
      const start = contentStart + listed.index + listed[0].length, as = levelOf(listed[0]) ?? 'other';
      let at = start;
      for (const cut of view.text.slice(start, lineEnd).matchAll(/\s*;\s*(?=\S)|(?:\s*,\s*|\s+și\s+|\s+si\s+)(?=[A-ZÀ-ÞĂŐŰȘȚ])/g)) { push(at, start + cut.index, as); at = start + cut.index + cut[0].length; }
      push(at, lineEnd, as);
      continue;
    }
    if (intro) { if (/:\s*$/.test(line.folded)) { open = true; level = levelOf(view.folded.slice(Math.max(from, line.start), line.end)) ?? 'other'; } continue; }
    const own = named ? numbered.exec(words) : null, short = abbreviated.exec(words), captionHere = named ? captioned.exec(words) : null;
    if (short && words.length > short[0].length + 8) { push(contentStart + short[0].length, lineEnd, short[1] === 'g' ? 'general' : 'specific'); open = false; paragraph = false; counted = true; continue; }
    // "1.2 …" under "OS1" or "Obiectiv specific 1".
    if (counted && label?.kind === 'path' && words.trim().length > 8) { push(contentStart, lineEnd, 'operational'); continue; }
    if (captionHere && words.length > captionHere[0].length + 8) {
      pushParts(contentStart + captionHere[0].length, lineEnd, levelOf(captionHere[0]) ?? 'other');
      level = levelOf(captionHere[0]) ?? 'other'; open = true; paragraph = false;
      continue;
    }
    if (own && words.length > own[0].length + 8) {
      push(contentStart + own[0].length, line.end, own[1] === 'general' ? 'general' : own[1] === 'operational' ? 'operational' : 'specific');
      level = 'specific'; open = false; paragraph = false; counted = true;
      continue;
    }
    if (/^(?:obiectiv|directi|prioritat)/.test(words) && /:\s*$/.test(words)) { level = levelOf(words) ?? 'other'; open = true; paragraph = false; continue; }
    // A list that follows a numbered strategy with no caption and no colon is its own.
    if (!open && !out.length && line === lines.find((l) => !l.running && l.start >= introEnd) && (label ? label.kind === 'letter' : bullet > 0) && head && head.kind !== 'letter' && !otherPaper.test(words)) { open = true; level ??= 'other'; }
    // "3. Plan operațional" after "2. Obiective" goes on with the chapters, not with the objectives.
    if (open && label && caption?.label?.kind === label.kind && caption.label.value + 1 === label.value && caption.count === out.length) { open = false; continue; }
    if (open && (label || bullet > 0)) { push(contentStart, line.end, level ?? 'other'); paragraph = false; continue; }
    // The page's width broke the line behind the colon: the words go on here, parted as in one sentence.
    if (open && level !== null && out.length === 0 && isSmall(line.text[0]) && /:\s?\n[ \t]*$/.test(view.text.slice(Math.max(0, line.start - 12), line.start))) {
      pushParts(line.start, lineEnd, level);
      continue;
    }
    const last = out.at(-1);
    if (open && last && isSmall(line.text[0]) && !closedBefore(view.text, line.start)) {
      const start = view.offset(last.span.start);
      out.pop();
      push(start, line.end, last.level);
      continue;
    }
    // A general objective told as a paragraph under its caption.
    if (paragraph && level === 'general') { push(line.start, line.end, 'general'); paragraph = false; open = false; continue; }
    if (/:\s*$/.test(line.folded)) { open = level !== null || levelOf(words) !== null; level = levelOf(words) ?? level; continue; }
    if (line.tokens.length > 14) open = false;
  }
  return out;
}

/** Objectives in the cells of a table row whose column is headed so; `from` is where the strategy is named, -1 for a table under its name. */
export function objectivesInRow(view: View, lines: readonly Line[], row: Line, from: number): Objective[] {
  const header = lines.find((line) => line.table === row.table && line.row === 0);
  const out: Objective[] = [];
  for (const cell of row.cells) {
    const head = header && header !== row ? view.folded.slice(header.start, header.end).split('\t')[cell.column] ?? '' : '';
    const level = levelOf(head);
    if (level === null || (from < 0 && !/obiectiv|directi|priorit/.test(head)) || !cell.text || (cell.start <= from && from < cell.end)) continue;
    let at = cell.start;
    for (const part of view.text.slice(cell.start, cell.end).split(/[;\n•❖]|\.(?=\s+[A-ZÀ-ÞĂŐŰȘȚ])/)) {
      const start = at + (part.length - part.replace(/^[\s\d.)–—-]+/, '').length), end = at + part.trimEnd().length;
      if (end - start >= 12) out.push({ text: view.text.slice(start, end).replace(/\s+/g, ' '), level, span: view.place(start, end) });
      at += part.length + 1;
    }
  }
  return out;
}

/** Words that may stand between a strategy and the table of its objectives: captions and announcements. */
const announces = /obiectiv|directi|priorit|urmatoare|:\s*$/;

/** Objectives in tables under a strategy's name: a column is headed so, and nothing but the strategy's own words stands above. */
export function objectivesInTables(view: View, scope: readonly Line[]): Objective[] {
  const out: Objective[] = [];
  scope.forEach((head, i) => {
    if (head.kind !== 'row' || head.row !== 0 || !/obiectiv|directi[ie]? de actiune|priorit/.test(head.folded)) return;
    const above = scope.slice(0, i).filter((l) => l.kind === 'text' && !l.running).at(-1);
    if (above && above !== scope[0] && !announces.test(above.folded)) return;
    for (const row of scope) if (row.table === head.table && row !== head && row.kind === 'row') out.push(...objectivesInRow(view, scope, row, -1));
  });
  return out;
}
