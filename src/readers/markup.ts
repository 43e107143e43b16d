// Marks left in a text (bold stars, HTML tags and entities) blanked out by as many spaces, so that no offset moves.

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
  const without = text
    .replace(comment, (m, at: number) => { note(at); return blank(m); })
    .replace(tag, (m, ...rest) => { note(rest.at(-2) as number); return blank(m); })
    .replace(entity, (m, name: string, at: number) => { note(at); return (entities[name] ?? ' ').padEnd(m.length); });
  return { text: without, losses: count ? [{ what: 'html-markup', count, at: { start: first, end: first + 1 }, text: false }] : [] };
}

/** Stars of bold and italic as spaces; stars that stand alone or mark a footnote are kept. */
export function blankStars(text: string): string {
  if (!text.includes('*')) return text;
  return text
    .replace(/(?<!\*)\*{2,3}(?!\*)/g, blank)
    .replace(/(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*\n\t]{1,2000}?)(?<=\S)\*(?![*\p{L}\p{N}])/gu, (_, inner: string) => ` ${inner} `);
}
