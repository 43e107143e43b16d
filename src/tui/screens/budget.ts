// The screen of the budget: sources by service as stacked bars, sums and gaps, and the budget tables.

import type { Language } from '../../base/language.ts';
import { formatLei } from '../../base/money.ts';
import { sources, type BudgetRow, type BudgetTable } from '../../plan/plan.ts';
import { cell, held, type Line, line, piece, wrapLine } from '../draw/line.ts';
import { inScope } from '../select/findings.ts';
import { addSums, amountPiece, fills, sourceNames, stackedBar, type Sums, sumsOf } from '../select/money.ts';
import { openPlan } from '../select/open.ts';
import { remember } from '../select/remember.ts';
import { serviceKey, serviceName, serviceSubject, servicesOf } from '../select/services.ts';
import { lineIndex, sourceLines } from '../select/source.ts';
import type { Judged, State } from '../state.ts';
import { words } from '../words.ts';
import { findingList } from './overview-detail.ts';
import type { Row, Screen } from './screen.ts';
import { serviceDetail } from './services.ts';

const moneyWidth = 17;
const said = { ro: { gap: '✗ fără finanțare', unread: '? sumă necitită', all: 'Toate serviciile', sources: 'Surse pe servicii', table: 'Tabelul bugetar', none: 'Planul nu are tabele bugetare.', total: 'total', stated: 'Totaluri scrise în plan' }, en: { gap: '✗ no money', unread: '? amount not read', all: 'All services', sources: 'Sources by service', table: 'Budget table', none: 'The plan has no budget tables.', total: 'total', stated: 'Totals stated in the plan' } } as const;

/** The sum, or what stands in its place where there is none. */
function moneyPiece({ total, unread }: Sums, lang: Language): ReturnType<typeof piece> {
  if (total > 0) return piece(cell(`${unread ? '? ' : ''}${formatLei(total)}`, moneyWidth, 'right'), unread ? 'open' : 'plain');
  return unread ? piece(cell(said[lang].unread, moneyWidth, 'right'), 'open') : piece(cell(said[lang].gap, moneyWidth, 'right'), 'error');
}

const told = ({ by, total, unread }: Sums, lang: Language): string =>
  total > 0 ? `${formatLei(total)}: ${sources.filter((s) => by[s] > 0).map((s) => `${sourceNames[s][lang]} ${formatLei(by[s])}`).join(', ')}` : unread ? said[lang].unread : said[lang].gap;

function barRow(key: string, name: string, sums: Sums, most: number, lang: Language, more: Partial<Row>): Row {
  const bar = (width: number): number => Math.max(8, Math.floor(width * 0.3));
  return { key, draw: (width) => line(cell(name, width - bar(width) - moneyWidth - 1), ' ', piece(stackedBar(sums, most, bar(width)), 'info'), moneyPiece(sums, lang)), say: () => `${name}: ${told(sums, lang)}`, ...more };
}

const rowKey = (table: BudgetTable, row: BudgetRow): string => `budget:${table.index}:${row.span.start}`;

function tableRows(table: BudgetTable, lang: Language): Row[] {
  const title = `${said[lang].table} ${table.index}${table.heading.is === 'found' ? ` · ${table.heading.value}` : ''}${table.unit.is === 'found' ? ` · ${table.unit.value}` : ''}`;
  return [
    { key: `t${table.index}`, heading: true, draw: () => line(piece(title, 'strong')) },
    ...table.rows.map((row): Row => ({
      key: rowKey(table, row), target: { to: 'findings', scope: { by: 'subject', subject: `budget[${table.index}]${row.code ? `/${row.code}` : ''}`, title: row.code ?? row.name } },
      draw: (width) => line(piece(cell(row.code ?? '', 12), 'faint'), piece(cell(row.memo ? `  ${row.name}` : row.name, width - 12 - moneyWidth), row.isTotal ? 'strong' : 'plain'), { ...amountPiece(row.total, lang), text: cell(amountPiece(row.total, lang).text, moneyWidth, 'right') }),
      say: () => `${row.code ?? ''} ${row.name}: ${amountPiece(row.total, lang).text}`,
    })),
    { key: `t${table.index}e`, heading: true, draw: () => line() },
  ];
}

const rowsOf = remember((judged: Judged, lang: Language): readonly Row[] => {
  const { plan } = judged.report;
  const services = servicesOf(plan);
  const sums = services.map(sumsOf);
  const most = Math.max(0, ...sums.map((s) => s.total));
  const all = addSums(sums);
  const totals = plan.totals.map((t, i): Row => ({
    key: `total:${i}`, target: { to: 'findings', scope: { by: 'subject', subject: `total[${i + 1}]`, title: t.label } },
    draw: (width) => line(cell(t.label, Math.floor(width * 0.4)), ' ', Object.values(t.amounts).map((a) => amountPiece(a, lang).text).join(' · ')),
  }));
  const heading = (key: string, title: string): Row => ({ key, heading: true, draw: () => line(piece(title, 'strong')) });
  return [
    ...(services.length ? [heading('h', said[lang].sources)] : []),
    ...services.map((row, i) => barRow(`service:${serviceKey(row)}`, `${serviceKey(row)} ${serviceName(row, lang)}`, sums[i] as Sums, most, lang, { target: { to: 'findings', scope: { by: 'subject', subject: serviceSubject(row), title: serviceName(row, lang) } } })),
    ...(services.length ? [barRow('all', said[lang].all, all, all.total, lang, { target: { to: 'findings', scope: { by: 'families', families: ['buget'], title: said[lang].all } } }), { key: 'e', heading: true, draw: () => line() }] : []),
    ...(totals.length ? [heading('ht', said[lang].stated), ...totals, { key: 'et', heading: true, draw: () => line() }] : []),
    ...(plan.budgetTables.length ? plan.budgetTables.flatMap((t) => tableRows(t, lang)) : [heading('none', said[lang].none)]),
  ];
});

/** Sums of all services by source, with their share. */
function allDetail(sums: Sums, judged: Judged, lang: Language, width: number): Line[] {
  const findings = judged.report.findings.filter((f) => inScope(f, { by: 'families', families: ['buget'], title: '' }, judged));
  const share = (n: number): string => (sums.total > 0 ? ` (${Math.round((n / sums.total) * 100)} % ${words.of[lang]} ${formatLei(sums.total)})` : '');
  return [
    line(piece(said[lang].all, 'strong')), line(),
    ...sources.map((s) => line(`${fills[s]} ${cell(sourceNames[s][lang], 16)}`, piece(cell(formatLei(sums.by[s]), moneyWidth, 'right')), piece(share(sums.by[s]), 'faint'))),
    line(), line(piece(words.findings[lang].toUpperCase(), 'faint')), ...findingList(findings, judged, lang, width),
  ];
}

function budgetDetail(table: BudgetTable, row: BudgetRow, judged: Judged, lang: Language, width: number): Line[] {
  const { report } = judged;
  const findings = report.findings.filter((f) => f.subject === `budget[${table.index}]` || (row.code !== null && f.subject === `budget[${table.index}]/${row.code}`));
  const at = lineIndex(report.document, row.span.start);
  return [
    ...wrapLine([piece(`${row.code ?? ''} ${row.name}`.trim(), 'strong')], width), line(),
    line(piece(`${said[lang].total}: `, 'faint'), amountPiece(row.total, lang)),
    ...(row.quarters ?? []).map((q, i) => line(piece(`${lang === 'ro' ? 'trimestrul' : 'quarter'} ${['I', 'II', 'III', 'IV'][i]}: `, 'faint'), amountPiece(q, lang))),
    line(), line(piece(words.findings[lang].toUpperCase(), 'faint')), ...findingList(findings, judged, lang, width),
    line(), ...sourceLines(report.document, [row.span], at - 1, at + 1, width),
  ];
}

export function budgetScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const { plan } = judged.report;
  const rows = rowsOf(judged, lang);
  const gaps = servicesOf(plan).filter((r) => { const s = sumsOf(r); return s.total === 0 && !s.unread; }).length;
  return {
    rows, empty: '', share: 0.58,
    head: (width) => [
      ...wrapLine([...sources.flatMap((s) => [piece(fills[s], 'info'), piece(`${held(` ${sourceNames[s][lang]}`)}   `, 'faint')])], width).slice(0, 1),
      line(piece(`${lang === 'ro' ? 'Servicii fără nicio sumă' : 'Services without any money'}: ${gaps} ${words.of[lang]} ${servicesOf(plan).length}`, gaps ? 'error' : 'plain'), piece(` · ${lang === 'ro' ? 'tabele bugetare' : 'budget tables'}: ${plan.budgetTables.length}`)), line(),
    ],
    detail: (at, width) => {
      const key = rows[at]?.key ?? '';
      const service = servicesOf(plan).find((r) => key === `service:${serviceKey(r)}`);
      if (service) return serviceDetail(service, judged, lang, width);
      if (key === 'all') return allDetail(addSums(servicesOf(plan).map(sumsOf)), judged, lang, width);
      const total = plan.totals.find((_, i) => key === `total:${i}`);
      if (total) return sourceLines(judged.report.document, [total.span], lineIndex(judged.report.document, total.span.start) - 2, lineIndex(judged.report.document, total.span.start) + 2, width);
      for (const table of plan.budgetTables) { const row = table.rows.find((r) => rowKey(table, r) === key); if (row) return budgetDetail(table, row, judged, lang, width); }
      return [];
    },
  };
}
