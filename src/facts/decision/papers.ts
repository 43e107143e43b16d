// Facts about the papers and consultations that the preamble names.

import { type Spans, spansOr } from '../../base/span.ts';
import type { Consultation, Decision, DecisionDocument } from '../../plan/plan.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { search } from '../search.ts';

const named = (d: Decision, ...kinds: DecisionDocument[]): Fact => {
  const list = d.documents.filter((p) => kinds.includes(p.kind));
  return { value: list.length > 0, at: spansOr(list.map((p) => p.span), d.preamble) };
};

const paper = (about: string, ...kinds: DecisionDocument[]) => ({ type: 'boolean' as const, about, compute: (d: Decision) => named(d, ...kinds) });

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

/** Speaks of consulting providers or beneficiaries without saying that it happened. */
const hintOfProviders = (context: FactContext): ReturnType<typeof search> =>
  search(context, /(consult(are|ari|area|arile|at|ati|area publica)|dezbat\w+) [^.;\n]{0,120}(furnizor\w*|asociati\w*|beneficiar\w*|organizati\w*|parteneri)/);

export const paperFacts: FactSet<Decision> = {
  'decision.namesReferat': paper('The initiator\'s referat de aprobare is named (OUG 57/2019 art. 136).', 'referat-de-aprobare'),
  'decision.namesExpunere': paper('An expunere de motive is named (L 215/2001).', 'expunere-de-motive'),
  'decision.namesRaport': paper('The raport de specialitate of the compartment is named.', 'raport-de-specialitate'),
  'decision.namesAvizComisie': paper('The opinion of a specialty committee is named.', 'aviz-comisie'),
  'decision.namesColegiuDirector': paper('The opinion of the colegiu director is named (HG 797/2017 annex 1).', 'aviz-colegiu-director'),
  'decision.inclusionCommission': {
    type: 'text', about: 'How the opinion of the commission on social inclusion is named: named, unnumbered, hint (L 292/2011 art. 118(4)).',
    compute: (d) => { const list = consultationsWith(d, 'comisie-incluziune', 'aviz-comisie-incluziune'); return { value: strength(list), at: placesOf(list, d) }; },
  },
  'decision.countyConsultation': {
    type: 'text', about: 'How the consultation of the county council is named: named, unnumbered, hint (L 292/2011 art. 118(3)).',
    compute: (d) => { const list = consultationsWith(d, 'consiliu-judetean', 'aviz-consiliu-judetean'); return { value: strength(list), at: placesOf(list, d) }; },
  },
  'decision.countyConsultationDate': {
    type: 'date', about: 'The day of the latest paper that names the consultation of the county council.',
    compute: (d) => {
      const list = consultationsWith(d, 'consiliu-judetean', 'aviz-consiliu-judetean').filter((c) => c.date);
      return { value: list.map((c) => c.date as string).sort().at(-1) ?? null, at: placesOf(list, d) };
    },
  },
  'decision.providersConsultation': {
    type: 'text', about: 'How the consultation of providers, professional associations and beneficiaries is named: named, unnumbered, hint (L 292/2011 art. 112(3) b), 140(3)).',
    compute: (d, context) => {
      const list = d.consultations.filter((c) => c.with === 'furnizori');
      if (list.some((c) => c.explicit)) return { value: strength(list), at: placesOf(list, d) };
      const hints = hintOfProviders(context);
      return { value: list.length || hints.length ? 'hint' : null, at: spansOr([...list.map((c) => c.span), ...hints], d.preamble) };
    },
  },
};
