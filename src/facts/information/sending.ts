// Facts about sending the plan and data: to the county directorate (DGASPC) and to the ministry.

import { type Span, spansOr } from '../../base/span.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { headingPlace, ifNothingLost, paragraphAt } from '../passages.ts';
import { hasWord, starts, wordStarts } from '../words.ts';

const sends = /\b(?:transmi(?:t|te|terea|tere|s|sa|se|tem|sia)\w*|trimit\w*|trimis\w*|inaint\w+|comunic\w+|raport(?:eaza|area|ari|arile|arii)\w*|pune\w*\s+la\s+dispozitia)\b/;
const county = /\bd\.?\s?g\.?\s?a\.?\s?s\.?\s?p\.?\s?c\b|directi\w+\s+general\w+\s+de\s+asistenta\s+sociala|serviciul\w*\s+public\w*\s+de\s+asistenta\s+sociala\s+(?:de\s+)?(?:la|de)\s+(?:nivel(?:ul)?\s+)?(?:judet|judetean)/;
const ministry = /\bminister\w*|\bm\.?m\.?(?:s\.?s|p\.?s|f\.?t\.?s\.?s|j\.?s)\b/;
/** First letters of the words by which sending is told, and its two receivers (words.ts). */
const sendingStarts = starts('transmi', 'trimi', 'inaint', 'comunic', 'raport', 'pune'), receiverStarts = starts('d', 'dg', 'dga', 'directi', 'serviciul', 'minister', 'm', 'mm', 'mms', 'mmp', 'mmf', 'mmj');
const thePlan = /\bplan(?:ul|ului|urile|uri)?\b|\bstrategi\w+|\bprezenta hotarare\b|\bhotararea\b/;
const data = /\bdate(?:le|lor)?\b|\bstatistic\w*|\bsituati(?:i|ile|ilor)\b|\braport\w*|\binformati(?:i|ile)\b|\bindicator\w*/;
const quarterly = /trimestrial|trimestru/;
const yearly = /\banual\b|\banuale?\b|31\s+mai|31\.05|\bpana la (?:data de )?31\b|anul\s+(?:anterior|precedent)|fiecarui an/;

interface Sending { readonly plan: Span[]; readonly quarterly: Span[]; readonly data: Span[]; readonly ministryData: Span[]; readonly ministry: Span[] }

/** The sentences that tell of sending, in paragraphs that name a receiver: parted at full stops before a capital, semicolons and line ends; abbreviations stay whole. */
function* sentences(context: FactContext): Generator<{ readonly folded: string; readonly at: Span }> {
  const view = viewOf(context.document);
  for (const at of wordStarts(context.document, sendingStarts)) {
    const line = paragraphAt(view, at);
    if (!hasWord(context.document, receiverStarts, line.start, line.end)) continue;
    const text = view.text.slice(line.start, line.end);
    let start = 0, end = text.length;
    for (const stop of text.matchAll(/(?<!\.\s?\p{L}|(?:^|\s)\p{Lu})[.!?](?=\s+\p{Lu})|;/gu)) {
      if (line.start + stop.index < at) start = stop.index + 1;
      else { end = stop.index; break; }
    }
    yield { folded: view.folded.slice(line.start + start, line.start + end).replace(/\n/g, ' '), at: view.place(line.start + start, line.start + end) };
  }
}

const sending = (context: FactContext): Sending => context.once('sending', () => {
  const out: Sending = { plan: [], quarterly: [], data: [], ministryData: [], ministry: [] };
  // The law's own paraphrase in the preamble is no order, hence only what the plan or the operative part says.
  const { plan } = context;
  const preamble = plan.decision.is === 'found' ? plan.decision.value.preamble : null;
  for (const { folded, at } of sentences(context)) {
    if (preamble && preamble.end > preamble.start && at.start >= preamble.start && at.end <= preamble.end) continue;
    if (!sends.test(folded)) continue;
    if (county.test(folded)) {
      if (thePlan.test(folded)) out.plan.push(at);
      if (data.test(folded)) (quarterly.test(folded) ? out.quarterly : out.data).push(at);
      else if (quarterly.test(folded)) out.quarterly.push(at);
    }
    if (ministry.test(folded)) (yearly.test(folded) ? out.ministryData : out.ministry).push(at);
  }
  const orders = plan.decision.is === 'found' ? plan.decision.value.orders.filter((o) => o.order === 'transmitere-dgaspc').map((o) => o.span) : [];
  return { ...out, plan: [...out.plan, ...orders] };
});

const told = (context: FactContext, places: readonly Span[]): Fact => {
  const at = headingPlace(context.plan, 'II');
  return places.length ? { value: true, at: spansOr(places, at[0]) } : ifNothingLost(context, false, at);
};

export const sendingFacts: FactSet = {
  'document.sendsPlan': { type: 'boolean', about: 'sending the plan to the county directorate is planned or ordered', compute: (_, context) => told(context, sending(context).plan) },
  'document.sendsQuarterlyData': { type: 'boolean', about: 'sending quarterly data to the county directorate is planned', compute: (_, context) => told(context, sending(context).quarterly) },
  'document.sendsSomeData': { type: 'boolean', about: 'sending data to the county directorate is planned, without saying that it is quarterly', compute: (_, context) => told(context, sending(context).data) },
  'document.sendsMinistryData': { type: 'boolean', about: 'yearly data to the ministry are planned', compute: (_, context) => told(context, sending(context).ministryData) },
  'document.namesMinistrySending': { type: 'boolean', about: 'something is sent to the ministry, without a yearly term', compute: (_, context) => told(context, sending(context).ministry) },
};
