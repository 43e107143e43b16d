// Words for the alignment of plan and strategies: answers, and the reasons of a score, in Romanian and English.

import { type Bilingual, type Language, say } from '../../base/language.ts';
import type { Answer, Reason, ReasonCode } from '../../alignment/compare.ts';
import { themes } from '../../alignment/themes.ts';
import { groupById } from '../../library/groups.ts';
import type { Library } from '../../library/registry.ts';
import type { CitedStrategy } from '../../plan/plan.ts';

export const answerWords: Readonly<Record<Answer, Bilingual>> = {
  aligned: { ro: 'aliniat', en: 'aligned' },
  'not-aligned': { ro: 'nealiniat', en: 'not aligned' },
  person: { ro: 'de judecat de om', en: 'for a person to judge' },
};
export const answerMarks: Readonly<Record<Answer, string>> = { aligned: '●', person: '?', 'not-aligned': '·' };
export const levelWords: Readonly<Record<CitedStrategy['level'], Bilingual>> = {
  local: { ro: 'strategia locală', en: 'local strategy' }, county: { ro: 'strategia județeană', en: 'county strategy' }, national: { ro: 'strategia națională', en: 'national strategy' },
};
export const rankWords: Readonly<Record<string, Bilingual>> = {
  general: { ro: 'obiectiv general', en: 'general objective' }, specific: { ro: 'obiectiv specific', en: 'specific objective' }, operational: { ro: 'obiectiv operațional', en: 'operational objective' },
  direction: { ro: 'direcție de acțiune', en: 'direction of action' }, other: { ro: 'obiectiv', en: 'objective' },
};

const reasonWords: Readonly<Record<ReasonCode, Bilingual>> = {
  'group-same': { ro: 'aceleași persoane', en: 'the same people' },
  'group-broader': { ro: 'un grup mai larg decât cel al obiectivului', en: 'a broader group than the objective\'s' },
  'group-related': { ro: 'persoane apropiate', en: 'people who live together' },
  'group-other': { ro: 'obiectivul este pentru alte persoane', en: 'the objective is for other people' },
  'group-open': { ro: 'serviciu deschis tuturor; obiectivul numește', en: 'a service open to all; the objective names' },
  'group-unsaid': { ro: 'nu spune pentru cine este; obiectivul numește', en: 'does not say for whom; the objective names' },
  'group-general': { ro: 'amândouă vorbesc de persoane aflate în nevoie, în general', en: 'both speak of people in need in general' },
  'form-same': { ro: 'aceeași formă de serviciu', en: 'the same form of service' },
  'form-other': { ro: 'obiectivul cere altă formă de serviciu', en: 'the objective asks for another form of service' },
  'help-same': { ro: 'același fel de sprijin', en: 'the same kind of help' },
  'help-other': { ro: 'alt fel de sprijin', en: 'another kind of help' },
  'work-same': { ro: 'același fel de acțiune', en: 'the same kind of action' },
  'work-close': { ro: 'o acțiune apropiată de cea cerută', en: 'an action close to the one asked' },
  'work-other': { ro: 'obiectivul cere altă acțiune', en: 'the objective asks for another action' },
  'service-asked': { ro: 'obiectivul cere servicii', en: 'the objective asks for services' },
  'service-for-aim': { ro: 'un rând care ajută la scopul obiectivului', en: 'a line that helps the objective\'s aim' },
  'general-objective': { ro: 'obiectiv general, potrivit oricărui serviciu', en: 'a general objective that any service fits' },
  'information-alone': { ro: 'doar informare pentru un obiectiv care cere mai mult', en: 'information alone for an objective that asks for more' },
  'no-such-work': { ro: 'nimic din ce spune măsura', en: 'nothing of what the measure says' },
  'other-people': { ro: 'alte persoane: restul nu dovedește', en: 'other people: the rest proves nothing' },
  unknown: { ro: 'obiectivul sau serviciul spune prea puțin: nimic nu contrazice', en: 'the objective or the service says too little: nothing contradicts' },
  words: { ro: 'cuvinte comune', en: 'words in common' },
  'words-alike': { ro: 'aproape aceleași cuvinte', en: 'nearly the same words' },
};

const themeLabels = new Map(themes.map((t) => [t.id, t.label]));

const nameOf = (id: string, library: Library, lang: Language): string => {
  const theme = themeLabels.get(id);
  return theme ? theme[lang] : groupById(library, id)?.label ?? id;
};

/** `aceleași persoane (copii) +40`; words are shown by their roots. */
export function sayReason(reason: Reason, library: Library, lang: Language): string {
  const of = reason.code.startsWith('words') ? reason.of.map((w) => `${w}…`) : reason.of.map((id) => nameOf(id, library, lang));
  const source = reason.from === 'code' ? (lang === 'ro' ? ', din codul serviciului' : ', from the service code') : '';
  return `${say(reasonWords[reason.code], lang)}${of.length > 0 ? ` (${of.slice(0, 6).join(', ')}${source})` : ''} ${reason.points > 0 ? '+' : '−'}${Math.abs(reason.points)}`;
}

export const sayReasons = (reasons: readonly Reason[], library: Library, lang: Language): string => reasons.map((r) => sayReason(r, library, lang)).join('; ');
