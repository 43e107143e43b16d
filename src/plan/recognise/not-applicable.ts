// Sentences by which a plan says that a point has nothing to tell: "nu este cazul" and what equals it.

export interface Range { readonly start: number; readonly end: number }

const told = /\bnu\s+(?:(?:este|e|sunt|a\s+fost|au\s+fost|va\s+fi|vor\s+fi)\s+(?:[ce]azu[li1]|cazuri|propus[aei]?|prevazut[aei]?|planificat[aei]?|alocat[aei]?|estimat[aei]?|stabilit[aei]?|necesar[aei]?|programat[aei]?|infiintat[aei]?)|se\s+(?:aplica|propun|propune|infiinteaza|intentioneaza|prevad|prevede|acorda|contracteaza|subventioneaza|estimeaza|planifica|organizeaza|vor\s+(?:acorda|contracta|organiza|incheia|subventiona)|va\s+(?:acorda|contracta|organiza|incheia))|s\s?-?\s?au\s+(?:prevazut|planificat|alocat|estimat|incheiat)|avem|exista|functioneaza|detine(?:m)?|dispune(?:m)?|are(?!\s+organizat)|s\s?-?\s?a\s+(?:prevazut|planificat|alocat|stabilit))\b|\b(?:neaplicabil|inaplicabil|nu\s*-?\s*i\s+cazul)\b|(?<![\p{L}\p{N}])n\s?\/\s?a(?![\p{L}\p{N}])|\bfara\s+obiect\b|(?<=[-–—:]\s{0,2})nu(?=\s*(?:[.;,\n]|$))/gu;
const hint = /\bnu\b|aplicabil|n\s?\/\s?a|fara\s+obiect/;
/** Words before "nu" that make it a condition on something else and no answer. */
const conditional = /\b(?:care|ce|daca|unde|cand|intrucat|deoarece|fiindca|in\s+cazul\s+in\s+care|persoanelor\s+care|cei\s+care)\s*(?:\p{L}+\s+){0,2}$/u;
const sentenceEnd = /[.;\n\t]/;

/** Sentences of a folded text that say "none"; each with the words of the sentence before and after. */
export function notApplicableIn(folded: string): Range[] {
  const out: Range[] = [];
  if (!hint.test(folded)) return out;
  for (const hit of folded.matchAll(told)) {
    const before = folded.slice(Math.max(0, hit.index - 60), hit.index);
    if (conditional.test(before.replace(/^.*[.;:\n\t]/su, ''))) continue;
    let start = hit.index;
    while (start > 0 && !/[.;:\n\t]/.test(folded[start - 1]!) && !/\s[-–—]\s?$|[–—]$/.test(folded.slice(Math.max(0, start - 3), start))) start -= 1;
    // A hyphen glued before "nu" ("verde-nu este cazul") parts the heading from its answer.
    const glued = folded.slice(start, hit.index).lastIndexOf('-');
    if (glued >= 0) start += glued + 1;
    let end = hit.index + hit[0].length;
    while (end < folded.length && !sentenceEnd.test(folded[end]!)) end += 1;
    const last = out.at(-1);
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
