// Marks left in a text (bold stars, HTML tags and entities) blanked out by as many spaces, so that no offset moves.

import { letters } from '../base/letters.ts';
import type { Loss } from '../document/document.ts';

const tag = /<\/?(?:p|ul|ol|li|i|b|u|br|em|strong|sup|sub|span|div|table|tr|td|th|thead|tbody|h[1-6]|font|a|center|hr|s|img|figure|code|pre)(?:\s[^<>\n\t]{0,400})?\/?>/gi;
const comment = /<!--[^\n\t]{0,300}?-->/g;
const entity = /&(nbsp|amp|lt|gt|quot|apos|#39|#160|bdquo|rdquo|ndash|mdash);/g;
const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#160': ' ', bdquo: '„', rdquo: '”', ndash: '–', mdash: '—' };

const blank = (text: string): string => ' '.repeat(text.length);

/** HTML tags, comments and entities as spaces (an entity as its letter and spaces); told as one loss. */
export function blankHtml(text: string): { text: string; losses: Loss[] } {
  if (!text.includes('<') && !text.includes('&')) return { text, losses: [] };
  let count = 0;
  let first = -1;
  const note = (at: number): void => { count++; if (first < 0 || at < first) first = at; };
  let without = text;
  if (text.includes('<!--')) without = without.replace(comment, (m, at: number) => { note(at); return blank(m); });
  if (/<[/a-z]/i.test(text)) without = without.replace(tag, (m, at: number) => { note(at); return blank(m); });
  if (text.includes('&')) without = without.replace(entity, (m, name: string, at: number) => { note(at); return (entities[name] ?? ' ').padEnd(m.length); });
  return { text: without, losses: count ? [{ what: 'html-markup', count, at: { start: first, end: first + 1 }, text: false }] : [] };
}

const wordly = `${letters}\\d\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be`;
const word = new RegExp(`[${wordly}]`), italic = new RegExp(`(?<![*${wordly}])\\*(?=[^\\s*])([^*\\n\\t]{1,2000}?)(?<=\\S)\\*(?![*${wordly}])`, 'g');
/** Where bold begins and ends: a run of stars before a word and the next one after a word, in the same paragraph. */
function boldMarks(text: string): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let open: readonly [number, number] | null = null;
  for (const m of text.matchAll(/(?<!\*)\*{2,3}(?!\*)/g)) {
    const before = text[m.index - 1] ?? '\n', after = text[m.index + m[0].length] ?? '\n';
    const opens = /\S/.test(after) && !word.test(before), closes = /\S/.test(before);
    if (open && (m.index - open[0] > 1500 || /\n[ \t]*\n/.test(text.slice(open[0], m.index)))) open = null;
    if (open && closes) { out.push(open, [m.index, m[0].length]); open = null; }
    else if (opens) open = [m.index, m[0].length];
  }
  return out;
}

/** Stars of bold and italic as spaces; stars that stand alone or mark a footnote are kept. */
export function blankStars(text: string): string {
  if (!text.includes('*')) return text;
  let bold = '', done = 0;
  for (const [at, length] of boldMarks(text)) { bold += text.slice(done, at) + ' '.repeat(length); done = at + length; }
  const rest = bold + text.slice(done);
  return rest.includes('*') ? rest.replace(italic, (_, inner: string) => ` ${inner} `) : rest;
}
