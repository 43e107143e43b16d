// The decision by which a plan is approved: everything it says, and where the plan's own text begins after it.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import type { Library } from '../../library/registry.ts';
import type { Citation, Decision } from '../plan.ts';
import { absent, found, type Reading } from '../reading.ts';
import { citationsIn } from './citations.ts';
import { findFrame, type Frame } from './decision-frame.ts';
import { isDraft, issuerOf, kindOf, numberAndDate, titleOf } from './decision-identity.ts';
import { annexOf, normativeOf, ordersOf, stepsOf } from './decision-orders.ts';
import { consultationsOf, documentsOf, transparencyOf } from './decision-papers.ts';
import { signaturesOf } from './decision-signatures.ts';
import { decisionText, placeIn, type DecisionText } from './decision-text.ts';
import { votesOf } from './votes.ts';

interface Known { readonly text: DecisionText; readonly frame: Frame | null; readonly citations: readonly Citation[] }
const known = new WeakMap<Document, Known>();

function look(document: Document): Known {
  const before = known.get(document);
  if (before) return before;
  const text = decisionText(document);
  const frame = findFrame(text);
  const place = (start: number, end: number): Span => placeIn(text, start, end);
  const from = frame ? [frame.preamble, frame.formula, frame.articlesEnd, frame.end].map((o) => place(o, o).start) as [number, number, number, number] : null;
  const start = frame ? place(frame.start, frame.start).start : 0;
  const part = (offset: number): Citation['part'] => {
    if (!from || offset >= from[3] || offset < start) return 'plan';
    if (offset >= from[0] && offset < from[1]) return 'preamble';
    return offset >= from[1] && offset < from[2] ? 'operative' : 'other';
  };
  const result = { text, frame, citations: citationsIn({ text: text.soft, at: (i) => i }, part, place) };
  known.set(document, result);
  return result;
}

/** The decision in the file; absent, with the whole text as the place looked in, where there is none. */
export function recogniseDecision(document: Document, _library: Library): Reading<Decision> {
  const { text, frame, citations } = look(document);
  if (!frame) return absent({ start: 0, end: document.text.length });
  const whole = placeIn(text, frame.start, frame.end);
  const issuer = issuerOf(text, frame);
  const { number, date } = numberAndDate(text, frame);
  const votes = votesOf(text, frame);
  const title = placeIn(text, frame.titleStart, frame.titleEnd);
  return found<Decision>({
    kind: kindOf(text, frame, issuer), number, date, title: titleOf(text, frame), issuer,
    preamble: placeIn(text, frame.preamble, frame.formula), operative: placeIn(text, frame.operative, frame.articlesEnd), whole,
    legalBasis: citations.filter((c) => c.part === 'preamble'),
    documents: documentsOf(text, frame), consultations: consultationsOf(text, frame), transparency: transparencyOf(text, frame),
    orders: ordersOf(text, frame), annex: annexOf(text, frame), signatures: signaturesOf(text, frame), votes,
    normative: normativeOf(text, frame), draft: isDraft(text, frame, number.is === 'found', votes.for.is === 'found'), steps: stepsOf(text, frame),
  }, title);
}

/** The plan's own text: after the decision, or the whole document where there is none or nothing follows it. */
export function planBody(document: Document): Span {
  const { text, frame } = look(document);
  const end = document.text.length;
  if (!frame) return { start: 0, end };
  if (frame.body === null) {
    // A decision printed after its annex leaves the plan before it.
    const start = placeIn(text, frame.start, frame.start).start;
    return start > end / 3 ? { start: 0, end: start } : { start: end, end };
  }
  return { start: placeIn(text, frame.body, frame.body).start, end };
}

/** All citations of the file, each with the part it stands in. */
export const recogniseCitations = (document: Document): readonly Citation[] => look(document).citations;
