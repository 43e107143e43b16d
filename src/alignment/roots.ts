// The roots of a text's words: what the matching compares word by word, with the words of nearly every plan told apart.

import { fold } from '../base/fold.ts';
import { isLittleWord, stem } from '../base/stem.ts';
import { wordsIn } from '../base/word-finder.ts';

/** Words of nearly every plan and strategy: they say little about what a line is for (folded). */
const wornWords =
  'social serviciu servici persoana persoane asistenta dezvoltare dezvoltarea asigurare asigurarea crestere cresterea imbunatatire imbunatatirea nivel nivelul nivelului local locala locale '
  + 'comuna comunei oras orasului orasul judet judetului municipiu municipiului localitate localitatii situatie situatii aflate aflati aflata vedere vederea scop scopul activitate activitati '
  + 'masuri masura program programe programul domeniu domeniul domeniului sprijin sprijinirea sprijinire acordare acordarea furnizare furnizarea beneficiari beneficiar beneficiarilor '
  + 'special speciale specializate toate tuturor categorii categoriilor realizare realizarea obiectiv obiective directie directii actiune actiuni public publice nevoi nevoile nevoilor '
  + 'acces accesul accesului calitate calitatii viata vietii protectie protectia promovare promovarea organizare organizarea infiintare infiintarea furnizori furnizor sistem sistemul sistemului '
  + 'prevenire prevenirea combatere combaterea reducere reducerea incluziune incluziunea creare crearea functionare functionarea diversificare diversificarea extindere extinderea '
  + 'alte altele mod diferite cadrul anul anual anului existente propuse destinate destinat pentru prin centru centrul centre zi grupuri grup dificultate risc riscului';

/** Endings that the stemmer takes off one form of a word and leaves at another, the longest first. */
const endings = ['iul', 'iu', 'ir', 'ar', 'i', 'u', 'e', 'a'] as const;

/** One form for the stems that the stemmer leaves apart (`domiciliu`, `domicil`; `ingrijir`, `ingrij`). */
export function root(stemmed: string): string {
  const ending = endings.find((e) => stemmed.endsWith(e));
  return ending && stemmed.length - ending.length >= 4 ? stemmed.slice(0, -ending.length) : stemmed;
}

/** Roots of the worn words. */
export const wornRoots = (): string[] => [...new Set(wornWords.split(' ').map((word) => root(stem(word))))];

/** The root of a word by the word; '' for one that carries no subject. The words of plans come again and again. */
const known = new Map<string, string>();
const mostKnown = 20_000;

function rootOf(word: string): string {
  const made = known.get(word);
  if (made !== undefined) return made;
  if (known.size >= mostKnown) known.clear();
  const fresh = word.length > 2 && !isLittleWord(word) && !/\d/.test(word) ? root(stem(word)) : '';
  known.set(word, fresh);
  return fresh;
}

/** Distinct roots of the words of a folded text (`wordsIn`) that carry a subject; numbers and little words left out. */
export function rootsIn(words: readonly string[]): string[] {
  const out = new Set<string>();
  for (const word of words) {
    // Low lines part words here: blanks to fill in.
    for (const part of word.includes('_') ? word.split('_') : [word]) { const own = rootOf(part); if (own) out.add(own); }
  }
  return [...out];
}

/** As `rootsIn`, of any text. */
export const rootsOf = (text: string): string[] => rootsIn(wordsIn(fold(text)));
