// Folds the condition tree that json-rules-engine gives back with three-valued logic, and keeps which facts decided.

import type { Fact } from '../facts/fact.ts';
import type { Condition } from '../library/rule.ts';
import { type Operand, type Truth, operators } from './operators.ts';

/** A fact as it was asked, or the fault that asking it met. `dated`: its value depends on the day of the law. */
export interface Asked { readonly name: string; readonly fact: Fact | null; readonly fault: string | null; readonly dated: boolean }

/** A condition of the tree after the run: json-rules-engine adds `factResult` and `valueResult` to the leaves. */
export type Evaluated =
  | { readonly all: readonly Evaluated[] }
  | { readonly any: readonly Evaluated[] }
  | { readonly not: Evaluated }
  | EvaluatedLeaf;
interface EvaluatedLeaf { readonly fact: string; readonly operator: string; readonly value: unknown; readonly factResult?: unknown; readonly valueResult?: unknown }

/** One comparison, with the facts on both of its sides. */
export interface Leaf { readonly asked: Asked; readonly other: Asked | null; readonly operator: string; readonly truth: Truth | 'fault'; readonly fault: string | null }
export interface Folded { readonly truth: Truth | 'fault'; /** The comparisons that made it so, in the order of the rule. */ readonly decisive: readonly Leaf[]; /** The first fault met, where the truth is one. */ readonly fault: string | null; /** Some fact that was asked depends on the day of the law. */ readonly dated: boolean }

/** Whether a side of a comparison is a fact: what is written in a rule is a scalar or a list. */
export const isAsked = (side: unknown): side is Asked => typeof side === 'object' && side !== null && !Array.isArray(side);

/** Whether a comparison in a rule is with another fact. */
export const namesFact = (value: unknown): value is { readonly fact: string } => typeof value === 'object' && value !== null && 'fact' in value;

/** A part that could not be judged. */
export const faultOf = (fault: string): Folded => ({ truth: 'fault', decisive: [], fault, dated: false });

/** One comparison judged; `right` is the fact on its other side as it was asked, or a plain value. */
function compared(asked: Asked, name: string, right: unknown): Folded {
  const other = isAsked(right) ? right : null, operator = operators.get(name);
  let truth: Leaf['truth'] = 'fault';
  let fault = asked.fault ?? other?.fault ?? null;
  if (!operator) fault ??= `unknown operator ${name}`;
  else if (fault === null) {
    try {
      truth = operator(asked.fact?.value, (other ? other.fact?.value : right) as Operand);
    } catch (error) {
      fault = `${asked.name}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return { truth, decisive: [{ asked, other, operator: name, truth, fault }], fault, dated: asked.dated || (other?.dated ?? false) };
}

/** Which truth tells of several: a fault over all, then the value that settles, then what cannot be told. */
const weight = (truth: Folded['truth'], settling: boolean): number => (truth === 'fault' ? 3 : truth === settling ? 2 : truth === 'unknown' ? 1 : 0);

type Tree<L> = { readonly all: readonly Tree<L>[] } | { readonly any: readonly Tree<L>[] } | { readonly not: Tree<L> } | L;

/** `all` and `any` are the same fold: `settling` is the value that decides alone (false for all, true for any). */
function foldParts<L extends { readonly fact: string }>(nodes: readonly Tree<L>[], settling: boolean, leaf: (node: L) => Folded): Folded {
  // An empty list would be vacuously true: the schema forbids it, and here it is a fault rather than a pass.
  if (nodes.length === 0) return faultOf('a condition without content');
  if (nodes.length === 1) return foldTree(nodes[0] as Tree<L>, leaf);
  const parts: Folded[] = [];
  let first: Folded | null = null, heaviest = -1, dated = false;
  for (const node of nodes) {
    const part = foldTree(node, leaf), own = weight(part.truth, settling);
    parts.push(part);
    if (part.dated) dated = true;
    if (own > heaviest) { first = part; heaviest = own; }
  }
  const { truth, fault } = first as Folded, decisive: Leaf[] = [];
  for (const part of parts) if (part.truth === truth) for (const one of part.decisive) decisive.push(one);
  return { truth, decisive, fault, dated };
}

/** The truth of a tree in Kleene's logic. A fault anywhere makes the whole a fault, so that no broken rule passes. */
function foldTree<L extends { readonly fact: string }>(node: Tree<L>, leaf: (node: L) => Folded): Folded {
  if ('fact' in node) return leaf(node);
  if ('all' in node) return foldParts(node.all, false, leaf);
  if ('any' in node) return foldParts(node.any, true, leaf);
  const inner = foldTree(node.not, leaf);
  return typeof inner.truth === 'boolean' ? { ...inner, truth: !inner.truth } : inner;
}

/** The truth of a condition tree as json-rules-engine leaves it after a run. */
export const foldCondition = (node: Evaluated): Folded => foldTree<EvaluatedLeaf>(node, ({ fact, operator, factResult, valueResult }) =>
  compared(isAsked(factResult) ? factResult : { name: fact, fact: null, fault: `the fact ${fact} gave nothing`, dated: false }, operator, valueResult));

type Comparison = Extract<Condition, { readonly fact: string }>;

/** The truth of a condition whose facts are asked here. */
export const foldAsked = (condition: Condition, answer: (name: string) => Asked): Folded => foldTree<Comparison>(condition, ({ fact, operator, value }) =>
  compared(answer(fact), operator, namesFact(value) ? answer(value.fact) : value));
