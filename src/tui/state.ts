// The whole state of the screen as plain data: what is shown, where the cursors stand, what is being typed.

import type { AlignmentInput } from '../alignment/input.ts';
import type { Language } from '../base/language.ts';
import type { Finding, Waiver } from '../engine/findings.ts';
import type { Library } from '../library/registry.ts';
import type { Severity } from '../library/rule.ts';
import type { DocumentReport, Unread } from '../report/report.ts';

export type ScreenName = 'county' | 'overview' | 'findings' | 'services' | 'budget' | 'alignment' | 'information' | 'law' | 'source' | 'help' | 'decide';

/** A plan that was judged, with what it was judged by. */
export interface Judged { readonly report: DocumentReport; readonly library: Library; readonly given: AlignmentInput; /** papers of a dossier that could not be read */ readonly unread?: readonly Unread[] }
/** Where one file stands: waiting, being read, judged, or not readable. `again`: an older result stands until the new one comes. */
export type FileState =
  | { readonly is: 'waiting' | 'reading'; readonly path: string }
  | { readonly is: 'judged'; readonly path: string; readonly judged: Judged; readonly again?: boolean }
  | { readonly is: 'unread'; readonly path: string; readonly unread: readonly Unread[] };

export type Grouping = 'family' | 'chapter' | 'severity' | 'act' | 'subject';
export const groupings: readonly Grouping[] = ['family', 'chapter', 'severity', 'act', 'subject'];
/** Which findings are listed: all, one severity of fails, what a person must look at, or what a person decided on. */
export type Show = 'all' | Severity | 'review' | 'unverified' | 'decided';
export const shows: readonly Show[] = ['all', 'error', 'warning', 'info', 'review', 'unverified', 'decided'];

/** A narrower view of the findings, opened from another screen. */
export type Scope =
  | { readonly by: 'families'; readonly families: readonly string[]; readonly title: string }
  | { readonly by: 'subject'; readonly subject: string; readonly title: string }
  | { readonly by: 'section'; readonly section: string; readonly title: string }
  | { readonly by: 'rule'; readonly rules: readonly string[]; readonly title: string };

/** A cursor in a list of rows, and the first row that is visible. */
export interface Cursor { readonly at: number; readonly top: number }
export const start: Cursor = { at: 0, top: 0 };

export interface FindingsState {
  readonly grouping: Grouping; readonly show: Show; readonly scope: Scope | null;
  /** Typed filter. */
  readonly filter: string;
}
export type CountySort = 'authority' | 'verdict' | 'errors' | 'year';
export const countySorts: readonly CountySort[] = ['authority', 'verdict', 'errors', 'year'];
export interface CountyState { readonly sort: CountySort; readonly filter: string }
/** A decision on a finding being written. */
export type DecideField = 'decision' | 'reason' | 'role' | 'until';
export const decideFields: readonly DecideField[] = ['decision', 'reason', 'role', 'until'];
export interface DecideState { readonly finding: Finding; readonly decision: Waiver['decision']; readonly reason: string; readonly role: string; readonly until: string; readonly field: DecideField }

export interface State {
  readonly lang: Language;
  readonly size: { readonly columns: number; readonly rows: number };
  readonly colour: boolean;
  /** A linear list for screen readers. */
  readonly linear: boolean;
  readonly files: readonly FileState[];
  /** Index of the open file. */
  readonly open: number;
  /** Screens from the first to the one shown. */
  readonly screens: readonly [ScreenName, ...ScreenName[]];
  readonly findings: FindingsState;
  readonly county: CountyState;
  readonly cursors: Readonly<Partial<Record<ScreenName, Cursor>>>;
  /** Which half the arrows move, and how far the detail is scrolled. */
  readonly focus: 'list' | 'detail';
  readonly detailTop: number;
  /** The line for the filter is open. */
  readonly typing: boolean;
  readonly decide: DecideState | null;
  /** The finding whose words the text of the plan is opened at. */
  readonly reading: Finding | null;
  readonly watching: boolean;
  /** One line told to the user until the next key. */
  readonly notice: string | null;
  /** The role last written in a decision. */
  readonly role: string;
  readonly today: string;
  readonly ended: boolean;
}

export interface Settings { readonly lang: Language; readonly columns: number; readonly rows: number; readonly colour: boolean; readonly linear: boolean; readonly files: readonly string[]; readonly today: string }

export const screenOf = (state: State): ScreenName => state.screens[state.screens.length - 1] as ScreenName;
export const cursorOf = (state: State): Cursor => state.cursors[screenOf(state)] ?? start;

export function initialState({ lang, columns, rows, colour, linear, files, today }: Settings): State {
  return {
    lang, size: { columns, rows }, colour, linear, files: files.map((path) => ({ is: 'waiting', path })), open: 0,
    screens: [files.length > 1 ? 'county' : 'overview'],
    findings: { grouping: 'family', show: 'all', scope: null, filter: '' }, county: { sort: 'authority', filter: '' },
    cursors: {}, focus: 'list', detailTop: 0, typing: false, decide: null, reading: null, watching: false, notice: null, role: '', today, ended: false,
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
  /** The files are the papers of one dossier. */
  | { readonly type: 'together'; readonly path: string }
  | { readonly type: 'reading'; readonly path: string }
  | { readonly type: 'judged'; readonly path: string; readonly judged: Judged }
  | { readonly type: 'unread'; readonly path: string; readonly unread: readonly Unread[] }
  | { readonly type: 'notice'; readonly text: string };
