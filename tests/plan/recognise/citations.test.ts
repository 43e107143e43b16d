import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/plan/recognise/citations.ts';
import { parseAct } from '../../../src/plan/recognise/acts.ts';

const cited = (text: string) => findCitations(text, 'plan').map((c) => [c.act, c.at, ...(c.annex ? [`anexa ${c.annex}`] : [])].filter((x) => x !== null).join(' '));

describe('acts in every spelling', () => {
  it.each([
    ['H.G.R nr.797/2017', 'HG 797/2017'], ['HG nr. 797 din 2017', 'HG 797/2017'], ['Hotărârea Guvernului nr. 797/2017', 'HG 797/2017'], ['H.G. nr.490 /2022', 'HG 490/2022'],
    ['Ordinul 1.086 din 2018', 'Ordin 1086/2018'], ['Ordinul nr. 1086/20.02.2018', 'Ordin 1086/2018'], ['ordinului ministrului muncii și justiției sociale nr. 1086/2018', 'Ordin 1086/2018'], ['Ordinul M.M.J.S. nr.1086/2018', 'Ordin 1086/2018'],
    ['Ordinul nr. 1086 din anul 2018', 'Ordin 1086/2018'], ['Ordinul comun nr. 1.040/6.296/2024', 'Ordin 1040/2024'],
    ['H.C.L. nr..12/27.02.2019', 'HCL 12/2019'], ['HCL Oraș Lunca Nouă Nr.66 din 29.06.2020', 'HCL 66/2020'], ['Hotărârea Consiliului Local Valea Mare nr. 7/22.01.2019', 'HCL 7/2019'], ['H.C.L.M. nr. 5/2021', 'HCL 5/2021'],
    ['Hotărârea nr. 12/2019 a Consiliului Local Valea Mare', 'HCL 12/2019'], ['Hotărârea Consiliului Local Lunca Nr.46./ 31.03.2023', 'HCL 46/2023'], ['Hotărârea Consiliului Județean Nr.204 / 17.12.2021', 'HCJ 204/2021'],
    ['HCGMB nr. 30/2022', 'HCGMB 30/2022'], ['O.U.G. nr. 57/2019', 'OUG 57/2019'], ['Ordonanța de urgență a Guvernului nr. 57/2019', 'OUG 57/2019'], ['Ordonanța Guvernului nr. 68/2003', 'OG 68/2003'],
    ['Legea asistenței sociale nr. 292/2011', 'L 292/2011'], ['Legii administraţiei publice locale nr. 215/2001', 'L 215/2001'], ['LEGEA 292 DIN 2011', 'L 292/2011'], ['Regulamentul (UE) 2016/679', 'Regulament UE 2016/679'],
    ['Legea nr. 52 din 21 ianuarie 2003', 'L 52/2003'],
  ])('%s', (text, act) => expect(cited(text)).toEqual([act]));

  it('two numbers after one name', () => expect(cited('Legea nr. 448/2006 și nr. 272/2004')).toEqual(['L 448/2006', 'L 272/2004']));
  it('keeps the date of the act', () => expect(findCitations('HCL nr. 7/22.01.2019', 'plan')[0]).toMatchObject({ kind: 'HCL', number: 7, year: 2019, date: '2019-01-22' }));
  it('an impossible day leaves the year', () => expect(findCitations('HCL nr. 7/32.01.2019', 'plan')[0]).toMatchObject({ year: 2019, date: null }));

  it.each(['expunerea de motive nr. 29076/08.02.2019', 'Raportul de specialitate nr.1471/ 29.01.2024', 'nr. 12.345/2024', 'Legea asistenței sociale', 'Codul administrativ', 'hotărârea nr..... din data.....', 'conform legii, adresa nr. 12/2020', 'ordinea de zi nr. 3/2020'])('no act in %s', (text) => expect(cited(text)).toEqual([]));
});

describe('article, paragraph, letter', () => {
  it.each([
    ['art.112, alin (3) lit. b), lit. k) și art.118 din L. Nr.292/2011', ['L 292/2011 art. 112(3) b)', 'L 292/2011 art. 112(3) k)', 'L 292/2011 art. 118']],
    ['art.129 alin. (2) lit. d), alin (7) lit. b) din Ordonanța de Urgență Nr. 57/2019 privind Codul Administrativ', ['OUG 57/2019 art. 129(2) d)', 'OUG 57/2019 art. 129(7) b)']],
    ['art. 139 alin. (1) și art. 196, alin. (1), lit. a) din O.U.G. nr. 57/2019', ['OUG 57/2019 art. 139(1)', 'OUG 57/2019 art. 196(1) a)']],
    ['art. 36 și ale art. 45 din Legea administrației publice locale nr. 215/2001', ['L 215/2001 art. 36', 'L 215/2001 art. 45']],
    ['articolul 112 alineatul (3) litera b) din Legea 292/2011', ['L 292/2011 art. 112(3) b)']],
    ['art. 112 alin. 3 lit.”b” și „k” din Legea nr. 292/2011', ['L 292/2011 art. 112(3) b)', 'L 292/2011 art. 112(3) k)']],
    ['art.l 12 alin.(l) lit. b) din Legea nr. 292/2011', ['L 292/2011 art. 112(1) b)']],
    ['Atr. 118 din Legea nr. 292/2011', ['L 292/2011 art. 118']],
    ['Arț. 118 Iit. a) din Legea nr. 292/2011', ['L 292/2011 art. 118 a)']],
    ['art. 26^1 alin. (1) lit. f) din Legea nr. 197/2012', ['L 197/2012 art. 26^1(1) f)']],
    ['art. 142¹ alin. (1) lit. d) din Legea nr. 292/2011', ['L 292/2011 art. 142^1(1) d)']],
    ['art. 3 lit. a) - c) din Legea nr. 292/2011', ['L 292/2011 art. 3 a)', 'L 292/2011 art. 3 b)', 'L 292/2011 art. 3 c)']],
    ['art. 6 alin. (1)-(3) din H.G. 867/2015', ['HG 867/2015 art. 6(1)', 'HG 867/2015 art. 6(2)', 'HG 867/2015 art. 6(3)']],
    ['art. 5 și 6 din HG nr. 797/2017', ['HG 797/2017 art. 5', 'HG 797/2017 art. 6']],
    ['art. 5 lit. b) pct. 2 din Legea nr. 100/2024', ['L 100/2024 art. 5 b) pct. 2']],
    ['Legea nr. 292/2011 (art. 112 alin. 3 lit. b)', ['L 292/2011 art. 112(3) b)']],
    ['O.U.G. nr. 57/2019 privind Codul administrativ, art. 129 alin. (2) lit. d)', ['OUG 57/2019 art. 129(2) d)']],
    ['art. 139 alin. (1) din Codul administrativ', ['OUG 57/2019 art. 139(1)']],
    ['art. 129 alin. (7) din Codul Administrativ, aprobat prin O.U.G. nr. 57/2019 privind Codul administrativ', ['OUG 57/2019 art. 129(7)']],
    ['art. 112 din Legea nr. 292/2011, art. 5 din HG nr. 797/2017', ['L 292/2011 art. 112', 'HG 797/2017 art. 5']],
    ['Legea nr. 292/2011, art. 112 și art. 5 din HG nr. 797/2017', ['L 292/2011 art. 112', 'HG 797/2017 art. 5']],
  ])('%s', (text, places) => expect(cited(text)).toEqual(places));

  it.each([
    ['art. 5 din anexa nr. 3 la Hotărârea Guvernului nr. 797/2017', 'HG 797/2017 art. 5 anexa 3'], ['HG nr. 797/2017, anexa nr. 2', 'HG 797/2017 anexa 2'], ['Anexa 1 la H.G. nr. 797/2017', 'HG 797/2017 anexa 1'],
    ['HG nr. 797/2017 - Anexa II, art. 3', 'HG 797/2017 art. 3 anexa 2'],
  ])('names the annex: %s', (text, place) => expect(cited(text)).toEqual([place]));

  it('articles of the decision itself are of no act', () => expect(cited('Art. 1. Se aprobă planul. Art. 2. Primarul aplică Legea nr. 292/2011')).toEqual(['L 292/2011']));
  it('references do not cross a semicolon', () => expect(cited('prevederile art. 112; Hotărârea Guvernului nr. 797/2017')).toEqual(['HG 797/2017']));
  it('has the place of reference and act', () => {
    const text = 'În temeiul art. 118 din Legea nr. 292/2011, se aprobă';
    const [c] = findCitations(text, 'preamble', 100);
    expect(text.slice((c?.span.start ?? 0) - 100, (c?.span.end ?? 0) - 100)).toBe('art. 118 din Legea nr. 292/2011');
  });
});

it('short forms of data', () => {
  expect(parseAct('HCL Videlele 66/2020')).toMatchObject({ kind: 'HCL', number: 66, year: 2020 });
  expect(parseAct('Ordin 1086/2018')).toMatchObject({ act: 'Ordin 1086/2018', kind: 'Ordin' });
  expect(parseAct('fără act')).toBeNull();
});
