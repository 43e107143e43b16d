import { describe, expect, it } from 'vitest';
import { findActs } from '../../../src/plan/recognise/acts.ts';

const named = (text: string): string[] => findActs(text).map((act) => (act.alias ? `(${act.act})` : act.act));

describe('acts in a flat text', () => {
  it.each<[string, string[]]>([
    ['legea nr. 292/2011', ['L 292/2011']],
    ['legea asistentei sociale nr. 292/2011', ['L 292/2011']],
    ['legile nr. 448/2006 si nr. 292/2011', ['L 448/2006', 'L 292/2011']],
    ['h.g. nr. 797/2017, o.u.g. nr. 57/2019 si h g 867 / 2015', ['HG 797/2017', 'OUG 57/2019', 'HG 867/2015']],
    ['hotararea guvernului romaniei nr. 797 din 8 noiembrie 2017', ['HG 797/2017']],
    ['ordinul ministrului muncii nr. 1.086/2018', ['Ordin 1086/2018']],
    ['hotararea consiliului local al comunei lunca mare nr. 12/27.02.2019', ['HCL 12/2019']],
    ['h.c.j. 45/2020', ['HCJ 45/2020']],
    ['dispozitia primarului nr. 7/2021', ['Dispoziție 7/2021']],
    ['ordonanta de urgenta a guvernului nr. 57/2019', ['OUG 57/2019']],
    ['ordonanta guvernului nr. 68/2003', ['OG 68/2003']],
    ['regulamentul (ue) 2016/679', ['Regulament UE 2016/679']],
    ['codul administrativ, art. 129', ['(OUG 57/2019)']],
  ])('%j names %j', (text, acts) => { expect(named(text)).toEqual(acts); });

  it.each(['legea nr. 292', 'legea: 292/2011', 'o lege; nr. 5/2010', 'alege 5/2010', 'legea nr. 5 din 12 foo 2020', 'regulamentul de organizare 2016/679', ''])('%j names no act', (text) => { expect(named(text)).toEqual([]); });

  it('gives the day of a date in words, and none for an impossible day', () => {
    expect(findActs('h.g. nr. 797 din 8 noiembrie 2017')[0]?.date).toBe('2017-11-08');
    expect(findActs('h.g. nr. 797 din 31.02.2017')[0]?.date).toBeNull();
  });

  it('gives the place from the first letter to the year', () => {
    const text = 'potrivit legii nr. 292/2011, art. 5', [act] = findActs(text);
    expect(text.slice(act!.start, act!.end)).toBe('legii nr. 292/2011');
  });

  it('a title goes on over no other act', () => { expect(named('legea privind ordinul nr. 5/2020')).toEqual(['Ordin 5/2020']); });
});
