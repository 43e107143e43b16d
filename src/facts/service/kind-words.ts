// The kind of a service by the words of its name, and the kind of its code, as far as each tells.

import { fold } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import type { NomenclatureCode } from '../../library/registry.ts';

export type Kind = NomenclatureCode['type'];

/** `sure`: the words can mean nothing else; the others fit more than one kind. */
export interface NamedKind { readonly kind: Kind; readonly sure: boolean }

const patterns: readonly (NamedKind & { readonly words: RegExp })[] = [
  { kind: 'la_domiciliu', sure: true, words: /\b(?:la|in) domiciliu\w*|\bdomiciliar\w*/ },
  { kind: 'la_domiciliu', sure: false, words: /\basistent\w* personal\w*|\bingrijitor\w* personal\w*|\bingrijiri personale/ },
  { kind: 'tip_familial', sure: true, words: /\basistent\w* maternal\w*|\basistenta maternala|\bplasament\w* (?:familial\w*|la (?:rude|familii))/ },
  { kind: 'tip_familial', sure: false, words: /\basistent\w* personal\w* profesionist\w*/ },
  { kind: 'cantina_hrana', sure: true, words: /\bcantin\w*|\bmasa pe roti/ },
  { kind: 'cantina_hrana', sure: false, words: /\bmasa calda|\bdistribu\w+ (?:a |de )?(?:hran|alimente)\w*|\bprepar\w+ .{0,20}hran\w*|\bbanca de alimente/ },
  { kind: 'comunitate', sure: false, words: /\basistent\w* (?:sociala )?comunitar\w*|\bservici\w* comunitar\w*|\bcentr\w* comunitar\w*/ },
  { kind: 'interventie_strada', sure: false, words: /\bin strada|\bstradal\w*|\bambulant\w* social\w*|\bechip\w* mobil\w*/ },
  { kind: 'cazare', sure: true, words: /\bcamin\w*(?! cultural)|\brezidential\w*|\blocuint\w* (?:(?:maxim|minim|moderat) )?protejat\w*|\badapost\w*|\bcas[ae]\w* (?:de tip )?familial\w*|\bcentr\w* de plasament|\bcentr\w* maternal\w*|\bapartament\w*|\binternat\w*/ },
  { kind: 'cazare', sure: false, words: /\bcentr\w* de (?:primire|criza|tranzit|ingrijire si asistenta|ingrijiri? paliativ\w*|tip respiro|(?:recuperare|abilitare) si reabilitare)|\brespiro\b|\bpaliativ\w*|\bpensiun\w*|\bazil\w* de batrani|(?<!fara )\bcazare\b/ },
  { kind: 'centru_de_zi', sure: true, words: /\bde zi\b|\bcres(?:e?a|ei?|ele|elor)\b/ },
  { kind: 'centru_de_zi', sure: false, words: /\bafter ?-?school|\bdupa (?:programul|orele|ore) (?:scolar|de (?:scoala|curs)|scolare)\w*|\bscoala dupa scoala|\bambulatori\w*|\bclub\w*|\bludotec\w*|\bcentr\w* (?:social )?de (?:consiliere|informare|socializare|resurse|terapie|recuperare|prevenire|integrare|asistenta)\w*/ },
];
/** Words that contain a kind's word without meaning it. */
const innocent = /\bfara adapost|\bcamin\w* cultural\w*|\bserviciu\w* de zi cu zi/g;
const centre = /\bcentr\w*|\bcomplex\w*|\bunitat\w*/;

/** Kinds the name speaks of; `centre` where it says only that it is a centre. */
export const kindsNamed = remembered((name): { readonly kinds: readonly NamedKind[]; readonly centre: boolean } => {
  const text = fold(name).replace(innocent, ' # ');
  const kinds = patterns.filter((p) => p.words.test(text)).map(({ kind, sure }) => ({ kind, sure }));
  return { kinds, centre: centre.test(text) };
});

/** The kind of a normal old-form code by its letters, for codes the registry lacks; null for new forms. */
export function kindOfLetters(normal: string): Kind | null {
  const letters = /^\d{4}([A-Z]+)/.exec(normal)?.[1] ?? '';
  if (letters.startsWith('CRMS') || letters === 'CR' || letters === 'CPCSA') return 'cazare';
  if (letters === 'CZ') return 'centru_de_zi';
  if (letters === 'ID') return 'la_domiciliu';
  if (letters === 'CPDH') return 'cantina_hrana';
  if (letters === 'SIS') return 'interventie_strada';
  return letters === 'SF' ? 'tip_familial' : null;
}

/** Kinds that one service may well have at once: a day centre of the community, a day centre with a canteen. */
const neighbours: readonly (readonly [Kind, Kind])[] = [
  ['comunitate', 'centru_de_zi'], ['interventie_strada', 'la_domiciliu'], ['interventie_strada', 'cantina_hrana'],
  ['interventie_strada', 'comunitate'], ['tip_familial', 'cazare'], ['la_domiciliu', 'tip_familial'],
];

/** How a name's kinds sit with the code's kind; null where the name says no kind at all. `perDay`: its capacity is counted by day or in places. */
export function kindFit(name: string, codeKind: Kind, perDay: boolean): 'fits' | 'doubtful' | 'differs' | null {
  const named = kindsNamed(name);
  if (named.kinds.length === 0) {
    if (!named.centre) return null;
    if (codeKind === 'la_domiciliu' || codeKind === 'tip_familial') return perDay ? 'differs' : 'doubtful';
    return 'fits';
  }
  if (named.kinds.some((k) => k.kind === codeKind)) return 'fits';
  if (named.kinds.some((k) => neighbours.some((pair) => pair.includes(k.kind) && pair.includes(codeKind)))) return 'doubtful';
  return named.kinds.some((k) => k.sure) ? 'differs' : 'doubtful';
}
