// Lists of a made .docx: gives every label the list, level and restart by which a word processor would show it.

interface Form { readonly format: string; readonly text: string; readonly value: number; readonly upper?: number }

const roman = (text: string): number => {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  const digits = [...text.toLowerCase()].map((c) => values[c] ?? 0);
  return digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0);
};

const formOf = (label: string): Form | null => {
  const dotted = /^([a-z])\.(\d+)(\D*)$/.exec(label);
  if (dotted) return { format: 'decimal', text: `%1.%2${dotted[3]}`, value: Number(dotted[2]), upper: dotted[1]!.charCodeAt(0) - 96 };
  const named = /^(cap(?:itolul|\.)?\s+)([IVX]+)(.*)$/i.exec(label);
  if (named) return { format: 'upperRoman', text: `${named[1]}%1${named[3]}`, value: roman(named[2]!) };
  const small = /^(\()([ivx]+)(\).*)$/.exec(label);
  if (small) return { format: 'lowerRoman', text: `(%1${small[3]}`, value: roman(small[2]!) };
  const big = /^([IVX]+)([.)].*)$/.exec(label);
  if (big && big[1] !== 'C' && big[1] !== 'D') return { format: 'upperRoman', text: `%1${big[2]}`, value: roman(big[1]!) };
  const letter = /^(\(?)([A-Za-z])([.)].*)$/.exec(label);
  if (letter) { const lower = letter[2]! === letter[2]!.toLowerCase(); return { format: lower ? 'lowerLetter' : 'upperLetter', text: `${letter[1]}%1${letter[3]}`, value: letter[2]!.toLowerCase().charCodeAt(0) - 96 }; }
  const number = /^(\D*)(\d+)(\D*)$/.exec(label);
  if (number && Number(number[2]) > 0) return { format: 'decimal', text: `${number[1]}%1${number[3]}`, value: Number(number[2]) };
  return label.length === 1 ? { format: 'bullet', text: label, value: 1 } : null;
};

interface Num { readonly abstract: number; readonly starts: readonly [number, number][] }

export class ListBook {
  private readonly abstracts: Form[] = [];
  private readonly nums: Num[] = [];
  /** Of every list form: its number list now in use and the value it stands at. */
  private readonly now = new Map<number, { num: number; value: number }>();

  /** The list and level that show `label` here; undefined for a label no list can show. */
  place(label: string): { readonly num: number; readonly level: number } | undefined {
    const form = formOf(label);
    if (!form) return undefined;
    let abstract = this.abstracts.findIndex((a) => a.text === form.text && a.format === form.format && a.upper === form.upper);
    if (abstract < 0) abstract = this.abstracts.push(form) - 1;
    const level = form.upper === undefined ? 0 : 1;
    const state = this.now.get(abstract);
    if (state && (form.format === 'bullet' || form.value === state.value + 1)) { state.value = form.value; return { num: state.num, level }; }
    const starts: [number, number][] = [[level, form.value]];
    const num = this.nums.push({ abstract, starts: form.format === 'bullet' ? [] : starts });
    this.now.set(abstract, { num, value: form.value });
    return { num, level };
  }

  /** Content of numbering.xml. */
  xml(): string {
    const level = (n: number, format: string, text: string, start = 1): string => `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const abstracts = this.abstracts.map((form, i) => `<w:abstractNum w:abstractNumId="${i}">${form.upper === undefined ? level(0, form.format, form.text) : level(0, 'lowerLetter', '%1.', form.upper) + level(1, form.format, form.text)}</w:abstractNum>`);
    const nums = this.nums.map((num, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${num.abstract}"/>${num.starts.map(([n, v]) => `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="${v}"/></w:lvlOverride>`).join('')}</w:num>`);
    return abstracts.join('') + nums.join('');
  }
}
