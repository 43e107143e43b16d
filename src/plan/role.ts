// What a paper of a dossier is: the plan, the decision, a report, an opinion.

import { fold } from '../base/fold.ts';
import type { Document } from '../document/document.ts';
import type { Plan } from './plan.ts';
import { valueOf } from './reading.ts';

export type PaperRole = 'plan' | 'hotarare' | 'raport' | 'aviz' | 'referat' | 'alt';

const titles: readonly { readonly role: PaperRole; readonly pattern: RegExp }[] = [
  { role: 'referat', pattern: /\breferat/ }, { role: 'raport', pattern: /\braport/ }, { role: 'aviz', pattern: /\baviz|\badresa\b|\bconsult/ },
];

/** What a paper is: by how it was recognised, else by the words of its first lines. */
export function roleOf(plan: Plan, document: Document): PaperRole {
  if (valueOf(plan.kind) === 'plan-anual') return 'plan';
  const other = valueOf(plan.otherKind);
  const head = fold(document.blocks.slice(0, 6).map((b) => document.text.slice(b.span.start, b.span.end)).join(' ')).slice(0, 400);
  if (other === 'aviz-consultativ') return 'aviz';
  if (other === 'raport') return 'raport';
  if (other === 'hotarare' || plan.decision.is === 'found') return 'hotarare';
  return titles.find((t) => t.pattern.test(head))?.role ?? 'alt';
}

