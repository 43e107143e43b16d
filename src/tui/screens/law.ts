// The screen of the law: act by act, the articles, the rules that check them and how they stand in this plan.

import type { Language } from '../../base/language.ts';
import { actById } from '../../library/acts.ts';
import { type CoveredAct, type CoveredArticle, coverageOf, requirementOf } from '../../library/coverage.ts';
import { holdsOn } from '../../library/in-force.ts';
import type { Library } from '../../library/registry.ts';
import type { Outcome } from '../../library/rule.ts';
import type { Counts } from '../../report/report.ts';
import { day } from '../../report/say/values.ts';
import { confidenceMarks, outcomeWords } from '../../report/say/words.ts';
import { cell, held, type Line, line, type Piece, piece, wrapLine, wrapped } from '../draw/line.ts';
import { marked, outcomeMarks } from '../select/marks.ts';
import { openPlan } from '../select/open.ts';
import { shownOutcomes } from '../select/panels.ts';
import { remember } from '../select/remember.ts';
import { ruleOf } from '../select/told.ts';
import type { Judged, State } from '../state.ts';
import type { Row, Screen } from './screen.ts';

const covered = remember((library: Library): readonly CoveredAct[] => coverageOf(library));

/** The worst outcome of a rule's checks: what the article stands at. */
const worst: readonly Outcome[] = ['error', 'fail', 'unverified', 'review', 'pass', 'inapplicable'];
const stateOf = (counts: Counts | undefined): Outcome | null => (counts ? worst.find((o) => counts[o] > 0) ?? null : null);
const countsBy = remember((judged: Judged): ReadonlyMap<string, Counts> => new Map(judged.report.checked.map((c) => [c.rule, c])));
const byHand = { ro: 'de verificat de om', en: 'for a person to check' };

function rulePieces({ rules }: CoveredArticle, judged: Judged, lang: Language): Piece[] {
  if (!rules.length) return [piece(byHand[lang], 'faint')];
  // An article that did not hold on the day of the law says nothing of this plan, whatever its rules found by another act.
  const inForce = new Set(rules.filter((r) => holdsOn(r, judged.report.lawAsOf)).map((r) => r.rule));
  return [...new Set(rules.map((r) => r.rule))].flatMap((rule) => {
    if (!inForce.has(rule)) return [piece(`– ${rule}  `, 'faint')];
    const o = stateOf(countsBy(judged).get(rule));
    return [o ? marked(outcomeMarks[o]) : piece(' '), piece(` ${rule}  `, o === 'fail' || o === 'error' ? 'strong' : 'plain')];
  });
}

const articleKey = (act: CoveredAct, article: CoveredArticle): string => `${act.act} ${article.article}`;

const rowsOf = remember((judged: Judged, lang: Language): readonly Row[] => covered(judged.library).flatMap((act): Row[] => {
  const known = actById(judged.library, act.act);
  return [
    { key: act.act, heading: true, draw: () => line(piece(act.short, 'strong'), piece(known ? ` – ${known.title[lang]}` : '', 'faint')) },
    ...act.articles.map((article): Row => ({
      key: articleKey(act, article),
      ...(article.rules.length ? { target: { to: 'findings' as const, scope: { by: 'rule' as const, rules: article.rules.map((r) => r.rule), title: `${act.short}, ${article.article}` } } } : {}),
      draw: (width) => line(`  ${cell(article.article, Math.min(34, Math.max(24, width - 32)))} `, ...rulePieces(article, judged, lang)),
      say: () => `${act.short}, ${article.article}: ${article.rules.length ? article.rules.map((r) => { const o = stateOf(countsBy(judged).get(r.rule)); return `${r.rule} ${o ? outcomeWords[o][lang] : ''}`; }).join(', ') : byHand[lang]}`,
    })),
  ];
}));

function articleDetail(act: CoveredAct, article: CoveredArticle, judged: Judged, lang: Language, width: number): Line[] {
  const ro = lang === 'ro';
  const known = actById(judged.library, act.act);
  const entry = requirementOf(known, article.article);
  const period = (from?: string, until?: string): string => [from ? `${ro ? 'de la' : 'from'} ${day(from, lang)}` : '', until ? `${ro ? 'până la' : 'until'} ${day(until, lang)}` : ''].filter(Boolean).join(' ');
  return [
    ...wrapLine([piece(`${act.short}, ${article.article}`, 'strong')], width), ...(known ? wrapped(known.title[lang], width, '', 'faint') : []),
    ...(entry?.versions ?? []).flatMap((v) => [line(), ...(period(v.from, v.until) ? wrapped(period(v.from, v.until), width, '', 'faint') : []), ...wrapped(v.requirement[lang], width), ...(confidenceMarks[v.confidence] ? wrapped(confidenceMarks[v.confidence]?.[lang] ?? '', width, '', 'faint') : [])]),
    ...(entry?.sanction ? [line(), ...wrapped(`${ro ? 'Sancțiune' : 'Sanction'}: ${entry.sanction[lang]}`, width)] : []),
    ...(known?.url ? [line(), ...wrapped(known.url, width, '', 'faint')] : []),
    line(),
    ...(article.rules.length ? [] : wrapped(ro ? 'Nicio regulă nu verifică acest articol; îl verifică omul.' : 'No rule checks this article; a person does.', width)),
    ...article.rules.flatMap((r) => {
      const rule = ruleOf(judged.library, r.rule);
      const counts = countsBy(judged).get(r.rule);
      const how = [r.covers === 'part' ? (ro ? 'acoperă o parte din articol' : 'covers a part of the article') : (ro ? 'acoperă tot articolul' : 'covers the whole article'), confidenceMarks[r.confidence]?.[lang], period(r.from, r.until)].filter(Boolean).join(' · ');
      return [
        ...wrapLine([piece(`${r.rule} `, 'strong'), piece(rule.title[lang])], width, '  '), ...wrapped(how, width, '  ', 'faint'),
        ...(counts ? wrapLine([piece('  '), ...shownOutcomes.filter((o) => counts[o] > 0).flatMap((o) => [marked(outcomeMarks[o]), piece(` ${counts[o]} ${outcomeWords[o][lang]}   `)])], width, '  ') : wrapped(ro ? 'nu a fost aplicată' : 'was not applied', width, '  ', 'faint')),
      ];
    }),
  ];
}

export function lawScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const acts = covered(judged.library);
  const articles = acts.flatMap((a) => a.articles);
  const withRule = articles.filter((a) => a.rules.length).length;
  const rows = rowsOf(judged, lang);
  return {
    rows, empty: '', share: 0.58,
    head: (width) => [
      ...wrapped(lang === 'ro' ? `Articole: ${articles.length}, din care ${withRule} verificate de reguli, ${articles.length - withRule} de verificat de om · legea la ${day(judged.report.lawAsOf, lang)}` : `Articles: ${articles.length}, of which ${withRule} checked by rules, ${articles.length - withRule} for a person to check · law on ${day(judged.report.lawAsOf, lang)}`, width),
      ...wrapLine(shownOutcomes.flatMap((o) => [marked(outcomeMarks[o]), piece(`${held(` ${outcomeWords[o][lang]}`)}   `, 'faint')]), width).slice(0, 1), line(),
    ],
    detail: (at, width) => {
      const key = rows[at]?.key;
      for (const act of acts) { const article = act.articles.find((a) => articleKey(act, a) === key); if (article) return articleDetail(act, article, judged, lang, width); }
      return [];
    },
  };
}
