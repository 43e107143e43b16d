// Reads the papers of one dossier and says what each is; the decision and its plan become one document.

import type { AlignmentInput } from '../alignment/input.ts';
import { Problem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import { joinDocuments } from '../document/join.ts';
import type { Library } from '../library/registry.ts';
import { roleOf } from '../plan/role.ts';
import { recognise } from '../plan/recognise.ts';
import { problemsOf, readDocument } from './read-document.ts';
import { sha256 } from './sha256.ts';

type Paper = AlignmentInput['papers'][number];
interface ReadPaper extends Paper { readonly sha256: string }

export interface Dossier {
  /** The plan, with the decision before it where that came in a file of its own. */
  readonly document: Document;
  readonly papers: readonly Paper[];
  /** Of the hashes of all files, in the order of their names. */
  readonly sha256: string;
  /** Papers that could not be read, with why. */
  readonly unread: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

const noPlan = (path: string): Problem => new Problem({
  code: 'AVZ-DOSAR-NO-PLAN', place: { path },
  what: { ro: 'În dosar nu este niciun plan anual de acțiune.', en: 'The dossier holds no annual action plan.' },
  todo: { ro: 'Puneți în dosar și planul, nu numai hotărârea sau rapoartele.', en: 'Put the plan into the dossier too, not only the decision or the reports.' },
});
const twoPlans = (path: string, plans: readonly Paper[]): Problem => new Problem({
  code: 'AVZ-DOSAR-PLANS', place: { path },
  what: { ro: `În dosar sunt ${plans.length} planuri: ${plans.map((p) => p.document.source).join(', ')}.`, en: `The dossier holds ${plans.length} plans: ${plans.map((p) => p.document.source).join(', ')}.` },
  todo: { ro: 'Lăsați în dosar un singur plan sau verificați planurile pe rând.', en: 'Leave one plan in the dossier, or check the plans one by one.' },
});

/** The plan of the papers; a paper that may be one where none surely is. @throws Problem for none or several. */
function planOf(path: string, papers: readonly ReadPaper[]): ReadPaper {
  const sure = papers.filter((p) => p.role === 'plan');
  const plans = sure.length ? sure : papers.filter((p) => p.plan.kind.is === 'unclear');
  if (plans.length > 1) throw twoPlans(path, plans);
  const [plan] = plans;
  if (!plan) throw noPlan(path);
  return plan;
}

/**
 * Reads `files` as one dossier named `path`. A decision in a file of its own is put before the plan that has none.
 * @throws Problem when the dossier has no plan, or several.
 */
export async function readDossier(path: string, files: readonly string[], cwd: string, library: Library): Promise<Dossier> {
  const papers: ReadPaper[] = [];
  const unread: { path: string; problems: readonly Problem[] }[] = [];
  for (const file of files) {
    try {
      const { document, sha256: hash } = await readDocument(file, cwd);
      const plan = recognise(document, library);
      papers.push({ document, plan, sha256: hash, role: roleOf(plan, document) });
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems.length) throw error;
      unread.push({ path: file, problems });
    }
  }
  const plan = planOf(path, papers);
  const decision = plan.plan.decision.is === 'found' ? undefined : papers.find((p) => p !== plan && p.plan.decision.is === 'found');
  const joins = decision && !decision.document.data && !plan.document.data;
  return {
    document: joins ? joinDocuments(path, [decision.document, plan.document]) : plan.document,
    papers: papers.filter((p) => p !== plan).map(({ sha256: _, ...paper }) => paper),
    sha256: await sha256(papers.map((p) => p.sha256).join('\n')),
    unread,
  };
}
