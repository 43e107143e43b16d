// The roles of related places, in words.

import type { Language } from '../../base/language.ts';

const roles: Readonly<Record<string, { readonly ro: string; readonly en: string }>> = {
  objective: { ro: 'obiectivul', en: 'the objective' },
  line: { ro: 'rândul planului', en: 'the line of the plan' },
  compared: { ro: 'de comparat cu', en: 'compare with' },
  added: { ro: 'adunat', en: 'added' },
  'same-service': { ro: 'același serviciu', en: 'the same service' },
  'other-amount': { ro: 'altă sumă', en: 'another amount' },
  'contracted-service': { ro: 'serviciu contractat', en: 'contracted service' },
};

/** What a related place is to its finding; an unknown role is simply another place to see. */
export const role = (code: string, lang: Language): string => roles[code]?.[lang] ?? (lang === 'ro' ? 'vezi și' : 'see also');
