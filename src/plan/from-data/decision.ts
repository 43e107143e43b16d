// The decision of a plan written as data.

import { isIsoDate, type IsoDate } from '../../base/date.ts';
import { cover, spansOr, type Span } from '../../base/span.ts';
import type { Citation, Consultation, Decision, DecisionDocument, NamedDocument, Order, Votes } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { parseAct } from '../recognise/acts.ts';
import { parseDate } from '../recognise/dates.ts';
import type { DataNode } from './node.ts';

const documentKinds: readonly DecisionDocument[] = ['referat-de-aprobare', 'expunere-de-motive', 'raport-de-specialitate', 'aviz-comisie', 'aviz-consiliu-judetean', 'aviz-comisie-incluziune', 'aviz-colegiu-director', 'proiect-de-hotarare', 'referat', 'proces-verbal'];
const orders: readonly Order[] = ['executare', 'comunicare-prefect', 'publicare', 'transmitere-dgaspc', 'copie-prefect-incluziune', 'transmitere-minister'];
const consulted = ['consiliu-judetean', 'furnizori', 'comisie-incluziune', 'public'] as const;
const steps = ['comunicare-prefect', 'publicare', 'transmitere-dgaspc', 'consultare'] as const;
const signers = ['presedinte', 'secretar', 'consilier'] as const;

/** An ISO date, or any form that documents use; null otherwise. */
export const dateOf = (node: DataNode): IsoDate | null => {
  const text = node.string;
  if (text === null) return null;
  return isIsoDate(text) ? text : parseDate(text);
};
const plainDate = (node: DataNode): IsoDate | null => (node.given ? dateOf(node) : null);
const plainNumber = (node: DataNode): string | null => node.string || null;

/** One citation of an act: `{ act, at, annex }`. */
export function citationOf(node: DataNode, part: Citation['part']): Citation | null {
  const act = (node.string === null ? node.get('act') : node).string;
  if (!act) return null;
  const parsed = parseAct(act);
  return { act: parsed?.act ?? act, kind: parsed?.kind ?? act.split(' ')[0] ?? act, number: parsed?.number ?? null, year: parsed?.year ?? null, date: (node.get('date').given ? dateOf(node.get('date')) : parsed?.date) ?? null, at: node.get('at').string, annex: node.get('annex').string, part, span: node.span };
}

/** An entry of a list of words: the word alone, or a map that holds it under `key`. */
function word<T extends string>(node: DataNode, key: string, words: readonly T[]): T | null {
  const text = node.string ?? node.get(key).string;
  return words.find((w) => w === text) ?? null;
}

const keep = <T>(value: T | null): T[] => (value === null ? [] : [value]);

function votesOf(node: DataNode): Votes {
  const read = (key: string): Reading<number> => (node.because ? unclear(node.because, node.span) : node.get(key).number());
  return { for: read('for'), against: read('against'), abstentions: read('abstentions'), present: read('present'), inOffice: read('inOffice'), span: node.entries().some(([, n]) => n.given || n.because) ? node.span : null };
}

/** `transparency: announcement`, or a map whose key says which: `{ announcement: { number, date } }`. */
function transparencyOf(node: DataNode): Decision['transparency'] {
  if (node.value === false) return absent(node.span);
  return node.reading((n) => (['announcement', 'exception'] as const).find((how) => n.string === how || (n.get(how).given && n.get(how).value !== false)) ?? null);
}

/** `annex: true` is the formula "part of the decision", `named` an annex without it. */
function annexOf(node: DataNode): Decision['annex'] {
  if (node.value === false) return absent(node.span);
  return node.reading((n) => (n.value === true || n.string === 'integral' ? 'integral' : n.string === 'named' ? 'named' : null));
}

/** The reading of `decision:`; the spans of its parts are those of the lists that hold them. */
export function decisionFromData(node: DataNode): Reading<Decision> {
  if (node.because) return unclear(node.because, node.span);
  if (!node.given) return absent(node.span);
  const list = <T>(key: string, read: (item: DataNode) => T | null): T[] => node.get(key).items().flatMap((item) => keep(read(item)));
  const part = (...keys: string[]): Span => {
    const given = keys.map((k) => node.get(k)).filter((n) => n.given).map((n) => n.span);
    return cover(spansOr(given, node.span));
  };
  const kinds = ['HCL', 'HCJ', 'HCGMB', 'dispozitie'] as const;
  return found<Decision>({
    kind: kinds.find((k) => k === node.get('kind').string) ?? null,
    number: node.get('number').text(),
    date: node.get('date').reading(dateOf),
    title: node.get('title').text(),
    issuer: node.get('issuer').text(),
    preamble: part('legalBasis', 'documents', 'consultations'), operative: part('orders', 'annex'), whole: node.span,
    legalBasis: list('legalBasis', (n) => citationOf(n, 'preamble')),
    documents: list('documents', (n): NamedDocument | null => {
      const kind = word(n, 'kind', documentKinds);
      return kind && { kind, number: plainNumber(n.get('number')), date: plainDate(n.get('date')), span: n.span };
    }),
    consultations: list('consultations', (n): Consultation | null => {
      const other = word(n, 'with', consulted);
      return other && { with: other, number: plainNumber(n.get('number')), date: plainDate(n.get('date')), explicit: n.get('explicit').value !== false, span: n.span };
    }),
    transparency: transparencyOf(node.get('transparency')),
    annex: annexOf(node.get('annex')),
    orders: list('orders', (n) => { const order = word(n, 'order', orders); return order && { order, span: n.span }; }),
    signatures: list('signatures', (n) => { const who = word(n, 'who', signers); return who && { who, name: n.get('name').string, span: n.span }; }),
    votes: votesOf(node.get('votes')),
    normative: node.get('normative').boolean(),
    draft: node.get('draft').value === true,
    steps: list('steps', (n) => { const step = word(n, 'step', steps); return step && { step, date: n.get('date').reading(dateOf), span: n.span }; }),
  }, node.span);
}
