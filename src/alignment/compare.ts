// One line of a plan against one objective: points for and against, with the reason of each, and the answer.

import { type Comparison, type Compiled, wholeWeight } from './comparison.ts';
import type { Named, Origin } from './features.ts';
import { alignedFrom, alikeFrom, notAlignedBelow, points } from './weights.ts';
import { around, bit, closeToRole, founding, type LineRole, nearToRole, ownWork, services, throughOthers } from './works.ts';

export type Answer = 'aligned' | 'not-aligned' | 'person';

export type ReasonCode =
  | 'group-same' | 'group-broader' | 'group-related' | 'group-other' | 'group-open' | 'group-unsaid' | 'group-general'
  | 'form-same' | 'form-other' | 'help-same' | 'help-other' | 'work-same' | 'work-close' | 'work-other' | 'service-asked' | 'service-for-aim'
  | 'general-objective' | 'information-alone' | 'no-such-work' | 'other-people' | 'unknown' | 'words' | 'words-alike';
/** `of` are ids of groups or themes, or words; `from` tells where the line's side comes from. */
export interface Reason { readonly code: ReasonCode; readonly points: number; readonly of: readonly string[]; readonly from?: Origin }

/** Weight of the stems that both have. */
function common(a: Compiled, b: Compiled): number {
  let i = 0, j = 0, sum = 0;
  while (i < a.stems.length && j < b.stems.length) {
    const x = a.stems[i] as number, y = b.stems[j] as number;
    if (x === y) { sum += b.weights[b.from + j] as number; i += 1; j += 1; } else if (x < y) i += 1; else j += 1;
  }
  return sum;
}

/** What a reason means for the whole: evidence that a line does what is asked, something against the pair, other people. */
const doing = 1, against = 2, apart = 4;

/** Adds up the reasons of one pair after the other; `hear` hears each with its points. */
class Tally {
  sum = 0;
  #met = 0;
  readonly #hear: ((code: ReasonCode, points: number) => void) | undefined;

  constructor(hear?: (code: ReasonCode, points: number) => void) { this.#hear = hear; }

  start(): void { this.sum = 0; this.#met = 0; }
  /** `mark`: what the reason means for the whole. */
  say(code: ReasonCode, points: number, mark = 0): void {
    this.sum += points;
    this.#met |= mark;
    this.#hear?.(code, points);
  }
  /** Says a reason of the work that settles it. */
  told(code: ReasonCode, points: number, mark = 0): true { this.say(code, points, mark); return true; }
  other(): false { this.say('work-other', points.workOther, against); return false; }
  met(mark: number): boolean { return (this.#met & mark) !== 0; }
}

function groupScore(relation: number, line: Compiled, objective: Compiled, role: LineRole, tally: Tally): void {
  if (objective.groups.length === 0) {
    if (line.features.general && objective.features.general) tally.say('group-general', points.groupGeneral);
    return;
  }
  if (line.groups.length > 0) {
    if (relation === 3) tally.say('group-same', points.groupSame);
    else if (relation === 2) tally.say('group-broader', points.groupBroader);
    else if (relation === 1) tally.say('group-related', points.groupRelated, apart);
    else tally.say('group-other', line.implied ? points.groupOtherUnsure : objective.implied ? points.groupOtherImplied : points.groupOther, against | apart);
  } else if (role === 'service') {
    const open = (line.features.general || (line.help & bit('comunitar')) !== 0) && (objective.form & ~line.form) === 0;
    if (open) tally.say('group-open', objective.manyPeople || objective.poor ? points.groupOpenMany : points.groupOpenOne);
    else tally.say('group-unsaid', points.groupUnsaid);
  }
}

function themeScore(line: Compiled, objective: Compiled, tally: Tally): void {
  if (line.form & objective.form) tally.say('form-same', points.formSame, doing);
  // Community assistance is a form of its own: it houses and feeds nobody.
  else if (objective.form && (line.form || line.help & bit('comunitar'))) tally.say('form-other', points.formOther, against);
  const shared = line.help & objective.help;
  if (shared) tally.say('help-same', Math.min(points.helpMost, points.helpSame + points.helpMore * (count(shared) - 1)), doing);
  else if (line.help && objective.help) tally.say('help-other', points.helpOther, against);
}

const count = (mask: number): number => { let n = 0; for (let m = mask; m; m &= m - 1) n += 1; return n; };

/** Whether the line is help itself: a service, or a measure that runs or founds one. */
const isHelp = (line: Compiled, role: LineRole): boolean => role === 'service' || (role === 'measure' && (line.work & around & ~(line.form | line.help ? throughOthers : bit('infrastructura'))) === 0);

/** Says the kind of action; false where the objective asks for another one. */
function workScore(line: Compiled, objective: Compiled, role: LineRole, tally: Tally): boolean {
  const own = line.work | ownWork[role];
  const asked = objective.work & around;
  const wantsServices = (objective.work & founding) !== 0 || (asked === 0 && (objective.work & services) !== 0);
  const alone = objective.groups.length === 0 && objective.help === 0;
  if (own & asked) return tally.told('work-same', alone ? points.workSameAlone : points.workSame, doing);
  // What a service informs or trains about is part of it, not its purpose.
  if (role !== 'service' && (line.close | closeToRole[role]) & asked) return tally.told('work-close', alone ? points.workCloseAlone : points.workClose, doing);
  if (role !== 'service' && (line.near | nearToRole[role]) & asked) return tally.told('work-close', alone ? points.workNearAlone : points.workNear, doing);
  const help = isHelp(line, role);
  if (help && wantsServices) {
    tally.say('service-asked', points.serviceAsked);
    if (alone && objective.form === 0 && role === 'service') tally.say('general-objective', points.generalObjective);
    return true;
  }
  if (help && asked === bit('infrastructura')) return tally.told('service-for-aim', points.serviceForBuildings);
  if (asked !== 0 || wantsServices) return tally.other();
  if (role === 'activity' && objective.aim === 0) {
    // Information houses, feeds and heals nobody.
    const given = objective.form !== 0 || (objective.help !== 0 && (objective.help & line.help) === 0);
    return given ? tally.other() : tally.told('information-alone', points.informationAlone);
  }
  if (help || role === 'activity' || role === 'measure') return tally.told('service-for-aim', points.serviceForAim);
  // A meeting or an agreement in general is for partnership alone.
  if (role === 'partnership' && line.groups.length > 0) return true;
  return tally.other();
}

function wordScore(line: Compiled, objective: Compiled, tally: Tally): void {
  if (objective.weight === 0 || line.weight === 0) return;
  const shared = common(line, objective);
  if (shared === 0) return;
  const ofObjective = shared / objective.weight, ofLine = Math.min(1, shared / line.weight);
  tally.say('words', Math.round(points.wordsMost * (0.65 * ofObjective + 0.35 * ofLine)));
  if (ofObjective >= alikeFrom && objective.weight >= 1.5 * wholeWeight) tally.say('words-alike', points.wordsAlike, doing);
}

export const answerOf = (score: number): Answer => (score >= alignedFrom ? 'aligned' : score < notAlignedBelow ? 'not-aligned' : 'person');

/** For scores whose reasons nobody hears. */
const silent = new Tally();

/**
 * The score of a pair; `tally` hears every reason with its points. Words prove nothing where another kind of action is asked,
 * unless the line is a measure in words of its own. For a `measure` as objective the same people are not enough; without
 * anything against the pair a low score is ignorance, and a person judges.
 */
export function scoreOf(comparison: Comparison, line: Compiled, objective: Compiled, role: LineRole, measure: boolean, tally: Tally = silent): number {
  tally.start();
  groupScore(comparison.relation(line, objective), line, objective, role, tally);
  themeScore(line, objective, tally);
  const fits = workScore(line, objective, role, tally);
  if (fits || role === 'measure') wordScore(line, objective, tally);
  // Other people are no proof, whatever else fits.
  if (tally.met(apart) && tally.sum >= alignedFrom && role !== 'measure') tally.say('other-people', alignedFrom - 1 - tally.sum);
  if (tally.sum < notAlignedBelow && !tally.met(against)) tally.say('unknown', notAlignedBelow - tally.sum);
  if (measure && !tally.met(doing) && tally.sum >= notAlignedBelow) tally.say('no-such-work', notAlignedBelow - 1 - tally.sum);
  return tally.sum;
}

const idsBoth = (a: readonly Named[], b: readonly Named[]): string[] => a.filter((x) => b.some((y) => y.id === x.id)).map((x) => x.id);
const ids = (list: readonly Named[]): string[] => list.map((n) => n.id);

/** The reasons of a pair, with the groups, themes and words they rest on. */
export function reasonsOf(comparison: Comparison, line: Compiled, objective: Compiled, role: LineRole, measure: boolean): Reason[] {
  const out: Reason[] = [];
  const a = line.features, b = objective.features;
  scoreOf(comparison, line, objective, role, measure, new Tally((code, n) => {
    const from = a.groups.find((g) => g.from === 'code') ? 'code' : undefined;
    const of = code === 'group-same' || code === 'group-broader' || code === 'group-related' ? [...new Set([...idsBoth(a.groups, b.groups), ...(idsBoth(a.groups, b.groups).length > 0 ? [] : [...ids(a.groups), ...ids(b.groups)])])]
      : code.startsWith('group') ? ids(b.groups)
        : code.startsWith('form') ? (code === 'form-same' ? idsBoth(a.themes.form, b.themes.form) : ids(b.themes.form))
          : code.startsWith('help') ? (code === 'help-same' ? idsBoth(a.themes.help, b.themes.help) : ids(b.themes.help))
            : code.startsWith('words') ? a.stems.filter((s) => b.stems.includes(s) && !comparison.isWorn(s))
              : ids(b.themes.work);
    out.push({ code, points: n, of, ...(from && code.startsWith('group') ? { from } : {}) });
  }));
  return out;
}
