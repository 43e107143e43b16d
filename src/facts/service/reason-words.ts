// Tells a reason from a formula: the words of a justification once law, money, name and politeness are taken away.

import { fold, wordsOf } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import { groupBy } from '../../library/memo.ts';

/** own: says something of its own; formula: only the law or "it is needed"; funding: only who pays; restatement: only the name again. */
export type ReasonKind = 'own' | 'formula' | 'funding' | 'restatement';

/** Whether a word begins with one of the prefixes, which are looked up by their first two letters. */
function starts(prefixes: string): (word: string) => boolean {
  const by = groupBy(prefixes.split(' '), (p) => [p.slice(0, 2)]);
  return (word) => { const list = by.get(word.slice(0, 2)); return list !== undefined && list.some((p) => word.startsWith(p)); };
}

const isOfLegal = starts('conform potrivit idem respect legisl legii legea lege legal normativ reglement prevederi prevazut prevede dispozit vigoare articol alineat art alin lit litera hg oug ordin hotarar hcl hcj ordonant modific complet ulterioar obligat atribut competent cadru standard minim national strateg plan obiectiv direct norme metodolog cerint cerut baza temei temeiul acte act');
const isOfMoney = starts('finant fonduri fond buget local judet stat europ neramburs proiect program pnrr pndl pnbr afm anl cni saligny ministerul pocu poca peo poids fse fedr surs valoare lei ron suma cofinant sponsor contract cheltuiel invest alocat alocare operational norveg grant credit donat cerere apel axa prioritar implement derul aprobat semnat depus');
const isOfNeed = starts('necesar necesit oportun util import trebui da nevoie');
const isOfService = starts('asigur acord furniz infiint ofer dezvolt function realiz crea servici social necesar centr beneficiar persoan nevoi sprijin asist benefic prest organiz deschid exist scop vedere ajut famil calit activit unitat oras comun munic judet local localit nou noi noii tip fel special categori grup acest acelor dedic destin adres respectiv conditi corespunz adecv');

/** What a word can be taken for, as bits; `subject` for every word that is neither little nor a number. */
const legal = 1, money = 2, need = 4, service = 8, subject = 16;
const empty = /^(?:\d+|i|ii|iii|iv|v|vi|vii)$/;

/** The words of justifications come again and again. */
const kindOf = remembered((word): number => {
  if (word.length < 2 || isLittleWord(word) || empty.test(word)) return 0;
  return subject | (isOfLegal(word) ? legal : 0) | (isOfMoney(word) ? money : 0) | (isOfNeed(word) ? need : 0) | (isOfService(word) ? service : 0);
}, 5000);

/** Subject words of a text: no little words, no bare numbers. */
const subjectWords = (text: string): string[] => wordsOf(text).filter((w) => kindOf(w) !== 0);

/** The same word in another form: equal stems, or five equal letters at the start. */
function among(names: readonly string[]): (word: string) => boolean {
  const stems = new Set(names.map(stem)), openings = new Set([...stems].map((n) => n.slice(0, 5)));
  return (word) => stems.has(stem(word)) || (word.length >= 5 && openings.has(word.slice(0, 5)));
}

const opening = /^(?:conform|potrivit|in conformitate|in baza|in temeiul|obligati)/;

/**
 * What kind of reason `text` is, for a service of that `name` and `category`. Reason words are those left when words of law,
 * of money, of politeness and of the name itself are taken away.
 */
export function reasonKind(text: string, name: string, category: string): ReasonKind {
  const words = subjectWords(text), kinds = words.map(kindOf);
  const all = (kind: number): boolean => kinds.every((k) => (k & kind) !== 0);
  if (all(legal | need)) return 'formula';
  if (all(money | legal | need)) return 'funding';
  if (all(legal | need | service) && opening.test(fold(text).trim())) return 'formula';
  const named = among([...subjectWords(name), ...subjectWords(category)]);
  const allOrNamed = (kind: number): boolean => words.every((w, i) => ((kinds[i] as number) & kind) !== 0 || named(w));
  if (allOrNamed(service | need | legal)) return 'restatement';
  return allOrNamed(service | need | legal | money) ? 'funding' : 'own';
}
