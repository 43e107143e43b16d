// The known problems of reading a file, each with what to do.

import type { Bilingual } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import type { ProblemPlace } from '../base/problem.ts';

const problem = (code: string, what: Bilingual, todo: Bilingual) => (path: string, place: ProblemPlace = {}): Problem =>
  new Problem({ code: `AVZ-READ-${code}`, what, todo, place: { path, ...place } });

const saveAsDocx: Bilingual = {
  ro: 'Deschideți fișierul în Word sau LibreOffice și salvați-l ca .docx, apoi verificați fișierul nou.',
  en: 'Open the file in Word or LibreOffice, save it as .docx, and check the new file.',
};
const sendAgain: Bilingual = {
  ro: 'Cereți fișierul din nou sau deschideți-l și salvați-l încă o dată; probabil copierea s-a întrerupt.',
  en: 'Ask for the file again, or open it and save it once more; the copy was probably cut short.',
};

export const emptyFile = problem('EMPTY',
  { ro: 'Fișierul este gol: nu conține niciun text.', en: 'The file is empty: it holds no text.' },
  { ro: 'Verificați că ați ales fișierul potrivit și că a fost salvat.', en: 'Check that this is the right file and that it was saved.' });

export const binaryFile = problem('BINARY',
  { ro: 'Fișierul nu este text și nici un format cunoscut de document.', en: 'The file is neither text nor a known document format.' },
  { ro: 'Dați planul ca .docx, .txt, .md, .yaml sau .json.', en: 'Give the plan as .docx, .txt, .md, .yaml or .json.' });

export const tooBig = (path: string, limit: string): Problem => problem('TOO-BIG',
  { ro: `Fișierul este mai mare decât limita de ${limit}.`, en: `The file is larger than the limit of ${limit}.` },
  { ro: 'Un plan anual are cel mult câteva sute de pagini: verificați fișierul sau păstrați din el numai planul.', en: 'An annual plan has a few hundred pages at most: check the file, or keep only the plan in it.' })(path);

const names = {
  pdf: { code: 'PDF', ro: 'PDF', en: 'PDF' }, doc: { code: 'DOC', ro: 'Word vechi (.doc)', en: 'old Word (.doc)' },
  odt: { code: 'ODT', ro: 'OpenDocument (.odt)', en: 'OpenDocument (.odt)' }, rtf: { code: 'RTF', ro: 'RTF', en: 'RTF' },
  html: { code: 'HTML', ro: 'pagină web (HTML)', en: 'web page (HTML)' }, xml: { code: 'OTHER-XML', ro: 'XML', en: 'XML' },
} as const;

/** A document format that is recognised and not read. */
export const notRead = (path: string, format: keyof typeof names): Problem => problem(names[format].code,
  { ro: `Formatul ${names[format].ro} nu este citit încă.`, en: `The format ${names[format].en} is not read yet.` }, saveAsDocx)(path);

export const isImage = problem('IMAGE',
  { ro: 'Fișierul este o imagine; textul din imagini nu este citit.', en: 'The file is an image; text in images is not read.' },
  { ro: 'Dați documentul din care a fost făcută imaginea, ca .docx sau .txt.', en: 'Give the document the image was made from, as .docx or .txt.' });

export const otherOffice = problem('OFFICE',
  { ro: 'Fișierul este un registru de calcul, o prezentare sau altă arhivă, nu un document text.', en: 'The file is a spreadsheet, a presentation or another archive, not a text document.' },
  { ro: 'Dați planul ca document text: .docx, .txt, .md, .yaml sau .json.', en: 'Give the plan as a text document: .docx, .txt, .md, .yaml or .json.' });

export const badZip = problem('ZIP', { ro: 'Documentul .docx este stricat: arhiva lui nu se poate desface.', en: 'The .docx document is damaged: its archive cannot be unpacked.' }, sendAgain);

export const zipBomb = problem('ZIP-BOMB',
  { ro: 'Documentul .docx se desface într-o cantitate de date nefiresc de mare și a fost refuzat.', en: 'The .docx document unpacks to an unnatural amount of data and was refused.' },
  { ro: 'Cereți documentul de la autor. Dacă este într-adevăr un plan, salvați-l din nou, fără obiecte încorporate.', en: 'Ask the author for the document. If it really is a plan, save it again without embedded objects.' });

export const encrypted = problem('ENCRYPTED',
  { ro: 'Documentul este protejat cu parolă.', en: 'The document is protected by a password.' },
  { ro: 'Deschideți-l cu parola și salvați o copie fără parolă.', en: 'Open it with the password and save a copy without one.' });

export const noBody = problem('DOCX-PART', { ro: 'Documentul .docx nu are partea cu text (word/document.xml).', en: 'The .docx document has no text part (word/document.xml).' }, sendAgain);

export const badXml = (path: string, part: string, place: ProblemPlace = {}): Problem => problem('XML',
  { ro: `Partea ${part} din document nu este XML întreg.`, en: `Part ${part} of the document is not whole XML.` }, sendAgain)(path, place);

export const xmlDoctype = (path: string, part: string): Problem => problem('XML-DTD',
  { ro: `Partea ${part} din document declară entități (DTD), ceea ce un document Word nu face niciodată; a fost refuzată.`, en: `Part ${part} of the document declares entities (a DTD), which a Word document never does; it was refused.` }, saveAsDocx)(path);

export const xmlTooDeep = (path: string, part: string): Problem => problem('XML-DEPTH',
  { ro: `Partea ${part} din document are elemente cuprinse unul în altul peste orice măsură firească.`, en: `Part ${part} of the document nests elements beyond any natural depth.` }, saveAsDocx)(path);

export const badData = (path: string, format: string, why: Bilingual, place: ProblemPlace): Problem => problem('DATA',
  { ro: `Fișierul nu este ${format} corect: ${why.ro}.`, en: `The file is not valid ${format}: ${why.en}.` },
  { ro: 'Corectați linia arătată: spații în loc de taburi la început de linie, ghilimele închise, două puncte urmate de spațiu.', en: 'Mend the line shown: spaces instead of tabs at the start of a line, closed quotes, a colon followed by a space.' })(path, place);

export const duplicateKey = (path: string, key: string, place: ProblemPlace): Problem => problem('DATA-KEY',
  { ro: `Cheia „${key}” apare de două ori.`, en: `The key “${key}” stands twice.` },
  { ro: 'Păstrați o singură dată cheia; nu se poate ști care valoare este cea bună.', en: 'Keep the key once; which value is meant cannot be told.' })(path, place);

export const dataLimit = (path: string, place: ProblemPlace = {}): Problem => problem('DATA-LIMIT',
  { ro: 'Fișierul de date are prea multe referințe (&, *) sau niveluri și a fost refuzat.', en: 'The data file has too many references (&, *) or levels and was refused.' },
  { ro: 'Scrieți valorile întregi, fără referințe; un plan are cel mult 40 de niveluri.', en: 'Write the values out, without references; a plan has at most 40 levels.' })(path, place);

export const notADocument = (path: string, place: ProblemPlace = {}): Problem => problem('DATA-ROOT',
  { ro: 'Fișierul de date nu descrie un plan sau o strategie: la început trebuie să stea un obiect cu chei.', en: 'The data file describes no plan or strategy: its root must be an object with keys.' },
  { ro: 'Scrieți planul după schema schemas/plan.schema.json.', en: 'Write the plan after the schema schemas/plan.schema.json.' })(path, place);
