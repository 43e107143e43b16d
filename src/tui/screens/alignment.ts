// The screen of alignment: objectives against services with their answers, the reasons of each, and grounds to paste.

import type { Row as ObjectiveRow, Column, Coverage } from '../../alignment/report.ts';
import type { Language } from '../../base/language.ts';
import { answerMarks, answerWords, levelWords, rankWords, sayReason } from '../../report/say/alignment.ts';
import { cell, held, type Line, line, type Piece, piece, type Tone, wrapLine, wrapped } from '../draw/line.ts';
import { alignmentOf } from '../select/alignment.ts';
import { openPlan } from '../select/open.ts';
import { remember } from '../select/remember.ts';
import type { Judged, State } from '../state.ts';
import { words } from '../words.ts';
import type { Row, Screen } from './screen.ts';

const tones: Readonly<Record<keyof typeof answerMarks, Tone>> = { aligned: 'good', person: 'open', 'not-aligned': 'faint' };
const column = 4;
/** More columns than this make the matrix unreadable; the detail tells all of them. */
const fitting = (services: readonly Column[], width: number): number => Math.min(services.length, Math.floor((width - 30) / column));

/** The answer and the points its reasons add up to. */
const scored = ({ answer, score }: { readonly answer: keyof typeof answerMarks; readonly score: number }, lang: Language): string => held(`${answerWords[answer][lang]} (${lang === 'ro' ? 'puncte' : 'points'}: ${score})`);

const markPiece = (answer: keyof typeof answerMarks, width = column): Piece => piece(cell(answerMarks[answer], width, 'right'), tones[answer]);

function objectiveRow(row: ObjectiveRow, index: number, services: readonly Column[], lang: Language): Row {
  const { target } = row;
  return {
    key: `objective:${index}`,
    draw: (width) => { const n = fitting(services, width); return line(piece(answerMarks[row.verdict], tones[row.verdict]), ` ${cell(target.text.replace(/\s+/g, ' '), width - 2 - n * column)}`, ...row.marks.slice(0, n).map((m) => markPiece(m.answer))); },
    say: () => `${rankWords[target.rank ?? 'other']?.[lang] ?? ''} ${target.text}: ${answerWords[row.verdict][lang]}${row.marks.some((m) => m.answer === 'aligned') ? ` (${services.filter((_, i) => row.marks[i]?.answer === 'aligned').map((s) => s.key).join(', ')})` : ''}`,
  };
}

const rowsOf = remember((judged: Judged, lang: Language): readonly Row[] => {
  const { rows, services, strategies } = alignmentOf(judged);
  let at = 0;
  const objectives = strategies.flatMap((s): Row[] => {
    const own = rows.slice(at, at + s.objectives);
    const first = at;
    at += s.objectives;
    return [
      { key: `strategy:${first}:${s.name}`, heading: true, draw: (width) => { const n = fitting(services, width); return line(piece(cell(`${levelWords[s.level][lang]} · ${s.name}`, width - n * column - 1), 'strong'), ' ', ...services.slice(0, n).map((c) => piece(cell(c.key, column, 'right'), 'faint'))); } },
      ...own.map((row, i) => objectiveRow(row, first + i, services, lang)),
      ...(own.length ? [] : [{ key: `strategy:${first}:none:${s.name}`, heading: true, draw: () => line(piece(lang === 'ro' ? '  planul nu redă obiectivele ei' : '  the plan does not tell its objectives', 'faint')) }]),
      { key: `strategy:${first}:end`, heading: true, draw: () => line() },
    ];
  });
  return [
    ...objectives,
    ...(services.length ? [{ key: 'services', heading: true, draw: () => line(piece(lang === 'ro' ? 'Serviciile planului' : 'Services of the plan', 'strong')) }] : []),
    ...services.map((s): Row => ({
      key: `service:${s.key}`, target: { to: 'findings', scope: { by: 'subject', subject: s.line.id, title: s.line.label } },
      draw: (width) => line(piece(answerMarks[s.verdict.answer], tones[s.verdict.answer]), piece(` ${cell(s.key, 4)}`, 'faint'), cell(s.line.label, width - 6 - 22), piece(cell(answerWords[s.verdict.answer][lang], 22, 'right'), tones[s.verdict.answer])),
      say: () => `${s.key} ${s.line.label}: ${answerWords[s.verdict.answer][lang]}`,
    })),
  ];
});

function objectiveDetail(row: ObjectiveRow, services: readonly Column[], judged: Judged, lang: Language, width: number): Line[] {
  const { library } = judged;
  const best = services.map((s, i) => ({ s, mark: row.marks[i] })).filter((x) => x.mark && (x.mark.answer !== 'not-aligned' || x.mark.score > 0)).sort((a, b) => (b.mark?.score ?? 0) - (a.mark?.score ?? 0));
  return [
    ...wrapped(`${rankWords[row.target.rank ?? 'other']?.[lang] ?? ''} · ${levelWords[row.target.level][lang]}`, width, '', 'faint'),
    ...wrapLine([piece(row.target.text.replace(/\s+/g, ' '), 'strong')], width),
    line(piece(`${answerMarks[row.verdict]} ${answerWords[row.verdict][lang]}`, tones[row.verdict])), line(),
    ...best.flatMap(({ s, mark }) => (mark ? [
      ...wrapLine([markPiece(mark.answer, 1), piece(` ${s.key} ${s.line.label} `), piece(scored(mark, lang), 'faint')], width, '  '),
      ...mark.reasons.flatMap((r) => wrapped(sayReason(r, library, lang), width, '     ', 'faint')),
    ] : [])),
    ...(row.others.length ? [line(), line(piece((lang === 'ro' ? 'Alte părți ale planului' : 'Other parts of the plan').toUpperCase(), 'faint'))] : []),
    ...row.others.slice(0, 12).flatMap(({ line: other, mark }) => wrapLine([markPiece(mark.answer, 1), piece(` ${other.label} `), piece(scored(mark, lang), 'faint')], width, '  ')),
  ];
}

function serviceDetail({ key, line: own, verdict, justification }: Column, lang: Language, width: number): Line[] {
  const shown = verdict.best.length ? verdict.best : verdict.nearest ? [verdict.nearest] : [];
  return [
    ...wrapLine([piece(`${key} ${own.label}`, 'strong')], width), line(piece(`${answerMarks[verdict.answer]} ${answerWords[verdict.answer][lang]}`, tones[verdict.answer])), line(),
    ...shown.flatMap((m) => wrapLine([markPiece(m.answer, 1), piece(` ${m.target.text.replace(/\s+/g, ' ')} `), piece(scored(m, lang), 'faint')], width, '  ')),
    ...(justification ? [line(), line(piece(words.paste[lang].toUpperCase(), 'faint')), ...wrapped(justification, width, '  ')] : []),
  ];
}

const share = (c: Coverage, lang: Language): string => `${c.aligned} ${words.of[lang]} ${c.of}${c.person ? ` (${c.person} ${answerWords.person[lang]})` : ''}`;

export function alignmentScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const { coverage, rows: objectives, services } = alignmentOf(judged);
  const rows = rowsOf(judged, lang);
  const ro = lang === 'ro';
  return {
    rows, empty: ro ? 'Planul nu numește obiective și nu are servicii citite; dați strategia cu --local.' : 'The plan names no objectives and no services were read; give the strategy with --local.', share: 0.6,
    head: (width) => [
      ...wrapped(`${ro ? 'Obiective acoperite' : 'Objectives covered'}: ${share(coverage.objectives, lang)} · ${ro ? 'servicii existente aliniate' : 'existing services aligned'}: ${share(coverage.existing, lang)} · ${ro ? 'propuse' : 'proposed'}: ${share(coverage.proposed, lang)}`, width),
      ...wrapLine((['aligned', 'person', 'not-aligned'] as const).flatMap((a) => [piece(answerMarks[a], tones[a]), piece(`${held(` ${answerWords[a][lang]}`)}   `, 'faint')]), width), line(),
    ],
    detail: (at, width) => {
      const key = rows[at]?.key ?? '';
      const objective = objectives.find((_, i) => key === `objective:${i}`);
      if (objective) return objectiveDetail(objective, services, judged, lang, width);
      const service = services.find((s) => key === `service:${s.key}`);
      return service ? serviceDetail(service, lang, width) : [];
    },
  };
}
