// One line of a plan against one objective: points for and against, with the reason of each, and the answer.

import type { Registry } from '../library/registry.ts';
import type { Features, Named, Origin } from './features.ts';
import { type GroupRelations, groupRelations } from './group-relations.ts';
import { themes } from './themes.ts';
import { alignedFrom, alikeFrom, notAlignedBelow, points } from './weights.ts';

export type Answer = 'aligned' | 'not-aligned' | 'person';
/** What kind of line it is: it decides which kind of work it can be. */
export type LineRole = 'service' | 'activity' | 'training' | 'partnership' | 'measure';

export type ReasonCode =
  | 'group-same' | 'group-broader' | 'group-related' | 'group-other' | 'group-open' | 'group-unsaid' | 'group-general'
  | 'form-same' | 'form-other' | 'help-same' | 'help-other' | 'work-same' | 'work-close' | 'work-other' | 'service-asked' | 'service-for-aim'
  | 'general-objective' | 'information-alone' | 'no-such-work' | 'other-people' | 'unknown' | 'words' | 'words-alike';
/** `of` are ids of groups or themes, or words; `from` tells where the line's side comes from. */
export interface Reason { readonly code: ReasonCode; readonly points: number; readonly of: readonly string[]; readonly from?: Origin }

/** Features made ready for quick comparison: bits for themes, numbers for groups and stems. */
export interface Compiled {
  readonly features: Features;
  /** Groups in words first, `named` of them; then those of the code or of a theme. */
  readonly groups: readonly number[];
  readonly named: number;
  readonly implied: boolean;
  /** Names people that have nothing to do with each other: an objective for everybody. */
  readonly manyPeople: boolean;
  /** Names only people in or near poverty: nearly everybody in need. */
  readonly poor: boolean;
  readonly form: number; readonly help: number; readonly work: number; readonly aim: number;
  /** Works that its own serve, and works that they may serve. */
  readonly close: number; readonly near: number;
  readonly stems: Int32Array; readonly weights: Float64Array; readonly weight: number;
}

const bits = new Map<string, number>();
for (const kind of ['form', 'help', 'work', 'aim'] as const) themes.filter((t) => t.kind === kind).forEach((t, i) => bits.set(t.id, 1 << i));
const bit = (id: string): number => bits.get(id) ?? 0;
const maskOf = (list: readonly Named[]): number => list.reduce((mask, n) => mask | bit(n.id), 0);

const services = bit('infiintare') | bit('servicii');
const founding = bit('infiintare');
/** Works that ask for something else than services. */
const around = bit('formare') | bit('informare') | bit('parteneriat') | bit('evidenta') | bit('personal') | bit('infrastructura') | bit('calitate') | bit('analiza') | bit('finantare') | bit('cadru') | bit('participare') | bit('voluntariat');
const ownWork: Readonly<Record<LineRole, number>> = { service: founding | bit('servicii'), activity: bit('informare'), training: bit('formare'), partnership: bit('parteneriat'), measure: 0 };
/** Kinds of work so close that one serves the other, and kinds where it only may. */
const close: readonly (readonly [number, number])[] = [[bit('informare'), bit('participare')], [bit('formare'), bit('personal')]];
const near: readonly (readonly [number, number])[] = [[bit('formare'), bit('calitate')], [bit('evidenta'), bit('analiza')], [bit('finantare'), bit('parteneriat')]];
const reach = (list: typeof close, work: number): number => list.reduce((mask, [a, b]) => mask | (work & a ? b : 0) | (work & b ? a : 0), 0);
const ofRole = (list: typeof close): Readonly<Record<LineRole, number>> => {
  const of = (role: LineRole): number => reach(list, ownWork[role]);
  return { service: of('service'), activity: of('activity'), training: of('training'), partnership: of('partnership'), measure: of('measure') };
};
const closeToRole = ofRole(close), nearToRole = ofRole(near);

/** The roots of the registry's texts with their numbers, and in how many texts each stands; roots that weigh little. */
export interface Background { readonly texts: number; readonly at: ReadonlyMap<string, number>; readonly counts: readonly number[]; readonly worn: ReadonlySet<string> }

/** The weight of worn words, and the mark of words whose weight was not asked for. */
const worn = 0.15, unweighed = -1;

/** Numbers and weights shared by everything that is compared together. */
export class Comparison {
  readonly #groups: GroupRelations;
  readonly #background: Background;
  /** Roots that the background has not, numbered after its own. */
  readonly #stemAt = new Map<string, number>();
  readonly #seen: number[];
  readonly #weights: number[] = [];
  #texts: number;

  constructor(registry: Pick<Registry, 'groups'>, background: Background) {
    this.#groups = groupRelations(registry);
    this.#background = background;
    this.#seen = [...background.counts];
    this.#texts = background.texts;
  }

  /** Words of nearly every plan and strategy. */
  isWorn(stem: string): boolean { return this.#background.worn.has(stem); }

  /** Counts a text for the inverse frequency of its words, and numbers them; all texts are counted before the first `compile`. */
  count(stems: readonly string[]): Int32Array {
    const numbers = new Int32Array(stems.length);
    this.#texts += 1;
    for (let i = 0; i < stems.length; i += 1) {
      const stem = stems[i] as string, at = this.#background.at.get(stem) ?? this.#stemAt.get(stem) ?? this.#seen.length;
      if (at < this.#seen.length) this.#seen[at] = (this.#seen[at] as number) + 1;
      else {
        this.#stemAt.set(stem, at);
        this.#seen.push(1);
      }
      if (this.#weights[at] === undefined) this.#weights[at] = this.isWorn(stem) ? worn : unweighed;
      numbers[i] = at;
    }
    return numbers.sort();
  }

  /** From 0.15 (worn words) to 1 (words of one text alone). */
  #weightOf(at: number): number {
    const known = this.#weights[at];
    if (known !== unweighed) return known ?? 0;
    return (this.#weights[at] = Math.max(0.25, Math.log((this.#texts + 1) / (this.#seen[at] ?? 1)) / Math.log(this.#texts + 1)));
  }

  /** `numbers`: what `count` gave for the stems of these features. */
  compile(features: Features, numbers: Int32Array): Compiled {
    const weights = new Float64Array(numbers.length);
    let weight = 0;
    for (let i = 0; i < numbers.length; i += 1) weight += (weights[i] = this.#weightOf(numbers[i] as number));
    const groups = [...features.groups].sort((a, b) => Number(a.from !== 'words') - Number(b.from !== 'words')).map((g) => this.#groups.at.get(g.id) ?? -1).filter((i) => i >= 0);
    const work = maskOf(features.themes.work);
    return {
      features, groups,
      named: features.groups.filter((g) => g.from === 'words').length,
      manyPeople: this.#manyPeople(groups),
      poor: features.groups.length > 0 && features.groups.every((g) => g.id === 'risc_saracie'),
      implied: features.groups.length > 0 && features.groups.every((g) => g.from === 'theme'),
      form: maskOf(features.themes.form), help: maskOf(features.themes.help), work, close: reach(close, work), near: reach(near, work), aim: maskOf(features.themes.aim),
      stems: numbers, weights, weight,
    };
  }

  #relation(line: number, objective: number): number { return this.#groups.table[line * this.#groups.size + objective] ?? 0; }

  #manyPeople(groups: readonly number[]): boolean {
    return groups.some((i) => groups.some((j) => i !== j && this.#relation(i, j) === 0 && this.#relation(j, i) === 0));
  }

  /** The best relation between the groups of a line and an objective, 3 to 0. Where the words name people, a code only adds the same ones. */
  relation(line: Compiled, objective: Compiled): number {
    let best = 0;
    for (let k = 0; k < line.groups.length; k += 1) for (const j of objective.groups) {
      const one = this.#relation(line.groups[k] as number, j);
      if (one > best && (one === 3 || k < line.named || line.named === 0)) best = one;
    }
    // People who only live together must do so with everybody the objective names ("vârstnici dependenți").
    return best !== 1 || objective.groups.every((j) => line.groups.some((i) => this.#relation(i, j) > 0)) ? best : 0;
  }
}

/** Weight of the stems that both have. */
function common(a: Compiled, b: Compiled): number {
  let i = 0, j = 0, sum = 0;
  while (i < a.stems.length && j < b.stems.length) {
    const x = a.stems[i] as number, y = b.stems[j] as number;
    if (x === y) { sum += b.weights[j] as number; i += 1; j += 1; } else if (x < y) i += 1; else j += 1;
  }
  return sum;
}

/** What a reason means for the whole: evidence that a line does what is asked, something against the pair, other people. */
const doing = 1, against = 2, apart = 4;
const meaning: Readonly<Partial<Record<ReasonCode, number>>> = {
  'form-same': doing, 'help-same': doing, 'work-same': doing, 'work-close': doing, 'words-alike': doing,
  'group-other': against | apart, 'group-related': apart, 'form-other': against, 'help-other': against, 'work-other': against,
};

/** Adds up the reasons of one pair after the other; `hear` hears each with its points. */
class Tally {
  sum = 0;
  #met = 0;
  readonly #hear: ((code: ReasonCode, points: number) => void) | undefined;

  constructor(hear?: (code: ReasonCode, points: number) => void) { this.#hear = hear; }

  start(): void { this.sum = 0; this.#met = 0; }
  say(code: ReasonCode, points: number): void {
    this.sum += points;
    this.#met |= meaning[code] ?? 0;
    this.#hear?.(code, points);
  }
  /** Says a reason of the work that settles it. */
  told(code: ReasonCode, points: number): true { this.say(code, points); return true; }
  other(): false { this.say('work-other', points.workOther); return false; }
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
    else if (relation === 1) tally.say('group-related', points.groupRelated);
    else tally.say('group-other', line.implied ? points.groupOtherUnsure : objective.implied ? points.groupOtherImplied : points.groupOther);
  } else if (role === 'service') {
    const open = (line.features.general || (line.help & bit('comunitar')) !== 0) && (objective.form & ~line.form) === 0;
    if (open) tally.say('group-open', objective.manyPeople || objective.poor ? points.groupOpenMany : points.groupOpenOne);
    else tally.say('group-unsaid', points.groupUnsaid);
  }
}

function themeScore(line: Compiled, objective: Compiled, tally: Tally): void {
  if (line.form & objective.form) tally.say('form-same', points.formSame);
  // Community assistance is a form of its own: it houses and feeds nobody.
  else if (objective.form && (line.form || line.help & bit('comunitar'))) tally.say('form-other', points.formOther);
  const shared = line.help & objective.help;
  if (shared) tally.say('help-same', Math.min(points.helpMost, points.helpSame + points.helpMore * (count(shared) - 1)));
  else if (line.help && objective.help) tally.say('help-other', points.helpOther);
}

const count = (mask: number): number => { let n = 0; for (let m = mask; m; m &= m - 1) n += 1; return n; };
/** Help that comes through a building, a contract or a partner is help. */
const throughOthers = bit('infrastructura') | bit('finantare') | bit('parteneriat') | bit('calitate');

/** Whether the line is help itself: a service, or a measure that runs or founds one. */
const isHelp = (line: Compiled, role: LineRole): boolean => role === 'service' || (role === 'measure' && (line.work & around & ~(line.form | line.help ? throughOthers : bit('infrastructura'))) === 0);

/** Says the kind of action; false where the objective asks for another one. */
function workScore(line: Compiled, objective: Compiled, role: LineRole, tally: Tally): boolean {
  const own = line.work | ownWork[role];
  const asked = objective.work & around;
  const wantsServices = (objective.work & founding) !== 0 || (asked === 0 && (objective.work & services) !== 0);
  const alone = objective.groups.length === 0 && objective.help === 0;
  if (own & asked) return tally.told('work-same', alone ? points.workSameAlone : points.workSame);
  // What a service informs or trains about is part of it, not its purpose.
  if (role !== 'service' && (line.close | closeToRole[role]) & asked) return tally.told('work-close', alone ? points.workCloseAlone : points.workClose);
  if (role !== 'service' && (line.near | nearToRole[role]) & asked) return tally.told('work-close', alone ? points.workNearAlone : points.workNear);
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
  if (ofObjective >= alikeFrom && objective.weight >= 1.5) tally.say('words-alike', points.wordsAlike);
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
