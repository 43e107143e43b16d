// The overview: the plan's card, the questions of the mission with their counts, the model's structure with states.

import type { Language } from '../../base/language.ts';
import { sectionIds } from '../../plan/model.ts';
import { valueOf } from '../../plan/reading.ts';
import { lawLine, verdictLine, verdictWords } from '../../report/say/verdicts.ts';
import { authorityName } from '../../report/say/words.ts';
import { cell, cut, held, type Line, line, type Piece, piece, wrapLine, wrapped } from '../draw/line.ts';
import { marked, outcomeMarks, stateMarks, verdictMarks } from '../select/marks.ts';
import { type PanelCounts, panelCounts, shownOutcomes } from '../select/panels.ts';
import { openPlan } from '../select/open.ts';
import { remember } from '../select/remember.ts';
import { sectionName, sectionState } from '../select/sections.ts';
import type { Judged, State } from '../state.ts';
import { countSaid, stateWords, words } from '../words.ts';
import { panelDetail, sectionDetail } from './overview-detail.ts';
import type { Row, Screen } from './screen.ts';

/** `Comuna Crăcăoani, județul Neamț`, or without the county where it must be short; what was not read is said. */
export function authorityLine({ report: { plan } }: Judged, lang: Language, short = false): string {
  const name = valueOf(plan.authority.name);
  const county = valueOf(plan.authority.county);
  const kind = valueOf(plan.authority.kind) ?? null;
  if (!name) return lang === 'ro' ? 'autoritatea nu s-a putut citi' : 'the authority could not be read';
  return [authorityName(kind, name, lang), ...(county && kind !== 'judet' && !short ? [lang === 'ro' ? `județul ${county}` : `${county} county`] : [])].join(', ');
}

const counted: readonly { readonly key: 'fail' | 'review' | 'unverified' | 'pass'; readonly ro: string; readonly en: string }[] = [
  { key: 'fail', ro: 'neconf.', en: 'failed' }, { key: 'review', ro: 'de verif.', en: 'to check' }, { key: 'unverified', ro: 'neverif.', en: 'not ver.' }, { key: 'pass', ro: 'conforme', en: 'conform' },
];
/** Columns are narrow, headed by marks alone, where words would leave no room for the title. */
const columnFor = (width: number): number => (width < 78 ? 6 : 10);

/** Every count of a panel with its mark; nothing found is told by a faint zero without one. */
const countPieces = ({ counts }: Pick<PanelCounts, 'counts'>, column: number): Piece[] => counted.map(({ key }) => {
  const { mark, tone } = outcomeMarks[key];
  return counts[key] ? piece(cell(`${counts[key]} ${mark}`, column, 'right'), tone) : piece(cell('0  ', column, 'right'), 'faint');
});

const panelRow = (panel: PanelCounts, lang: Language): Row => ({
  key: `panel:${panel.id}`,
  draw: (width) => line(piece(cell(panel.title[lang], width - columnFor(width) * counted.length), panel.counts.fail ? 'strong' : 'plain'), ...countPieces(panel, columnFor(width))),
  say: () => `${panel.title[lang]}: ${shownOutcomes.map((o) => countSaid(o, panel.counts[o], lang)).join(', ')}`,
  target: { to: 'findings', scope: { by: 'families', families: panel.families, title: panel.title[lang] } },
});

function treeRow(id: (typeof sectionIds)[number], judged: Judged, lang: Language): Row {
  const state = sectionState(judged.report.plan, id);
  const depth = id.split('.').length - 1;
  const label = id.split('.').at(-1) as string;
  const title = `${label}${/^[ivx]+$|^[a-z]$/.test(label) ? ')' : '.'} ${sectionName(id)}`;
  return {
    key: `section:${id}`,
    draw: (width) => {
      const word = stateWords[state][lang];
      const room = width - word.length - 4 - depth * 2;
      return line(`${'  '.repeat(depth)}`, marked(stateMarks[state]), ' ', piece(cell(title, room), depth ? 'plain' : 'strong'), ' ', piece(cut(word, width), stateMarks[state].tone));
    },
    say: () => `${id} ${sectionName(id)}: ${stateWords[state][lang]}`,
    target: { to: 'findings', scope: { by: 'section', section: id, title: `${id} ${sectionName(id)}` } },
  };
}

const rowsOf = remember((judged: Judged, lang: Language): readonly Row[] => {
  const all = panelCounts(judged);
  const heading = (key: string, title: string, more: (column: number) => string = () => ''): Row => ({
    key, heading: true, draw: (width) => { const head = more(columnFor(width)); return line(piece(cell(title, width - head.length), 'faint'), piece(head, 'faint')); },
  });
  const columns = (column: number): string => counted.map((c) => cell(column < 10 ? outcomeMarks[c.key].mark : c[lang], column, 'right')).join('');
  return [
    heading('mission', words.questions[lang].toUpperCase(), columns), ...all.filter((p) => p.mission).map((p) => panelRow(p, lang)),
    heading('gap1', ''), heading('also', words.also[lang].toUpperCase()), ...all.filter((p) => !p.mission).map((p) => panelRow(p, lang)),
    heading('gap2', ''), heading('model', words.model[lang].toUpperCase()), ...sectionIds.map((id) => treeRow(id, judged, lang)),
  ];
});

/** Verdict with what it rests on, then the counts of every outcome. */
function cardLines(judged: Judged, lang: Language, width: number, tight: boolean): Line[] {
  const { report } = judged;
  const year = valueOf(report.plan.year);
  const title = lang === 'ro' ? `Planul anual de acțiune${year === undefined ? ', an necitit' : ` pentru ${year}`}` : `Annual action plan${year === undefined ? ', year not read' : ` for ${year}`}`;
  const verdict = [marked(verdictMarks[report.verdict]), piece(` ${verdictWords[report.verdict][lang].toUpperCase()} `, verdictMarks[report.verdict].tone)];
  const counts = shownOutcomes.map((o) => held(countSaid(o, report.counts[o], lang))).join(', ');
  const about = wrapLine([...verdict, piece(verdictLine(report, lang))], width);
  const lost = report.document.losses.filter((l) => l.text).length;
  if (tight) return [line(piece(cut(`${title} · ${authorityLine(judged, lang, true)}`, width), 'strong')), line(...verdict, ' ', ...countPieces(report, 7)), line()];
  return [
    line(piece(cut(`${title} · ${authorityLine(judged, lang)}`, width), 'strong')),
    ...wrapped(`${report.path} · ${lawLine(report, lang)}`, width, '', 'faint'),
    ...about, ...wrapped(`${words.checks[lang]}: ${counts}.`, width),
    ...(judged.unread ?? []).flatMap((u) => wrapLine([piece(`${words.unreadPaper[lang]}: ${u.path}. `, 'warning'), piece(u.what[lang])], width)),
    ...(lost ? wrapLine([piece(`${words.lost[lang]}: ${lost} ${lang === 'ro' ? 'locuri' : 'places'}.`, 'warning')], width) : []),
    ...(report.differsToday.length ? wrapped(`${words.today[lang]}: ${report.differsToday.length}.`, width, '', 'faint') : []),
    line(),
  ];
}

export function overviewScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const rows = rowsOf(judged, lang);
  return {
    rows, empty: '', share: 0.56,
    head: (width) => cardLines(judged, lang, width, state.size.rows < 24 && !state.linear),
    detail: (at, width) => {
      const key = rows[at]?.key ?? '';
      const panel = panelCounts(judged).find((p) => key === `panel:${p.id}`);
      if (panel) return panelDetail(panel, judged, lang, width);
      const id = sectionIds.find((s) => key === `section:${s}`);
      return id ? sectionDetail(id, judged, lang, width) : [];
    },
  };
}
