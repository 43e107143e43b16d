// Money as whole bani, never as a float.

/** An amount in bani (1 leu = 100 bani); an integer within ±2^53. */
export type Bani = number & { readonly __unit: 'bani' };

export const bani = (value: number): Bani => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of bani: ${value}`);
  return value as Bani;
};

export const fromLei = (lei: number): Bani => bani(Math.round(lei * 100));

export const addBani = (...amounts: Bani[]): Bani => bani(amounts.reduce((sum, a) => sum + a, 0));

/** The number of lei for machine output: exact for whole lei, two decimals otherwise. */
export const toLei = (amount: Bani): number => amount / 100;

/** `1.640.958 lei` or `12,50 lei` for people. */
export function formatLei(amount: Bani): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(amount) / 100).toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const rest = Math.abs(amount) % 100;
  return `${sign}${whole}${rest ? `,${String(rest).padStart(2, '0')}` : ''} lei`;
}
