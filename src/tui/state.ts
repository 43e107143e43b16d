// The whole state of the screen as plain data: what is shown, where the cursors stand, what is being typed.

import type { Language } from '../base/language.ts';
import type { Rule, Severity } from '../library/rule.ts';
import type { DocumentReport, Unread } from '../report/report.ts';
import type { Finding, Waiver } from '../engine/findings.ts';

export type ScreenName = 'county' | 'overview' | 'findings' | 'services' | 'budget' | 'alignment' | 'information' | 'law' | 'help' | 'decide';

/** Where one file stands: waiting, being read, judged, or not readable. */
export type FileState =
  | { readonly is: 'waiting' | 'reading'; readonly path: string }
  | { readonly is: 'judged'; readonly path: string; readonly report: DocumentReport }
  | { readonly is: 'unread'; readonly path: string; readonly unread: Unread };

export type Grouping = 'family' | 'chapter' | 'severity' | 'act' | 'subject';
export const groupings: readonly Grouping[] = ['family', 'chapter', 'severity', 'act', 'subject'];
/** Which findings are listed: all, one severity of fails, or what a person must look at. */
export type Show = 'all' | Severity | 'review' | 'unverified';
export const shows: readonly Show[] = ['all', 'error', 'warning', 'info', 'review', 'unverified'];

/** A cursor in a list of rows, and the first row that is visible. */
export interface Cursor { readonly at: number; readonly top: number }
export const start: Cursor = { at: 0, top: 0 };

export interface FindingsState {
  readonly grouping: Grouping; readonly show: Show;
  /** Typed filter; `typing` while the line is open. */
  readonly filter: string; readonly typing: boolean;
  readonly cursor: Cursor;
  /** Which half the arrows move, and how far the detail is scrolled. */
  readonly focus: 'list' | 'detail'; readonly detailTop: number;
}
export type CountySort = 'authority' | 'verdict' | 'errors' | 'year';
export const countySorts: readonly CountySort[] = ['authority', 'verdict', 'errors', 'year'];
export interface CountyState { readonly sort: CountySort; readonly filter: string; readonly typing: boolean; readonly cursor: Cursor }
/** A decision on a finding being written. */
export interface DecideState { readonly finding: Finding; readonly decision: Waiver['decision']; readonly reason: string; readonly role: string; readonly until: string; readonly field: 'decision' | 'reason' | 'role' | 'until' }

export interface State {
  readonly lang: Language;
  readonly size: { readonly columns: number; readonly rows: number };
  readonly colour: boolean;
  /** A linear list for screen readers. */
  readonly linear: boolean;
  /** The rules of the library by id, for titles and texts. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly files: readonly FileState[];
  /** Index of the open file. */
  readonly open: number;
  /** Screens from the first to the one shown. */
  readonly screens: readonly [ScreenName, ...ScreenName[]];
  readonly findings: FindingsState;
  readonly county: CountyState;
  /** Cursors of the plain lists (overview, services, budget, alignment, information, law, help). */
  readonly cursors: Readonly<Partial<Record<ScreenName, Cursor>>>;
  /** Unfolded reasons, by row key. */
  readonly unfolded: readonly string[];
  readonly decide: DecideState | null;
  readonly watching: boolean;
  /** One line told to the user until the next key. */
  readonly notice: string | null;
  readonly today: string;
  readonly ended: boolean;
}

export interface Settings { readonly lang: Language; readonly columns: number; readonly rows: number; readonly colour: boolean; readonly linear: boolean; readonly files: readonly string[]; readonly rules: readonly Rule[]; readonly today: string }

export const screenOf = (state: State): ScreenName => state.screens[state.screens.length - 1] as ScreenName;

export function initialState({ lang, columns, rows, colour, linear, files, rules, today }: Settings): State {
  return {
    lang, size: { columns, rows }, colour, linear, rules: new Map(rules.map((rule) => [rule.id, rule])), files: files.map((path) => ({ is: 'waiting', path })), open: 0,
    screens: [files.length > 1 ? 'county' : 'overview'],
    findings: { grouping: 'family', show: 'all', filter: '', typing: false, cursor: start, focus: 'list', detailTop: 0 },
    county: { sort: 'authority', filter: '', typing: false, cursor: start },
    cursors: {}, unfolded: [], decide: null, watching: false, notice: null, today, ended: false,
  };
}

/** What the program around the screen must do after a step. */
export type Effect =
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'decide'; readonly waiver: Waiver; readonly path: string }
  | { readonly do: 'watch'; readonly on: boolean }
  | { readonly do: 'leave' };

export type Event =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'reading'; readonly path: string }
  | { readonly type: 'judged'; readonly path: string; readonly report: DocumentReport }
  | { readonly type: 'unread'; readonly path: string; readonly unread: Unread }
  | { readonly type: 'notice'; readonly text: string };
