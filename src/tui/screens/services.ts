// The screen of services: tables A and B as read, missing cells marked, sums, occupancy, cost of a beneficiary.

import type { Language } from '../../base/language.ts';
import { formatLei } from '../../base/money.ts';
import { columnNames, moneyOf } from '../../facts/service/money.ts';
import { isExisting, type Service } from '../../facts/service/row.ts';
import type { Plan } from '../../plan/plan.ts';
import { reason } from '../../report/say/reasons.ts';
import { cell, type Line, line, piece, wrapLine, wrapped } from '../draw/line.ts';
import { inScope } from '../select/findings.ts';
import { addSums, amountPiece, readingPiece, sumsOf } from '../select/money.ts';
import { openPlan } from '../select/open.ts';
import { remember } from '../select/remember.ts';
import { costOf, fieldsOf, missingFields, occupancyBar, occupancyOf, serviceKey, serviceName, serviceSubject, servicesOf } from '../select/services.ts';
import { lineIndex, sourceLines } from '../select/source.ts';
import type { Judged, State } from '../state.ts';
import { words } from '../words.ts';
import { findingList } from './overview-detail.ts';
import type { Row, Screen } from './screen.ts';

const moneyWidth = 17;
const percentText = (value: number, lang: Language): string => `${lang === 'ro' ? String(Math.round(value * 10) / 10).replace('.', ',') : Math.round(value * 10) / 10} %`;

/** Bar and per cent of occupancy; a narrow table has the per cent alone. */
function existingCells(row: Service, lang: Language, bar: boolean): string {
  const percent = occupancyOf(row);
  return `${bar ? cell(occupancyBar(percent), 12) : ''}${cell(percent === null ? '–' : percentText(percent, lang), 9, 'right')}`;
}

function rowOf(row: Service, lang: Language): Row {
  const { total, unread } = sumsOf(row);
  const gone = missingFields(row);
  const over = (occupancyOf(row) ?? 0) > 100;
  const money = unread && total <= 0 ? (lang === 'ro' ? '? sumă necitită' : '? amount not read') : `${unread ? '? ' : ''}${formatLei(total)}`;
  const flag = gone.length ? `▫${gone.length}` : '';
  const extra = (width: number): number => (!isExisting(row) ? 0 : width < 64 ? 9 : 21);
  const key = serviceKey(row);
  return {
    key: `service:${key}`, target: { to: 'findings', scope: { by: 'subject', subject: serviceSubject(row), title: serviceName(row, lang) } },
    draw: (width) => line(
      piece(cell(key, 4), 'faint'), cell(serviceName(row, lang), width - 4 - 4 - extra(width) - moneyWidth), ' ', piece(cell(flag, 3), 'warning'),
      ...(isExisting(row) ? [piece(existingCells(row, lang, extra(width) > 9), over ? 'error' : 'plain')] : []), piece(cell(money, moneyWidth, 'right'), unread ? 'open' : total > 0 ? 'plain' : 'error'),
    ),
    say: () => [`${key} ${serviceName(row, lang)}`, ...(occupancyOf(row) === null ? [] : [`${lang === 'ro' ? 'ocupare' : 'occupancy'} ${percentText(occupancyOf(row) as number, lang)}`]), money, ...(gone.length ? [`${lang === 'ro' ? 'lipsesc' : 'missing'}: ${gone.map((f) => f.label[lang]).join(', ')}`] : [])].join('; '),
  };
}

/** What is known of a table as a whole: not found, not sure, or its rows. */
function tableNote(plan: Plan, which: 'tableA' | 'tableB', lang: Language): string {
  const table = plan[which];
  if (table.is === 'unclear') return reason(table.because, lang);
  if (table.is === 'absent') return lang === 'ro' ? 'tabelul nu a fost găsit' : 'the table was not found';
  return table.value.uncertain ? reason({ code: 'uncertain-table' }, lang) : '';
}

const rowsOf = remember((judged: Judged, lang: Language): readonly Row[] => {
  const { plan } = judged.report;
  const part = (id: string, which: 'tableA' | 'tableB', title: string, list: readonly Service[]): Row[] => {
    const { total } = addSums(list.map(sumsOf));
    const note = tableNote(plan, which, lang);
    return [
      { key: `${id}:title`, heading: true, draw: (width) => line(piece(cell(`${title} · ${list.length}${note ? ` · ${note}` : ''}`, width - moneyWidth), 'strong'), piece(cell(list.length ? formatLei(total) : '', moneyWidth, 'right'), 'strong')) },
      ...list.map((row) => rowOf(row, lang)),
      { key: `${id}:end`, heading: true, draw: () => line() },
    ];
  };
  return [...part('A', 'tableA', lang === 'ro' ? 'A. Servicii existente' : 'A. Existing services', plan.existing), ...part('B', 'tableB', lang === 'ro' ? 'B. Servicii propuse' : 'B. Proposed services', plan.proposed)];
});

/** All cells of a service, its sum and cost, its findings and its row in the text. */
export function serviceDetail(row: Service, judged: Judged, lang: Language, width: number): Line[] {
  const { report } = judged;
  const labelled = (name: string, ...value: Line): Line[] => wrapLine([piece(`${name}: `, 'faint'), ...value], width, '  ');
  const sums = sumsOf(row);
  const cost = costOf(row);
  const percent = occupancyOf(row);
  const findings = report.findings.filter((f) => inScope(f, { by: 'subject', subject: serviceSubject(row), title: '' }, judged));
  const from = lineIndex(report.document, row.span.start);
  return [
    ...wrapLine([piece(`${serviceKey(row)} ${serviceName(row, lang)}`, 'strong')], width, '   '), line(),
    ...fieldsOf(row).flatMap((f) => labelled(f.label[lang], readingPiece(f.reading, lang, () => f.text, f.text))),
    ...(percent === null ? [] : labelled(lang === 'ro' ? 'ocupare' : 'occupancy', piece(`${occupancyBar(percent)} ${percentText(percent, lang)}${percent > 100 ? (lang === 'ro' ? ' – peste capacitate' : ' – over capacity') : ''}`, percent > 100 ? 'error' : 'plain'))),
    line(),
    ...moneyOf(row).flatMap((m) => labelled(columnNames[m.source], amountPiece(m.reading, lang, m.text))),
    ...labelled(lang === 'ro' ? 'împreună' : 'together', piece(`${formatLei(sums.total)}${sums.unread ? (lang === 'ro' ? ' (fără celulele necitite)' : ' (cells not read left out)') : ''}`, 'strong')),
    ...(cost === null ? [] : labelled(lang === 'ro' ? 'cost pe beneficiar și an' : 'cost of a beneficiary and year', piece(formatLei(cost)))),
    line(), line(piece(words.findings[lang].toUpperCase(), 'faint')), ...findingList(findings, judged, lang, width),
    line(), line(piece(words.words[lang].toUpperCase(), 'faint')),
    ...sourceLines(report.document, [row.span], from, lineIndex(report.document, Math.max(row.span.start, row.span.end - 1)), width),
  ];
}

export function servicesScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const rows = rowsOf(judged, lang);
  const all = servicesOf(judged.report.plan);
  return {
    rows, empty: '', share: 0.6,
    head: (width) => wrapped(lang === 'ro' ? '▫ celulă goală · ■ grad de ocupare · ? sumă necitită' : '▫ empty cell · ■ occupancy · ? amount not read', width, '', 'faint').slice(0, 1).concat([line()]),
    detail: (at, width) => {
      const row = all.find((r) => rows[at]?.key === `service:${serviceKey(r)}`);
      return row ? serviceDetail(row, judged, lang, width) : [];
    },
  };
}
