// Facts about where the plan publishes: the authority's own web page, and the costs of services among what is published.

import { type Span, contains, spansOr } from '../../base/span.ts';
import { valueOf } from '../../plan/reading.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { around, headingPlace, hitsAt, hitsIn, ifNothingLost, matchesFrom, quotesOf, spansOf } from '../passages.ts';
import { starts, wordStarts } from '../words.ts';

const address = /(?:https?:\/\/\s?)?(?<![@\w.])(?:www\s?\.\s?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.\s?[a-z]{2,8}|https?:\/\/\s?[a-z0-9][a-z0-9.-]*\.[a-z]{2,8}|[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:ro|eu|com|org|net|info))(?![a-z])(?:\/[^\s,;)]*)?/y;
const addressStarts = starts('www', 'http');
/** The end of an address without `www`, which has no blank before it. */
const ending = /\.(?:ro|eu|com|org|net|info)(?![a-z])/g, bareAddress = /[a-z0-9.-]+$/;
/** Pages of the state, of networks and mail, which are not the authority's own. */
const foreign = /(?:^|[./])(?:gov|mmuncii|mmps|mmanpis|anpis|anpd|just|anap|e-licitatie|seap|sicap|facebook|fb|youtube|instagram|gmail|yahoo|lege5|legislatie|monitoruljuridic|insse|edu|ms)\.(?:ro|com)|\.gov\.ro|europa\.eu/;
/** Pages of county institutions, in the plan of a local authority. */
const countyPage = /dgaspc|prefectura|(?:^|[./])cj[a-z-]+\.ro|consiliul-?judetean|ajpis/;
/** A page spoken of without its address, beyond the model's own heading; a page on a network; that there is none and where it is shown instead. */
const mention = /\b(?:pagin\w*|cont\w*|profil\w*) (?:oficial\w* )?(?:de )?(?:facebook|instagram)\b|\bnu (?:are|detine|dispune de|exista)[^.;\n]{0,30}\b(?:pagin|site|web)\w*[^.\n]{0,80}\b(?:afis|sedi)\w*|\b(?:site(?:-?ul|-?ului)?|web\s?-?site(?:-?ul)?|pagin(?:a|ii)\s+(?:de\s+)?(?:web|internet))\s+(?:-?\s?ul\s+)?(?:propri[ua]\w*\s+)?(?:(?:a|al|ale)\s+)?(?:primari\w+|comunei|orasului|municipiului|sectorului|judetului|directi\w+|compartiment\w+|consili\w+|institutiei|dgaspc|spas)/y;
const mentionStarts = starts('pagin', 'cont', 'profil', 'nu', 'site', 'web');

/** Where an address may begin. */
function addressPlaces({ document }: FactContext): number[] {
  const { folded } = viewOf(document), places = new Set(wordStarts(document, addressStarts));
  for (const { index } of folded.matchAll(ending)) {
    const host = bareAddress.exec(folded.slice(Math.max(0, index - 100), index))?.[0] ?? '';
    for (const { index: word } of host.matchAll(/\b[a-z0-9]/g)) places.add(index - host.length + word);
  }
  return [...places].sort((a, b) => a - b);
}

function pages(context: FactContext): Span[] {
  return context.once('web-pages', () => {
    const view = viewOf(context.document);
    const kind = valueOf(context.plan.authority.kind), local = kind !== 'judet' && kind !== 'sector';
    return hitsIn(matchesFrom(context.document, addressPlaces(context), address))
      .filter((h) => !foreign.test(view.folded.slice(h.start, h.end)) && !(local && countyPage.test(view.folded.slice(h.start, h.end))) && !/@\s?$/.test(view.folded.slice(Math.max(0, h.start - 2), h.start)) && !/^[\d.-]+$/.test(view.folded.slice(h.start, h.end)))
      .map((h) => h.at);
  });
}

const inPlan = ({ plan }: FactContext, at: Span): boolean =>
  contains(plan.body, at) && !(plan.decision.is === 'found' && contains(plan.decision.value.whole, at)) || spansOf(plan, 'II').some((s) => contains(s, at));

const costs = /\b(?:cost(?:ul|uri|urile|urilor)?|tarif(?:e|ele)?)\b/y;
const costStarts = starts('cost', 'tarif');

/** Costs are told for the services: `item` under II.1 c) or freely in chapter II, `other` only in the statistics of d) (ii). */
function costsPublished(context: FactContext): { readonly value: string | null; readonly places: Span[] } {
  const { document, plan } = context;
  const statistics = plan.sections['II.1.d.ii'];
  const item = plan.sections['II.1.c'];
  // Item c) is about the own services: costs named there are theirs, in however few words.
  const inItem = (at: Span): boolean => item.state !== 'missing' && contains(item.span, at);
  const found = hitsAt(document, costStarts, costs, spansOf(plan, 'II')).filter((h) => inItem(h.at) || /servici|prest|furniz|benefici|masa|ingrijir/.test(Object.values(around(viewOf(document), h.start, h.end, 120, 120)).join(' ')));
  const own = found.filter((h) => statistics.state === 'missing' || !contains(statistics.span, h.at));
  if (own.length) return { value: 'item', places: own.map((h) => h.at) };
  return { value: found.length ? 'statistics' : null, places: found.map((h) => h.at) };
}

export const webPageFacts: FactSet = {
  'document.webPages': {
    type: 'list', about: "addresses of the authority's own web page in the plan",
    compute: (_, context) => {
      const own = pages(context).filter((at) => inPlan(context, at));
      if (!own.length) return ifNothingLost(context, [], headingPlace(context.plan, 'II.1'));
      return { value: quotesOf(context.document, own), at: spansOr(own, headingPlace(context.plan, 'II.1')[0]) };
    },
  },
  'document.webPageHints': {
    type: 'list', about: 'the own page named without an address, or an address that stands only in the decision or the letterhead',
    compute: (_, context) => {
      const named = hitsAt(context.document, mentionStarts, mention).map((h) => h.at);
      const outside = pages(context).filter((at) => !inPlan(context, at));
      return { value: quotesOf(context.document, [...named, ...outside]), at: spansOr([...named, ...outside], headingPlace(context.plan, 'II.1')[0]) };
    },
  },
  'document.costsPublished': {
    type: 'text', about: 'costs of services among the published data: item (for each service), statistics (only in d) (ii)), null when nowhere',
    compute: (_, context) => {
      const { value, places } = costsPublished(context);
      const place = headingPlace(context.plan, 'II.1.c');
      return value === null ? ifNothingLost(context, null, place) : { value, at: spansOr(places, place[0]) };
    },
  },
};
