// A rule as data: to what it applies, what must hold, by which article, in which years, and what to tell people.

import type { Bilingual } from '../base/language.ts';
import type { IsoDate } from '../base/date.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Outcome = 'pass' | 'fail' | 'review' | 'unverified' | 'inapplicable' | 'error';
export type AuthorityKind = 'comuna' | 'oras' | 'municipiu' | 'sector' | 'judet';
export type Family = 'document' | 'hotarare' | 'structura' | 'servicii' | 'justificare' | 'buget' | 'contractare' | 'subventii' | 'informare' | 'formare' | 'aliniere' | 'termene' | 'dosar' | (string & {});
/** verbatim: the act's text was seen; quoted: quoted by a source that was seen; reconstructed: from published plans; recall: general knowledge only. */
export type Confidence = 'verbatim' | 'quoted' | 'reconstructed' | 'recall' | 'arithmetic';
export type RuleStatus = 'draft' | 'stable' | 'retired';

/** What a rule is judged on; one finding per rule and subject. */
export type SubjectKind =
  | 'document' | 'decision' | 'cited-act' | 'strategy' | 'chapter' | 'section' | 'existing' | 'proposed' | 'service'
  | 'part' | 'info-point' | 'info-item' | 'activity' | 'dated' | 'training' | 'training-point' | 'instruction-point' | 'objective' | 'budget' | 'total';

export interface Basis {
  /** Id of an entry of registry/acts, e.g. `lege-292-2011`. */
  readonly act: string;
  readonly article: string;
  readonly inForce?: { readonly from?: IsoDate; readonly until?: IsoDate };
  readonly confidence: Confidence;
  /** Whether a pass proves the whole article or only a part of it. */
  readonly covers: 'whole' | 'part';
}

/** json-rules-engine conditions restricted to what the schema allows: all / any / not of { fact, operator, value }. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly operator: string; readonly value: ConditionValue };
export type ConditionValue = string | number | boolean | null | readonly (string | number)[] | { readonly fact: string };

/** A small plan (YAML, merged over a conforming base of the kind named) or a text, with what the rule must say of it. */
export interface RuleExample {
  readonly name: Bilingual | string;
  /** Which conforming base plan the changes are made to; `commune` when left out. */
  readonly base?: 'comuna' | 'oras' | 'municipiu' | 'sector' | 'judet' | 'empty';
  /** Paths of the base plan data with their new values (`existing[1].capacity`); null deletes, `{ unclear: code }` makes it unreadable. */
  readonly change?: Readonly<Record<string, unknown>>;
  /** Replacements in the text of the conforming plan. */
  readonly replace?: readonly { readonly find: string; readonly by: string }[];
  /** A plan text instead of data, for rules that read words. */
  readonly text?: string;
  readonly asOf?: IsoDate;
  /** Strategy documents given beside the plan, as data (schemas/strategy.schema.json). */
  readonly strategies?: readonly Readonly<Record<string, unknown>>[];
  /** Texts of other papers of the same dossier. */
  readonly papers?: readonly { readonly name: string; readonly text: string }[];
  /** Rows of a register of licensed services given beside the plan (alignment/input.ts). */
  readonly register?: readonly Readonly<Record<string, unknown>>[];
  /** Last year's plan given beside the plan: the same base with these changes. */
  readonly lastYear?: { readonly change?: Readonly<Record<string, unknown>> };
  /** Which subject the outcome is expected on; every subject of the rule when left out. */
  readonly subject?: string;
  /** How grave the fail is, where the rule's severity leans on a day or a condition. */
  readonly severity?: Severity;
  /** What was lost on the way to the text; `text` is true where words are missing. */
  readonly losses?: readonly { readonly what: string; readonly text?: boolean; readonly count?: number; readonly detail?: string }[];
}

export interface Rule {
  readonly id: string;
  readonly slug: string;
  readonly family: Family;
  readonly status: RuleStatus;
  /** Version of the rule set that brought the rule. */
  readonly since: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly basis: readonly Basis[];
  readonly scope: {
    readonly each: SubjectKind;
    readonly authorities: readonly AuthorityKind[];
    /** The rule speaks only of plans judged by the law from / until these days (inclusive). */
    readonly from?: IsoDate; readonly until?: IsoDate;
    readonly lawAsOf?: 'adoption' | 'planYear';
  };
  /** Of a fail; `from` raises or lowers it from a day on, `if` where a condition on the subject holds (the first that is true wins). */
  readonly severity: { readonly default: Severity; readonly from?: Readonly<Record<IsoDate, Severity>>; readonly if?: readonly { readonly condition: Condition; readonly severity: Severity }[] };
  /** True for DOC-01: when it falls, the rest is unverified. */
  readonly gate?: boolean;
  /** Legality (the law requires) or advice (we recommend); the prefect profile hides advice. */
  readonly kind?: 'legality' | 'advice';
  readonly when?: Condition;
  readonly must: Condition;
  /** Looked at only where `must` is false or unknown: true turns the outcome into review. */
  readonly reviewIf?: Condition;
  /** `{fact}` and `{fact|format}` placeholders; formats: lei, date, list, quote, percent, number, year, authority. */
  readonly message: Bilingual;
  /** Told for a review; `message` when left out. */
  readonly review?: Bilingual;
  readonly remedy: Bilingual;
  /** How a person checks by hand what the tool cannot. */
  readonly manual?: Bilingual;
  /** Tests and manual at once; a rule that can only ask a person has `review` in place of `bad`. */
  readonly examples: { readonly good?: readonly RuleExample[]; readonly bad?: readonly RuleExample[]; readonly review?: readonly RuleExample[]; readonly inapplicable: readonly RuleExample[]; readonly unverified?: readonly RuleExample[] };
}
