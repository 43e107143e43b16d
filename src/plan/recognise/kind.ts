// Whether the document is the annual action plan on social services at all, and what else it is when it is not.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import type { OtherKind, Plan } from '../plan.ts';
import { absent, found, unclear } from '../reading.ts';
import type { Line } from './lines.ts';
import { holdsOne } from './marks.ts';
import type { Title } from './title.ts';
import type { View } from './view.ts';

/** Every hit of a pattern holds one of its words. */
const others: readonly { readonly kind: OtherKind; readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { kind: 'aviz-consultativ', words: ['aviz'], pattern: /\baviz(?:ul)?\s+consultativ|\bavizarea\s+(?:consultativa\s+)?a?\s*planului|\bcu\s+privire\s+la\s+avizarea/ },
  { kind: 'plan-prevenire-separare', words: ['separar'], pattern: /\bprevenir[a-zªºß-ӿ]+\s+(?:a\s+)?separar|\bplan[a-zªºß-ӿ]*[^.;]{0,60}\bseparar/ },
  { kind: 'plan-lucrari', words: ['lucrar'], pattern: /\bplan[a-zªºß-ӿ]*\s+(?:anual\s+)?(?:de|al)\s+(?:actiun[a-zªºß-ӿ]+(?:\s+sau|\s+si|\s*\/)?\s*)?(?:de\s+)?lucrar|\b(?:actiuni(?:lor)?\s+(?:sau|si)\s+)lucrari(?:lor)?\s+de\s+interes|\blucrari(?:lor)?\s+de\s+interes\s+local/ },
  { kind: 'plan-multianual', words: ['multianual', 'incluziun'], pattern: /\b(?:program|plan)[a-zªºß-ӿ]*\s+multianual|\bincluziune\s+sociala\b[^.;]{0,60}\bmultianual|\bplan[a-zªºß-ӿ]*\s+(?:local\s+)?(?:anual\s+)?(?:de\s+actiune\s+)?(?:pentru\s+|privind\s+|de\s+)incluziune/ },
  { kind: 'plan-combatere-saracie', words: ['saraci'], pattern: /\bplan[a-zªºß-ӿ]*[^.;]{0,80}\b(?:saraci|antisaraci)/ },
  { kind: 'strategie', words: ['strategi'], pattern: /^(?:.{0,60}\baprobarea\s+)?strategi(?:a|ei)\b/ },
  { kind: 'raport', words: ['raport'], pattern: /^raport(?:ul)?\b|^(?:.{0,40}\baprobarea\s+)raportului/ },
];
const decision = /^h\s*o\s*t\s*a\s*r\s*a\s*r\s*e|^hotararea\b|^proiect\s+de\s+hotarare|^dispozitia?\b/;

/** Head of the document up to the plan's own title: titles and what decisions approve, each line with the one that goes on. */
function headTexts(lines: readonly Line[], before: number): string[] {
  const head = lines.filter((l) => !l.running).slice(0, 45);
  const out: string[] = [];
  head.forEach((line, i) => {
    if (line.kind === 'row' || line.start > before) return;
    const next = head[i + 1];
    const joined = next && next.kind === 'text' && next.tokens.length < 30 && line.tokens.length < 30 && !/[.;:]$/.test(line.folded) ? `${line.folded} ${next.folded}` : line.folded;
    const title = line.tokens.length <= 45 && (/^(?:privind|pentru|cu privire|referitor)\b/.test(line.folded) || /\b(?:aprobarea|avizarea|adoptarea)\b/.test(line.folded) || line.text === line.text.toUpperCase() || /^\W*(?:plan|program|strategi|raport|aviz|hotarar)/.test(line.folded));
    if (title) out.push(joined.replace(/^[^a-z]+/, ''));
  });
  return out;
}

export type KindPart = Pick<Plan, 'kind' | 'otherKind'>;

/** Decides from titles first, then from how much of the model stands in the text; says unclear where neither tells. */
export function kindOf(document: Document, view: View, lines: readonly Line[], titles: readonly Title[], aligned: number, bodyStart: number, lookedIn: Span): KindPart {
  const title = titles.find((t) => t.role === 'own') ?? titles.find((t) => t.role !== 'header') ?? titles[0];
  const at = title ? title.span : lookedIn;
  const first = titles.find((t) => t.role === 'own') ?? titles.find((t) => t.role === 'decision');
  const heads = headTexts(lines, first?.start ?? Infinity);
  const other = others.find(({ words, pattern }) => heads.some((h) => holdsOne(h, words) && pattern.test(h)))?.kind ?? null;
  const plan = (): KindPart => ({ kind: found('plan-anual', at), otherKind: absent(lookedIn) });
  const alt = (kind: OtherKind): KindPart => ({ kind: found('alt-document', lookedIn), otherKind: found(kind, lookedIn) });
  const lost = document.losses.some((l) => l.text && (l.what === 'page-without-text' || l.what === 'image' || l.what === 'ocr' || l.what === 'truncated' || l.what === 'embedded-object'));
  const doubt = (code: 'text-lost' | 'not-recognised' | 'contradictory'): KindPart => ({ kind: unclear({ code }, at), otherKind: unclear({ code }, at) });
  if (aligned >= 8) return other !== null && !title ? doubt('contradictory') : plan();
  if (other === 'aviz-consultativ') return aligned < 4 ? alt(other) : doubt('contradictory');
  const ownTitle = titles.some((t) => t.role === 'own' || (t.role === 'sentence' && t.start >= bodyStart));
  if (title && other === null) {
    if (ownTitle || aligned >= 3) return plan();
    // A decision that approves the plan, without the plan.
    return lost ? doubt('text-lost') : aligned > 0 ? doubt('not-recognised') : alt('hotarare');
  }
  if (title && other !== null) return aligned >= 4 ? plan() : aligned === 0 && !ownTitle ? alt(other) : doubt('contradictory');
  if (other !== null) return alt(other);
  if (aligned >= 3) return doubt('not-recognised');
  if (lost && view.text.trim().length < 2000) return doubt('text-lost');
  return alt(lines.slice(0, 25).some((l) => decision.test(l.folded)) ? 'hotarare' : 'necunoscut');
}
