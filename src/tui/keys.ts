// Every key of every screen: what it does in words, when it is at hand, and why not otherwise.

import type { Bilingual } from '../base/language.ts';
import { type ScreenName, screenOf, type State } from './state.ts';
import { openReport, selectedFinding } from './select/open.ts';

export interface Binding {
  /** As events name them; the first is shown. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly about: Bilingual;
  /** The screens it belongs to; every screen when left out. */
  readonly on?: readonly ScreenName[];
  /** Why it does nothing now; null when it works. */
  readonly off?: (state: State) => Bilingual | null;
  /** Told in the bottom line too. */
  readonly short?: Bilingual;
}

const noReport: Bilingual = { ro: 'niciun plan deschis nu a fost citit', en: 'no open plan has been read' };
const noFinding: Bilingual = { ro: 'nicio constatare aleasă', en: 'no finding is chosen' };
const oneFile: Bilingual = { ro: 'a fost dat un singur fișier', en: 'only one file was given' };
const needsReport = (state: State): Bilingual | null => (openReport(state) ? null : noReport);
const needsFinding = (state: State): Bilingual | null => (selectedFinding(state) ? null : noFinding);
const goTo = (key: string, about: Bilingual): Binding => ({ keys: [key], shown: key, about, off: needsReport });

/** In the order of the help. */
export const bindings: readonly Binding[] = [
  { keys: ['down', 'j'], shown: '↓ j', about: { ro: 'rândul următor', en: 'next row' } },
  { keys: ['up', 'k'], shown: '↑ k', about: { ro: 'rândul dinainte', en: 'previous row' } },
  { keys: ['pagedown', ' '], shown: 'PgDn', about: { ro: 'o pagină mai jos', en: 'a page down' } },
  { keys: ['pageup'], shown: 'PgUp', about: { ro: 'o pagină mai sus', en: 'a page up' } },
  { keys: ['home', 'g'], shown: 'g', about: { ro: 'primul rând', en: 'first row' } },
  { keys: ['end', 'G'], shown: 'G', about: { ro: 'ultimul rând', en: 'last row' } },
  { keys: ['enter'], shown: 'Enter', about: { ro: 'deschide', en: 'open' }, short: { ro: 'deschide', en: 'open' }, on: ['county', 'overview', 'findings', 'alignment', 'law'] },
  { keys: ['tab'], shown: 'Tab', about: { ro: 'trece între listă și detalii', en: 'move between list and detail' }, on: ['findings'], short: { ro: 'detalii', en: 'detail' } },
  { keys: ['/'], shown: '/', about: { ro: 'caută pe măsură ce scrieți', en: 'filter as you type' }, on: ['findings', 'county'], short: { ro: 'caută', en: 'filter' } },
  { keys: ['v'], shown: 'v', about: { ro: 'arată: toate, erori, avertismente, informări, de verificat, neverificate', en: 'show: all, errors, warnings, information, review, unverified' }, on: ['findings'], short: { ro: 'arată', en: 'show' } },
  { keys: ['o'], shown: 'o', about: { ro: 'grupează: familie, capitol, gravitate, act, subiect', en: 'group: family, chapter, severity, act, subject' }, on: ['findings'], short: { ro: 'grupează', en: 'group' } },
  { keys: ['c'], shown: 'c', about: { ro: 'copiază textul de pus în plan', en: 'copy the text to paste' }, on: ['findings'], off: needsFinding, short: { ro: 'copiază', en: 'copy' } },
  { keys: ['d'], shown: 'd', about: { ro: 'hotărăște asupra constatării', en: 'decide on the finding' }, on: ['findings'], off: needsFinding, short: { ro: 'hotărăște', en: 'decide' } },
  { keys: ['s'], shown: 's', about: { ro: 'sortează: autoritate, rezultat, erori, an', en: 'sort: authority, verdict, errors, year' }, on: ['county'], short: { ro: 'sortează', en: 'sort' } },
  goTo('1', { ro: 'privire de ansamblu', en: 'overview' }),
  goTo('2', { ro: 'constatări', en: 'findings' }),
  goTo('3', { ro: 'servicii', en: 'services' }),
  goTo('4', { ro: 'buget', en: 'budget' }),
  goTo('5', { ro: 'aliniere la strategii', en: 'alignment with strategies' }),
  goTo('6', { ro: 'informarea publicului', en: 'public information' }),
  goTo('7', { ro: 'legea', en: 'the law' }),
  { keys: ['0'], shown: '0', about: { ro: 'toate planurile', en: 'all plans' }, off: (s) => (s.files.length > 1 ? null : oneFile) },
  { keys: ['w'], shown: 'w', about: { ro: 'urmărește fișierele și verifică la salvare', en: 'watch the files and check on save' } },
  { keys: ['L'], shown: 'L', about: { ro: 'schimbă limba (română, engleză)', en: 'switch language (Romanian, English)' } },
  { keys: ['?'], shown: '?', about: { ro: 'tastele acestui ecran', en: 'the keys of this screen' }, short: { ro: 'ajutor', en: 'help' } },
  { keys: ['escape'], shown: 'Esc', about: { ro: 'înapoi', en: 'back' }, short: { ro: 'înapoi', en: 'back' } },
  { keys: ['q', 'ctrl+c'], shown: 'q', about: { ro: 'ieșire', en: 'leave' }, short: { ro: 'ieșire', en: 'leave' } },
];

/** The keys of a screen, in order. */
export const bindingsOf = (screen: ScreenName): Binding[] => bindings.filter((b) => !b.on || b.on.includes(screen));

/** The binding of `key` on the screen shown. */
export const bindingFor = (state: State, key: string): Binding | undefined => bindingsOf(screenOf(state)).find((b) => b.keys.includes(key));
