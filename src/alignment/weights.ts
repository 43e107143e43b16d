// The points of the matching and the two thresholds, set on the tuning part of the labelled pairs (docs/alignment.md).

/** From this score on a line is aligned with an objective. */
export const alignedFrom = 50;
/** Below this score it is not; between the two a person judges. */
export const notAlignedBelow = 30;

/** Points for and against; every reason of a match names one of these. */
export const points = {
  /** The same group, or a narrower one than the objective's. */
  groupSame: 40,
  /** The line serves a broader group than the objective names. */
  groupBroader: 20,
  /** Groups that live together (families and children): no proof. */
  groupRelated: -10,
  /** The objective names people, the line serves others. */
  groupOther: -45,
  /** As above, where the objective only implies its people, or the line only implies its own. */
  groupOtherImplied: -30, groupOtherUnsure: -10,
  /** A service open to everybody against an objective for several groups, or for one. */
  groupOpenMany: 35, groupOpenOne: 10,
  /** A service that names nobody against an objective that does. */
  groupUnsaid: -5,
  formSame: 20, formOther: -25,
  helpSame: 28, helpMore: 8, helpMost: 44, helpOther: -5,
  /** The same kind of work: more where the objective names no group and no help. */
  workSame: 30, workSameAlone: 55,
  /** A kind of work that serves the one asked; less where it only may. */
  workClose: 25, workCloseAlone: 50, workNear: 10, workNearAlone: 38,
  /** Another kind of work is asked. */
  workOther: -50,
  /** Information for an objective that tells no aim it could serve. */
  informationAlone: -8,
  /** A service where buildings and equipment are asked. */
  serviceForBuildings: 5,
  /** A service where services are asked, where only an aim is told. */
  serviceAsked: 25, serviceForAim: 12,
  /** Both speak of people in need, whoever they are. */
  groupGeneral: 12,
  /** An objective that asks for services in general and names no group: any service serves it. */
  generalObjective: 30,
  wordsMost: 40, wordsAlike: 25,
} as const;

/** Share of the objective's weighted words from which it counts as said in its own words. */
export const alikeFrom = 0.75;
