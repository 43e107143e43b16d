// Services of tables A and B as rows of the screen: keys, names, occupancy, what is missing.

import { bani, type Bani } from '../../base/money.ts';
import type { Language } from '../../base/language.ts';
import { beneficiariesOf, occupancyPercent } from '../../facts/service/occupancy.ts';
import { totalBudget } from '../../facts/service/money.ts';
import { isExisting, type Service } from '../../facts/service/row.ts';
import type { Plan } from '../../plan/plan.ts';
import { found, type Reading, valueOf } from '../../plan/reading.ts';

/** `E1`, `P2`: as the alignment names them. */
export const serviceKey = (row: Service): string => `${isExisting(row) ? 'E' : 'P'}${row.index}`;
export const serviceSubject = (row: Service): string => `${isExisting(row) ? 'existing' : 'proposed'}[${row.index}]`;
export const serviceName = (row: Service, lang: Language): string => valueOf(row.name) ?? (lang === 'ro' ? '(denumire necitită)' : '(name not read)');
export const servicesOf = (plan: Plan): readonly Service[] => [...plan.existing, ...plan.proposed];

/** Per cent of the capacity in use, or null where it cannot be told. */
export function occupancyOf(row: Service): number | null {
  if (!isExisting(row)) return null;
  const { value } = occupancyPercent(row);
  return typeof value === 'number' ? value : null;
}

/** Lei a year for each beneficiary, in bani; null where money or number is not given. */
export function costOf(row: Service): Bani | null {
  if (!isExisting(row)) return null;
  const [total, persons] = [totalBudget(row), beneficiariesOf(row)];
  return total && persons ? bani(Math.round(total / persons)) : null;
}

const full = 10;
/** Ten columns for a hundred per cent; what goes beyond is told by an arrow. */
export function occupancyBar(percent: number | null): string {
  if (percent === null) return '·'.repeat(full);
  const filled = Math.min(full, Math.max(percent > 0 ? 1 : 0, Math.round((percent / 100) * full)));
  return `${'■'.repeat(filled)}${'□'.repeat(full - filled)}${percent > 100 ? '▶' : ''}`;
}

export interface Field { readonly key: string; readonly label: { readonly ro: string; readonly en: string }; readonly reading: Reading<unknown>; readonly text: string }

const label = (ro: string, en: string): Field['label'] => ({ ro, en });

/** The cells of a row but money, in the order of the model's columns. */
export function fieldsOf(row: Service): Field[] {
  // A row that goes on under itself may hold in its second part what the first leaves empty.
  const field = (key: string, name: Field['label'], reading: Reading<unknown>, text: string | undefined): Field => {
    const later = reading.is === 'absent' ? row.continuations.map((c) => c.cells[key]).find((c) => c?.text.trim()) : undefined;
    return { key, label: name, reading: later ? found(later.text, later.span) : reading, text: text ?? later?.text ?? row.cells[key]?.text ?? '' };
  };
  const code = field('code', label('cod', 'code'), row.code, valueOf(row.code)?.raw);
  if (isExisting(row)) return [code, field('capacity', label('capacitate', 'capacity'), row.capacity, valueOf(row.capacity)?.raw), field('occupancy', label('grad de ocupare', 'occupancy'), row.occupancy, valueOf(row.occupancy)?.raw)];
  return [
    code, field('beneficiaries', label('beneficiari', 'beneficiaries'), row.beneficiaries, valueOf(row.beneficiaries)),
    field('perDay', label('beneficiari/zi', 'beneficiaries a day'), row.perDay, valueOf(row.perDay)?.raw), field('beds', label('paturi', 'beds'), row.beds, valueOf(row.beds)?.raw),
    field('areaMp', label('spațiu (mp)', 'space (m²)'), row.areaMp, valueOf(row.areaMp)?.raw), field('staff', label('personal', 'staff'), row.staff, valueOf(row.staff)),
    field('justification', label('justificare', 'grounds'), row.justification, valueOf(row.justification)),
  ];
}

/** Fields whose cell is empty; beds and beneficiaries a day stand for each other. */
export function missingFields(row: Service): Field[] {
  const fields = fieldsOf(row);
  const has = (key: string): boolean => fields.some((f) => f.key === key && f.reading.is !== 'absent');
  return fields.filter((f) => f.reading.is === 'absent' && !(f.key === 'beds' && has('perDay')) && !(f.key === 'perDay' && has('beds')));
}
