// What every part of the text report is given, and its words in both languages.

import type { Language } from '../../base/language.ts';
import type { Library } from '../../library/registry.ts';
import type { Rule } from '../../library/rule.ts';
import type { Paint } from '../paint.ts';

export interface Page { readonly lang: Language; readonly width: number; readonly paint: Paint; readonly library: Library; readonly rule: (id: string) => Rule }

const words = {
  applied: { ro: 'S-a aplicat', en: 'Judged by' },
  errors: { ro: 'ERORI', en: 'ERRORS' },
  warnings: { ro: 'AVERTISMENTE', en: 'WARNINGS' },
  infos: { ro: 'INFORMĂRI', en: 'NOTES' },
  reviews: { ro: 'DE VERIFICAT DE OM', en: 'FOR A PERSON TO CHECK' },
  unverified: { ro: 'CE NU S-A PUTUT VERIFICA', en: 'WHAT COULD NOT BE VERIFIED' },
  broken: { ro: 'REGULI LA CARE PROGRAMUL A GREȘIT', en: 'RULES ON WHICH THE PROGRAM FAILED' },
  accepted: { ro: 'ACCEPTATE PRIN DECIZIA UNEI PERSOANE', en: 'ACCEPTED BY A PERSON' },
  basis: { ro: 'Temei', en: 'Basis' },
  todo: { ro: 'Ce faceți', en: 'What to do' },
  toCheck: { ro: 'Cum verificați', en: 'How to check' },
  where: { ro: 'Unde', en: 'Where' },
  places: { ro: 'Locuri', en: 'Places' },
  until: { ro: 'până la', en: 'until' },
  fresh: { ro: 'nou', en: 'new' },
  lost: { ro: 'Din fișier nu s-a putut citi', en: 'Not read from the file' },
  aside: { ro: 'La citire', en: 'While reading' },
  unread: { ro: 'FIȘIERE CARE NU S-AU PUTUT CITI', en: 'FILES THAT COULD NOT BE READ' },
  today: { ro: 'Sub legea de azi ar fi altfel', en: 'Under the law of today this would differ' },
  checks: { ro: 'Verificări', en: 'Checks' },
  rules: { ro: 'Reguli', en: 'Rules' },
  result: { ro: 'REZULTAT', en: 'RESULT' },
  total: { ro: 'ÎN TOTAL', en: 'IN ALL' },
  more: { ro: 'Amănunte despre o regulă', en: 'More about a rule' },
} as const;

export const word = (key: keyof typeof words, { lang }: Pick<Page, 'lang'>): string => words[key][lang];
