// Facts about what a proposed service needs: staff with numbers, and space (Ordin 1086/2018 I.B).

import { fold } from '../../base/fold.ts';
import { groupIdsIn } from '../../library/find-groups.ts';
import { groupById } from '../../library/groups.ts';
import type { ProposedService } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import { told, unclearBut } from '../tell.ts';
import { quantityState } from './capacity.ts';
import { cellsOf, ofProposed, type Service } from './row.ts';

const blank = (text: string): boolean => /^[\s._…–—-]*$|^\s*0+\s*$|^[\s.–—-]*nu (?:este|e) cazul[\s.;]*$/i.test(text);
const post = /\b(?:asistent|ingrijito|psiholog|educato|medic|kinetoterap|logoped|sef|coordonato|infirmier|bucatar|sofer|administrat|psihopedagog|referent|inspector|terapeut|lucrator)\w*/;
const number = /\d|\b(?:un|una|o|doi|doua|trei|patru|cinci|sase|sapte|opt|noua|zece)\b/;

/** given; near (helpers or posts stand in a neighbouring cell instead); none. */
function staffPlace(row: ProposedService, context: FactContext): Fact {
  const unread = unclearBut(row.staff);
  if (unread) return unread;
  if (row.staff.is === 'found' && !blank(row.staff.value)) return told('given', row.staff.at);
  const { groups } = context.library.registry;
  const near = cellsOf(row).find((c) => c.column !== 'name' && c.column !== 'justification' && c.column !== 'code'
    && (post.test(fold(c.text)) || groupIdsIn(c.text, groups).some((id) => groupById(context.library, id)?.role === 'provider')));
  return near ? told('near', [near.span]) : told('none', placeOf(row.staff));
}

/** all, some or none of the posts have a number; a leading total counts for all. */
function staffNumbers(row: ProposedService): Fact {
  const text = valueOf(row.staff);
  if (text === undefined || blank(text)) return factOf(row.staff, () => null);
  // Codes of occupations and years of study count no posts.
  const folded = fold(text).replace(/\b(?:cod\w*(?: cor)?|cor)[ .:]*\d+/g, ' ').replace(/\b\d+ (?:de )?(?:ani|luni|ore|zile)\b/g, ' ');
  if (/^\s*(?:total\w*\W*)?\d+\s*(?:de\s+)?(?:persoan\w*|post\w*|angajat\w*|salariat\w*)|^\s*(?:\w+\.?\s){0,3}(?:post\w*|angajat\w*|salariat\w*)\W{0,3}\d+\s*$/.test(folded)) return told('all', placeOf(row.staff));
  const posts = folded.replace(/\(([^)]*)\)/g, ' $1 ').split(/[,;\n•]|\s\/\s/).map((p) => p.trim()).filter((p) => /[a-z]{3}/.test(p) || /\d/.test(p));
  const numbered = posts.filter((p) => number.test(p)).length;
  return told(numbered === 0 ? 'none' : numbered === posts.length ? 'all' : 'some', placeOf(row.staff));
}

export const needFacts: FactSet<Service> = {
  'service.staff': ofProposed('text', 'Staff as written.', (row) => factOf(row.staff)),
  'service.staffPlace': ofProposed('text', 'given, near (posts or helpers stand in another cell) or none.', staffPlace),
  'service.staffNumbers': ofProposed('text', 'How many of the posts have a number: all, some, none.', staffNumbers),
  'service.areaMp': ofProposed('number', 'Space in square metres.', (row) => factOf(row.areaMp, (q) => q.value)),
  'service.areaState': ofProposed('text', 'given (a figure), words, none.', (row) => {
    const state = quantityState(row.areaMp);
    if (typeof state.value !== 'string') return state;
    return told({ clear: 'given', bare: 'given', several: 'given', words: 'words' }[state.value] ?? 'none', state.at);
  }),
};
