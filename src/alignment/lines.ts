// What a plan sets out to do, line by line: services, proposals, information, training, measures, agreements, contracts.

import { singleSpaced } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import type { SectionId } from '../plan/model.ts';
import type { ExistingService, Plan, ProposedService } from '../plan/plan.ts';
import { valueOf } from '../plan/reading.ts';
import { type Features, featuresOf } from './features.ts';
import { fromCode } from './service-code.ts';
import type { LineRole } from './works.ts';

export type LineKind = 'existing' | 'proposed' | 'activity' | 'point' | 'training' | 'measure' | 'agreement' | 'contract';
export interface PlanLine {
  /** Subject id of the report where there is one: `existing[1]`, `activity[2]`, `II.4`; `measure[3]`, `agreement[1]` otherwise. */
  readonly id: string;
  readonly kind: LineKind;
  readonly role: LineRole;
  /** For people: the name of the service, the theme of the activity. */
  readonly label: string;
  readonly text: string;
  readonly code: string | null;
  readonly features: Features;
  readonly span: Span;
}

/** What a point of the model stands for, in few words of our own, where the plan only answers it. */
const pointText: Partial<Record<SectionId, string>> = {
  'II.1': 'informații despre servicii publicate pe pagina de internet', 'II.2': 'activități de informare a publicului', 'II.3': 'telefon verde pentru informare',
  'II.4': 'campanii de informare și sensibilizare a comunității', 'II.5': 'campanii de promovare a serviciilor sociale', 'II.6': 'întâlniri cu furnizori, voluntari și asociații ale beneficiarilor, în parteneriat',
  'II.7': 'informare și consiliere prin asistență comunitară, conștientizare asupra drepturilor sociale, mediere', 'II.8': 'mesaje de interes public prin presă',
  'III.1.a': 'cursuri de perfecționare a personalului', 'III.1.b': 'cursuri de calificare a personalului', 'III.1.c': 'sesiuni de instruire a personalului', 'III.1.c.1': 'instruirea personalului din centre potrivit standardelor de calitate',
  'III.1.c.2': 'instruirea asistenților personali', 'III.1.c.3': 'instruirea îngrijitorilor informali', 'III.1.c.4': 'instruirea voluntarilor', 'III.1.d': 'întâlniri de tip peer review, schimb de experiență, parteneriat',
  'III.1.e': 'sesiuni de formare prin programe de interes național', 'III.1.f': 'formarea personalului', 'III.2': 'supervizarea profesională a personalului', 'III.2.a': 'supervizarea asistenților sociali', 'III.2.b': 'supervizarea psihologilor',
};
const infoPoints: readonly SectionId[] = ['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8'];
const trainingPoints: readonly SectionId[] = ['III.1.a', 'III.1.b', 'III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4', 'III.1.c', 'III.1.d', 'III.1.e', 'III.1.f', 'III.2.a', 'III.2.b'];
const contractPoints: Partial<Record<SectionId, string>> = { 'I.C': 'contractarea serviciilor sociale de la furnizori', 'I.D': 'subvenționarea asociațiilor și fundațiilor care oferă servicii sociale' };

const join = (...parts: (string | undefined | null)[]): string => parts.filter((p): p is string => Boolean(p && p.trim() && p.trim() !== '-')).join('; ');

/** How much of an answer says what it is about. */
const most = 600;
/** The first letters of a text, white space made single; a long answer is not gone through to its end for them. */
function opening(text: string): string {
  for (let reach = most + 100; reach < text.length; reach *= 3) {
    const start = singleSpaced(text.slice(0, reach));
    if (start.length > most) return start.slice(0, most);
  }
  return singleSpaced(text).slice(0, most);
}

/** Lines of `plan` in document order of their kinds; rows whose name and code could not be read are left out (`unreadRows`). */
export function linesOf(plan: Plan, document: Document, library: Pick<Library, 'registry'>): PlanLine[] {
  const { registry } = library;
  const line = (id: string, kind: LineKind, role: LineRole, label: string, text: string, span: Span, code: string | null = null): PlanLine =>
    ({ id, kind, role, label: singleSpaced(label).trim(), text, code, span, features: featuresOf(text, registry, fromCode(library, code) ?? undefined) });
  const said = (id: SectionId): string => opening(plan.sections[id].answer.map((s) => document.text.slice(s.start, s.end)).join(' '));
  const present = (id: SectionId): boolean => plan.sections[id].state === 'present';
  const service = (s: ExistingService | ProposedService, kind: 'existing' | 'proposed', more?: string): PlanLine[] => {
    const name = valueOf(s.name), code = valueOf(s.code)?.normal ?? null;
    if (!name && !code) return [];
    return [line(`${kind}[${s.index}]`, kind, 'service', name ?? code ?? '', join(name, more), s.span, code)];
  };
  const trained = new Set(plan.training.map((t) => t.section));
  return [
    ...plan.existing.flatMap((s) => service(s, 'existing')),
    ...plan.proposed.flatMap((s) => service(s, 'proposed', valueOf(s.beneficiaries))),
    ...(Object.keys(contractPoints) as SectionId[]).filter(present).map((id) => line(id, 'contract', 'measure', contractPoints[id] ?? id, join(contractPoints[id], said(id)), plan.sections[id].span)),
    ...plan.activities.map((a) => line(`activity[${a.index}]`, 'activity', a.section === 'II.6' ? 'partnership' as const : 'activity' as const, valueOf(a.theme) ?? valueOf(a.description) ?? '', join(valueOf(a.theme), valueOf(a.description)), a.span)),
    ...infoPoints.filter(present).map((id) => line(id, 'point', id === 'II.6' ? 'partnership' as const : 'activity' as const, pointText[id] ?? id, join(pointText[id], said(id)), plan.sections[id].span)),
    ...plan.training.map((t) => line(`training[${t.index}]`, 'training', 'training', t.who || (pointText[t.section] ?? t.section), join(pointText[t.section], t.who), t.span)),
    ...trainingPoints.filter((id) => present(id) && !trained.has(id)).map((id) => line(id, 'point', 'training', pointText[id] ?? id, join(pointText[id], said(id)), plan.sections[id].span)),
    ...plan.measures.map((m, i) => line(`measure[${i + 1}]`, 'measure', 'measure', m.text, m.text, m.span)),
    ...plan.agreements.map((a, i) => line(`agreement[${i + 1}]`, 'agreement', 'partnership', a.title, join(a.title, ...a.parties), a.span)),
  ];
}
