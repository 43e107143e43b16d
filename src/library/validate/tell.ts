// How a check tells a fault: the path in the file, a code, what is wrong and what to do.

import type { Bilingual } from '../../base/language.ts';

export type Steps = readonly (string | number)[];
/** `key` points at the key itself instead of its value. */
export type Tell = (steps: Steps, code: string, what: Bilingual, todo: Bilingual, key?: boolean) => void;
