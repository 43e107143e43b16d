// Tells a reason from a formula: the words of a justification once law, money, name and politeness are taken away.

import { fold, wordsOf } from '../../base/fold.ts';
import { groupBy } from '../../library/memo.ts';
import { isLittleWord, stem } from '../../base/stem.ts';

/** own: says something of its own; formula: only the law or "it is needed"; funding: only who pays; restatement: only the name again. */
export type ReasonKind = 'own' | 'formula' | 'funding' | 'restatement';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));
/** Whether a word begins with one of the prefixes, which are looked up by their first two letters. */
function starts(prefixes: string): (word: string) => boolean {
  const by = groupBy(prefixes.split(' '), (p) => [p.slice(0, 2)]);
  return (word) => { const list = by.get(word.slice(0, 2)); return list !== undefined && list.some((p) => word.startsWith(p)); };
}

const legal = starts('conform potrivit idem respect legisl legii legea lege legal normativ reglement prevederi prevazut prevede dispozit vigoare articol alineat art alin lit litera hg oug ordin hotarar hcl hcj ordonant modific complet ulterioar obligat atribut competent cadru standard minim national strateg plan obiectiv direct norme metodolog cerint cerut baza temei temeiul acte act');
const money = starts('finant fonduri fond buget local judet stat europ neramburs proiect program pnrr pndl pnbr afm anl cni saligny ministerul pocu poca peo poids fse fedr surs valoare lei ron suma cofinant sponsor contract cheltuiel invest alocat alocare operational norveg grant credit donat cerere apel axa prioritar implement derul aprobat semnat depus');
const need = starts('necesar necesit oportun util import trebui da nevoie');
const service = starts('asigur acord furniz infiint ofer dezvolt function realiz crea servici social necesar centr beneficiar persoan nevoi sprijin asist benefic prest organiz deschid exist scop vedere ajut famil calit activit unitat oras comun munic judet local localit nou noi noii tip fel special categori grup acest acelor dedic destin adres respectiv conditi corespunz adecv');

const numeric = /^\d+$/;

/** The same word in another form: equal stems, or five equal letters at the start. */
function among(names: ReadonlySet<string>): (word: string) => boolean {
  const openings = new Set([...names].map((n) => n.slice(0, 5)));
  return (word) => names.has(stem(word)) || (word.length >= 5 && openings.has(word.slice(0, 5)));
}

/** Subject words of a text: no little words, no bare numbers. */
const subjectWords = (text: string): string[] => wordsOf(text).filter((w) => w.length > 1 && !isLittleWord(w) && !numeric.test(w) && !/^(?:i|ii|iii|iv|v|vi|vii)$/.test(w));

/**
 * What kind of reason `text` is, for a service of that `name` and `category`. Reason words are those left when words of law,
 * of money, of politeness and of the name itself are taken away.
 */
export function reasonKind(text: string, name: string, category: string): ReasonKind {
  const words = subjectWords(text);
  if (words.length === 0) return 'formula';
  if (words.every((w) => legal(w) || need(w))) return 'formula';
  if (words.every((w) => money(w) || legal(w) || need(w)) && words.some(money)) return 'funding';
  if (/^(?:conform|potrivit|in conformitate|in baza|in temeiul|obligati)/.test(fold(text).trim()) && words.every((w) => legal(w) || need(w) || service(w))) return 'formula';
  const named = among(set([...subjectWords(name), ...subjectWords(category)].join(' ')));
  if (words.every((w) => named(w) || service(w) || need(w) || legal(w))) return 'restatement';
  if (words.every((w) => named(w) || service(w) || need(w) || legal(w) || money(w))) return 'funding';
  return 'own';
}
