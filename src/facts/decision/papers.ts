// Facts about the papers and consultations that the preamble names.

import { type Span, type Spans, spansOr } from '../../base/span.ts';
import type { Consultation, Decision, DecisionDocument } from '../../plan/plan.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { hitsAt, ifNothingLost } from '../passages.ts';
import { foldedAt, sentenceAt } from '../sentences.ts';
import { starts } from '../words.ts';

/** Whether a paper of one of these kinds, in fitting words, is named; not to be told where a part of the text was lost. */
const paper = (about: string, kinds: readonly DecisionDocument[], words?: RegExp) => ({
  type: 'boolean' as const, about,
  compute: (d: Decision, context: FactContext): Fact => {
    const places = d.documents.filter((p) => kinds.includes(p.kind) && (words ? words.test(foldedAt(context.document, p.span)) : p.span.end > p.span.start)).map((p) => p.span);
    return places.length ? { value: true, at: spansOr(places, d.preamble) } : ifNothingLost(context, false, [d.preamble]);
  },
});

interface Named { readonly number: string | null; readonly date: string | null; readonly explicit: boolean; readonly span: { start: number; end: number } }

/** Opinions and letters that prove a consultation, whichever list the preamble put them in. */
function consultationsWith(d: Decision, who: Consultation['with'], opinion: DecisionDocument): Named[] {
  const papers = d.documents.filter((p) => p.kind === opinion).map((p) => ({ ...p, explicit: true }));
  return [...papers, ...d.consultations.filter((c) => c.with === who)];
}

/** named: with number or date; unnumbered: told without either; hint: only wording that points to it; null: silent. */
function strength(list: readonly Named[]): string | null {
  if (list.some((c) => c.explicit && (c.number || c.date))) return 'named';
  if (list.some((c) => c.explicit)) return 'unnumbered';
  return list.length ? 'hint' : null;
}

const placesOf = (list: readonly Named[], d: Decision): Spans => spansOr(list.map((c) => c.span), d.preamble);

/** How a consultation is named; silence cannot be told where a part of the text was lost. */
function howConsulted(list: readonly Named[], d: Decision, context: FactContext): Fact {
  const value = strength(list);
  return value === null ? ifNothingLost(context, null, [d.preamble]) : { value, at: placesOf(list, d) };
}

const whom = /furnizor|asociati\w* profesional|organizati\w* [^.;]{0,40}beneficiar/;
const consulting = /consulta(?:rea|rii|rilor|ri|ti|te)\b/y, consultingStarts = starts('consulta');

/** The plan tells, as done, that providers or beneficiaries were consulted; the law's own sentence about plans does not count. */
const toldInPlan = ({ document, plan }: FactContext): Span[] => hitsAt(document, consultingStarts, consulting, [plan.body]).map(({ at }) => at).filter((at) => {
  const words = sentenceAt(document, at);
  const done = /(in urma|dupa|ca urmare a|pe baza) (unor |unei )?consult/.test(words) && /\b(a fost|au fost|s-a|s-au)\b|proces\w*[ -]?verbal|minut[ae]|nr\.? ?\d/.test(words);
  return whom.test(words) && (done || /(au fost|s-au) consulta/.test(words)) && !/planurile|elaboreaza|vor fi|art\.? ?\d/.test(words);
});

const consulted = /(?:consult(?:are|ari|area|arile|at|ati|area publica)|dezbat\w+)\s[^.;]{0,120}(?:furnizor\w*|asociati\w*|beneficiar\w*|organizati\w*|parteneri)/y;
const consultedStarts = starts('consult', 'dezbat');

/** Speaks of consulting providers or beneficiaries without saying that it happened. */
const hintOfProviders = ({ document }: FactContext): Span[] => hitsAt(document, consultedStarts, consulted).map(({ at }) => at);

export const paperFacts: FactSet<Decision> = {
  'decision.namesReferat': paper('The initiator\'s referat de aprobare is named (OUG 57/2019 art. 136).', ['referat-de-aprobare']),
  'decision.hintsReferat': paper('A report of the mayor or initiator is named, though not as referat de aprobare.', ['referat'], /primar|initiator|presedinte/),
  'decision.namesExpunere': paper('An expunere de motive is named (L 215/2001).', ['expunere-de-motive']),
  'decision.namesRaport': paper('The raport de specialitate of the compartment is named.', ['raport-de-specialitate']),
  'decision.hintsRaport': paper('A paper of the compartment is named under another name than raport de specialitate.', ['referat'], /specialitate|compartiment|directi|servici|asisten/),
  'decision.namesAvizComisie': paper('The opinion of a specialty committee is named.', ['aviz-comisie']),
  'decision.namesColegiuDirector': paper('The opinion of the colegiu director is named (HG 797/2017 annex 1).', ['aviz-colegiu-director']),
  'decision.inclusionCommission': {
    type: 'text', about: 'How the opinion of the commission on social inclusion is named: named, unnumbered, hint (L 292/2011 art. 118(4)).',
    compute: (d, context) => howConsulted(consultationsWith(d, 'comisie-incluziune', 'aviz-comisie-incluziune'), d, context),
  },
  'decision.countyConsultation': {
    type: 'text', about: 'How the consultation of the county council is named: named, unnumbered, hint (L 292/2011 art. 118(3)).',
    compute: (d, context) => howConsulted(consultationsWith(d, 'consiliu-judetean', 'aviz-consiliu-judetean'), d, context),
  },
  'decision.countyConsultationDate': {
    type: 'date', about: 'The day of the latest paper that names the consultation of the county council.',
    compute: (d) => {
      const list = consultationsWith(d, 'consiliu-judetean', 'aviz-consiliu-judetean').filter((c) => c.explicit && c.date);
      return { value: list.map((c) => c.date as string).sort().at(-1) ?? null, at: placesOf(list, d) };
    },
  },
  'decision.providersConsultation': {
    type: 'text', about: 'How the consultation of providers, professional associations and beneficiaries is named: named, unnumbered, hint (L 292/2011 art. 112(3) b), 140(3)).',
    compute: (d, context) => {
      const list = d.consultations.filter((c) => c.with === 'furnizori');
      if (list.some((c) => c.explicit)) return { value: strength(list), at: placesOf(list, d) };
      const told = toldInPlan(context), hints = hintOfProviders(context);
      if (told.length) return { value: 'unnumbered', at: spansOr(told, d.preamble) };
      if (!list.length && !hints.length) return ifNothingLost(context, null, [d.preamble]);
      return { value: list.length || hints.length ? 'hint' : null, at: spansOr([...list.map((c) => c.span), ...hints], d.preamble) };
    },
  },
};
