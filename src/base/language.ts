// The two languages of everything a user reads.

export type Language = 'ro' | 'en';

/** One text in both languages; Romanian is the first. */
export interface Bilingual { readonly ro: string; readonly en: string }

export const say = (text: Bilingual, language: Language): string => text[language];
