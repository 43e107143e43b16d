// Service codes of the nomenclature (HG 867/2015, HG 268/2026) in every spelling, brought to their normal form.

import type { ServiceCode } from '../plan.ts';

/** CAEN class, then the kind of service and of beneficiary; longer letters first (VTP and VD before V). */
const old = /^(8710|8720|8730|8790|8810|8891|8899)(?:(CRMS|CPCSA|CPDH|SIS|ID)|(SF(?=C|D)|CR(?=AD|VTP|VD|V|D|C|MC|T|PFA|PD)|CZ(?=AD|VTP|VD|V|D|C|F|PFA|PN))(AD|VTP|VD|PFA|PD|PN|MC|V|D|C|T|F))(VII|VI|IV|V|III|II|I)?$/;
const fresh = /^\d{3}(?:\.\d{1,2}){1,3}(?:\.[A-Z]{1,6}){1,3}$/;
const dashes = /[‐‑‒–—−]/g;
const besideLineEnd = / *\n *(-)|(?<=-) *\n */g;

/** Where a code may stand in a longer text: CAEN class, then letters with blanks, dots and hyphens between. */
const oldInText = /(?<![\d.])(?:8710|8720|8730|8790|8810|8891|8899)[\s.‐‑‒–—−-]*(?:CRMS|CPCSA|CPDH|SIS|SF|ID|CR|CZ)(?:[\s.‐‑‒–—−-]*(?:AD|VTP|VD|PFA|PD|PN|MC|V|D|C|T|F)(?![A-Za-zĂÂÎȘȚăâîșț]{2}))?(?:[\s.‐‑‒–—−-]*(?:VII|VI|IV|V|I{1,3}|l{1,3}))?(?![A-Za-zĂÂÎȘȚăâîșț0-9])/gi;
const newInText = /(?<![\d.])\d{3}(?:\.\d{1,2}){1,3}(?:\.[A-Z]{1,6}){1,3}(?![A-Za-z.])/g;

/** The normal form of an old-form code (`8891CZ-C-II`), or null when `raw` has no known form. */
function oldNormal(raw: string): string | null {
  // A small l stands for the Roman one in scanned texts; L is in no code.
  const m = old.exec(raw.replace(dashes, '-').replace(/l/g, 'I').toUpperCase().replace(/[\s.-]+/g, ''));
  if (!m) return null;
  // Only centres and foster care name their beneficiaries: the V of `8810ID-VI` is a figure.
  const [, caen, alone, grouped, group, step] = m;
  return `${caen}${alone ?? grouped}${group ? `-${group}` : ''}${step ? `-${step}` : ''}`;
}

/** A code cell as a code; `form` 'none' and `normal` null where it has no known form. */
export function parseCode(text: string): ServiceCode {
  // The end of a line in a narrow cell is no blank that its writer put beside the hyphen.
  const raw = text.replace(besideLineEnd, '$1').replace(/\s+/g, ' ').trim();
  // Quotation marks around a code, a full stop or a mark of a note after it are none of its own.
  const core = raw.replace(/^[„“”"'«(*\s]+|[„“”"'»).,;:*\s]+$/gu, '');
  const normal = oldNormal(core);
  if (normal !== null) {
    const caen = normal.slice(0, 4);
    return { raw, normal, form: 'old', wellWritten: core === normal || core === `${caen} ${normal.slice(4)}` };
  }
  const compact = core.replace(/\s+/g, '').toUpperCase();
  if (fresh.test(compact)) return { raw, normal: compact, form: 'new', wellWritten: core === compact };
  return { raw, normal: null, form: 'none', wellWritten: false };
}

/** Figures without which no code of each form stands in a text; the forms are asked only after them. */
const inText: readonly (readonly [RegExp, RegExp])[] = [[/8[78]\d\d/, oldInText], [/\d{3}\.\d/, newInText]];

/** Codes that stand in `text`, with their places (offsets in `text`). */
export function findCodes(text: string): { readonly code: ServiceCode; readonly start: number; readonly end: number }[] {
  const found = [];
  for (const [sign, pattern] of inText) {
    if (!sign.test(text)) continue;
    for (const m of text.matchAll(pattern)) {
      const code = parseCode(m[0]);
      if (code.normal !== null) found.push({ code, start: m.index, end: m.index + m[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True when the whole of `text` is one code of a known form. */
export const isCode = (text: string): boolean => parseCode(text).normal !== null;
