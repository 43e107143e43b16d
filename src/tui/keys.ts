// Every key of every screen: what it does in words, when it is at hand, and why not otherwise.

import type { Bilingual } from '../base/language.ts';
import { chosenFinding, openPlan } from './select/open.ts';
import { type ScreenName, screenOf, type State } from './state.ts';

export interface Binding {
  /** As events name them; any of them does it. */
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

const noPlan: Bilingual = { ro: 'planul nu este încă citit', en: 'the plan has not been read yet' };
const noFinding: Bilingual = { ro: 'nu este aleasă nicio constatare', en: 'no finding is chosen' };
const oneFile: Bilingual = { ro: 'a fost dat un singur fișier', en: 'only one file was given' };
const programError: Bilingual = { ro: 'o eroare a programului nu se poate hotărî', en: 'an error of the program cannot be decided on' };
const needsPlan = (state: State): Bilingual | null => (openPlan(state) ? null : noPlan);
const needsFinding = (state: State): Bilingual | null => (chosenFinding(state) ? null : noFinding);
const needsDecidable = (state: State): Bilingual | null => needsFinding(state) ?? (chosenFinding(state)?.outcome === 'error' ? programError : null);
const needsSeveral = (state: State): Bilingual | null => (state.files.length > 1 ? null : oneFile);

const lists: readonly ScreenName[] = ['county', 'overview', 'findings', 'services', 'budget', 'alignment', 'information', 'law', 'source', 'help'];
const withDetail: readonly ScreenName[] = ['overview', 'findings', 'services', 'budget', 'alignment', 'information', 'law'];
const goTo = (key: string, ro: string, en: string): Binding => ({ keys: [key], shown: key, about: { ro, en }, off: needsPlan, on: lists });

/** In the order of the help; the ones with a short form stand in the bottom line too. */
export const bindings: readonly Binding[] = [
  { keys: ['enter'], shown: 'Enter', about: { ro: 'deschide rândul ales', en: 'open the chosen row' }, short: { ro: 'deschide', en: 'open' }, on: ['county', 'overview', 'services', 'budget', 'alignment', 'information', 'law'] },
  { keys: ['enter'], shown: 'Enter', about: { ro: 'arată cuvintele în textul planului', en: 'show the words in the text of the plan' }, short: { ro: 'în text', en: 'in the text' }, on: ['findings'], off: needsFinding },
  { keys: ['tab'], shown: 'Tab', about: { ro: 'trece între listă și detalii', en: 'move between list and detail' }, short: { ro: 'detalii', en: 'detail' }, on: withDetail, off: needsPlan },
  { keys: ['/'], shown: '/', about: { ro: 'caută pe măsură ce scrieți', en: 'filter as you type' }, short: { ro: 'caută', en: 'filter' }, on: ['findings', 'county'] },
  { keys: ['v'], shown: 'v', about: { ro: 'arată pe rând: toate, erori, avertismente, informări, de verificat, neverificate, hotărâte', en: 'show in turn: all, errors, warnings, notes, to check, not verified, decided' }, short: { ro: 'arată', en: 'show' }, on: ['findings'], off: needsPlan },
  { keys: ['o'], shown: 'o', about: { ro: 'grupează pe rând: temă, capitol, gravitate, act, subiect', en: 'group in turn: topic, chapter, severity, act, subject' }, short: { ro: 'grupează', en: 'group' }, on: ['findings'], off: needsPlan },
  { keys: ['x'], shown: 'x', about: { ro: 'arată din nou toate constatările', en: 'show all findings again' }, on: ['findings'], off: needsPlan },
  { keys: ['c'], shown: 'c', about: { ro: 'copiază textul de pus în plan', en: 'copy the text to paste' }, short: { ro: 'copiază', en: 'copy' }, on: ['findings', 'source'], off: needsFinding },
  { keys: ['d'], shown: 'd', about: { ro: 'hotărăște: acceptată, menținută sau de clarificat', en: 'decide: accepted, upheld or to be clarified' }, short: { ro: 'hotărăște', en: 'decide' }, on: ['findings', 'source'], off: needsDecidable },
  { keys: ['c'], shown: 'c', about: { ro: 'copiază justificarea propusă pentru serviciu', en: 'copy the proposed grounds of the service' }, short: { ro: 'copiază', en: 'copy' }, on: ['alignment'], off: needsPlan },
  { keys: ['s'], shown: 's', about: { ro: 'sortează pe rând: autoritate, rezultat, erori, an', en: 'sort in turn: authority, verdict, errors, year' }, short: { ro: 'sortează', en: 'sort' }, on: ['county'] },
  { keys: ['tab', 'down'], shown: 'Tab ↓', about: { ro: 'rubrica următoare', en: 'next field' }, short: { ro: 'următoarea', en: 'next' }, on: ['decide'] },
  { keys: ['up'], shown: '↑', about: { ro: 'rubrica dinainte', en: 'field before' }, on: ['decide'] },
  { keys: ['left', 'right'], shown: '← →', about: { ro: 'alege hotărârea', en: 'choose the decision' }, short: { ro: 'alege', en: 'choose' }, on: ['decide'] },
  { keys: ['enter'], shown: 'Enter', about: { ro: 'scrie hotărârea în fișierul de hotărâri', en: 'write the decision to the file of decisions' }, short: { ro: 'scrie', en: 'write' }, on: ['decide'] },
  { keys: ['down', 'j'], shown: '↓ j', about: { ro: 'rândul următor', en: 'next row' }, on: lists },
  { keys: ['up', 'k'], shown: '↑ k', about: { ro: 'rândul dinainte', en: 'previous row' }, on: lists },
  { keys: ['pagedown', ' '], shown: 'PgDn', about: { ro: 'o pagină mai jos', en: 'a page down' }, on: lists },
  { keys: ['pageup'], shown: 'PgUp', about: { ro: 'o pagină mai sus', en: 'a page up' }, on: lists },
  { keys: ['home', 'g'], shown: 'g', about: { ro: 'primul rând', en: 'first row' }, on: lists },
  { keys: ['end', 'G'], shown: 'G', about: { ro: 'ultimul rând', en: 'last row' }, on: lists },
  goTo('1', 'privire de ansamblu', 'overview'), goTo('2', 'constatări', 'findings'), goTo('3', 'servicii', 'services'), goTo('4', 'buget', 'budget'),
  goTo('5', 'alinierea la strategii', 'alignment with strategies'), goTo('6', 'informarea publicului', 'public information'), goTo('7', 'legea: articole și reguli', 'the law: articles and rules'),
  { keys: ['0'], shown: '0', about: { ro: 'toate planurile', en: 'all plans' }, off: needsSeveral, on: lists },
  { keys: ['w'], shown: 'w', about: { ro: 'urmărește fișierele și verifică din nou la salvare', en: 'watch the files and check again on save' }, on: lists },
  { keys: ['L'], shown: 'L', about: { ro: 'schimbă limba: română, engleză', en: 'switch language: Romanian, English' }, on: lists },
  { keys: ['?'], shown: '?', about: { ro: 'tastele acestui ecran', en: 'the keys of this screen' }, short: { ro: 'ajutor', en: 'help' }, on: lists.filter((s) => s !== 'help') },
  { keys: ['escape'], shown: 'Esc', about: { ro: 'înapoi', en: 'back' }, short: { ro: 'înapoi', en: 'back' } },
  { keys: ['q'], shown: 'q', about: { ro: 'ieșire', en: 'leave' }, short: { ro: 'ieșire', en: 'leave' }, on: lists },
  { keys: ['ctrl+c'], shown: 'Ctrl+C', about: { ro: 'ieșire de oriunde', en: 'leave from anywhere' } },
];

/** The keys of a screen, in order. */
export const bindingsOf = (screen: ScreenName): Binding[] => bindings.filter((b) => !b.on || b.on.includes(screen));

/** The binding of `key` on the screen shown. */
export const bindingFor = (state: State, key: string): Binding | undefined => bindingsOf(screenOf(state)).find((b) => b.keys.includes(key));
