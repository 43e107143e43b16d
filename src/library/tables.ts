// Reads the registry's tables into entries; a value of no known form is a problem with its line.

import { isIsoDate } from '../base/date.ts';
import { foldWords } from '../base/fold.ts';
import type { BudgetCode, CostStandard, County, Locality, NationalStrategy, NomenclatureCode, Verification } from './registry.ts';
import type { AuthorityKind } from './rule.ts';
import { parseTable, tableProblem, type TableRow } from './tsv.ts';

const verifications: readonly Verification[] = ['verified', 'verified-secondary', 'partly-verified', 'inferred', 'recall', 'missing'];
const serviceTypes: readonly NomenclatureCode['type'][] = ['cazare', 'centru_de_zi', 'la_domiciliu', 'comunitate', 'interventie_strada', 'cantina_hrana', 'tip_familial'];
const localityKinds: readonly AuthorityKind[] = ['comuna', 'oras', 'municipiu', 'sector'];

/** Reads the cells of one row; knows where they stand, so that a bad value is told with its line. */
class Row {
  constructor(private readonly path: string, private readonly row: TableRow) {}
  text(column: string): string { return this.row.cells[column] ?? ''; }
  optional(column: string): string | undefined { return this.text(column) || undefined; }
  needed(column: string): string { return this.text(column) || this.fail(column, 'este goală', 'is empty'); }
  list(column: string): string[] { return this.text(column).split(';').map((s) => s.trim()).filter(Boolean); }
  date(column: string): string | undefined {
    const value = this.optional(column);
    return value === undefined || isIsoDate(value) ? value : this.fail(column, `nu este o dată (${value})`, `is no date (${value})`);
  }
  number(column: string): number {
    const value = Number(this.needed(column));
    return Number.isFinite(value) ? value : this.fail(column, `nu este un număr (${this.text(column)})`, `is no number (${this.text(column)})`);
  }
  one<T extends string>(column: string, of: readonly T[]): T {
    const value = this.needed(column) as T;
    return of.includes(value) ? value : this.fail(column, `are o valoare necunoscută (${value}); valori: ${of.join(', ')}`, `has an unknown value (${value}); values: ${of.join(', ')}`);
  }
  fail(column: string, ro: string, en: string): never { throw tableProblem(this.path, this.row.line, `coloana ${column} ${ro}`, `column ${column} ${en}`); }
}

const rows = (path: string, text: string, columns: readonly string[]): Row[] => parseTable(path, text, columns).map((row) => new Row(path, row));
const notes = (row: Row): { source?: string; note?: string } => ({ ...(row.optional('source') ? { source: row.text('source') } : {}), ...(row.optional('note') ? { note: row.text('note') } : {}) });
const dates = (row: Row): { from?: string; until?: string } => {
  const [from, until] = [row.date('from'), row.date('until')];
  if (from && until && until < from) row.fail('until', 'este înainte de from', 'is before from');
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
};

export const readNomenclature = (path: string, text: string): NomenclatureCode[] =>
  rows(path, text, ['code', 'form', 'name', 'category', 'type', 'groups', 'from', 'until', 'verification']).map((row) => ({
    code: row.needed('code'), form: row.one('form', ['old', 'new'] as const), name: row.needed('name'), category: row.text('category'),
    type: row.one('type', serviceTypes), groups: row.list('groups'), ...dates(row), verification: row.one('verification', verifications), ...notes(row),
  }));

export const readStrategies = (path: string, text: string): NationalStrategy[] =>
  rows(path, text, ['id', 'title', 'act', 'act_date', 'from', 'to', 'domain', 'groups', 'predecessors', 'successor', 'verification']).map((row) => {
    const act = /^(\S+) (\d+)\/(\d{4})$/.exec(row.text('act'));
    if (row.text('act') && !act) row.fail('act', `nu are forma HG 12/2020 (${row.text('act')})`, `is not of the form HG 12/2020 (${row.text('act')})`);
    const date = row.date('act_date');
    return {
      id: row.needed('id'), title: row.needed('title'),
      ...(act ? { act: { kind: act[1] as string, number: Number(act[2]), year: Number(act[3]), ...(date ? { date } : {}) } } : {}),
      from: row.number('from'), to: row.number('to'), domain: row.text('domain'), groups: row.list('groups'),
      predecessors: row.list('predecessors'), ...(row.optional('successor') ? { successor: row.text('successor') } : {}),
      verification: row.one('verification', verifications), ...notes(row),
    };
  });

export const readLocalities = (path: string, text: string): Locality[] =>
  rows(path, text, ['county', 'kind', 'name', 'siruta', 'alt', 'seat']).map((row) => ({
    name: row.needed('name'), folded: foldWords(row.text('name')), ...(row.optional('alt') ? { alt: row.text('alt') } : {}),
    kind: row.one('kind', localityKinds), county: row.needed('county'), siruta: row.number('siruta'), seat: row.text('seat') === '1',
  }));

export const readCounties = (path: string, text: string): County[] =>
  rows(path, text, ['code', 'name', 'seat']).map((row) => ({ code: row.needed('code'), name: row.needed('name'), seat: row.needed('seat') }));

export const readCostStandards = (path: string, text: string): CostStandard[] =>
  rows(path, text, ['service', 'codes', 'lei_per_year', 'from', 'until', 'act', 'verification']).map((row) => {
    const { from, until } = dates(row);
    return {
      service: row.needed('service'), codes: row.list('codes'), leiPerYear: row.number('lei_per_year'), from: from ?? row.fail('from', 'este goală', 'is empty'),
      ...(until ? { until } : {}), act: row.needed('act'), verification: row.one('verification', verifications), ...notes(row),
    };
  });

export const readBudgetClassification = (path: string, text: string): BudgetCode[] =>
  rows(path, text, ['code', 'name', 'kind', 'level', 'parent', 'verification']).map((row) => ({
    code: row.needed('code'), name: row.needed('name'), kind: row.one('kind', ['functional', 'economic'] as const), level: row.needed('level'),
    ...(row.optional('parent') ? { parent: row.text('parent') } : {}), verification: row.one('verification', verifications),
    ...(row.optional('note') ? { note: row.text('note') } : {}),
  }));
