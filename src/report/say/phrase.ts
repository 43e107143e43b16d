// Turns a rule's text and a finding's data into a sentence. The only place that fills placeholders.

import type { Bilingual, Language } from '../../base/language.ts';
import { type Format, formats, placeholder } from '../../engine/placeholders.ts';
import type { Rule } from '../../library/rule.ts';
import type { Finding } from '../../engine/findings.ts';
import { reason } from './reasons.ts';
import { formatted, wantsDe } from './values.ts';

/** Words after a number that are no noun, so that no "de" goes between. */
const noNoun = new Set(['de', 'din', 'la', 'în', 'și', 'sau', 'pe', 'față', 'este', 'sunt', 'nu', 'lei', 'bani', 'mii', 'milioane', 'trebuie', 'fiind', 'dar', 'iar', 'cu', 'până', 'mp', 'ron', 'euro', 'depășește', 'pentru', 'a', 'au', 'ar', 'cel', 'sub', 'peste', 'între', 'ore', 'că', 'ca', 'pot', 'poate', 'apare', 'fără', 'spre']);

const asFormat = (text: string | undefined): Format | undefined => formats.find((f) => f === text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `text` with its placeholders filled from `data`; what is not given becomes a dash, never the name of a fact. */
export function fill(text: string, data: Finding['data'], lang: Language): string {
  return text.replace(placeholder, (_, name: string, format: string | undefined, at: number, whole: string) => {
    const said = formatted(data[name], asFormat(format), lang);
    const after = wantsDe(data[name], asFormat(format), lang) ? /^ (\p{Ll}+)/u.exec(whole.slice(at + (_ as string).length))?.[1] : undefined;
    return after && !noNoun.has(after) ? `${said} de` : said;
  });
}

export interface Phrased { readonly message: string; readonly remedy: string; /** Why it could not be decided; empty for fails. */ readonly reasons: readonly string[] }

const undecided: Bilingual = { ro: 'Nu s-a putut verifica', en: 'Could not be verified' };
const broken: Bilingual = { ro: 'Programul a greșit la această regulă', en: 'The program failed on this rule' };

/** The sentences of a finding: a fail tells the rule's message, a review its own, the rest say what could not be decided and why. */
export function phrase(finding: Finding, rule: Rule, lang: Language): Phrased {
  const reasons = finding.because.map((b) => reason(b, lang));
  const remedy = fill(rule.remedy[lang], finding.data, lang);
  if (finding.outcome === 'fail') return { message: fill(rule.message[lang], finding.data, lang), remedy, reasons };
  if (finding.outcome === 'review') return { message: fill((rule.review ?? rule.message)[lang], finding.data, lang), remedy: rule.manual ? fill(rule.manual[lang], finding.data, lang) : remedy, reasons };
  const lead = (finding.outcome === 'error' ? broken : undecided)[lang];
  const why = finding.outcome === 'unverified' && reasons.length ? `: ${reasons.join('; ')}` : '';
  return { message: `${lead}${why}.`, remedy: rule.manual ? fill(rule.manual[lang], finding.data, lang) : '', reasons: reasons.map(capital) };
}
