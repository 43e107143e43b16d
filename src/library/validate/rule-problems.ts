// Faults of a rule that its schema cannot see: unknown facts, acts and placeholders, impossible dates, a name that disagrees with the file.

import { isIsoDate } from '../../base/date.ts';
import { Problem } from '../../base/problem.ts';
import { articleOf } from '../acts.ts';
import type { Condition, Rule } from '../rule.ts';
import { conditionProblems } from './condition-problems.ts';
import { suggestion } from './did-you-mean.ts';
import type { Steps, Tell } from './tell.ts';
import { placeholderPattern, type RuleVocabulary } from './vocabulary.ts';
import type { YamlSource } from './yaml-source.ts';

/** Id letters of the built-in families; other letters may use any folder. */
export const families: Readonly<Record<string, string>> = {
  DOC: 'document', HCL: 'hotarare', STR: 'structura', SRV: 'servicii', JUS: 'justificare', BUG: 'buget',
  CTR: 'contractare', SUB: 'subventii', INF: 'informare', FRM: 'formare', ALN: 'aliniere', TRM: 'termene', DSR: 'dosar',
};

/** Faults of a rule file that follows its schema, in the order they are looked for. */
export function ruleProblems(source: YamlSource, vocabulary: RuleVocabulary): Problem[] {
  const rule = source.value as Rule;
  const problems: Problem[] = [];
  const tell: Tell = (steps, code, what, todo, key) => problems.push(new Problem({ code: `AVZ-RULE-${code}`, what, todo, place: source.placeOf(steps, key) }));
  nameProblems(source.path, rule, tell);
  dateProblems(rule, [], tell);
  periodProblems(rule, tell);
  basisProblems(rule, vocabulary, tell);
  const facts = vocabulary.factsOf(rule.scope.each);
  const conditions: [Steps, Condition | undefined][] = [
    [['when'], rule.when], [['must'], rule.must], [['reviewIf'], rule.reviewIf],
    ...(rule.severity.if ?? []).map((s, i): [Steps, Condition] => [['severity', 'if', i, 'condition'], s.condition]),
  ];
  for (const [steps, condition] of conditions) if (condition) conditionProblems(condition, steps, facts, vocabulary.operators, tell);
  textProblems(rule, facts, vocabulary.formats, tell);
  return problems;
}

function nameProblems(path: string, rule: Rule, tell: Tell): void {
  const [folder, file] = path.split('/').slice(-2) as [string, string];
  const expected = `${rule.id}-${rule.slug}.yaml`;
  if (file !== expected) tell(['slug'], 'FILE', { ro: `Fișierul se numește ${file}, dar id și slug cer ${expected}.`, en: `The file is named ${file}, but id and slug ask for ${expected}.` }, { ro: 'Redenumiți fișierul sau corectați id și slug.', en: 'Rename the file, or mend id and slug.' });
  if (folder !== rule.family) tell(['family'], 'FOLDER', { ro: `Regula stă în folderul ${folder}, dar familia este ${rule.family}.`, en: `The rule stands in the folder ${folder}, but its family is ${rule.family}.` }, { ro: 'Mutați fișierul în folderul familiei.', en: "Move the file to its family's folder." });
  const family = families[rule.id.split('-')[0] ?? ''];
  if (family && family !== rule.family) tell(['family'], 'FAMILY', { ro: `Regulile ${rule.id.slice(0, 3)} sunt ale familiei ${family}.`, en: `Rules ${rule.id.slice(0, 3)} are of the family ${family}.` }, { ro: `Scrieți family: ${family}.`, en: `Write family: ${family}.` });
}

/** Every text that looks like a date must be a day of the calendar. */
function dateProblems(value: unknown, steps: Steps, tell: Tell): void {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !isIsoDate(value)) noSuchDay(value, steps, tell);
  } else if (Array.isArray(value)) value.forEach((item, i) => dateProblems(item, [...steps, i], tell));
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (/^\d{4}-\d{2}-\d{2}$/.test(key) && !isIsoDate(key)) noSuchDay(key, [...steps, key], tell, true);
      dateProblems(item, [...steps, key], tell);
    }
  }
}

const noSuchDay = (day: string, steps: Steps, tell: Tell, key = false): void =>
  tell(steps, 'DATE', { ro: `${day} nu este o zi din calendar.`, en: `${day} is no day of the calendar.` }, { ro: 'Scrieți o dată care există, în forma AAAA-LL-ZZ.', en: 'Write a date that exists, as YYYY-MM-DD.' }, key);

function periodProblems(rule: Rule, tell: Tell): void {
  const periods: [Steps, { readonly from?: string; readonly until?: string }][] = [[['scope'], rule.scope], ...rule.basis.map((b, i): [Steps, { from?: string; until?: string }] => [['basis', i, 'inForce'], b.inForce ?? {}])];
  for (const [steps, { from, until }] of periods) {
    if (from && until && until < from) tell([...steps, 'until'], 'PERIOD', { ro: `until (${until}) este înainte de from (${from}).`, en: `until (${until}) is before from (${from}).` }, { ro: 'Verificați cele două date.', en: 'Check both dates.' });
  }
}

function basisProblems(rule: Rule, { acts }: RuleVocabulary, tell: Tell): void {
  rule.basis.forEach((basis, i) => {
    if (basis.act === 'coerenta') return;
    const act = acts.find((a) => a.id === basis.act);
    if (!act) return tell(['basis', i, 'act'], 'ACT', { ro: `Actul „${basis.act}” nu este în registru.`, en: `The act "${basis.act}" is not in the registry.` }, suggestion(basis.act, [...acts.map((a) => a.id), 'coerenta']));
    if (!articleOf(act, basis.article)) {
      tell(['basis', i, 'article'], 'ARTICLE', { ro: `Articolul „${basis.article}” nu este în registry/acts/${act.id}.yaml.`, en: `The article "${basis.article}" is not in registry/acts/${act.id}.yaml.` }, suggestion(basis.article, act.articles.map((a) => a.article)));
    }
  });
}

function textProblems(rule: Rule, facts: ReadonlyMap<string, unknown>, formats: ReadonlySet<string>, tell: Tell): void {
  for (const part of ['message', 'review', 'remedy'] as const) {
    const text = rule[part];
    if (!text) continue;
    for (const lang of ['ro', 'en'] as const) {
      for (const [, inside = ''] of text[lang].matchAll(placeholderPattern)) {
        const [fact = '', format, ...rest] = inside.split('|');
        if (!facts.has(fact)) tell([part, lang], 'PLACEHOLDER', { ro: `„{${inside}}” nu numește un fapt al regulii.`, en: `"{${inside}}" names no fact of the rule.` }, suggestion(fact, facts.keys()));
        else if (rest.length > 0 || (format !== undefined && !formats.has(format))) tell([part, lang], 'FORMAT', { ro: `Formatul „${[format, ...rest].join('|')}” nu există.`, en: `There is no format "${[format, ...rest].join('|')}".` }, suggestion(format ?? '', formats));
      }
      if (/[{}]/.test(text[lang].replace(placeholderPattern, ''))) tell([part, lang], 'BRACE', { ro: 'Textul are o acoladă fără pereche.', en: 'The text has an unmatched brace.' }, { ro: 'Închideți locul de completat: {fapt} sau {fapt|format}.', en: 'Close the placeholder: {fact} or {fact|format}.' });
    }
    const of = (lang: 'ro' | 'en'): Set<string> => new Set([...text[lang].matchAll(placeholderPattern)].map((m) => (m[1] as string).split('|')[0] as string));
    const [ro, en] = [of('ro'), of('en')];
    if (ro.size !== en.size) tell([part, 'en'], 'LANGUAGES', { ro: `Cele două limbi nu au tot atâtea locuri de completat (ro: ${[...ro].join(', ') || '-'}; en: ${[...en].join(', ') || '-'}).`, en: `The two languages have not as many placeholders (ro: ${[...ro].join(', ') || '-'}; en: ${[...en].join(', ') || '-'}).` }, { ro: 'Puneți aceleași valori în ambele texte.', en: 'Put the same values into both texts.' });
  }
}
