// Sentences by which a plan says that a point has nothing to tell: "nu este cazul" and what equals it.

export interface Range { readonly start: number; readonly end: number }

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** `nu` and the words up to the one that tells: after "este", "se", "s-au", "s-a", or right after "nu". */
const denied = /nu\s+(?:(?:este|e|sunt|a\s+fost|au\s+fost|va\s+fi|vor\s+fi)\s+([a-z1]+)|se\s+(?:(va|vor)\s+)?([a-z]+)|s\s?-?\s?au\s+([a-z]+)|s\s?-?\s?a\s+([a-z]+)|([a-z]+))\b/y;
/** What is not: the case (also as recognition damages it), or an adjective of any gender and number. */
const cases = set('cazul cazui cazu1 eazul eazui eazu1 cazuri');
const adjectives = set('aplicabil identificat propus prevazut planificat alocat estimat stabilit necesar programat infiintat');
const ofSe = set('aplica propun propune infiinteaza intentioneaza prevad prevede acorda contracteaza subventioneaza estimeaza planifica organizeaza deruleaza finanteaza aloca incheie incheia realizeaza desfasoara desfasura efectueaza externalizeaza');
const ofFuture = set('acorda contracta organiza incheia aloca infiinta finanta desfasura realiza derula');
const ofThey = set('prevazut planificat alocat estimat incheiat'), ofIt = set('prevazut planificat alocat stabilit');
const alone = set('avem exista functioneaza detine detinem dispune dispunem are');

const isAdjective = (word: string): boolean => adjectives.has(word) || ('aei'.includes(word.at(-1)!) && adjectives.has(word.slice(0, -1)));

/** Where the words end by which `folded` says at `at`, where "nu" stands, that something is not; -1 where it does not. */
function deniedEnd(folded: string, at: number): number {
  denied.lastIndex = at;
  const m = denied.exec(folded);
  if (!m) return -1;
  const [, is, future, se, they, it, one] = m, end = denied.lastIndex;
  const told = is !== undefined ? cases.has(is) || isAdjective(is)
    : se !== undefined ? (future ? ofFuture.has(se) || (future === 'vor' && se === 'subventiona') : ofSe.has(se))
      : they !== undefined ? ofThey.has(they) : it !== undefined ? ofIt.has(it) : alone.has(one!) && !(one === 'are' && /^\s+organizat/.test(folded.slice(end, end + 20)));
  return told ? end : -1;
}

/** The rarer ways, at their first letter. */
const otherwise = /\b(?:neaplicabil|inaplicabil|nu\s*-?\s*i\s+cazul)\b|(?<![a-z0-9²³¹ªºß-ӿ])n\s?\/\s?a(?![a-z0-9²³¹ªºß-ӿ])|\bfara\s+obiect\b|\bnu\s+(?:acorda|contracteaza|subventioneaza|deruleaza|finanteaza|prevede|propune|planifica|intentioneaza)\b(?<=\b(?:comuna|orasul|municipiul|judetul|sectorul|primaria|consiliul|autoritatea|institutia|directia|dgaspc|spas|compartimentul|uat)\b[^.;:\n\t]{0,60}\snu\s+[a-z]{5,15})|\b(?:nu\s+(?:sunt|este|e)|inexistent[aei]?)(?=\s*(?:[.;,\n]|$))(?<=(?:^|[-–—:\n])\s{0,2}(?:nu\s+(?:sunt|este|e)|inexistent[aei]?))|\bnu(?=\s*(?:[.;,\n]|$))(?<=[-–—:]\s{0,2}nu)/y;
/** What all of them begin with. */
const opening = /\bnu(?![a-hj-z0-9_])|(?<![a-z0-9])n\s?\/|\bneapl|\binapl|\bfara\s|\binex/g;

/** Places of `folded` that say "none", apart from each other, in order. */
function toldIn(folded: string): Range[] {
  const out: Range[] = [];
  let from = 0;
  for (const { index: start, 0: first } of folded.matchAll(opening)) {
    if (start < from) continue;
    let end = first === 'nu' ? deniedEnd(folded, start) : -1;
    if (end < 0) {
      otherwise.lastIndex = start;
      if (!otherwise.test(folded)) continue;
      end = otherwise.lastIndex;
    }
    out.push({ start, end });
    from = end;
  }
  return out;
}
/** One of these stands in every such sentence. */
const hint = /\bnu\b|aplicabil|inexistent|n\s?\/\s?a|obiect\b/;
/** Words before "nu" that make it a condition on something else and no answer. */
const conditional = /\b(?:care|ce|daca|unde|cand|intrucat|deoarece|fiindca|in\s+cazul\s+in\s+care|persoanelor\s+care|cei\s+care)\s*(?:[a-zªºß-ӿ]+\s+){0,2}$/;
const sentenceEnds = '.;\n\t', clauseEnds = `${sentenceEnds}:`, dashes = '-–—';

/** Offset of the clause that holds `at`: after a mark or after a dash set apart. */
function clauseStart(folded: string, at: number): number {
  let start = at;
  for (; start > 0; start -= 1) {
    const before = folded[start - 1]!;
    if (clauseEnds.includes(before) || before === '–' || before === '—') break;
    // A hyphen parts where it stands after a blank, itself followed by one or not.
    const dash = before === ' ' ? start - 2 : start - 1;
    if (dash > 0 && dashes.includes(folded[dash]!) && /\s/.test(folded[dash - 1]!)) break;
  }
  return start;
}

/** Sentences of a folded text that say "none"; each with the words of the sentence before and after. */
export function notApplicableIn(folded: string): Range[] {
  const out: Range[] = [];
  if (!hint.test(folded)) return out;
  for (const hit of toldIn(folded)) {
    let sentence = Math.max(0, hit.start - 60);
    for (let i = hit.start - 1; i >= sentence; i -= 1) if (clauseEnds.includes(folded[i]!)) { sentence = i + 1; break; }
    if (conditional.test(folded.slice(sentence, hit.start))) continue;
    let start = clauseStart(folded, hit.start);
    // A hyphen glued before "nu" ("verde-nu este cazul") parts the heading from its answer.
    const glued = folded.slice(start, hit.start).lastIndexOf('-');
    if (glued >= 0) start += glued + 1;
    let { end } = hit;
    while (end < folded.length && !sentenceEnds.includes(folded[end]!)) end += 1;
    const last = out.at(-1);
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
