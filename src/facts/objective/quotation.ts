// Whether an objective that the plan quotes stands in the strategy document given beside it.

import { type GivenStrategy, givenFor } from '../../alignment/given.ts';
import { findQuote, type Quote } from '../../alignment/quote.ts';
import type { Document } from '../../document/document.ts';
import { valueOf } from '../../plan/reading.ts';
import type { FactContext } from '../fact.ts';
import type { ObjectiveSubject } from '../subjects.ts';

/** Sentences of a document: its blocks, table cells apart, cut at full stops and semicolons. */
function sentencesOf(document: Document): string[] {
  const spans = document.blocks.flatMap((b) => (b.kind === 'table' ? b.cells.map((cell) => cell.span) : [b.span]));
  return spans.flatMap((s) => document.text.slice(s.start, s.end).split(/(?<=[.;:])\s+/)).map((t) => t.replace(/\s+/g, ' ').trim()).filter((t) => t.length > 8);
}

/** Objectives and measures as recognised, then whole blocks, then sentences. */
function sourcesOf({ strategy, document }: GivenStrategy): string[] {
  const blocks = document.blocks.filter((b) => b.kind !== 'table').map((b) => document.text.slice(b.span.start, b.span.end).replace(/\s+/g, ' '));
  return [...strategy.objectives.map((o) => o.text), ...strategy.measures.map((m) => m.text), ...blocks, ...sentencesOf(document)];
}

/** The document of the strategy the objective is quoted from, or null; one that tells objectives in other words is none. */
export function sourceOf({ strategy }: ObjectiveSubject, c: FactContext): GivenStrategy | null {
  const given = givenFor(strategy, c.plan, c.given);
  return given && !given.strategy.ownWords ? given : null;
}

/** Compares the quotation with the document; null without one. */
export function quotationOf(subject: ObjectiveSubject, c: FactContext): Quote | null {
  const given = sourceOf(subject, c);
  if (!given) return null;
  const sources = c.once(`alignment:sources:${c.given.strategies.indexOf(given)}`, () => sourcesOf(given));
  const { name, county } = c.plan.authority;
  return c.once(`alignment:quote:${subject.objective.span.start}`, () => findQuote(subject.objective.text, sources, [valueOf(name) ?? '', valueOf(county) ?? '']));
}
