// What a table says under a heading: rows of content, rows of dashes or zeros, or only its header; and which kind of table it is.

import { wordsOf } from '../../base/fold.ts';
import { stem } from '../../base/stem.ts';
import type { Line } from './lines.ts';

const headerStems = new Set(wordsOf(
  'nr crt numar număr cod serviciu serviciului social sociale conform nomenclatorului serviciilor denumirea denumire capacitate capacitatea grad ocupare bugetele bugetul buget estimate estimat estimată pe surse sursă finanțare pentru existente propus propuse înființate '
  + 'local județean stat contribuții persoane beneficiare beneficiar beneficiari alte categorie categorii necesară necesare locuri paturi clădire spațiu necesar mp resurse umane personal personalul specialitate îngrijire gospodărie întreținere reparații deservire justificare '
  + 'tematică tema teme interes scurtă descriere perioada perioadă estimată desfășurare organizator locul loc activitate activități responsabil responsabili termen termene tipuri tip cursanți cursuri benef zi lei mii total valoare suma obiect contract procedura indicator indicatori acțiuni direcția acțiune obiective rezultate instituție realizare funcția de al a în și la din spre a fi prin cu').map(stem));

export type TableRole = 'services' | 'training' | 'activities' | 'measures' | 'budget' | 'other';
export interface TableContent {
  readonly role: TableRole;
  readonly lines: readonly Line[];
  /** Rows after the header, each with what it says. */
  readonly rows: readonly { readonly line: Line; readonly says: 'content' | 'none' | 'blank' }[];
  readonly says: 'content' | 'none' | 'blank';
}

const dash = /^[-–—.\s]*$/;
const zero = /^(?:0+(?:[.,]0+)?)(?:\s*(?:lei|ron|%))?$/i;

function isHeader(line: Line): boolean {
  const full = line.cells.filter((cell) => cell.text);
  if (full.length === 0 || full.some((cell) => dash.test(cell.text) || zero.test(cell.text))) return false;
  // A cell of figures alone is content.
  if (full.some((cell) => !/[A-Za-zªºÀ-ɏ]/.test(cell.text))) return false;
  let known = 0, all = 0;
  for (const cell of full) {
    const words = wordsOf(cell.text);
    // Column letters explained above the table.
    if (words.length === 1 && /^[a-z]$/.test(words[0]!)) { known += 1; all += 1; continue; }
    if (words.every((w) => /^\d+$/.test(w))) return false;
    all += words.length;
    known += words.filter((w) => headerStems.has(stem(w))).length;
  }
  return all > 0 && known / all >= 0.7;
}

function roleOf(header: string): TableRole {
  const trained = /\bcursant|\bpersoane\b.*\b(?:buget|cost)|\bpersonal.*\bpersoane|\bteme de interes/.test(header);
  if (trained && !/\btrim(?:estrul)?\.?\s*(?:iv|i{1,3}|[1-4])\b/.test(header) && !/\bcapacitat|\bjustificare|\bcod/.test(header)) return 'training';
  if (/\bindicator|\bactiuni\b.*\b(?:termen|responsabil|resurse)|\bresponsabil.*\btermen/.test(header)) return 'measures';
  if (/\btrim\b|\btrimestr|\bcod indicator|\bclasificati/.test(header)) return 'budget';
  if (/\btematic|\borganizator|\bperioada estimat|\bdesfasurare|\bdescriere/.test(header)) return 'activities';
  if (/\bcod(?:ul)? (?:al )?servici|\bgrad(?:ul)? de ocupare|\bcapacitat|\bdenumire[a]? servici|\bjustificare/.test(header)) return 'services';
  if (trained) return 'training';
  return 'other';
}

function saysOf(line: Line, indexed: boolean): 'content' | 'none' | 'blank' {
  const full = line.cells.filter((cell) => cell.text);
  if (full.length === 0) return 'blank';
  // A current number alone tells nothing.
  const told = full.filter((cell, i) => !(indexed && i === 0 && full.length > 1 && /^\d{1,2}\.?$/.test(cell.text) && !zero.test(cell.text)));
  if (told.length === 0) return 'blank';
  if (told.every((cell) => dash.test(cell.text) || zero.test(cell.text))) return 'none';
  if (told.every((cell) => dash.test(cell.text) || zero.test(cell.text) || /^nu (?:este|e) cazul\.?$/i.test(cell.text))) return 'none';
  return 'content';
}

/** The content of one table, given as its rows in order. */
export function tableContent(lines: readonly Line[]): TableContent {
  let first = 0;
  while (first < lines.length && isHeader(lines[first]!)) first += 1;
  const header = lines.slice(0, Math.max(first, 1)).map((l) => l.folded).join(' ').replace(/\s+/g, ' ');
  // Under "Nr. de persoane" a small figure is no current number.
  const lead = first > 0 ? lines[0]!.cells[0]?.text.trim().toLowerCase() ?? '' : '';
  const indexed = lead === '' || /^(?:nr\.?\s*(?:crt\b.*)?$|crt|poz|#|\d)/.test(lead);
  const rows = lines.slice(first).filter((line) => !isHeader(line)).map((line) => ({ line, says: saysOf(line, indexed) }));
  const says = rows.some((r) => r.says === 'content') ? 'content' : rows.some((r) => r.says === 'none') ? 'none' : 'blank';
  return { role: roleOf(header), lines, rows, says };
}
