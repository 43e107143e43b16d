// The verdict of a document in words, and the day whose law was applied.

import type { Bilingual, Language } from '../../base/language.ts';
import { valueOf } from '../../plan/reading.ts';
import type { DocumentReport, Verdict } from '../report.ts';
import { counted, listed, nouns } from './count.ts';
import { day } from './values.ts';

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  conform: { ro: 'conform', en: 'conforming' },
  neconform: { ro: 'neconform', en: 'not conforming' },
  'de-verificat': { ro: 'de verificat de om', en: 'for a person to check' },
  neverificat: { ro: 'neverificat în întregime', en: 'not wholly verified' },
  eroare: { ro: 'fără rezultat: programul a greșit', en: 'no result: the program failed' },
  'alt-document': { ro: 'alt document', en: 'another document' },
};

const nothingElse: Bilingual = { ro: 'Tot ce s-a putut verifica automat este în ordine.', en: 'Everything that can be checked automatically is in order.' };

const unseenDecision: Bilingual = { ro: 'Hotărârea nu a fost verificată: nu este în document.', en: 'The decision was not checked: it is not in the document.' };
const noDecision: Bilingual = {
  ro: 'Hotărârea de aprobare nu este în document: regulile despre hotărâre și termene nu s-au aplicat. Dacă o aveți în alt fișier, dați-l împreună cu planul.',
  en: 'The approving decision is not in the document: the rules on the decision and its terms were not applied. If you have it in another file, give that file with the plan.',
};

/** A plan whose file holds no decision: the rules on the decision do not apply, and that must be said. */
const withoutDecision = ({ plan }: DocumentReport): boolean => plan.decision.is === 'absent' && valueOf(plan.kind) === 'plan-anual';

/** What to know of a plan that came without its decision; null where the decision is there. */
export const decisionLine = (report: DocumentReport, lang: Language): string | null => (withoutDecision(report) ? noDecision[lang] : null);

function open(report: DocumentReport, lang: Language): string[] {
  const { review, unverified } = report.counts;
  return [
    ...(review ? [counted(review, nouns.review, lang)] : []),
    ...(unverified ? [counted(unverified, nouns.unverified, lang)] : []),
  ];
}

/** One or two sentences for the verdict: what it is and what it rests on. It tells findings, never what to decide about the plan. */
export function verdictLine(report: DocumentReport, lang: Language): string {
  const ro = lang === 'ro';
  const severities = (['error', 'warning', 'info'] as const)
    .map((s) => [s, report.findings.filter((f) => f.outcome === 'fail' && f.severity === s).length] as const)
    .filter(([, n]) => n > 0).map(([s, n]) => counted(n, nouns[s], lang));
  const rest = open(report, lang);
  const also = rest.length ? ` ${ro ? 'De clarificat' : 'Still open'}: ${listed(rest, lang)}.` : '';
  switch (report.verdict) {
    case 'conform': return [nothingElse[lang], ...(withoutDecision(report) ? [unseenDecision[lang]] : [])].join(' ');
    case 'neconform': return `${ro ? 'Constatări' : 'Findings'}: ${listed(severities, lang)}.${also}`;
    case 'de-verificat': return `${ro ? 'Nu s-a găsit nicio neconformitate.' : 'Nothing was found not conforming.'}${also}`;
    case 'neverificat': return `${ro ? 'Verificarea nu este completă.' : 'The check is not complete.'}${also || (ro ? ' Nicio regulă nu s-a putut aplica.' : ' No rule could be applied.')}`;
    case 'eroare': return ro ? 'Programul a greșit la cel puțin o regulă, deci nu se poate da un rezultat pentru acest document.' : 'The program failed on at least one rule, so there is no result for this document.';
    case 'alt-document': return ro ? 'Documentul nu este un plan anual de acțiune privind serviciile sociale; celelalte reguli nu s-au aplicat.' : 'The document is not an annual action plan on social services; the other rules were not applied.';
  }
}

/** `legea în vigoare la 31.01.2024 (data adoptării)`. */
export function lawLine(report: Pick<DocumentReport, 'lawAsOf' | 'lawFrom'>, lang: Language): string {
  const from: Readonly<Record<DocumentReport['lawFrom'], Bilingual>> = {
    adoption: { ro: 'data adoptării hotărârii', en: 'the day the decision was adopted' },
    planYear: { ro: 'începutul anului planului, fiindcă data adoptării nu este în document', en: 'the start of the plan year, because the day of adoption is not in the document' },
    asked: { ro: 'data cerută', en: 'the day asked for' },
    today: { ro: 'data de azi, fiindcă nici data adoptării, nici anul planului nu s-au putut citi; regulile legate de dată sunt neverificate', en: 'today, because neither the day of adoption nor the plan year could be read; rules bound to a date are not verified' },
  };
  return `${lang === 'ro' ? 'legea în vigoare la' : 'the law in force on'} ${day(report.lawAsOf, lang)} (${from[report.lawFrom][lang]})`;
}
