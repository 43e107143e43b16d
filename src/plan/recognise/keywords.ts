// The words by which an author's own short heading of a point is known inside its chapter ("Telverde: nu există", "Mesaje în presă").

import type { SectionId } from '../model.ts';

/** Patterns on folded text, for the sections that stand under another; each is asked only inside its own parent. */
export const keywords: Partial<Readonly<Record<SectionId, RegExp>>> = {
  'I.A': /\bexistent|\bservici\w* (?:sociale )?(?:care |ce )?(?:se )?(?:functionea|functional|furniz|acord|asigur|prest|actual|curent|licentiat|in functiune|in derulare|aflate in)/,
  'I.B': /\bpropus|\binfiint|\bcare (?:se vor|vor fi|urmeaza a fi) (?:crea|dezvolta|deschi)|\bservici\w* (?:sociale )?no(?:i|u|ua)\b/,
  'I.C': /\bcontract(?:ar|at)|\bachiziti\w* .{0,20}servici|\bexternaliz|\bprogram\w* .{0,20}contract/,
  'I.D': /\bsubventi/,
  'I.D.1': /\b(?:ne)?eligibil|\bservici\w* .{0,40}subventi/,
  'I.D.2': /\bcheltuiel/,
  'I.D.3': /\bbuget/,
  'II.1': /\bpagina\b|\bsite\b|\bsite-ul\b|\binternet|\bpublicat|\bse publica|\bafis|\brevizui|\bactualiz/,
  'II.1.a': /\bstrategi/,
  'II.1.b': /\bplan(?:ul|ului)?\b/,
  'II.1.c': /\bactivitat\w+ propri|\bservici\w* propri|\bproprie administrare|\bcostur|\bformular|\beligibil/,
  'II.1.d': /\bservici\w* (?:sociale )?disponibil|\binformatii .{0,20}servicii\w* sociale/,
  'II.1.d.i': /\blista\b|\bfurnizor/,
  'II.1.d.ii': /\bcoordonare|\bfunctioneaza|\bin cadrul|\bservici\w* (?:sociale )?(?:din|proprii)\b/,
  'II.1.d.iii': /\bstatistic/,
  'II.1.e': /\balte (?:servicii|informatii)|\binteres public/,
  'II.2': /\binformar\w*(?!.{0,25}consilier)|\bva fi informat|\bvor fi informat|\binformeaza|\binformam/,
  'II.3': /\btel(?:efon\w*|\.)?[ -]*verde|\btelverde|\blini\w+ (?:telefonic|verde|gratuit|telverde)|\btelefon/,
  'II.4': /\bcampani\w+.{0,30}(?:inform|sensibiliz|constientiz)|\bsensibiliz/,
  'II.5': /\bpromova/,
  'II.6': /\bintalnir|\btripartit/,
  'II.7': /\bconsilier|\basistent\w+ comunitar/,
  'II.8': /\bmesaj|\bpresa\b|\bmass ?-?media/,
  'III.1': /\bformar|\binstruir|\bperfection|\bcursuri\b|\bpregatir/,
  'III.1.a': /\bperfection/,
  'III.1.b': /\bcalificar/,
  'III.1.c': /\binstruir/,
  'III.1.c.1': /\bcentr(?:e|u|ul|ului|elor)\b/,
  'III.1.c.2': /\basistent\w* personal/,
  'III.1.c.3': /\binformal|\bingrijitor/,
  'III.1.c.4': /\bvoluntar/,
  'III.1.d': /\bpeer\b|\bintalnir|\bschimb\w* de experient/,
  'III.1.e': /\bparticip|\bnational/,
  'III.1.f': /\baltele\b|\balte (?:activit|forme|cursuri)/,
  'III.2': /\bsuperviz|\bfis\w+ (?:de )?post/,
  'III.2.a': /\basistent\w* social/,
  'III.2.b': /\bpsiholog/,
};

/** More words than an author's own short title of a chapter has. */
const longestTitle = 14;
/** What a chapter is about in its author's own short title ("CAP. II. INFORMAREA PUBLICULUI"). */
const chapterWords: Readonly<Record<'I' | 'II' | 'III', RegExp>> = {
  I: /\bservici\w* (?:de asistenta )?sociale?\b|\badministrar.{0,40}\b(?:infiint|finant)|\b(?:administr|infiint|finant)\w+.{0,60}\bservici/,
  II: /\binformar(?:e|ea|ii)\b|^(?:plan\w* |activitat\w+ )?(?:de )?inform(?:ar|at)\w*/,
  III: /\bforma(?:re|rea|rii)\b|\binstrui(?:re|rea|rii)\b|\bperfection|\bpregatir\w* (?:profesional|personal)|^(?:program\w* |plan\w* |activitat\w+ )?(?:de )?(?:formar|instruir|pregatir)\w*/,
};
/** Chapters that speak about services without being the model's: their aims, the law, what was found, what comes of them. */
const ofOtherKind = /\bobiectiv|\bstrategi|\bintroduc|\bcadrul?\b|\blegisla|\blegal|\bprincip|\banaliz|\bdiagno|\bmonitoriz|\bevaluar|\bcontext|\bdefini|\bdispoziti|\bgeneral|\bviziune|\bmisiune|\bprezentar|\bindicator|\briscuri|\bbuget/;

/** True where a folded title of a chapter numbered `id` speaks of what the model's chapter of that number holds. */
export const titlesChapter = (id: 'I' | 'II' | 'III', folded: string): boolean =>
  folded.split(/\s+/).length <= longestTitle && chapterWords[id].test(folded) && !ofOtherKind.test(folded);
