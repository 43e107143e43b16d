// Where a finding stands, in words: line or page, table and row, section, and what it was judged on.

import type { Language } from '../../base/language.ts';
import type { Placed } from '../place.ts';
import type { Finding } from '../../engine/findings.ts';
import { quoted } from './values.ts';

/** Places longer than this are where something was looked for: naming them is enough, quoting them is not. */
const longPlace = 240;

const words = {
  ro: { line: 'linia', lines: 'liniile', page: 'pagina', table: 'tabelul', row: 'rândul', section: 'secțiunea', sought: 'căutat în' },
  en: { line: 'line', lines: 'lines', page: 'page', table: 'table', row: 'row', section: 'section', sought: 'looked for in' },
};

/** `linia 132`, `liniile 12-40`, `pagina 7, tabelul 3, rândul 4`; empty where the place is the whole document. */
export function where(place: Placed, lang: Language): string {
  const w = words[lang];
  const parts: string[] = [];
  if (place.path !== undefined) parts.push(place.path.split(/[\\/]/).at(-1) ?? place.path);
  if (place.line !== undefined) parts.push(place.endLine !== undefined && place.endLine > place.line ? `${w.lines} ${place.line}-${place.endLine}` : `${w.line} ${place.line}`);
  if (place.page !== undefined) parts.push(`${w.page} ${place.page}`);
  if (place.line === undefined && place.table !== undefined) parts.push(`${w.table} ${place.table}${place.row === undefined ? '' : `, ${w.row} ${place.row}`}`);
  if (place.section) parts.push(`${w.section} ${place.section}`);
  return parts.join(', ');
}

/** The place with its words; a long place is only named, as where it was looked for. */
export function whereQuoted(place: Placed, lang: Language): string {
  const at = where(place, lang);
  if (place.length > longPlace) return at ? `${words[lang].sought} ${at}` : '';
  return [at, place.quote ? quoted(place.quote, lang) : ''].filter(Boolean).join(' · ');
}

const subjects: readonly { readonly pattern: RegExp; readonly ro: string; readonly en: string; readonly label: boolean }[] = [
  { pattern: /^existing\[(\d+)\]$/, ro: 'serviciul existent nr. $1', en: 'existing service no. $1', label: true },
  { pattern: /^proposed\[(\d+)\]$/, ro: 'serviciul propus nr. $1', en: 'proposed service no. $1', label: true },
  { pattern: /^strategy\[(\d+)\]$/, ro: 'strategia nr. $1', en: 'strategy no. $1', label: true },
  { pattern: /^objective\[(\d+)\]$/, ro: 'obiectivul nr. $1', en: 'objective no. $1', label: true },
  { pattern: /^activity\[(\d+)\]$/, ro: 'activitatea nr. $1', en: 'activity no. $1', label: true },
  { pattern: /^training\[(\d+)\]$/, ro: 'linia de formare nr. $1', en: 'training line no. $1', label: true },
  { pattern: /^total\[(\d+)\]$/, ro: 'totalul nr. $1', en: 'total no. $1', label: true },
  { pattern: /^budget\[(\d+)\]\/(.+)$/, ro: 'tabelul bugetar nr. $1, codul $2', en: 'budget table no. $1, code $2', label: false },
  { pattern: /^budget\[(\d+)\]$/, ro: 'tabelul bugetar nr. $1', en: 'budget table no. $1', label: true },
  { pattern: /^(I{1,3})$/, ro: 'capitolul $1', en: 'chapter $1', label: false },
  { pattern: /^(I{1,3}\..+)$/, ro: 'punctul $1', en: 'point $1', label: false },
  { pattern: /^decision$/, ro: 'hotărârea', en: 'the decision', label: false },
  { pattern: /^document$/, ro: '', en: '', label: false },
];

/** `serviciul existent nr. 1 „Cantina socială”`; empty for the whole document. */
export function subject(finding: Pick<Finding, 'subject' | 'subjectKind' | 'label'>, lang: Language): string {
  if (finding.subjectKind === 'cited-act') return `${lang === 'ro' ? 'actul citat' : 'cited act'} ${finding.label}`;
  const known = subjects.find((s) => s.pattern.test(finding.subject));
  if (!known) return finding.label;
  const name = finding.subject.replace(known.pattern, known[lang]);
  return known.label && finding.label && finding.label !== finding.subject ? `${name} ${quoted(finding.label, lang, 90)}` : name;
}
