// The fixed words of the alignment report, in both languages.

import type { Bilingual } from '../../base/language.ts';
import type { Coverage } from '../../alignment/report.ts';

export const alignWords = {
  title: { ro: 'Alinierea planului la strategii', en: 'The plan against its strategies' },
  strategies: { ro: 'Strategii', en: 'Strategies' },
  fromDocument: { ro: 'din document', en: 'from its document' },
  fromPlan: { ro: 'cum este citată în plan', en: 'as the plan quotes it' },
  services: { ro: 'Servicii', en: 'Services' },
  existing: { ro: 'existent', en: 'existing' },
  proposed: { ro: 'propus', en: 'proposed' },
  matrix: { ro: 'Obiective și servicii', en: 'Objectives and services' },
  objective: { ro: 'Obiectiv', en: 'Objective' },
  others: { ro: 'alte rânduri', en: 'other lines' },
  answer: { ro: 'răspuns', en: 'answer' },
  legend: { ro: '● aliniat   ? de judecat de om   · nealiniat', en: '● aligned   ? for a person to judge   · not aligned' },
  coverage: { ro: 'Acoperire', en: 'Coverage' },
  ownObjectives: { ro: 'obiective ale strategiei proprii cu cel puțin un rând în plan', en: 'objectives of the own strategy with at least one line in the plan' },
  existingServices: { ro: 'servicii existente aliniate', en: 'existing services aligned' },
  proposedServices: { ro: 'servicii propuse aliniate', en: 'proposed services aligned' },
  toPerson: { ro: 'de judecat de om', en: 'for a person to judge' },
  reasons: { ro: 'De ce', en: 'Why' },
  threshold: { ro: 'aliniat de la 50 de puncte, nealiniat sub 30', en: 'aligned from 50 points, not aligned below 30' },
  paste: { ro: 'Text de preluat', en: 'Text to paste' },
  preamble: { ro: 'La începutul planului', en: 'At the beginning of the plan' },
  justification: { ro: 'În coloana „Justificare”', en: 'In the column „Justificare”' },
  nothing: { ro: 'Planul nu citează niciun obiectiv și nu a fost dată nicio strategie: nu este cu ce compara.', en: 'The plan quotes no objective and no strategy was given: there is nothing to compare with.' },
  noServices: { ro: 'Planul nu are niciun serviciu care să poată fi citit.', en: 'The plan has no service that could be read.' },
  score: { ro: 'puncte', en: 'points' },
} satisfies Record<string, Bilingual>;

/** `3 din 5, 1 de judecat de om`; a share never without its denominator. */
export const sayCoverage = (c: Coverage, lang: 'ro' | 'en'): string =>
  `${c.aligned} ${lang === 'ro' ? 'din' : 'of'} ${c.of}${c.person > 0 ? `, ${c.person} ${alignWords.toPerson[lang]}` : ''}`;

/** One line, cut at a word. */
export function cut(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const at = flat.lastIndexOf(' ', limit - 1);
  return `${flat.slice(0, at > limit / 2 ? at : limit - 1)}…`;
}
