// Puts the cells of a ragged row under the right columns, by the form of codes, amounts, capacities and words.

import { findCodes, isCode } from './codes.ts';
import { parseAmount, unitIn } from './amounts.ts';
import { moneyKeys, type ServiceKey } from './service-columns.ts';
import { flatText } from './flat.ts';
import type { RowCell } from './table-rows.ts';

const persons = /^\d[\d.]* ?(?:de )?(?:copii|copil|persoane|benefi|locuri|adulti|varstnici|elevi|asistenti|familii)/;

/** Words that stand in place of a code. */
const noCode = /^(?:nu (?:are|exista|este|e|detine|se aplica)\b|n ?\/ ?a$|fara\b|lipsa\b|in curs\b|(?:ne)?(?:acreditat|licentiat)|urmeaza\b|cod (?:in|lipsa|nealocat))/;

/** A class of the CAEN with letters and a Roman figure, in no form that is known (`8891 C III`): still meant as a code. */
const codeLike = /^8[78]\d\d(?:[ ./-]?[a-z]{1,5}){1,4}$/;

const known = new Map<string, number>();

/** How well `text` fits under `key`: above 0 it has the form, below 0 it has the form of something else. Asked often for the same cells. */
function fit(text: string, key: ServiceKey | null): number {
  if (text === '' || key === null) return 0;
  const name = `${key}\t${text}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size > 5000) known.clear();
  const made = measure(text, key);
  known.set(name, made);
  return made;
}

function measure(text: string, key: ServiceKey): number {
  const flat = flatText(text);
  // A sentence that names a sum is still a sentence.
  const money = unitIn(text) !== null && /\d/.test(text) && (flat.match(/[a-z]{3,}/g)?.length ?? 0) <= 3;
  const dash = /^[-–—]+$/.test(text);
  const short = /^\d[\d.,]*$/.test(text);
  const percent = /^\d[\d.,]* ?%$/.test(text);
  const wordy = /[a-z]{3}/.test(flat) && !money && !persons.test(flat);
  if (/^(?:87|88)\d\d/.test(text) && isCode(text)) return key === 'code' ? 4 : -4;
  switch (key) {
    case 'code': if (text.length < 60 && findCodes(text).length === 1) return 3; if (codeLike.test(flat)) return 1; return noCode.test(flat) ? 0 : dash ? 0 : wordy || money || percent ? -2 : -1;
    case 'index': return /^\d{1,3}[.)]?$/.test(text) ? 1 : -2;
    case 'name': return wordy ? 2 : -2;
    case 'beneficiaries': case 'staff': case 'justification': return wordy ? 1 : money || percent ? -2 : 0;
    case 'occupancy': return percent ? 3 : money ? -3 : persons.test(flat) || short || dash ? 1 : wordy ? -1 : 0;
    case 'capacity': case 'perDay': case 'beds': return percent || money ? -3 : persons.test(flat) ? 2 : short || dash ? 1 : wordy && !/\d/.test(text) ? -1 : 0;
    case 'areaMp': return /\bmp\b/.test(flat) ? 2 : percent || money || persons.test(flat) ? -2 : 0;
    default: return moneyKeys.includes(key) ? (money ? 2 : percent || persons.test(flat) ? -3 : dash || parseAmount(text).is === 'amount' ? 1 : wordy ? -1 : 0) : 0;
  }
}

const score = (cells: readonly RowCell[], keys: readonly (ServiceKey | null)[]): number => cells.reduce((sum, c, i) => sum + fit(c.text, keys[i] ?? null), 0);
const contradicts = (cells: readonly RowCell[], keys: readonly (ServiceKey | null)[]): boolean => cells.some((c, i) => fit(c.text, keys[i] ?? null) <= -2);

export interface AlignedRow { readonly cells: readonly RowCell[]; /** Cells stand under columns of another form and could not be put right. */ readonly doubtful: boolean; /** Columns whose own cell was lost from the row: blanks were put in there. */ readonly lost: readonly number[] }

/**
 * The row as it stands, unless its cells contradict their columns and exactly one repair (a blank put in, an empty cell taken
 * out, two cells joined) fits clearly better.
 */
export function alignRow(row: readonly RowCell[], keys: readonly (ServiceKey | null)[]): AlignedRow {
  if (!contradicts(row, keys)) return { cells: row, doubtful: false, lost: [] };
  const now = score(row, keys);
  const blank = (i: number): RowCell => { const at = row[i]?.span.start ?? row.at(-1)?.span.end ?? 0; return { text: '', span: { start: at, end: at } }; };
  const candidates: { cells: RowCell[]; lost: number[] }[] = [];
  const last = row.findLastIndex((c) => c.text);
  for (let i = 0; i <= last; i += 1) {
    for (let n = 1; n <= 2 && last + n < row.length; n += 1) {
      const put = Array.from({ length: n }, (_, k) => i + k);
      candidates.push({ cells: [...row.slice(0, i), ...put.map(() => blank(i)), ...row.slice(i, row.length - n)], lost: put });
    }
    if (!row[i]?.text) candidates.push({ cells: [...row.slice(0, i), ...row.slice(i + 1), blank(row.length)], lost: [] });
    else if (row[i + 1]?.text) candidates.push({ cells: [...row.slice(0, i), { text: `${row[i]?.text} ${row[i + 1]?.text}`, span: { start: (row[i] as RowCell).span.start, end: (row[i + 1] as RowCell).span.end } }, ...row.slice(i + 2), blank(row.length)], lost: [] });
  }
  const ranked = candidates.map((c) => ({ ...c, score: score(c.cells, keys) })).filter((c) => !contradicts(c.cells, keys)).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score < now + 3) return { cells: row, doubtful: true, lost: [] };
  const shape = (cells: readonly RowCell[]): string => cells.map((c) => c.text).join('\t');
  const rivals = ranked.filter((c) => c.score >= best.score - 1 && shape(c.cells) !== shape(best.cells));
  if (rivals.some((c) => c.score === best.score)) return { cells: row, doubtful: true, lost: [] };
  // A cell that nearly as well stands one column on (capacity or occupancy) is in doubt together with the blank beside it.
  const unsure = rivals.flatMap((c) => c.cells.flatMap((cell, i) => (cell.text === best.cells[i]?.text ? [] : [i])));
  return { cells: best.cells, doubtful: false, lost: [...new Set([...best.lost, ...unsure])] };
}
