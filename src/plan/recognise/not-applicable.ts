// Sentences by which a plan says that a point has nothing to tell: "nu este cazul" and what equals it.

export interface Range { readonly start: number; readonly end: number }

const told = /\bnu\s+(?:(?:este|e|sunt|a\s+fost|au\s+fost|va\s+fi|vor\s+fi)\s+(?:[ce]azu[li1]|cazuri|aplicabil[aei]?|identificat[aei]?|propus[aei]?|prevazut[aei]?|planificat[aei]?|alocat[aei]?|estimat[aei]?|stabilit[aei]?|necesar[aei]?|programat[aei]?|infiintat[aei]?)|se\s+(?:aplica|propun|propune|infiinteaza|intentioneaza|prevad|prevede|acorda|contracteaza|subventioneaza|estimeaza|planifica|organizeaza|deruleaza|finanteaza|vor\s+(?:acorda|contracta|organiza|incheia|subventiona)|va\s+(?:acorda|contracta|organiza|incheia))|s\s?-?\s?au\s+(?:prevazut|planificat|alocat|estimat|incheiat)|avem|exista|functioneaza|detine(?:m)?|dispune(?:m)?|are(?!\s+organizat)|s\s?-?\s?a\s+(?:prevazut|planificat|alocat|stabilit))\b|\b(?:neaplicabil|inaplicabil|nu\s*-?\s*i\s+cazul)\b|(?<![a-z0-9²³¹ªºß-ӿ])n\s?\/\s?a(?![a-z0-9²³¹ªºß-ӿ])|\bfara\s+obiect\b|\bnu\s+(?:acorda|contracteaza|subventioneaza|deruleaza|finanteaza|prevede|propune|planifica|intentioneaza)\b(?<=\b(?:comuna|orasul|municipiul|judetul|sectorul|primaria|consiliul|autoritatea|institutia|directia|dgaspc|spas|compartimentul|uat)\b[^.;:\n\t]{0,60}\snu\s+[a-z]{5,15})|\b(?:nu\s+sunt|inexistent[aei]?)(?=\s*(?:[.;,\n]|$))(?<=(?:^|[-–—:\n])\s{0,2}(?:nu\s+sunt|inexistent[aei]?))|\bnu(?=\s*(?:[.;,\n]|$))(?<=[-–—:]\s{0,2}nu)/g;
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
  for (const hit of folded.matchAll(told)) {
    let sentence = Math.max(0, hit.index - 60);
    for (let i = hit.index - 1; i >= sentence; i -= 1) if (clauseEnds.includes(folded[i]!)) { sentence = i + 1; break; }
    if (conditional.test(folded.slice(sentence, hit.index))) continue;
    let start = clauseStart(folded, hit.index);
    // A hyphen glued before "nu" ("verde-nu este cazul") parts the heading from its answer.
    const glued = folded.slice(start, hit.index).lastIndexOf('-');
    if (glued >= 0) start += glued + 1;
    let end = hit.index + hit[0].length;
    while (end < folded.length && !sentenceEnds.includes(folded[end]!)) end += 1;
    const last = out.at(-1);
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
