// Reads Markdown: headings, lists, bold and pipe tables over the same offsets as the file.

import { documentOf } from '../document/build.ts';
import { decode } from './decode.ts';
import { blankHtml } from './markup.ts';
import { pipesToTabs } from './pipe-tables.ts';
import type { Reader } from './reader.ts';
import { blocksOf } from './text-blocks.ts';
import { takeMarks } from './text.ts';

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Marks of links, images, code fences, quotes, rules and escapes as spaces; their words are kept. */
function blankInline(text: string): string {
  return text
    .replace(/^ {0,3}(?:`{3,}|~{3,})[^\n]*$/gm, blank)
    .replace(/^ {0,3}(?:(?:- ?){3,}|(?:_ ?){3,}|(?:\* ?){3,}|={3,})$/gm, blank)
    .replace(/^( {0,3})((?:> ?)+)/gm, (m) => ' '.repeat(m.length))
    .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/g, blank)
    .replace(/\[([^\]\n]{1,500})\]\(([^)\n]{0,500})\)/g, (m, words: string) => ` ${words}`.padEnd(m.length))
    .replace(/\\(?=[\\`*_{}[\]()#+\-.!|<>~])/g, ' ')
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{1,300}?)(?<=\S)__(?![\p{L}\p{N}_])/gu, (_, words: string) => `  ${words}  `);
}

export const markdownReader: Reader = {
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  read: async (source, bytes) => {
    const { text: raw, losses } = decode(source, bytes);
    const html = blankHtml(raw);
    const marked = takeMarks(pipesToTabs(html.text));
    const text = blankInline(marked.text);
    const images = [...html.text.matchAll(/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g)];
    const imageLoss = images.length ? [{ what: 'image', count: images.length, at: { start: images[0]!.index, end: images[0]!.index + images[0]![0].length }, text: false } as const] : [];
    return documentOf({ source, mediaType: 'text/markdown', text, blocks: blocksOf(text, marked.facts), losses: [...losses, ...html.losses, ...imageLoss], lines: true });
  },
};
