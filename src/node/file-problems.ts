// The known problems of finding, opening and writing files.

import type { Bilingual } from '../base/language.ts';
import { Problem } from '../base/problem.ts';

const problem = (code: string, what: Bilingual, todo: Bilingual) => (path: string): Problem => new Problem({ code: `AVZ-FILE-${code}`, what, todo, place: { path } });

export const noSuchFile = problem('MISSING',
  { ro: 'Fișierul sau folderul nu există.', en: 'There is no such file or folder.' },
  { ro: 'Verificați numele și folderul din care rulați comanda.', en: 'Check the name and the folder the command runs in.' });
export const noMatch = problem('NO-MATCH',
  { ro: 'Niciun fișier nu se potrivește cu acest model de nume.', en: 'No file matches this pattern.' },
  { ro: 'Verificați modelul; puneți-l între ghilimele dacă are * sau ?.', en: 'Check the pattern; put it in quotes if it has * or ?.' });
export const emptyFolder = problem('EMPTY-FOLDER',
  { ro: 'Folderul nu are niciun fișier pe care avizor îl poate citi.', en: 'The folder holds no file that avizor can read.' },
  { ro: 'Puneți în folder planuri .docx, .txt, .md, .yaml sau .json.', en: 'Put .docx, .txt, .md, .yaml or .json plans into it.' });
export const notAllowed = problem('ACCESS',
  { ro: 'Fișierul sau folderul nu poate fi deschis: nu aveți drept de citire.', en: 'The file or folder cannot be opened: you may not read it.' },
  { ro: 'Cereți drept de citire sau copiați fișierul în altă parte.', en: 'Ask for the right to read it, or copy the file elsewhere.' });
export const linkCircle = problem('LINK',
  { ro: 'Linkul duce la el însuși, nu la un fișier.', en: 'The link leads back to itself, not to a file.' },
  { ro: 'Dați numele fișierului însuși.', en: 'Name the file itself.' });
export const isFolder = problem('FOLDER',
  { ro: 'Aici se așteaptă un fișier, dar acesta este un folder.', en: 'A file is expected here, but this is a folder.' },
  { ro: 'Dați numele unui fișier din folder.', en: 'Name a file in the folder.' });
export const notWritten = problem('WRITE',
  { ro: 'Fișierul nu a putut fi scris.', en: 'The file could not be written.' },
  { ro: 'Verificați că folderul există și că aveți drept de scriere.', en: 'Check that the folder exists and that you may write there.' });

/** The problem behind an error of the file system, or null when it is none we know. */
export function fileProblem(error: unknown, path: string): Problem | null {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ELOOP': return linkCircle(path);
    case 'ENOENT': case 'ENOTDIR': case 'ENAMETOOLONG': return noSuchFile(path);
    case 'EACCES': case 'EPERM': return notAllowed(path);
    case 'EISDIR': return isFolder(path);
    default: return null;
  }
}
