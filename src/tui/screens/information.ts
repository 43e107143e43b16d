// The screen of public information: the eight points and the published items with their terms, and the activities planned.

import type { Language } from '../../base/language.ts';
import { infoItems, infoPoints } from '../../facts/subjects.ts';
import type { SectionId } from '../../plan/model.ts';
import type { Activity } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import { cell, type Line, line, piece, wrapLine, wrapped } from '../draw/line.ts';
import { inScope } from '../select/findings.ts';
import { marked, stateMarks } from '../select/marks.ts';
import { readingPiece } from '../select/money.ts';
import { openPlan } from '../select/open.ts';
import { remember } from '../select/remember.ts';
import { sectionName, sectionState } from '../select/sections.ts';
import type { Judged, State } from '../state.ts';
import { stateWords, words } from '../words.ts';
import { findingList, sectionDetail } from './overview-detail.ts';
import type { Row, Screen } from './screen.ts';

const termWidth = 21;
const stateWidth = 15;
/** A narrow table leaves the term to the detail. */
const termIn = (width: number): number => (width < 64 ? 0 : termWidth);
const said = { ro: { points: 'Cele opt puncte ale informării', items: 'Informațiile publicate pe pagina proprie (II.1)', activities: 'Activități', term: 'termen', theme: 'tematică', what: 'descriere', period: 'perioada', who: 'organizator, loc', none: 'fără termen' }, en: { points: 'The eight points of information', items: 'What is published on the own page (II.1)', activities: 'Activities', term: 'term', theme: 'theme', what: 'description', period: 'period', who: 'organiser, place', none: 'no term' } } as const;

function sectionRow(id: SectionId, judged: Judged, lang: Language, item: boolean): Row {
  const { plan } = judged.report;
  const state = sectionState(plan, id);
  const { term } = plan.sections[id];
  const when = term.is === 'found' ? term.value.raw.replace(/\s+/g, ' ') : term.is === 'unclear' ? '?' : item && state !== 'missing' ? said[lang].none : '';
  return {
    key: `section:${id}`, target: { to: 'findings', scope: { by: 'section', section: id, title: `${id} ${sectionName(id)}` } },
    draw: (width) => {
      const terms = termIn(width);
      return line(marked(stateMarks[state]), piece(` ${cell(id.replace('II.', ''), 8)}`, 'faint'), cell(sectionName(id), width - 10 - stateWidth - terms - 1), ' ', piece(cell(stateWords[state][lang], stateWidth), stateMarks[state].tone), piece(cell(when, terms), term.is === 'found' ? 'plain' : 'warning'));
    },
    say: () => `${id} ${sectionName(id)}: ${stateWords[state][lang]}${when ? `, ${said[lang].term} ${when}` : ''}`,
  };
}

const activityKey = (a: Activity): string => `activity:${a.index}`;

const rowsOf = remember((judged: Judged, lang: Language): readonly Row[] => {
  const heading = (key: string, title: string): Row => ({ key, heading: true, draw: () => line(piece(title, 'strong')) });
  const gap = (key: string): Row => ({ key, heading: true, draw: () => line() });
  const { activities } = judged.report.plan;
  return [
    heading('points', said[lang].points), ...infoPoints.map((id) => sectionRow(id, judged, lang, false)), gap('g1'),
    heading('items', said[lang].items), ...infoItems.map((id) => sectionRow(id, judged, lang, true)),
    ...(activities.length ? [gap('g2'), heading('activities', `${said[lang].activities} · ${activities.length}`)] : []),
    ...activities.map((a): Row => ({
      key: activityKey(a), target: { to: 'findings', scope: { by: 'subject', subject: `activity[${a.index}]`, title: valueOf(a.theme) ?? `${a.index}` } },
      draw: (width) => line(piece(cell(`${a.index}.`, 4), 'faint'), cell(valueOf(a.theme) ?? valueOf(a.description) ?? '–', width - 4 - termWidth - 9), ' ', piece(cell(a.section ?? '', 8), 'faint'), cell(valueOf(a.period) ?? '▫', termWidth)),
    })),
  ];
});

function activityDetail(a: Activity, judged: Judged, lang: Language, width: number): Line[] {
  const w = said[lang];
  const findings = judged.report.findings.filter((f) => inScope(f, { by: 'subject', subject: `activity[${a.index}]`, title: '' }, judged));
  return [
    ...([[w.theme, a.theme], [w.what, a.description], [w.period, a.period], [w.who, a.organiser]] as const).flatMap(([name, reading]) => wrapLine([piece(`${name}: `, 'faint'), readingPiece(reading, lang, (v) => v)], width, '  ')),
    line(), line(piece(words.findings[lang].toUpperCase(), 'faint')), ...findingList(findings, judged, lang, width),
  ];
}

export function informationScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const { plan } = judged.report;
  const rows = rowsOf(judged, lang);
  const present = infoPoints.filter((id) => sectionState(plan, id) === 'present' || sectionState(plan, id) === 'not-applicable').length;
  const terms = infoItems.filter((id) => plan.sections[id].term.is === 'found').length;
  return {
    rows, empty: '', share: 0.64,
    head: (width) => [...wrapped(lang === 'ro' ? `Puncte cu răspuns: ${present} din ${infoPoints.length} · informații cu termen: ${terms} din ${infoItems.length} · activități: ${plan.activities.length}` : `Points answered: ${present} of ${infoPoints.length} · items with a term: ${terms} of ${infoItems.length} · activities: ${plan.activities.length}`, width), line()],
    detail: (at, width) => {
      const key = rows[at]?.key ?? '';
      const activity = plan.activities.find((a) => key === activityKey(a));
      if (activity) return activityDetail(activity, judged, lang, width);
      const id = [...infoPoints, ...infoItems].find((s) => key === `section:${s}`);
      if (!id) return [];
      const { term } = plan.sections[id];
      return [...sectionDetail(id, judged, lang, width), ...(term.is === 'found' ? [line(), ...wrapLine([piece(`${said[lang].term}: `, 'faint'), piece(term.value.raw)], width)] : [])];
    },
  };
}
