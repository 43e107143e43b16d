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

/** `framed`: pipes at the ends of the line are its frame, else they part empty cells. */
const toTabs = (line: string, framed = { left: true, right: true }): string => {
  const chars = line.replace(/\t/g, ' ').split('');
  const at = pipes(line);
  const first = line.search(/\S/);
  const last = line.trimEnd().length - 1;
  for (const i of at) chars[i] = (i === first && framed.left) || (i === last && framed.right) ? ' ' : '\t';
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
    let last = i;
    lines[i - 1] = toTabs(header);
    const followed = pipes(lines[i + 1] ?? '').length > 0;
    // Single dashes with nothing under them are the answers of a row: rules are written with more.
    lines[i] = followed || rule.includes('--') ? ruleRow(rule) : toTabs(rule);
    while (last + 1 < lines.length && lines[last + 1]!.trim() && pipes(lines[last + 1]!).length > 0) { last++; lines[last] = toTabs(lines[last]!); }
    i = last;
  }
  return lines.join('\n');
}

/** A row with a pipe at both of its ends. */
const isFramed = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);

/** The line after the last of the rows that begin at `from`: framed rows in a run, or rows with the same number of pipes. */
function endOfRows(lines: readonly string[], from: number): number {
  const count = pipes(lines[from]!).length, framed = isFramed(lines[from]!);
  let end = from + 1;
  while (end < lines.length && !lines[end]!.includes('\t') && (framed ? isFramed(lines[end]!) : pipes(lines[end]!).length === count)) end++;
  // A framed row of three cells is a row wherever it stands: a page may end above it. Without a frame, two rows of many cells.
  const fewest = framed ? (count >= 4 ? 1 : 2) : count >= 6 ? 2 : 3;
  return end - from >= fewest ? end : from;
}

/** Rows parted by pipes with no rule between them, as a converter writes them into plain text; rows of one table may differ in cells where a frame holds them. */
export function barePipesToTabs(text: string): string {
  if (!text.includes('|')) return text;
  const lines = pipesToTabs(text).split('\n');
  for (let i = 0; i < lines.length;) {
    const end = !lines[i]!.includes('\t') && pipes(lines[i]!).length >= 2 ? endOfRows(lines, i) : i;
    const rows = lines.slice(i, end);
    const framed = { left: rows.every((row) => row.trimStart().startsWith('|')), right: rows.every((row) => row.trimEnd().endsWith('|')) };
    for (let k = i; k < end; k++) lines[k] = toTabs(lines[k]!, framed);
    i = Math.max(end, i + 1);
  }
  return lines.join('\n');
}
