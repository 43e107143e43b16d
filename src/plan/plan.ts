// What the recogniser understood of a plan: every field a reading with its place; types only.

import type { Bani } from '../base/money.ts';
import type { IsoDate } from '../base/date.ts';
import type { Span } from '../base/span.ts';
import type { AuthorityKind } from '../library/rule.ts';
import type { SectionId, SectionState } from './model.ts';
import type { Reading } from './reading.ts';

export type PlanKind = 'plan-anual' | 'alt-document';
/** What another document is, when it can be told. */
export type OtherKind = 'plan-multianual' | 'plan-lucrari' | 'plan-prevenire-separare' | 'strategie' | 'aviz-consultativ' | 'plan-combatere-saracie' | 'raport' | 'hotarare' | 'necunoscut';

/** `L 292/2011`, `HG 797/2017`, `HCL 66/2020`; `at` is `art. 112(3) b)` or null; `annex` where one is named. */
export interface Citation {
  readonly act: string; readonly kind: string; readonly number: number | null; readonly year: number | null; readonly date: IsoDate | null;
  readonly at: string | null; readonly annex: string | null;
  /** Where in the file: the decision's preamble or operative part, the plan, an annex. */
  readonly part: 'preamble' | 'operative' | 'plan' | 'other';
  readonly span: Span;
}

export type DecisionDocument =
  | 'referat-de-aprobare' | 'expunere-de-motive' | 'raport-de-specialitate' | 'aviz-comisie' | 'aviz-consiliu-judetean'
  | 'aviz-comisie-incluziune' | 'aviz-colegiu-director' | 'proiect-de-hotarare' | 'referat' | 'proces-verbal';
export interface NamedDocument { readonly kind: DecisionDocument; readonly number: string | null; readonly date: IsoDate | null; readonly span: Span }
export type Order = 'executare' | 'comunicare-prefect' | 'publicare' | 'transmitere-dgaspc' | 'copie-prefect-incluziune' | 'transmitere-minister';
export interface Votes {
  readonly for: Reading<number>; readonly against: Reading<number>; readonly abstentions: Reading<number>;
  readonly present: Reading<number>; readonly inOffice: Reading<number>;
  /** The sentence or block of lines that tells the votes. */
  readonly span: Span | null;
}
/** A consultation that the decision (or the plan) names. `explicit`: it says that it took place; otherwise it is only hinted at. */
export interface Consultation { readonly with: 'consiliu-judetean' | 'furnizori' | 'comisie-incluziune' | 'public'; readonly number: string | null; readonly date: IsoDate | null; readonly explicit: boolean; readonly span: Span }
export interface Decision {
  readonly kind: 'HCL' | 'HCJ' | 'HCGMB' | 'dispozitie' | null;
  readonly number: Reading<string>;
  readonly date: Reading<IsoDate>;
  readonly title: Reading<string>;
  /** Who adopts it, as written (`Consiliul Local al Orașului Videle`). */
  readonly issuer: Reading<string>;
  readonly preamble: Span; readonly operative: Span; readonly whole: Span;
  readonly legalBasis: readonly Citation[];
  readonly documents: readonly NamedDocument[];
  readonly consultations: readonly Consultation[];
  readonly orders: readonly { readonly order: Order; readonly span: Span }[];
  readonly signatures: readonly { readonly who: 'presedinte' | 'secretar' | 'consilier'; readonly name: string | null; readonly span: Span }[];
  readonly votes: Votes;
  /** True or false where it says so itself; absent when it is silent. */
  readonly normative: Reading<boolean>;
  /** The L 52/2003 announcement of the draft, or the exception it invokes; absent when neither is named. */
  readonly transparency: Reading<'announcement' | 'exception'>;
  /** The plan is an annex that is part of the decision. `named`: an annex is named without that formula. */
  readonly annex: Reading<'integral' | 'named'>;
  /** It is only a draft (proiect de hotărâre), not adopted. */
  readonly draft: boolean;
  /** Further dated steps named: communication to the prefect, publication, sending to DGASPC. */
  readonly steps: readonly { readonly step: 'comunicare-prefect' | 'publicare' | 'transmitere-dgaspc' | 'consultare'; readonly date: Reading<IsoDate>; readonly span: Span }[];
}

export interface Objective { readonly text: string; readonly level: 'general' | 'specific' | 'operational' | 'direction' | 'other'; readonly span: Span }
export interface CitedStrategy {
  readonly level: 'local' | 'county' | 'national';
  readonly title: Reading<string>;
  readonly act: { readonly kind: Reading<string>; readonly number: Reading<number>; readonly date: Reading<IsoDate>; readonly year: Reading<number> };
  readonly period: Reading<{ readonly from: number; readonly to: number }>;
  readonly objectives: readonly Objective[];
  readonly span: Span;
}
export interface Agreement { readonly title: string; readonly number: Reading<string>; readonly date: Reading<IsoDate>; readonly parties: readonly string[]; readonly until: Reading<IsoDate>; readonly span: Span }

export interface Section {
  readonly id: SectionId;
  readonly state: SectionState;
  /** The heading as written; absent (with where it was looked for) when missing. */
  readonly heading: Reading<string>;
  /** Heading and everything under it, subsections included; empty span at the expected place when missing. */
  readonly span: Span;
  /** Own words under the heading, model text and subsections left out: what answers the point. */
  readonly answer: readonly Span[];
  /** How it is numbered in the text (`A.`, `II.1`, ''). */
  readonly label: string;
  /** Position among the sections of the text, from 0; -1 when missing. */
  readonly order: number;
  /** Information items: when the item is brought up to date (`anual`, `ori de câte ori este nevoie`). */
  readonly term: Reading<Term>;
  /** The answer is only a frequency ("anual", "când este cazul"). */
  readonly onlyTerm: boolean;
  /** Not sure of the state: why (a lost table, damaged text). */
  readonly doubt: Reading<SectionState>;
}
/** A frequency or moment: kind in order of how often it comes. */
export interface Term { readonly raw: string; readonly frequency: 'permanent' | 'lunar' | 'trimestrial' | 'semestrial' | 'anual' | 'la-nevoie' | 'periodic' | 'data' | 'altul'; readonly alternatives: readonly string[] }

export type Source = 'local' | 'county' | 'state' | 'contributions' | 'other';
export const sources: readonly Source[] = ['local', 'county', 'state', 'contributions', 'other'];
/** A money cell. Dash or zero is found 0; an empty cell is absent; text that is no amount is unclear. */
export interface Amount { readonly bani: Bani; readonly raw: string; /** source written with it, e.g. `PNRR` */ readonly note: string | null; readonly unit: 'lei' | 'mii lei' | 'euro' | null }
export type Budget = Readonly<Record<Source, Reading<Amount>>>;

export interface ServiceCode { readonly raw: string; /** normal form `8891CZ-C-II`; null when it has no known form */ readonly normal: string | null; readonly form: 'old' | 'new' | 'none'; /** written in its normal form (a space after the CAEN group is accepted) */ readonly wellWritten: boolean }
export interface Quantity { readonly raw: string; readonly value: number | null; /** `copii`, `locuri`, `beneficiari/zi`; '' for a bare number */ readonly unit: string; readonly several: boolean }
export interface Occupancy { readonly raw: string; /** stated per cent, null when given in persons */ readonly percent: number | null; readonly persons: number | null; readonly unit: string }

interface ServiceBase {
  /** From 1 in document order. */
  readonly index: number;
  readonly span: Span;
  readonly name: Reading<string>;
  readonly code: Reading<ServiceCode>;
  readonly budget: Budget;
  /** Identity cells are lost while others hold content. */
  readonly damaged: boolean;
  /** Rows with empty name and code that belong to this one; their cells by column. */
  readonly continuations: readonly { readonly span: Span; readonly cells: Readonly<Record<string, { readonly text: string; readonly span: Span }>> }[];
  /** Every non-empty cell by column key, own row only, for rules that look in neighbours. */
  readonly cells: Readonly<Record<string, { readonly text: string; readonly span: Span }>>;
}
export interface ExistingService extends ServiceBase { readonly capacity: Reading<Quantity>; readonly occupancy: Reading<Occupancy> }
export interface ProposedService extends ServiceBase {
  readonly beneficiaries: Reading<string>;
  readonly perDay: Reading<Quantity>; readonly beds: Reading<Quantity>; readonly areaMp: Reading<Quantity>;
  readonly staff: Reading<string>;
  readonly justification: Reading<string>;
}
/** The columns of table A or B that were found under the headings; keys as in `cells`. */
export interface ServiceTable { readonly columns: readonly { readonly key: string | null; readonly text: string; readonly span: Span }[]; readonly span: Span; readonly headerRows: number; readonly uncertain: boolean; readonly totals: readonly TotalRow[]; /** column letters explained outside the table */ readonly legend: boolean; /** told field by field for each service: `columns` are the labels met, and one left out may have had nothing to tell */ readonly fields?: boolean }
/** A row that calls itself a total, with what it states by column. */
export interface TotalRow { readonly span: Span; readonly label: string; readonly amounts: Readonly<Record<string, Reading<Amount>>>; readonly over: 'existing' | 'proposed' | 'training' | 'budget' | 'all' }

export interface TrainingRow { readonly index: number; readonly section: SectionId; readonly who: string; readonly persons: Reading<Quantity>; readonly budget: Reading<Amount>; readonly span: Span }
export interface Activity { readonly index: number; readonly section: SectionId | null; readonly theme: Reading<string>; readonly description: Reading<string>; readonly period: Reading<string>; /** organiser or place */ readonly organiser: Reading<string>; readonly years: readonly { readonly year: number; readonly span: Span }[]; readonly span: Span }

export interface BudgetRow { readonly code: string | null; readonly name: string; readonly total: Reading<Amount>; readonly quarters: readonly [Reading<Amount>, Reading<Amount>, Reading<Amount>, Reading<Amount>] | null; /** under "din care": a memorandum line, not added */ readonly memo: boolean; readonly isTotal: boolean; readonly span: Span }
export interface BudgetTable { readonly index: number; readonly heading: Reading<string>; /** functional code of the heading, e.g. `68.02` */ readonly headingCode: Reading<string>; readonly unit: Reading<'lei' | 'mii lei'>; readonly rows: readonly BudgetRow[]; readonly span: Span; /** breaks off: last rows or the end of the table lost */ readonly broken: boolean }

/** A measure of an action table of the plan (objective, actions, term, responsible), outside the model's own tables. */
export interface Measure { readonly text: string; readonly term: string | null; readonly span: Span }

export interface Plan {
  readonly kind: Reading<PlanKind>;
  readonly otherKind: Reading<OtherKind>;
  readonly title: Reading<string>;
  readonly authority: { readonly name: Reading<string>; readonly kind: Reading<AuthorityKind>; readonly county: Reading<string>; /** the county is written in the document, not only resolved by the registry */ readonly countyStated: boolean };
  /** The plan year. */
  readonly year: Reading<number>;
  /** Every place where a title or running header names the plan's year. */
  readonly yearMentions: readonly { readonly year: number; readonly where: 'decision-title' | 'plan-title' | 'header' | 'body'; readonly span: Span }[];
  readonly decision: Reading<Decision>;
  /** The plan itself, without the decision. */
  readonly body: Span;
  readonly strategies: readonly CitedStrategy[];
  readonly agreements: readonly Agreement[];
  readonly sections: Readonly<Record<SectionId, Section>>;
  /** Chapters beyond the model's three, and chapters of the right number over another subject. */
  readonly extraChapters: readonly { readonly label: string; readonly title: string; readonly span: Span }[];
  /** The list "planul cuprinde": which chapters it announces. */
  readonly contents: Reading<readonly { readonly chapter: 'I' | 'II' | 'III' | null; readonly text: string; readonly span: Span }[]>;
  readonly tableA: Reading<ServiceTable>;
  readonly tableB: Reading<ServiceTable>;
  readonly existing: readonly ExistingService[];
  readonly proposed: readonly ProposedService[];
  readonly training: readonly TrainingRow[];
  readonly activities: readonly Activity[];
  readonly budgetTables: readonly BudgetTable[];
  readonly totals: readonly TotalRow[];
  readonly measures: readonly Measure[];
  /** All act citations of the file, decision included. */
  readonly citations: readonly Citation[];
}
