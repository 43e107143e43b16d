// A file that could not be read or judged, as the report tells it.

import type { Problem } from '../base/problem.ts';
import type { Unread } from '../report/report.ts';

export const unreadOf = (problem: Problem, path: string): Unread => ({
  path: problem.place.path ?? path, code: problem.code, what: problem.what, todo: problem.todo, line: problem.place.line, column: problem.place.column,
});

export const bugOf = (path: string): Unread => ({
  path, code: 'AVZ-BUG', what: { ro: 'Programul a greșit la acest fișier; fișierul nu a fost verificat.', en: 'The program failed on this file; it was not checked.' },
  todo: { ro: 'Raportați greșeala împreună cu fișierul.', en: 'Report this together with the file.' },
});
