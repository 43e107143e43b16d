// Themes as bits, and how the kinds of work around services stand to each other and to the lines of a plan.

import { themes } from './themes.ts';

/** What kind of line it is: it decides which kind of work it can be. */
export type LineRole = 'service' | 'activity' | 'training' | 'partnership' | 'measure';

const bits = new Map<string, number>();
for (const kind of ['form', 'help', 'work', 'aim'] as const) themes.filter((t) => t.kind === kind).forEach((t, i) => bits.set(t.id, 1 << i));

/** The bit of a theme among those of its kind; 0 for another word. */
export const bit = (id: string): number => bits.get(id) ?? 0;

/** The bits of several themes of one kind. */
export function maskOf(list: readonly { readonly id: string }[]): number {
  let mask = 0;
  for (let i = 0; i < list.length; i += 1) mask |= bit((list[i] as { readonly id: string }).id);
  return mask;
}

export const founding = bit('infiintare');
export const services = founding | bit('servicii');
/** Works that ask for something else than services. */
export const around = bit('formare') | bit('informare') | bit('parteneriat') | bit('evidenta') | bit('personal') | bit('infrastructura') | bit('calitate') | bit('analiza') | bit('finantare') | bit('cadru') | bit('participare') | bit('voluntariat');
/** Help that comes through a building, a contract or a partner is help. */
export const throughOthers = bit('infrastructura') | bit('finantare') | bit('parteneriat') | bit('calitate');
export const ownWork: Readonly<Record<LineRole, number>> = { service: services, activity: bit('informare'), training: bit('formare'), partnership: bit('parteneriat'), measure: 0 };

type Pairs = readonly (readonly [number, number])[];
/** Kinds of work so close that one serves the other, and kinds where it only may. */
const close: Pairs = [[bit('informare'), bit('participare')], [bit('formare'), bit('personal')]];
const near: Pairs = [[bit('formare'), bit('calitate')], [bit('evidenta'), bit('analiza')], [bit('finantare'), bit('parteneriat')]];
const reach = (list: Pairs, work: number): number => { let mask = 0; for (const [a, b] of list) mask |= (work & a ? b : 0) | (work & b ? a : 0); return mask; };

/** Works that those of `work` serve, and works that they may serve. */
export const closeTo = (work: number): number => reach(close, work);
export const nearTo = (work: number): number => reach(near, work);

const ofRole = (to: (work: number) => number): Readonly<Record<LineRole, number>> => {
  const of = (role: LineRole): number => to(ownWork[role]);
  return { service: of('service'), activity: of('activity'), training: of('training'), partnership: of('partnership'), measure: of('measure') };
};
export const closeToRole = ofRole(closeTo), nearToRole = ofRole(nearTo);
