// The Snowball stemmer for Romanian on folded words, written for them: suffixes by their last two letters, no search through all of them.
// The algorithm is that of snowballstem.org/algorithms/romanian; endings with ă, â, ş and ţ never meet a folded word.

/** Suffixes by their last two letters, the longest first, with what is put in their place. */
type Suffixes = Readonly<Record<string, readonly (readonly [suffix: string, put: string])[]>>;

/** Cases and articles of nouns; `ile` after `ab` stays. */
const cases: Suffixes = {
  ea: [['ea', 'e']], ei: [['atei', 'at'], ['iei', 'i']], ii: [['ii', 'i']], le: [['iile', 'i'], ['ele', 'e'], ['ile', 'i']],
  or: [['iilor', 'i'], ['elor', 'e'], ['ilor', 'i']], ua: [['aua', 'a'], ['iua', 'i']], ui: [['ului', '']], ul: [['ul', '']],
};

/** Two suffixes in one: the second goes, the first is looked at again. */
const compound: Suffixes = {
  al: [['ical', 'ic']], la: [['icala', 'ic']], le: [['icale', 'ic']], li: [['icali', 'ic']],
  iv: [['ativ', 'at'], ['iciv', 'ic'], ['itiv', 'it']], va: [['ativa', 'at'], ['iciva', 'ic'], ['itiva', 'it']],
  ve: [['ative', 'at'], ['icive', 'ic'], ['itive', 'it']], vi: [['ativi', 'at'], ['icivi', 'ic'], ['itivi', 'it']],
  or: [['icator', 'ic'], ['ator', 'at'], ['itor', 'it']], ri: [['icatori', 'ic'], ['atori', 'at'], ['itori', 'it']], re: [['atoare', 'at'], ['itoare', 'it']],
  te: [['abilitate', 'abil'], ['ibilitate', 'ibil'], ['icitate', 'ic'], ['ivitate', 'iv']], ti: [['abilitati', 'abil'], ['icitati', 'ic'], ['ivitati', 'iv']],
};

const ofNouns: Suffixes = {
  ic: [['ic', '']], ca: [['ica', '']], ce: [['ice', '']], ci: [['ici', '']], iv: [['iv', '']], va: [['iva', '']], ve: [['ive', '']], vi: [['ivi', '']],
  il: [['abil', ''], ['ibil', '']], la: [['abila', ''], ['ibila', '']], le: [['abile', ''], ['ibile', '']], li: [['abili', ''], ['ibili', '']],
  os: [['os', '']], sa: [['oasa', '']], se: [['oase', '']], si: [['osi', '']], sm: [['ism', 'ist']], me: [['isme', 'ist']], st: [['ist', 'ist']],
  or: [['ator', '']], ri: [['atori', '']], nt: [['ant', '']], at: [['at', '']], it: [['it', '']], ut: [['ut', '']],
  ta: [['anta', ''], ['ista', 'ist'], ['ata', ''], ['ita', ''], ['uta', '']],
  te: [['itate', ''], ['ante', ''], ['iste', 'ist'], ['ate', ''], ['ite', ''], ['ute', '']],
  ti: [['itati', ''], ['anti', ''], ['isti', 'ist'], ['ati', ''], ['iti', ''], ['uti', '']],
};

/** Endings of verbs; those marked go only after a consonant or `u`. */
const afterConsonant = 'c';
const ofVerbs: Suffixes = {
  ai: [['eai', 'c'], ['iai', 'c'], ['ai', 'c']], am: [['eam', 'c'], ['iam', 'c'], ['am', 'c']], au: [['eau', 'c'], ['iau', 'c'], ['au', 'c']],
  du: [['indu', 'c']], ea: [['ea', 'c']], ei: [['sei', '']], em: [['sesem', ''], ['asem', 'c'], ['isem', 'c'], ['usem', 'c'], ['em', '']],
  ez: [['ez', 'c']], ia: [['ia', 'c']], im: [['im', '']], nd: [['ind', 'c']], re: [['are', 'c'], ['ere', 'c'], ['ire', 'c']], sc: [['esc', 'c']],
  se: [['sese', ''], ['ase', 'c'], ['ise', 'c'], ['use', 'c'], ['se', '']], ui: [['ui', 'c']], ze: [['eze', 'c']], zi: [['ezi', 'c']],
};

/** The longest suffix that `word` ends with and that does not reach before `from`. */
function ending(word: string, suffixes: Suffixes, from = 0): readonly [suffix: string, put: string] | undefined {
  const list = suffixes[word.slice(-2)];
  if (list) for (const pair of list) if (pair[0].length <= word.length - from && word.endsWith(pair[0])) return pair;
  return undefined;
}

/** The parts after the first and after the second consonant that follows a vowel (R1, R2). */
const parts = /^([^aeiou]*[aeiou]+[^aeiou])([^aeiou]*[aeiou]+[^aeiou])?/;
/** What stands before the part in which endings of verbs may go (RV). */
const beforeVerbs = /^(?:[aeiou](?:[aeiou]+[^aeiou]|[^aeiou]+[aeiou])|[^aeiou][^aeiou]+[aeiou]|[^aeiou][aeiou].)/;
/** `u` and `i` between vowels are consonants, written as capitals. */
const between = /[aeiou][ui][aeiou]/;

function withConsonants(word: string): string {
  let out = word;
  for (let at = out.search(between); at >= 0; at = out.search(between)) out = out.slice(0, at + 1) + (out[at + 1] as string).toUpperCase() + out.slice(at + 2);
  return out;
}

/** The stem of a folded word without digits. */
export function romanianStem(folded: string): string {
  const whole = between.test(folded) ? withConsonants(folded) : folded;
  const regions = parts.exec(whole), verbs = beforeVerbs.exec(whole)?.[0].length ?? whole.length;
  const first = regions?.[1]?.length ?? whole.length, second = regions?.[2] === undefined ? whole.length : first + regions[2].length;
  let word = whole, shortened = false;

  let found = ending(word, cases);
  if (found && word.length - found[0].length >= first && !(found[0] === 'ile' && word.endsWith('abile'))) word = word.slice(0, -found[0].length) + found[1];

  for (found = ending(word, compound); found && word.length - found[0].length >= first; found = ending(word, compound)) {
    word = word.slice(0, -found[0].length) + found[1];
    shortened = true;
  }
  found = ending(word, ofNouns);
  if (found && word.length - found[0].length >= second) {
    word = word.slice(0, -found[0].length) + found[1];
    shortened = true;
  }
  if (!shortened && (found = ending(word, ofVerbs, verbs))) {
    const at = word.length - found[0].length, before = at > verbs ? word[at - 1] as string : 'a';
    if (found[1] !== afterConsonant || !'aeio'.includes(before)) word = word.slice(0, at);
  }
  const short = word.endsWith('ie') ? 2 : /[aei]$/.test(word) ? 1 : 0;
  if (short > 0 && word.length - short >= verbs) word = word.slice(0, -short);
  return whole === folded ? word : word.toLowerCase();
}
