// A rule told in full: what it asks, of whom, from when, by which article, and how to comply.

import type { Language } from '../base/language.ts';
import { actById, articleOf, requirementOn } from '../library/acts.ts';
import type { Library } from '../library/registry.ts';
import type { Basis, Rule, RuleExample, SubjectKind } from '../library/rule.ts';
import { placeholder } from '../engine/placeholders.ts';
import { listed } from '../report/say/count.ts';
import { day } from '../report/say/values.ts';
import { authorityWords, confidenceWords, familyWords, severityWords } from '../report/say/words.ts';
import { wrap } from '../reporters/layout.ts';

export const subjects: Readonly<Record<SubjectKind, { ro: string; en: string }>> = {
  document: { ro: 'întregul document', en: 'the whole document' }, decision: { ro: 'hotărârea de aprobare', en: 'the approving decision' },
  'cited-act': { ro: 'fiecare act citat', en: 'each act cited' }, strategy: { ro: 'fiecare strategie citată', en: 'each strategy cited' },
  chapter: { ro: 'fiecare capitol al modelului', en: 'each chapter of the model' }, section: { ro: 'secțiunile A-D ale capitolului I', en: 'sections A-D of chapter I' },
  existing: { ro: 'fiecare serviciu existent', en: 'each existing service' }, proposed: { ro: 'fiecare serviciu propus', en: 'each proposed service' }, service: { ro: 'fiecare serviciu', en: 'each service' },
  'info-point': { ro: 'punctele 1-8 ale capitolului II', en: 'points 1-8 of chapter II' }, 'info-item': { ro: 'informațiile publicate de la punctul II.1', en: 'the items published under point II.1' },
  dated: { ro: 'fiecare activitate și documentul', en: 'each activity and the document' },
  activity: { ro: 'fiecare activitate de informare', en: 'each information activity' }, training: { ro: 'fiecare linie de formare', en: 'each training line' },
  part: { ro: 'capitolele și secțiunile A-D', en: 'the chapters and sections A-D' }, 'training-point': { ro: 'punctele capitolului III', en: 'the points of chapter III' }, 'instruction-point': { ro: 'punctele III.1.c.1-4', en: 'points III.1.c.1-4' },
  objective: { ro: 'fiecare obiectiv citat', en: 'each objective cited' }, budget: { ro: 'fiecare tabel bugetar', en: 'each budget table' }, total: { ro: 'fiecare total', en: 'each total' },
};

const period = (from: string | undefined, until: string | undefined, lang: Language): string =>
  [from ? `${lang === 'ro' ? 'de la' : 'from'} ${day(from, lang)}` : '', until ? `${lang === 'ro' ? 'până la' : 'until'} ${day(until, lang)}` : ''].filter(Boolean).join(' ');

/** A rule's text as people read it when there is no plan: placeholders are dots. */
const withoutData = (text: string): string => text.replace(placeholder, '…');

function basisLines(basis: Basis, library: Library, lang: Language, width: number): string[] {
  if (basis.act === 'coerenta') return wrap(lang === 'ro' ? 'coerența documentului; nu ține de un articol' : 'coherence of the document; no article', width, '   - ');
  const act = actById(library, basis.act);
  const article = act && articleOf(act, basis.article);
  const version = article && (requirementOn(article, basis.inForce?.from ?? '9999-12-31') ?? article.versions.at(-1));
  const sure = confidenceWords[basis.confidence]?.[lang];
  const covers = basis.covers === 'whole' ? (lang === 'ro' ? 'regula acoperă tot articolul' : 'the rule covers the whole article') : (lang === 'ro' ? 'regula acoperă o parte din articol' : 'the rule covers a part of the article');
  return [
    ...wrap([`${act?.short ?? basis.act}, ${basis.article}`, period(basis.inForce?.from, basis.inForce?.until, lang), covers, sure].filter(Boolean).join('; '), width, '   - '),
    ...(version ? wrap(version.requirement[lang], width, '     ') : []),
    ...(article?.sanction ? wrap(`${lang === 'ro' ? 'Sancțiune' : 'Sanction'}: ${article.sanction[lang]}`, width, '     ') : []),
    ...(act?.url ? [`     ${act.url}`] : []),
  ];
}

function severityLine({ severity }: Rule, lang: Language): string {
  const later = Object.entries(severity.from ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, s]) => `${lang === 'ro' ? 'de la' : 'from'} ${day(from, lang)}: ${severityWords[s][lang]}`);
  return [severityWords[severity.default][lang], ...later].join('; ');
}

const nameOf = (example: RuleExample, lang: Language): string => (typeof example.name === 'string' ? example.name : example.name[lang]);

function exampleLines({ examples }: Rule, lang: Language, width: number): string[] {
  const kinds = [['good', 'conform', 'conforming'], ['bad', 'neconform', 'not conforming'], ['review', 'de verificat de om', 'for a person to check'], ['inapplicable', 'neaplicabil', 'not applicable'], ['unverified', 'neverificat', 'not verified']] as const;
  return kinds.flatMap(([key, ro, en]) => {
    const names = (examples[key] ?? []).map((e) => nameOf(e, lang));
    return names.length ? wrap(`${lang === 'ro' ? ro : en}: ${names.join('; ')}`, width, '   - ') : [];
  });
}

/** The lines of `avizor explain`. */
export function explainLines(rule: Rule, library: Library, lang: Language, width: number): string[] {
  const ro = lang === 'ro';
  const block = (title: string, lines: string[]): string[] => (lines.length ? ['', title, ...lines] : []);
  const text = (value: string): string[] => wrap(withoutData(value), width, '   ');
  const dates = period(rule.scope.from, rule.scope.until, lang);
  const status = { stable: '', draft: ro ? 'proiect de regulă, nu se aplică' : 'draft rule, not applied', retired: ro ? 'regulă retrasă, nu se mai aplică' : 'retired rule, no longer applied' }[rule.status];
  return [
    ...wrap(`${rule.title[lang]}.`.replace(/\.\.$/, '.'), width),
    `${rule.id} ${rule.slug} · ${familyWords[rule.family]?.[lang] ?? rule.family}${status ? ` · ${status}` : ''}`,
    ...block(ro ? 'De ce' : 'Why', text(rule.why[lang])),
    ...block(ro ? 'La ce se aplică' : 'Applies to', [
      ...wrap(`${subjects[rule.scope.each][lang]}; ${rule.scope.authorities.length === 5 ? (ro ? 'orice autoritate' : 'every authority') : listed(rule.scope.authorities.map((a) => authorityWords[a][lang]), lang)}${dates ? `; ${ro ? 'planuri' : 'plans'} ${dates}` : ''}`, width, '   '),
    ]),
    ...block(ro ? 'Temei' : 'Basis', rule.basis.flatMap((b) => basisLines(b, library, lang, width))),
    ...block(ro ? 'Gravitate' : 'Severity', text(severityLine(rule, lang))),
    ...block(ro ? 'Ce spune când nu este îndeplinită' : 'What it says when it does not hold', text(rule.message[lang])),
    ...block(ro ? 'Ce lasă în seama omului' : 'What it leaves to a person', rule.review ? text(rule.review[lang]) : []),
    ...block(ro ? 'Ce faceți' : 'What to do', text(rule.remedy[lang])),
    ...block(ro ? 'Cum se verifică de un om' : 'How a person checks it', rule.manual ? text(rule.manual[lang]) : []),
    ...block(ro ? 'Exemple' : 'Examples', exampleLines(rule, lang, width)),
  ];
}
