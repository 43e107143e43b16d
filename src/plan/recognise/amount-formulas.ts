// Sums that are worked out in the cell itself: `20.000 lei x 12 luni = 240.000 lei`, `14 persoane x 400 lei`, `240.000 lei (20.000 lei/lună)`.

/** The sum in bani; `contradictory` where the product is not the sum stated; null where the text works nothing out. */
export type Worked = { readonly is: 'sum'; readonly bani: number } | { readonly is: 'contradictory' } | null;

const figure = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,2})?`;
const factor = new RegExp(`^\\(?(${figure}) ?(mii (?:de )?(?:lei|ron)|lei|ron)?\\b ?((?:[a-z][a-z. ]*)?(?:/ ?[a-z.]+ ?){0,3})\\)?$`);
const stated = new RegExp(`^(${figure}) ?(mii (?:de )?(?:lei|ron)|lei|ron)?(?: ?/ ?an| pe an| anual)?$`);
/** A sign of multiplication: between a figure or a word and a figure. */
const times = / ?(?:[*×]|(?<=[\d )])x) ?(?=\d)/;

const bani = (digits: string, unit: string | undefined, columnInThousands: boolean): number => {
  const [whole = '', rest = ''] = digits.replace(/[. ]/g, '').split(',');
  return (Number(whole) * 100 + Number(rest.padEnd(2, '0'))) * (unit?.startsWith('mii') || (!unit && columnInThousands) ? 1000 : 1);
};

/** The product in bani; `counted` where a sum without a unit may be one of the factors, because the result is stated beside it. */
function product(text: string, thousands: boolean, counted: boolean): number | null {
  const parts = text.split(times).map((part) => factor.exec(part.trim()));
  if (parts.length < 2 || parts.some((p) => !p)) return null;
  const money = parts.filter((p) => p![2]);
  // Without a unit the sum is told from the counts by its size alone, which would be a guess.
  if (money.length > 1 || (money.length === 0 && !counted)) return null;
  const sum = money[0] ?? parts[0]!;
  const counts = parts.filter((p) => p !== sum).map((p) => p![1]!.replace(/[. ]/g, ''));
  if (counts.some((n) => !/^\d{1,6}$/.test(n))) return null;
  return counts.reduce((made, n) => made * Number(n), bani(sum[1]!, sum[2], thousands));
}

/** What `text` (flat: lower case, plain letters) works out; `thousands` where the column counts in thousands of lei. */
export function workedOut(text: string, thousands: boolean): Worked {
  const inBrackets = /^([^(]*\d[^(]*)\(([^()]*)\)$/.exec(text);
  const [left = '', right, ...more] = (inBrackets ? `${inBrackets[2]}=${inBrackets[1]}` : text).replace(/[.;]$/, '').split('=').map((part) => part.trim());
  if (more.length > 0) return null;
  const made = product(left, thousands, right !== undefined);
  if (made === null || !Number.isSafeInteger(made)) return null;
  if (right === undefined) return { is: 'sum', bani: made };
  const told = stated.exec(right);
  if (!told) return null;
  const sum = bani(told[1]!, told[2], thousands);
  // A rounded sum is the sum of its product.
  return Math.abs(sum - made) <= 100 ? { is: 'sum', bani: sum } : { is: 'contradictory' };
}
