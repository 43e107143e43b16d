// Numbers and letters that head a line, in every writing met: "CAPITOLUL I.", "CAP. II –", "A)", "- 6.", "(iii)", "c.1.", "II.1.d".

export type LabelKind = 'chapter' | 'roman' | 'letter-capital' | 'letter' | 'number' | 'roman-small' | 'letter-number' | 'path';
export interface Label {
  readonly kind: LabelKind;
  /** A = 1, i = 1, III = 3; the last part of a path. */
  readonly value: number;
  /** The label as written, bullets left out, trimmed. */
  readonly raw: string;
  /** Characters of the line that the label takes, bullets and following spaces included. */
  readonly length: number;
}

const romanValue = (text: string): number => {
  const of: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 1 };
  let sum = 0;
  for (let k = 0; k < text.length; k += 1) { const n = of[text[k]!] ?? 0, next = of[text[k + 1] ?? ''] ?? 0; sum += n < next ? -n : n; }
  return sum;
};
const letterValue = (text: string): number => text.charCodeAt(0) - 96;

// Lines are folded: ß-öø-ӿ are the letters beyond a to z that are left there.
const bullets = /^(?:[-–—•·●○▪■□➢✓✔❖*→»o]\s+|[-–—•·●○▪■❖✓✔➢]\s*(?=[a-z0-9(²³¹ªºß-öø-ӿ]))*/;
// A letter l stands for the figure 1 or the numeral I in recognised text.
const ah = 'abcdefgh', az = 'abcdefghijklmnopqrstuvwxyz', figures = '0123456789';
// `first` has what a label of the form begins with; the rest is not asked for it.
const forms: readonly { readonly first: string; readonly pattern: RegExp; make(m: RegExpExecArray, raw: string): { kind: LabelKind; value: number } | null }[] = [
  { first: 'cp', pattern: /^(?:capitolul|capitol|cap|partea)\b\s*\.?\s*(?:(?:nr\.?|al?)\s*)?(?:([ivxl]{1,5})|(\d{1,2}))(?:\s?-\s?(?:lea|a)\b)?(?![a-z0-9²³¹ªºß-öø-ӿ])\s*[.:)]?\s*[-–—:]?\s*/, make: (m) => ({ kind: 'chapter', value: m[1] ? romanValue(m[1]) : Number(m[2]) }) },
  { first: 's', pattern: /^(?:sectiunea|sect)\b\s*\.?\s*(?:a\s+)?(?:([a-h])|(\d{1,2}))(?![a-z0-9²³¹ªºß-öø-ӿ])\s*[.:)]?\s*[-–—:]?\s*/, make: (m) => (m[1] ? { kind: 'letter-capital', value: letterValue(m[1]) } : { kind: 'number', value: Number(m[2]) }) },
  { first: `ivx${ah}${figures}`, pattern: /^([ivx]{1,4}|[a-h]|\d)\s*\.\s*(?:[a-h]|\d|[ivx]{1,4})(?:\s*\.\s*(?:[a-h]|\d|[ivx]{1,4}))*\s*[.)]?\s*[-–—:]?\s+(?=\(?[a-zªºß-öø-ӿ])/, make: (_, raw) => {
    const parts = raw.replace(/[\s):–—-]+$/, '').split('.').map((p) => p.trim()).filter(Boolean);
    const last = parts.at(-1)!;
    if (parts.length === 2 && /^[a-h]$/.test(parts[0]!) && /^\d$/.test(last)) return { kind: 'letter-number', value: Number(last) };
    return { kind: 'path', value: /^\d+$/.test(last) ? Number(last) : /^[ivx]+$/.test(last) ? romanValue(last) : letterValue(last) };
  } },
  { first: ah, pattern: /^[a-h](?:\.\s?)?(\d)\s*[.):–—-]\s*(?=[a-zªºß-öø-ӿ])/, make: (m) => ({ kind: 'letter-number', value: Number(m[1]) }) },
  { first: '(', pattern: /^\(\s*([ivxl]{1,5})\s*\)\s*/, make: (m) => ({ kind: 'roman-small', value: romanValue(m[1]!) }) },
  { first: `(${az}`, pattern: /^\(?\s*([a-z])\s*\)\s*[-–—:]?\s*/, make: (m, raw) => ({ kind: /[A-Z]/.test(raw) ? 'letter-capital' : 'letter', value: letterValue(m[1]!) }) },
  { first: 'ivx', pattern: /^([ivx]{1,5})\s*(?:[.):]|[-–—](?=\s))\s*[-–—:]?\s*/, make: (m, raw) => ({ kind: /[IVX]/.test(raw) ? 'roman' : 'roman-small', value: romanValue(m[1]!) }) },
  { first: az, pattern: /^([a-z])\s*(?:\.|[-–—](?=\s?[a-zªºß-öø-ӿ]))\s*[-–—:]?\s*(?![a-zªºß-öø-ӿ]\.)/, make: (m, raw) => ({ kind: /[A-Z]/.test(raw) ? 'letter-capital' : 'letter', value: letterValue(m[1]!) }) },
  { first: `(${figures}`, pattern: /^\(?(\d{1,2})\s*(?:\.\s*[)]?|[)]|[-–—](?=\s?[a-zªºß-öø-ӿ]))\s*[-–—:]?\s*(?![\d])/, make: (m) => ({ kind: 'number', value: Number(m[1]) }) },
];

/** Length of the bullets that head a line. */
export function bulletLength(folded: string): number {
  const first = folded.charCodeAt(0);
  // A letter or figure is none, but for the `o` of some word processors.
  if ((first >= 97 && first <= 122 && first !== 111) || (first >= 48 && first <= 57)) return 0;
  return bullets.exec(folded)![0].length;
}

/** What every label begins with; most lines are told apart by it alone. */
const hint = /^(?:cap|partea|sect|\(|[a-z0-9]{1,5}\s?[.):–—-])/;

/** The label at the start of a line; `text` and `folded` are the same line, the second in lower case without diacritics. */
export function labelOf(text: string, folded: string): Label | null {
  const skip = bulletLength(folded);
  const rest = folded.slice(skip, skip + 48);
  if (!hint.test(rest)) return null;
  for (const { first, pattern, make } of forms) {
    const m = first.includes(rest[0]!) ? pattern.exec(rest) : null;
    if (!m) continue;
    const raw = text.slice(skip, skip + m[0].length);
    const made = make(m, pattern === forms[2]!.pattern ? m[0] : raw);
    if (made) return { ...made, raw: raw.trim(), length: skip + m[0].length };
  }
  return null;
}

const known = new WeakMap<object, Label | null>();

/** The label of a whole line, read once. */
export function lineLabel(line: { readonly text: string; readonly folded: string }): Label | null {
  let label = known.get(line);
  if (label === undefined) { label = labelOf(line.text, line.folded); known.set(line, label); }
  return label;
}
