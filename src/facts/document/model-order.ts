// The order that approved the model (Ordinul MMJS nr. 1086/2018): whether and how it is cited.

import { type Span, spansOr } from '../../base/span.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { around, matchesOf, quotesOf, titlePlace, ifNothingLost, isExtract } from '../passages.ts';

interface Citing { readonly at: Span; readonly kind: 'order' | 'other' | 'none'; readonly number: number; readonly year: number | null }

/** A number with its year or date: `1086/2018`, `1.086 din 20 februarie 2018`, `1086/20.02.2018`. */
const numbered = /(?<![\d/]|\d\.)(\d{1,2}\.\d{3}|\d{3,5})(?![\d.]*\d*\s?lei)(?:\s*(?:\/|din)\s*(?:data\s+(?:de\s+)?|anul\s+)?(?:\d{1,2}[.\s/-]\s?(?:\d{1,2}|[a-z]+)[.\s/-]\s?)?(\d{4}))?/g;
const order = /\b(?:ordin\w*|o\.?\s?m\.?\s?(?:m\.?\s?[jp]\.?\s?s\.?|m\.?\s?[a-z.]{0,8}))(?![a-z])(?:(?!\b(?:hotar|lege|ordonant)\w*|\bnr)[^;\n]){0,140}(?:\bnr\.?\s*|\bnumarul\s*)?$/;
const otherAct = /\b(?:hotarar\w*(?:\s+(?:de\s+)?guvern\w*)?|h\.?\s?g\.?(?:\s?r\.?)?|leg(?:e|ea|ii)|l\.|ordonant\w*|o\.?u\.?g\.?)(?![a-z])(?:(?!ordin)[^;\n]){0,60}?(?:\bnr\.?\s*)?$/;
/** What a sentence about the model holds soon after the number. */
const modelSign = 'model', modelReach = 120;
const aboutModel = /^[^;\n]{0,60}(?:model\w*\s?-?\s?cadru\s+al\s+planului|aprobarea\s+modelului)/;

function citings(context: FactContext): readonly Citing[] {
  return context.once('model-order', () => {
    const view = viewOf(context.document), out: Citing[] = [];
    for (const { match: m, start, end } of matchesOf(context.document, numbered)) {
      const number = Number((m[1] as string).replace('.', ''));
      // Most numbers of a plan cite nothing: they are neither the order's nor followed by its title.
      if (number !== 1086 && !view.folded.slice(end, end + modelReach).includes(modelSign)) continue;
      const { before, after } = around(view, start, end, 170, modelReach);
      const kind = order.test(before) ? 'order' : otherAct.test(before) ? 'other' : 'none';
      const modelWords = aboutModel.test(after);
      const year = m[2] ? Number(m[2]) : null;
      const known = number === 1086 && (kind !== 'none' || year === 2018);
      if (!known && !(modelWords && kind !== 'none')) continue;
      if (number === 1086 && kind === 'other' && year !== 2018 && !modelWords) continue;
      const from = Math.max(0, start - Math.min(before.length, 24));
      out.push({ at: view.place(from, end), kind, number, year });
    }
    return out;
  });
}

/** A citation is wrong in kind, number or year; a short form beside a whole one is right. */
function wrong(context: FactContext): Span[] {
  const all = citings(context);
  const whole = all.some((c) => c.kind === 'order' && c.number === 1086 && c.year === 2018);
  return all.filter((c) => c.number !== 1086 || c.kind === 'other' || (c.year !== 2018 && !(c.year === null && whole))).map((c) => c.at);
}

export const modelOrderFacts: FactSet = {
  'document.citesModelOrder': {
    type: 'boolean', about: 'the order of the model (1086/2018) is cited',
    compute: (_, context) => {
      const places = citings(context).map((c) => c.at);
      return { value: places.length > 0, at: spansOr(places, titlePlace(context.plan)[0]) };
    },
  },
  'document.wrongModelOrder': {
    type: 'list', about: 'citations of the order of the model with a wrong kind, number or year',
    compute: (_, context) => {
      const places = wrong(context);
      const at = spansOr(places.length ? places : citings(context).map((c) => c.at), titlePlace(context.plan)[0]);
      return places.length || !isExtract(context.document) ? { value: quotesOf(context.document, places, 80), at } : ifNothingLost(context, [], at);
    },
  },
};
