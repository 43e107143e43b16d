// Text laid out in columns of a terminal: wrapping at words with an indent, widths counted in characters people see.

/** Letters two columns wide, and those that take none; made for a text that is not plain. */
const wide = (): RegExp => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const unseen = (): RegExp => /\p{M}|\u200B|\u00AD/gu;

/** Letters and signs of European languages, each one column wide: nearly every text. */
const plain = /^[\0-\u00AC\u00AE-\u02FF\u2010-\u203A]*$/;

/** What makes a text more than words with a blank between them. */
const spaced = /[\t\n]|^ |  /;

/** How many columns the text takes. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  const double = wide();
  let width = 0;
  for (const letter of text.replace(unseen(), '')) width += double.test(letter) ? 2 : 1;
  return width;
}

/** Splits a word that is longer than a whole line. */
function pieces(word: string, room: number): string[] {
  const letters = [...word];
  const out: string[] = [];
  for (let i = 0; i < letters.length; i += room) out.push(letters.slice(i, i + room).join(''));
  return out;
}

/** Words of letters of one column each, a blank between them, cut into lines of at most `room` columns; null where a word is longer than a line. */
function cut(text: string, room: number): string[] | null {
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > room) {
    const blank = text.lastIndexOf(' ', from + room);
    if (blank <= from) return null;
    lines.push(text.slice(from, blank));
    from = blank + 1;
  }
  return [...lines, text.slice(from)];
}

/** Any text cut into lines of at most `room` columns. */
function laidOut(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '', taken = 0;
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean).flatMap((w) => (widthOf(w) > room ? pieces(w, room) : [w]))) {
      const columns = widthOf(word);
      if (line && taken + 1 + columns > room) {
        lines.push(line);
        line = word;
        taken = columns;
      } else {
        taken += line ? columns + 1 : columns;
        line = line ? `${line} ${word}` : word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/**
 * `text` in lines of at most `width` columns. The first line begins with `first`, the others with `indent`
 * (as many spaces as `first` is wide when left out). Newlines in the text begin new lines; no-break spaces hold words together.
 */
export function wrap(text: string, width: number, first = '', indent = ' '.repeat(widthOf(first))): string[] {
  const room = Math.max(20, width - Math.max(widthOf(first), widthOf(indent)));
  const trimmed = text.trimEnd();
  const lines = (plain.test(trimmed) && !spaced.test(trimmed) ? cut(trimmed, room) : null) ?? laidOut(trimmed, room);
  return lines.map((line, i) => ((i ? indent : first) + line).replaceAll('\u00A0', ' ').trimEnd());
}

/** `left` and `right` on one line, `right` at the margin; under each other where they do not fit. */
export function spread(left: string, right: string, width: number): string {
  const gap = width - widthOf(left) - widthOf(right);
  return gap >= 2 ? left + ' '.repeat(gap) + right : `${left}  ${right}`;
}
