// The words of the screen itself, Romanian and English; sentences on plans come from report/say.

import type { Bilingual, Language } from '../base/language.ts';
import type { Outcome } from '../library/rule.ts';
import type { SectionState } from '../plan/model.ts';
import type { CountySort, Grouping, ScreenName, Show } from './state.ts';

const w = (ro: string, en: string): Bilingual => ({ ro, en });

export const screenWords: Readonly<Record<ScreenName, Bilingual>> = {
  county: w('Planuri', 'Plans'), overview: w('Ansamblu', 'Overview'), findings: w('Constatări', 'Findings'), services: w('Servicii', 'Services'), budget: w('Buget', 'Budget'),
  alignment: w('Aliniere', 'Alignment'), information: w('Informare', 'Information'), law: w('Legea', 'The law'), help: w('Ajutor', 'Help'), decide: w('Hotărâre', 'Decision'), source: w('Textul planului', 'Text of the plan'),
};

export const stateWords: Readonly<Record<SectionState | 'unverified', Bilingual>> = {
  present: w('prezent', 'present'), empty: w('gol', 'empty'), 'not-applicable': w('nu este cazul', 'not applicable'), missing: w('lipsă', 'missing'),
  'other-subject': w('alt subiect', 'another subject'), unverified: w('neverificat', 'not verified'),
};

export const groupingWords: Readonly<Record<Grouping, Bilingual>> = {
  family: w('temă', 'topic'), chapter: w('capitol', 'chapter'), severity: w('gravitate', 'severity'), act: w('act', 'act'), subject: w('subiect', 'subject'),
};
export const showWords: Readonly<Record<Show, Bilingual>> = {
  all: w('toate', 'all'), error: w('erori', 'errors'), warning: w('avertismente', 'warnings'), info: w('informări', 'notes'), review: w('de verificat de om', 'for a person to check'),
  unverified: w('neverificate', 'not verified'), decided: w('hotărâte', 'decided'),
};
export const sortWords: Readonly<Record<CountySort, Bilingual>> = { authority: w('autoritate', 'authority'), verdict: w('rezultat', 'verdict'), errors: w('erori', 'errors'), year: w('an', 'year') };

export const decisionWords: Readonly<Record<'acceptat' | 'mentinut' | 'de-clarificat', Bilingual>> = {
  acceptat: w('acceptată', 'accepted'), mentinut: w('menținută', 'upheld'), 'de-clarificat': w('de clarificat', 'to be clarified'),
};

/** Counted checks: "verificări conforme". */
export const countWords: Readonly<Record<Outcome, Bilingual>> = {
  pass: w('conforme', 'conforming'), fail: w('neconforme', 'not conforming'), review: w('de verificat de om', 'for a person to check'), unverified: w('neverificate', 'not verified'),
  inapplicable: w('neaplicabile', 'not applicable'), error: w('erori ale programului', 'program errors'),
};
/** `neconforme 3`: the number after the word, which then agrees with every number. */
export const countSaid = (outcome: Outcome, count: number, lang: Language): string => `${countWords[outcome][lang]} ${count}`;

export const words = {
  product: w('avizor', 'avizor'),
  place: w('Locul', 'Place'), basis: w('Temeiul', 'Basis'), why: w('De ce', 'Why'), todo: w('Ce faceți', 'What to do'), toCheck: w('Cum verificați', 'How to check'),
  paste: w('Text de pus în plan', 'Text to paste'), related: w('Locuri legate', 'Related places'), decided: w('Hotărât de om', 'Decided by a person'), reasons: w('De ce nu s-a putut', 'Why it could not be told'),
  copied: w('Trimis în clipboard', 'Sent to the clipboard'), nothingToCopy: w('Această constatare nu are text de copiat.', 'This finding has no text to copy.'),
  filter: w('Caută', 'Filter'), shown: w('arată', 'showing'), grouped: w('grupate după', 'grouped by'), of: w('din', 'of'), only: w('numai', 'only'),
  noFindings: w('Nicio constatare cu aceste alegeri. Tasta x arată toate constatările.', 'No finding with these choices. Key x shows all findings.'),
  clear: w('Nicio constatare în acest plan.', 'No finding in this plan.'),
  waiting: w('așteaptă', 'waiting'), reading: w('se citește…', 'being read…'), unread: w('necitit', 'not read'),
  readingFile: w('Se citește și se verifică', 'Reading and checking'),
  tooSmall: w('Fereastra este prea mică: avizor are nevoie de cel puțin 60 de coloane și 15 rânduri.', 'The window is too small: avizor needs at least 60 columns and 15 rows.'),
  resize: w('Măriți fereastra sau apăsați q pentru ieșire.', 'Enlarge it, or press q to leave.'),
  sorted: w('Sortate după', 'Sorted by'),
  watching: w('urmărește', 'watching'), watchOn: w('Fișierele sunt urmărite; planul se verifică din nou la salvare.', 'Files are watched; the plan is checked again when it is saved.'),
  watchOff: w('Fișierele nu mai sunt urmărite.', 'Files are no longer watched.'), rechecked: w('Verificat din nou', 'Checked again'),
  atTop: w('Sunteți la primul ecran; q înseamnă ieșire.', 'This is the first screen; q leaves.'),
  disabled: w('nu se poate acum', 'not possible now'), noSuchKey: w('Tasta nu face nimic aici; ? arată tastele.', 'The key does nothing here; ? lists the keys.'),
  questions: w('Întrebările misiunii', 'The questions of the mission'), also: w('Celelalte părți', 'The other parts'), model: w('Structura modelului', 'The model\'s structure'),
  checks: w('Verificări', 'Checks'), line: w('linia', 'line'), page: w('pagina', 'page'), row: w('rândul', 'row'),
  noPlace: w('locul este întregul document', 'the place is the whole document'), words: w('Cuvintele planului', 'The plan\'s own words'), notThere: w('Nu a fost găsită în plan.', 'Not found in the plan.'),
  findings: w('Constatări', 'Findings'), none: w('nicio constatare', 'no findings'),
  lost: w('Nu s-a putut citi', 'Could not be read'), unreadPaper: w('Lucrare necitită', 'Paper not read'), today: w('Sub legea de azi ar fi altfel', 'Would differ under today\'s law'),
  saved: w('Hotărârea a fost scrisă în', 'The decision was written to'), notSaved: w('Hotărârea nu a fost scrisă', 'The decision was not written'),
  selected: w('ales', 'chosen'), chosen: w('→', '→'),
} as const satisfies Record<string, Bilingual>;
