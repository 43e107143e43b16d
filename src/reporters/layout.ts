// Text laid out in columns of a terminal: wrapping at words with an indent, widths counted in characters people see.

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const unseen = /\p{M}|\u200B|\u00AD/gu;

/** How many columns the text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.replace(unseen, '')) width += wide.test(letter) ? 2 : 1;
  return width;
}

/** Splits a word that is longer than a whole line. */
function pieces(word: string, room: number): string[] {
  const letters = [...word];
  const out: string[] = [];
  for (let i = 0; i < letters.length; i += room) out.push(letters.slice(i, i + room).join(''));
  return out;
}

/**
 * `text` in lines of at most `width` columns. The first line begins with `first`, the others with `indent`
 * (as many spaces as `first` is wide when left out). Newlines in the text begin new lines; no-break spaces hold words together.
 */
export function wrap(text: string, width: number, first = '', indent = ' '.repeat(widthOf(first))): string[] {
  const room = Math.max(20, width - Math.max(widthOf(first), widthOf(indent)));
  const lines: string[] = [];
  for (const paragraph of text.replace(/\s+$/u, '').split('\n')) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean).flatMap((w) => (widthOf(w) > room ? pieces(w, room) : [w]))) {
      if (line && widthOf(line) + 1 + widthOf(word) > room) {
        lines.push(line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    lines.push(line);
  }
  return lines.map((line, i) => ((i ? indent : first) + line).replaceAll('\u00A0', ' ').trimEnd());
}

/** `left` and `right` on one line, `right` at the margin; under each other where they do not fit. */
export function spread(left: string, right: string, width: number): string {
  const gap = width - widthOf(left) - widthOf(right);
  return gap >= 2 ? left + ' '.repeat(gap) + right : `${left}  ${right}`;
}
