// Places left to fill in, and what only looks like them.

import { describe, expect, it } from 'vitest';
import { lostPage, planOf } from '../plan-facts.ts';
import { countOf, onText, onWords } from './words.ts';

describe('document.blanks', () => {
  it.each([
    'Acordul aprobat prin hotărârea nr..... din data.....', 'Acordul aprobat prin hotărârea nr. ____ / ________', 'Hotărârea Consiliului Local nr. din', 'Hotărârea nr. /2024 a consiliului',
    'Hotărârea nr. … din data de …', 'Hotărârea nr. XX/XX.XX.2024', 'Ziarul XXX publică articolul', 'altele: _____', 'altele: .....', 'buget estimat: ...... lei', 'în anul 20.. se continuă',
    'Procesul-verbal nr. din în vederea elaborării', 'Articol în presă [bookmark: _GoBack]', 'Campania din [se completează luna]', 'Error! Bookmark not defined.', 'data zz.ll.aaaa', 'HCL nr.... din data....; nu este cazul', 'Termen: ............ anual',
  ])('finds: %s', (words) => expect(countOf(onWords(words, 'document.blanks'))).toBeGreaterThan(0));

  it.each([
    'Convenția aprobată prin H.C.L. nr..12/27.02.2024', 'Hotărârea nr.21 din 30 martie 2024', 'și altele...', 'Câte 10 … 12 copii', 'Pentru: - copii; - vârstnici', 'Referatul de aprobare al primarului',
    'Votat cu 16 voturi „pentru”, - voturi „împotrivă”, din nr. de 17 consilieri', 'secolul XX și secolul XXI', 'un nr. din totalul de 17 consilieri', 'Capitolul I ................ 3', '- strategia ........................ anual', '- statistici ........ nu e cazul', '- planul ........... trim. I', 'Nr. crt./Denumire', 'Nr./data actului',
  ])('leaves alone: %s', (words) => expect(onWords(words, 'document.blanks')).toEqual([]));

  it('leaves places to sign, rules across the page and contents leaders alone', () => {
    expect(onText('PRIMAR,\n........................\n\nSecretar general ____________\n\n______________________________\n\nCUPRINS\nCapitolul I. Servicii .......... 3\nCapitolul II. Informare ..........7', 'document.blanks')).toEqual([]);
  });
  it('gives the words around each place, near ones together', () => {
    expect(onWords('Acordul nr..... din data..... se prelungește în luna mai, iar la final altele: ____', 'document.blanks')).toEqual(['Acordul nr..... din data.....', 'mai, iar la final altele: ____']);
  });
  it('cannot tell that there are none where a page was not read', () => {
    expect(planOf({ sections: [{ id: 'II.4', text: 'Totul este completat' }] }, { losses: lostPage }).value('document', 'document', 'document.blanks')).toBeUndefined();
  });
});

describe('document.looseActs', () => {
  it.each([['Taxa specială conform HCL', 1], ['Taxa potrivit hotărârii consiliului local', 1], ['Taxele se aprobă prin hotărârea consiliului local', 0], ['Taxa conform HCL nr. 12/2024', 0], ['Conform Legislației în vigoare', 0]])('%s: %d', (words, n) =>
    expect(countOf(onWords(words, 'document.looseActs'))).toBe(n));
});
