// The table of several plans: authority, year, verdict and counts by family, as they come.

import { fold } from '../../base/fold.ts';
import type { Language } from '../../base/language.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Verdict } from '../../report/report.ts';
import { counted, nouns } from '../../report/say/count.ts';
import { verdictWords } from '../../report/say/verdicts.ts';
import { widthOf } from '../draw/width.ts';
import { cell, line, type Piece, piece } from '../draw/line.ts';
import { marked, verdictMarks } from '../select/marks.ts';
import { panelCounts, panels, shownOutcomes } from '../select/panels.ts';
import { remember } from '../select/remember.ts';
import type { CountySort, FileState, State } from '../state.ts';
import { countSaid, sortWords, words } from '../words.ts';
import { authorityLine } from './overview.ts';
import type { Row, Screen } from './screen.ts';

const order: readonly Verdict[] = ['eroare', 'neconform', 'neverificat', 'de-verificat', 'alt-document', 'conform'];
const collator = new Intl.Collator('ro', { numeric: true });
const shortTitles: Readonly<Record<string, { readonly ro: string; readonly en: string }>> = {
  chapters: { ro: 'Cap.', en: 'Chap.' }, grounds: { ro: 'Just.', en: 'Grnds' }, budget: { ro: 'Buget', en: 'Budg.' }, information: { ro: 'Inf.', en: 'Info' }, strategies: { ro: 'Strat.', en: 'Strat.' },
  decision: { ro: 'Hot.', en: 'Dec.' }, training: { ro: 'Form.', en: 'Train.' }, services: { ro: 'Serv.', en: 'Serv.' }, document: { ro: 'Doc.', en: 'Doc.' },
};
const column = 7;
const verdictWidth = 26;
const yearWidth = 6;

interface Entry { readonly file: FileState; readonly name: string; readonly short: string; readonly year: number; readonly verdict: number; readonly errors: number; readonly haystack: string }

function entryOf(file: FileState, lang: Language): Entry {
  if (file.is !== 'judged') return { file, name: file.path, short: file.path, year: 0, verdict: file.is === 'unread' ? -1 : 99, errors: -1, haystack: fold(file.path) };
  const { report } = file.judged;
  const name = valueOf(report.plan.authority.name) ? authorityLine(file.judged, lang) : file.path;
  return {
    file, name, short: valueOf(report.plan.authority.name) ? authorityLine(file.judged, lang, true) : file.path, year: valueOf(report.plan.year) ?? 0, verdict: order.indexOf(report.verdict), errors: report.findings.filter((f) => f.severity === 'error' && f.waiver?.decision !== 'acceptat').length,
    haystack: fold(`${name} ${file.path} ${valueOf(report.plan.year) ?? ''} ${verdictWords[report.verdict][lang]}`),
  };
}

/** Plans of the same authority are told apart by their files. */
function apart(entries: readonly Entry[]): Entry[] {
  const times = new Map<string, number>();
  for (const { name } of entries) times.set(name, (times.get(name) ?? 0) + 1);
  return entries.map((e) => ((times.get(e.name) ?? 0) > 1 ? { ...e, name: `${e.name} · ${e.file.path}`, short: `${e.file.path.split(/[/\\]/).at(-1) ?? ''} · ${e.short}` } : e));
}

const by: Readonly<Record<CountySort, (a: Entry, b: Entry) => number>> = {
  authority: (a, b) => collator.compare(a.name, b.name), verdict: (a, b) => a.verdict - b.verdict, errors: (a, b) => b.errors - a.errors, year: (a, b) => b.year - a.year,
};

/** How many panels fit beside name, year and verdict. */
const fitting = (width: number): number => Math.max(0, Math.min(panels.length, Math.floor((width - 24 - yearWidth - verdictWidth) / column)));
/** In a narrow table the county, which all or most of them share, is left out first. */
const nameIn = (width: number, name: string, short: string): string => cell(widthOf(name) <= width ? name : short, width);
const nameWidth = (width: number): number => width - yearWidth - verdictWidth - fitting(width) * column;

function rowOf({ file, name, short, year }: Entry, lang: Language): Row {
  const target = { to: 'file' as const, path: file.path };
  if (file.is !== 'judged') {
    const said = words[file.is === 'unread' ? 'unread' : file.is][lang];
    return { key: file.path, target, draw: (width) => line(piece(cell(name, nameWidth(width)), 'faint'), ' '.repeat(yearWidth), piece(file.is === 'unread' ? `✗ ${said}` : said, file.is === 'unread' ? 'error' : 'faint')), say: () => `${file.path}: ${said}` };
  }
  const { report } = file.judged;
  const counts = panelCounts(file.judged);
  const pieces = (n: number): Piece[] => counts.slice(0, n).map((p) => piece(cell(p.counts.fail ? `${p.counts.fail} ✗` : p.counts.review + p.counts.unverified ? `${p.counts.review + p.counts.unverified} ?` : '·', column, 'right'), p.counts.fail ? 'error' : p.counts.review + p.counts.unverified ? 'open' : 'faint'));
  const verdict = cell(`${verdictWords[report.verdict][lang]}${file.again ? ' …' : ''}`, verdictWidth - 2);
  return {
    key: file.path, target,
    draw: (width) => line(nameIn(nameWidth(width) - 1, name, short), ' ', cell(year ? String(year) : '–', yearWidth), marked(verdictMarks[report.verdict]), ' ', piece(verdict, verdictMarks[report.verdict].tone), ...pieces(fitting(width))),
    say: () => `${name}, ${year || ''}: ${verdictWords[report.verdict][lang]}; ${shownOutcomes.map((o) => countSaid(o, report.counts[o], lang)).join(', ')}`,
  };
}

const rowsOf = remember((files: readonly FileState[], sort: CountySort, filter: string, lang: Language): readonly Row[] => {
  const wanted = fold(filter.trim()).split(' ').filter(Boolean);
  return apart(files.map((file) => entryOf(file, lang))).filter((e) => wanted.every((word) => e.haystack.includes(word)))
    .sort((a, b) => by[sort](a, b) || collator.compare(a.name, b.name) || collator.compare(a.file.path, b.file.path)).map((e) => rowOf(e, lang));
});

export function countyScreen(state: State): Screen {
  const { lang, county: { sort, filter }, files } = state;
  const done = files.filter((f) => f.is === 'judged' || f.is === 'unread').length;
  const verdicts = order.map((v) => [v, files.filter((f) => f.is === 'judged' && f.judged.report.verdict === v).length] as const).filter(([, n]) => n > 0);
  return {
    rows: rowsOf(files, sort, filter, lang), empty: lang === 'ro' ? 'Niciun plan nu se potrivește cu ce ați scris.' : 'No plan matches what you typed.', detail: null,
    head: (width) => [
      line(piece(counted(files.length, nouns.document, lang), 'strong'), ` · ${lang === 'ro' ? 'verificate' : 'checked'} ${done} ${words.of[lang]} ${files.length} · ${lang === 'ro' ? 'sortate după' : 'sorted by'} ${sortWords[sort][lang]}${filter && !state.typing ? ` · ${words.filter[lang]}: ${filter}` : ''}`),
      line(...verdicts.flatMap(([v, n]) => [marked(verdictMarks[v]), piece(` ${verdictWords[v][lang]}: ${n}   `)])), line(),
      line(piece(`  ${cell(sortWords.authority[lang], nameWidth(width - 2))}${cell(sortWords.year[lang], yearWidth)}${cell(sortWords.verdict[lang], verdictWidth)}${panels.slice(0, fitting(width - 2)).map((p) => cell((shortTitles[p.id] ?? p.title)[lang], column, 'right')).join('')}`, 'faint')),
    ],
  };
}
