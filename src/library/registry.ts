// What the world says: acts, nomenclature, strategies, localities, classification; each entry with its source and how sure it is.

import type { Bilingual } from '../base/language.ts';
import type { IsoDate } from '../base/date.ts';
import type { OpeningTable } from '../base/openings.ts';
import type { Confidence, AuthorityKind, Rule } from './rule.ts';

/** How far an entry was checked; the words of the registry README. */
export type Verification = 'verified' | 'verified-secondary' | 'partly-verified' | 'inferred' | 'recall' | 'missing';

export interface ActArticle {
  /** As rules cite it: `art. 118 alin. (3)`. */
  readonly article: string;
  /** Whom it binds; everybody when left out. */
  readonly authorities?: readonly AuthorityKind[];
  readonly versions: readonly {
    readonly from?: IsoDate; readonly until?: IsoDate;
    /** What it asks, in our own words. */
    readonly requirement: Bilingual;
    readonly confidence: Confidence;
    readonly source?: string;
    readonly checked?: { readonly by: string; readonly against: string; readonly on: IsoDate };
  }[];
  /** Express sanction, if any, in our own words. */
  readonly sanction?: Bilingual;
}
export interface Act {
  readonly id: string;
  /** Short form used in outputs: `L 292/2011`. */
  readonly short: string;
  readonly kind: 'L' | 'HG' | 'HCL' | 'HCJ' | 'HCGMB' | 'OUG' | 'OG' | 'Ordin' | 'Constituție' | 'UE' | 'other';
  readonly number: string; readonly year: number;
  readonly title: Bilingual;
  readonly inForce: { readonly from?: IsoDate; readonly until?: IsoDate };
  /** Short form of the act that repealed it, and from which day. */
  readonly repealedBy?: string;
  readonly replacedBy?: string;
  readonly url?: string;
  readonly verification: Verification;
  /** What a reader of the entry should know of how it was made. */
  readonly note?: Bilingual;
  readonly articles: readonly ActArticle[];
}

export interface NomenclatureCode {
  readonly code: string; readonly form: 'old' | 'new';
  readonly name: string; readonly category: string;
  readonly type: 'cazare' | 'centru_de_zi' | 'la_domiciliu' | 'comunitate' | 'interventie_strada' | 'cantina_hrana' | 'tip_familial';
  readonly groups: readonly string[];
  readonly from?: IsoDate; readonly until?: IsoDate;
  readonly verification: Verification;
  readonly source?: string; readonly note?: string;
}
export interface NationalStrategy {
  readonly id: string; readonly title: string;
  /** `HG 440/2022`; absent when not known. */
  readonly act?: { readonly kind: string; readonly number: number; readonly year: number; readonly date?: IsoDate };
  readonly from: number; readonly to: number;
  readonly domain: string; readonly groups: readonly string[];
  readonly predecessors: readonly string[]; readonly successor?: string;
  readonly verification: Verification;
  readonly source?: string; readonly note?: string;
}
export interface Locality { readonly name: string; readonly folded: string; readonly alt?: string; readonly kind: AuthorityKind; readonly county: string; readonly siruta: number; readonly seat: boolean }
export interface County { readonly code: string; readonly name: string; readonly seat: string }
export interface CostStandard { readonly service: string; readonly codes: readonly string[]; readonly leiPerYear: number; readonly from: IsoDate; readonly until?: IsoDate; readonly act: string; readonly verification: Verification; readonly source?: string; readonly note?: string }
export interface BudgetCode { readonly code: string; readonly name: string; readonly kind: 'functional' | 'economic'; readonly level: string; readonly parent?: string; readonly verification: Verification; readonly note?: string }
export interface BeneficiaryGroup {
  readonly id: string; readonly label: string; readonly codes: readonly string[]; readonly stems: readonly string[];
  readonly notIn: readonly string[]; readonly notBefore: readonly string[]; readonly forms: readonly string[];
  readonly broader: readonly string[]; readonly narrower: readonly string[]; readonly role?: 'provider' | 'public'; readonly general?: boolean;
}
/** A number or list fixed by law, with the days it holds: thresholds, terms, tolerances. */
export interface Parameter { readonly id: string; readonly values: readonly { readonly value: number | string; readonly from?: IsoDate; readonly until?: IsoDate; readonly act?: string; readonly article?: string; readonly confidence: Confidence }[]; readonly unit: string; readonly meaning: Bilingual }
export interface Holiday { readonly name: string; /** `MM-DD`, or days from Orthodox Easter */ readonly day?: string; readonly easter?: number; readonly from?: number; readonly act: string }

/** What the matching needs of the registry, worked out when the program is built; where it is missing, at the first question. */
export interface Prepared {
  /** Of the words of the groups; of groups, themes and what only looks like a theme together (alignment/find-terms.ts). */
  readonly groups: OpeningTable; readonly terms: OpeningTable;
  /** Roots of the registry's texts with the number of texts that have each, and roots of words that weigh little. */
  readonly background: { readonly texts: number; readonly roots: readonly string[]; readonly counts: readonly number[]; readonly worn: readonly string[] };
}

/** Localities as text (library/lines.ts). `rows`: an entry a line. `names`: folded name, then the numbers of its rows, sorted by name. */
export interface LocalityLines { readonly rows: string; readonly names: string }

export interface Registry {
  readonly acts: readonly Act[];
  readonly nomenclature: readonly NomenclatureCode[];
  readonly strategies: readonly NationalStrategy[];
  readonly localities: readonly Locality[];
  readonly counties: readonly County[];
  readonly costStandards: readonly CostStandard[];
  readonly budgetClassification: readonly BudgetCode[];
  readonly groups: readonly BeneficiaryGroup[];
  readonly parameters: readonly Parameter[];
  readonly holidays: readonly Holiday[];
  /** Tables as text, where the library comes from the build: what is searched in them is not read into entries. */
  readonly lines?: { readonly localities: LocalityLines; readonly budget: string };
  readonly prepared?: Prepared;
}

/** Rules and registry together, as one built version. */
export interface Library { readonly version: string; readonly rules: readonly Rule[]; readonly registry: Registry }
