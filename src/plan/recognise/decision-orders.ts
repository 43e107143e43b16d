// What the operative part orders, whether the plan is its annex, whether it calls itself normative, and dated steps after it.

import type { Decision, Order } from '../plan.ts';
import { absent, found, type Reading } from '../reading.ts';
import { findDates } from './dates.ts';
import type { Frame } from './decision-frame.ts';
import { placeIn, type DecisionText } from './decision-text.ts';

const send = '(?:comunic|transmi[ts]|trimi[ts]|inaint)';
const county = '(?:d\\.? ?g\\.? ?a\\.? ?s\\.? ?p\\.? ?c|directi\\w+ general\\w+ de asistenta sociala|serviciul\\w* public de asistenta sociala de la nivel(?:ul)? judetean)';
/** Each is asked only where one of its words stands. */
const orders: readonly { readonly order: Order; readonly where?: readonly string[]; readonly pattern: RegExp }[] = [
  { order: 'executare', pattern: /(?<![a-z])a?du[cs]\w* la indeplinire|insarcineaz|imputernices|(?:asigura|responsabil|raspund)\w*[^.;\n]{0,60}(?:executar|aplicar|indeplinir|implementar|realizar)\w+|punerea in aplicare|punerea in executare|(?:executarea|aplicarea|indeplinirea|implementarea) (?:prezentei|prevederilor|planului)|(?:cu|de) (?:executare|aplicare|implementare|indeplinire)a?\b[^.;\n]{0,40} (?:se (?:incredinteaza|ocupa)|raspund)|se incredinteaza/ },
  { order: 'copie-prefect-incluziune', where: ['incluziun'], pattern: new RegExp(`(?:copi[ae]|exemplar|${send})[^.;]{0,160}prefect[^.;]{0,160}incluziun`) },
  { order: 'comunicare-prefect', where: ['prefect'], pattern: new RegExp(`${send}[^.]{0,600}prefect|prefect\\w*[^.;\\n]{0,80}${send}`) },
  { order: 'publicare', pattern: /cunostint[ae] public|(?:se|va|vor|fi|si)(?: va| vor)?(?: fi)? (?:public[ae]\b|publicat|afis)|\bpublicar(?:e|ea|ii)\b|\bafisar(?:e|ea|ii)\b|cunostinta publicului|\bfac\w* public[ae]?\b|publicitat|monitorul(?:ui)? oficial|pe (?:pagina|site)/ },
  { order: 'transmitere-dgaspc', where: ['asistenta sociala', 'dg', 'd.g', 'd g', 'd. g'], pattern: new RegExp(`${send}[^.]{0,400}${county}`) },
  { order: 'transmitere-minister', where: ['ministerul'], pattern: new RegExp(`${send}[^.]{0,300}ministerul`) },
];

interface Part { readonly start: number; readonly flat: string }

/** Articles of the operative part, each with the lines under it; the whole part where it has no articles. */
function articles(text: DecisionText, frame: Frame): Part[] {
  const part = text.flat.slice(frame.operative, frame.articlesEnd);
  const starts = [...part.matchAll(/(?:^|\n)\s*(?:art(?:icol(?:ul)?)?\.? ?(?:\d{1,2}|unic|[ivx]{1,4})\b|\(\d\))/g)].map((m) => m.index);
  if (starts.length === 0) return [{ start: frame.operative, flat: part }];
  return starts.map((s, i) => ({ start: frame.operative + s, flat: part.slice(s, starts[i + 1] ?? part.length) }));
}

/** What each article orders; line breaks inside an article do not end its sentence. */
export function ordersOf(text: DecisionText, frame: Frame): Decision['orders'] {
  const list: { order: Order; span: ReturnType<typeof placeIn> }[] = [];
  for (const part of articles(text, frame)) {
    const flat = part.flat.replace(/\n/g, ' ').replace(/(?<=\b(?:art|nr|alin|lit|d|g|a|s|p))\./g, ' ');
    for (const { order, where, pattern } of orders) {
      if ((where && !where.some((word) => flat.includes(word))) || list.some((o) => o.order === order)) continue;
      const hit = pattern.exec(flat);
      if (!hit) continue;
      list.push({ order, span: placeIn(text, part.start + hit.index, part.start + hit.index + hit[0].trimEnd().length) });
    }
  }
  return list;
}

/** "Anexa … face parte integrantă" is integral; an annex without the formula is named. */
export function annexOf(text: DecisionText, frame: Frame): Decision['annex'] {
  const part = text.flat.slice(frame.operative, frame.articlesEnd);
  const integral = /anex[^.;]{0,40}[^;]{0,160}?\bparte (?:integrant|component)\w*|parte (?:integrant|component)\w*[^.;]{0,60}anex\w*/.exec(part);
  if (integral) return found('integral', placeIn(text, frame.operative + integral.index, frame.operative + integral.index + integral[0].length));
  const named = /\banex(?:a|ei|ele|elor|e)\b(?: nr\.? ?\d+)?/.exec(part);
  return named ? found('named', placeIn(text, frame.operative + named.index, frame.operative + named.index + named[0].length)) : absent(placeIn(text, frame.operative, frame.articlesEnd));
}

/** True or false where the decision itself says that it is normative or individual. */
export function normativeOf(text: DecisionText, frame: Frame): Reading<boolean> {
  const part = text.flat.slice(frame.start, frame.end);
  if (!/normativ|individual/.test(part)) return absent(placeIn(text, frame.start, frame.end));
  const at = (m: RegExpExecArray) => placeIn(text, frame.start + m.index, frame.start + m.index + m[0].length);
  const not = /(?:nu (?:are|au|reprezinta)[^.;\n]{0,30}caracter normativ|fara caracter normativ|caracter individual|act administrativ individual|nu (?:este|constituie) (?:un )?act (?:administrativ )?(?:cu caracter )?normativ)/.exec(part);
  if (not) return found(false, at(not));
  const is = /(?:(?:are|avand|cu|este de|un) (?:un )?caracter normativ|act administrativ (?:cu caracter )?normativ|hotarare(?:a)? (?:cu caracter )?normativ[ae])/.exec(part);
  return is ? found(true, at(is)) : absent(placeIn(text, frame.start, frame.end));
}

type Step = Decision['steps'][number]['step'];
const sentWords = /comunic|transmi[ts]|trimi[ts]|inaint|inregistr|depus/;
const addressees: readonly { readonly step: Step; readonly pattern: RegExp; readonly sent: boolean }[] = [
  { step: 'comunicare-prefect', pattern: /prefect/, sent: true },
  { step: 'transmitere-dgaspc', pattern: new RegExp(county), sent: true },
  { step: 'publicare', pattern: /cunostint[ae] public|publicat|publicare|afisat|afisare/, sent: false },
];

/** The steps a line tells, each with the date that stands with it: after its words, or before them where the line begins with a date. */
function stepsIn(line: string, base: number): { step: Step; date: string; start: number; end: number }[] {
  const dates = findDates(line, base);
  const told = addressees.flatMap(({ step, pattern, sent }) => { const at = !sent || sentWords.test(line) ? line.search(pattern) : -1; return at >= 0 ? [{ step, at: base + at }] : []; }).sort((a, b) => a.at - b.at);
  const dateFirst = told[0] !== undefined && dates[0] !== undefined && dates[0].span.start < told[0].at;
  return told.flatMap(({ step, at }, i) => {
    const before = told[i - 1]?.at ?? base, next = told[i + 1]?.at ?? Number.POSITIVE_INFINITY;
    const own = dateFirst ? dates.findLast((d) => d.span.start < at && d.span.start >= before) : dates.find((d) => d.span.start >= at && d.span.start < next);
    return own?.date ? [{ step, date: own.date, start: own.span.start, end: own.span.end }] : [];
  });
}

/** Dated lines after the signatures: communicated to the prefect, published, sent to DGASPC. */
export function stepsOf(text: DecisionText, frame: Frame): Decision['steps'] {
  const list: { step: Step; date: Reading<string>; span: ReturnType<typeof placeIn> }[] = [];
  for (const line of text.lines.filter((l) => l.start >= frame.articlesEnd && l.start < frame.end)) {
    for (const { step, date, start, end } of stepsIn(line.flat, line.start)) {
      if (!list.some((s) => s.step === step)) list.push({ step, date: found(date, placeIn(text, start, end)), span: placeIn(text, line.start, line.end) });
    }
  }
  return list;
}
