// The only door of the recogniser: a document becomes a plan; what it does not say is absent, what cannot be told is unclear.

import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import { planFromData } from './from-data.ts';
import type { Plan } from './plan.ts';
import { absent, found } from './reading.ts';
import { agreementsOf } from './recognise/agreements.ts';
import { authorityOf } from './recognise/authority.ts';
import { bodyOf } from './recognise/body.ts';
import { planBody, recogniseCitations, recogniseDecision } from './recognise/decision.ts';
import { kindOf } from './recognise/kind.ts';
import { linesOf } from './recognise/lines.ts';
import { sectionsOf } from './recognise/sections.ts';
import { strategiesOf } from './recognise/strategies.ts';
import { recogniseTables } from './recognise/tables-part.ts';
import { bestTitle, planTitles } from './recognise/title.ts';
import { viewOf } from './recognise/view.ts';
import { yearMentionsOf, yearOf } from './recognise/year.ts';

function planFromText(document: Document, library: Library): Plan {
  const view = viewOf(document), lines = linesOf(document, view);
  const whole = view.place(0, view.text.length);
  const decision = recogniseDecision(document, library);
  const body = decision.is === 'found' ? planBody(document) : bodyOf(view, lines);
  const bodyStart = view.offset(body.start);
  const titles = planTitles(view, lines, bodyStart);
  const structure = sectionsOf(document, view, lines, body);
  const title = bestTitle(titles, bodyStart, structure.firstChapter);
  const preamble = lines.filter((line) => line.start >= bodyStart && line.start < structure.firstChapter);
  const mentions = yearMentionsOf(view, lines, titles, bodyStart);
  return {
    ...kindOf(document, view, lines, titles, structure.aligned, bodyStart, whole),
    title: title ? found(title.text, title.span) : absent(body),
    authority: authorityOf(document, view, lines, titles, library, whole),
    year: yearOf(mentions, title?.span ?? body),
    yearMentions: mentions,
    decision, body,
    strategies: strategiesOf(view, preamble, library, structure.firstChapter),
    agreements: agreementsOf(view, preamble),
    sections: structure.sections, extraChapters: structure.extraChapters, contents: structure.contents,
    ...recogniseTables(document, library, structure.sections),
    citations: recogniseCitations(document),
  };
}

/** What the document says, as a plan. Never throws, whatever the document. */
export const recognise = (document: Document, library: Library): Plan => (document.data ? planFromData(document, library) : planFromText(document, library));
