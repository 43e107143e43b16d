// Pipe tables of Markdown turned into tab lines of the same length, so that one table code serves both formats.

const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Offsets of the pipes that part cells, escaped ones left out. */
const pipes = (line: string): number[] => {
  const found: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') found.push(i);
  }
  return found;
};

const toTabs = (line: string): string => {
  const chars = line.replace(/\t/g, ' ').split('');
  const at = pipes(line);
  const first = line.search(/\S/);
  const last = line.trimEnd().length - 1;
  for (const i of at) chars[i] = i === first || i === last ? ' ' : '\t';
  return chars.join('');
};

/** A separator as tabs and `=`, which no row of content is. */
const ruleRow = (line: string): string => toTabs(line).replace(/[^\t]/g, '=');

/** `text` with every pipe table as lines of tabs; a separator row becomes a rule. The length of no line changes. */
export function pipesToTabs(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  for (let i = 1; i < lines.length; i++) {
    const rule = lines[i]!;
    const header = lines[i - 1]!;
    if (!rule.includes('-') || !rule.includes('|') || !separator.test(rule) || pipes(header).length === 0) continue;
    lines[i - 1] = toTabs(header);
    lines[i] = ruleRow(rule);
    let last = i;
    while (last + 1 < lines.length && lines[last + 1]!.trim() && pipes(lines[last + 1]!).length > 0) { last++; lines[last] = toTabs(lines[last]!); }
    i = last;
  }
  return lines.join('\n');
}
