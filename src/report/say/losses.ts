// What was lost while reading a file, in words.

import type { Language } from '../../base/language.ts';
import type { Loss, LossKind } from '../../document/document.ts';
import { type Noun, counted } from './count.ts';

const losses: Readonly<Record<LossKind, Noun>> = {
  'page-without-text': { ro: ['pagină fără text (probabil scanată)', 'pagini fără text (probabil scanate)'], en: ['page without text (probably a scan)', 'pages without text (probably scans)'] },
  'tracked-change': { ro: ['modificare urmărită, neacceptată', 'modificări urmărite, neacceptate'], en: ['tracked change, not accepted', 'tracked changes, not accepted'] },
  comment: { ro: ['comentariu, necitit ca text al planului', 'comentarii, necitite ca text al planului'], en: ['comment, not read as text of the plan', 'comments, not read as text of the plan'] },
  'header-footer': { ro: ['antet sau subsol de pagină, lăsat deoparte', 'antete sau subsoluri de pagină, lăsate deoparte'], en: ['page header or footer, left aside', 'page headers or footers, left aside'] },
  'text-box': { ro: ['casetă de text, necitită', 'casete de text, necitite'], en: ['text box, not read', 'text boxes, not read'] },
  image: { ro: ['imagine, al cărei text nu se citește', 'imagini, al căror text nu se citește'], en: ['image, whose text is not read', 'images, whose text is not read'] },
  'table-lost': { ro: ['tabel pierdut: titlul este, conținutul nu', 'tabele pierdute: titlurile sunt, conținutul nu'], en: ['table lost: its heading is there, its content is not', 'tables lost: headings are there, content is not'] },
  'damaged-letters': { ro: ['loc cu litere deteriorate', 'locuri cu litere deteriorate'], en: ['place with damaged letters', 'places with damaged letters'] },
  'numbering-lost': { ro: ['numerotare automată pierdută', 'numerotări automate pierdute'], en: ['automatic number lost', 'automatic numbers lost'] },
  'footnote-lost': { ro: ['notă de subsol pierdută', 'note de subsol pierdute'], en: ['footnote lost', 'footnotes lost'] },
  'nested-table': { ro: ['tabel în interiorul altui tabel, citit ca text', 'tabele în interiorul altor tabele, citite ca text'], en: ['table inside another table, read as text', 'tables inside other tables, read as text'] },
  truncated: { ro: ['loc unde fișierul se întrerupe', 'locuri unde fișierul se întrerupe'], en: ['place where the file breaks off', 'places where the file breaks off'] },
  'embedded-object': { ro: ['obiect încorporat, necitit', 'obiecte încorporate, necitite'], en: ['embedded object, not read', 'embedded objects, not read'] },
  encoding: { ro: ['text în altă codificare decât UTF-8', 'texte în altă codificare decât UTF-8'], en: ['text in another encoding than UTF-8', 'texts in another encoding than UTF-8'] },
  'uncertain-table': { ro: ['tabel cu rânduri și coloane nesigure', 'tabele cu rânduri și coloane nesigure'], en: ['table with uncertain rows and columns', 'tables with uncertain rows and columns'] },
  ocr: { ro: ['pagină citită prin recunoaștere optică; poate avea greșeli', 'pagini citite prin recunoaștere optică; pot avea greșeli'], en: ['page read by optical recognition; it may have mistakes', 'pages read by optical recognition; they may have mistakes'] },
  'hidden-text': { ro: ['loc cu text ascuns sau tăiat cu o linie, lăsat deoparte', 'locuri cu text ascuns sau tăiat cu o linie, lăsat deoparte'], en: ['place with hidden or struck-out text, left aside', 'places with hidden or struck-out text, left aside'] },
  extract: { ro: ['extras al unui document: câmpurile lui, fără restul textului', 'extrase ale unui document: câmpurile lui, fără restul textului'], en: ['extract of a document: its fields, without the rest of its text', 'extracts of a document: its fields, without the rest of its text'] },
  'html-markup': { ro: ['fragment de cod HTML, lăsat deoparte', 'fragmente de cod HTML, lăsate deoparte'], en: ['piece of HTML markup, left aside', 'pieces of HTML markup, left aside'] },
};

/** `3 imagini, al căror text nu se citește`, with the detail where there is one. */
export const loss = (lost: Loss, lang: Language): string => `${counted(lost.count ?? 1, losses[lost.what], lang)}${lost.detail ? `: ${lang === 'ro' ? '„' : '“'}${lost.detail}”` : ''}`;

export const lossKinds = Object.keys(losses) as LossKind[];
