// Facts about what a row is: its name, whether it is damaged, and what it says of a provider.

import { fold } from '../../base/fold.ts';
import { type Fact, factOf, type FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { cellsOf, isProposed, rowPlace, type Service } from './row.ts';

/** A natural person named as the one who gives the service; `PFA` inside a code means people without shelter. */
const naturalPerson = /\b(?:furnizor\w*|prestator\w*|acordat\w* de|furnizat\w* de|prestat\w* de|contract\w* cu)\b[^.;]{0,40}\bpersoan\w* fizic\w*|\bpersoan\w* fizic\w* (?:autorizat\w*|acreditat\w*)|(?:^|[\s,(])(?:pfa|p\.f\.a\.)\s+[a-z]{3,}|\bintreprinder\w* (?:individual|familial)\w*|(?:^|[\s,(])(?:i\.i\.|i\.f\.)\s+[a-z]{3,}/;
const mention = /\bpersoan\w* fizic\w*|\bcabinet\w* individual\w*/;
const aboutMoney = new Set(['local', 'county', 'state', 'contributions', 'other', 'code']);

function naturalPersonOf(row: Service): Fact {
  let hint: Fact | null = null;
  for (const cell of cellsOf(row)) {
    if (aboutMoney.has(cell.column)) continue;
    const text = fold(cell.text);
    if (naturalPerson.test(text)) return told('named', [cell.span]);
    if (mention.test(text)) hint ??= told('hint', [cell.span]);
  }
  return hint ?? told('none', rowPlace(row));
}

export const identityFacts: FactSet<Service> = {
  'service.name': ask('text', 'The name of the service as written.', (row) => factOf(row.name)),
  'service.isDamaged': ask('boolean', 'Name and code are lost while other cells of the row hold content.', (row) => told(row.damaged, rowPlace(row))),
  'service.isProposed': ask('boolean', 'The row stands in table B.', (row) => told(isProposed(row), rowPlace(row))),
  'service.naturalPerson': ask('text', 'A natural person as provider: named, hint or none (L 292/2011 art. 37(4)).', naturalPersonOf),
};
