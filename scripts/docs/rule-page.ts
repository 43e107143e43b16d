// The page of one rule: what it asks, of whom, by which article, since when, with examples.

import { stringify } from 'yaml';
import { type Language, say } from '../../src/base/language.ts';
import { subjects } from '../../src/cli/explain-lines.ts';
import { actById, articleOf, requirementOn } from '../../src/library/acts.ts';
import type { Library } from '../../src/library/registry.ts';
import type { Basis, Rule, RuleExample } from '../../src/library/rule.ts';
import { day } from '../../src/report/say/values.ts';
import { authorityWords, confidenceWords, familyWords, severityWords } from '../../src/report/say/words.ts';
import { generated, inline, type Page, page, withoutData } from './markdown.ts';

export const rulePath = (rule: Rule, lang: Language): string => `docs/${lang}/rules/${rule.id}.md`;

const period = (from: string | undefined, until: string | undefined, lang: Language): string =>
  [from ? `${lang === 'ro' ? 'de la' : 'from'} ${day(from, lang)}` : '', until ? `${lang === 'ro' ? 'până la' : 'until'} ${day(until, lang)}` : ''].filter(Boolean).join(' ');

function basisLines(basis: Basis, library: Library, lang: Language): string[] {
  const ro = lang === 'ro';
  if (basis.act === 'coerenta') return [ro ? '- Coerența documentului; regula nu ține de un articol.' : '- Coherence of the document; the rule rests on no article.'];
  const act = actById(library, basis.act);
  const article = act && articleOf(act, basis.article);
  const version = article && (requirementOn(article, basis.inForce?.from ?? '9999-12-31') ?? article.versions.at(-1));
  const facts = [
    period(basis.inForce?.from, basis.inForce?.until, lang),
    basis.covers === 'whole' ? (ro ? 'regula dovedește tot articolul' : 'the rule proves the whole article') : (ro ? 'regula dovedește o parte din articol' : 'the rule proves a part of the article'),
    confidenceWords[basis.confidence]?.[lang] ?? '',
  ].filter(Boolean).join('; ');
  const link = version?.source ?? act?.url;
  return [
    `- **${inline(`${act?.short ?? basis.act}, ${basis.article}`)}**: ${facts}.${version ? ` ${inline(version.requirement[lang])}` : ''}${link ? ` [${ro ? 'Sursa' : 'Source'}](${link})` : ''}`,
    ...(article?.sanction ? [`  ${ro ? 'Sancțiune' : 'Sanction'}: ${inline(article.sanction[lang])}`] : []),
  ];
}

const nameOf = ({ name }: RuleExample, lang: Language): string => (typeof name === 'string' ? name : say(name, lang));

/** What an example changes in a conforming plan, as it stands in the rule file. */
function exampleLines(example: RuleExample, lang: Language): string[] {
  const ro = lang === 'ro';
  const base = example.base && example.base !== 'comuna' ? [`plan: ${example.base}`] : [];
  const law = example.asOf ? [`${ro ? 'legea din' : 'law of'} ${day(example.asOf, lang)}`] : [];
  const head = `- ${inline(nameOf(example, lang))}${base.length + law.length ? ` (${[...base, ...law].join('; ')})` : ''}`;
  const data = Object.fromEntries(Object.entries({ change: example.change, replace: example.replace, text: example.text, losses: example.losses }).filter(([, v]) => v !== undefined && v !== null && (!Array.isArray(v) || v.length > 0)));
  if (Object.keys(data).length === 0) return [head];
  return [head, '', '  ```yaml', ...stringify(data, { lineWidth: 0 }).trimEnd().split('\n').map((line) => `  ${line}`.trimEnd()), '  ```', ''];
}

const sorts = [
  ['good', 'Conform', 'Conforming'], ['bad', 'Neconform', 'Not conforming'], ['review', 'De verificat de om', 'For a person to check'],
  ['inapplicable', 'Neaplicabil', 'Not applicable'], ['unverified', 'Neverificat', 'Not verified'],
] as const;

export function rulePage(rule: Rule, library: Library, lang: Language): Page {
  const ro = lang === 'ro';
  const authorities = rule.scope.authorities.length === 5 ? (ro ? 'orice autoritate' : 'every authority') : rule.scope.authorities.map((a) => authorityWords[a][lang]).join(', ');
  const dates = period(rule.scope.from, rule.scope.until, lang);
  const later = Object.entries(rule.severity.from ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, s]) => `${severityWords[s][lang]} ${ro ? 'de la' : 'from'} ${day(from, lang)}`);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length ? ['', `## ${title}`, '', ...lines] : []);
  const text = (value: string): string[] => [inline(withoutData(value))];
  return page(rulePath(rule, lang), [
    generated(lang), '', `# ${rule.id}: ${inline(rule.title[lang])}`, '',
    ro ? `Familia: ${familyWords[rule.family]?.ro ?? rule.family}. Gravitate: ${[severityWords[rule.severity.default].ro, ...later].join(', ')}. Din versiunea ${rule.since}.` : `Family: ${familyWords[rule.family]?.en ?? rule.family}. Severity: ${[severityWords[rule.severity.default].en, ...later].join(', ')}. Since version ${rule.since}.`,
    ...(rule.status === 'stable' ? [] : ['', rule.status === 'draft' ? (ro ? '**Proiect de regulă: nu se aplică.**' : '**Draft rule: not applied.**') : (ro ? '**Regulă retrasă: nu se mai aplică.**' : '**Retired rule: no longer applied.**')]),
    ...section(ro ? 'De ce' : 'Why', text(rule.why[lang])),
    ...section(ro ? 'La ce se aplică' : 'What it applies to', [`${subjects[rule.scope.each][lang]}; ${authorities}${dates ? `; ${ro ? 'planuri' : 'plans'} ${dates}` : ''}.`]),
    ...section(ro ? 'Temei' : 'Basis', rule.basis.flatMap((b) => basisLines(b, library, lang))),
    ...section(ro ? 'Ce spune' : 'What it says', text(rule.message[lang])),
    ...section(ro ? 'Ce lasă în seama omului' : 'What it leaves to a person', rule.review ? text(rule.review[lang]) : []),
    ...section(ro ? 'Ce faceți' : 'What to do', text(rule.remedy[lang])),
    ...section(ro ? 'Cum verifică un om' : 'How a person checks it', rule.manual ? text(rule.manual[lang]) : []),
    ...section(ro ? 'Exemple' : 'Examples', [
      ro ? 'Schimbările se fac pe planul conform al comunei din samples/conform, dacă nu scrie altfel.' : "Changes are made to the commune's conforming plan of samples/conform unless it says otherwise.",
      ...sorts.flatMap(([key, roName, enName]) => { const list = rule.examples[key] ?? []; return list.length ? ['', `### ${ro ? roName : enName}`, '', ...list.flatMap((e) => exampleLines(e, lang))] : []; }),
    ]),
  ]);
}
