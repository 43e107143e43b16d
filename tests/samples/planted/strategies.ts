// Planted defects of the strategies cited: missing, expired, replaced, wrong acts, objectives, agreements.

import { after, all, between, type Defect, local, strategy, swap } from './plant.ts';

const own = (kind: string): string => (kind === 'judet' ? 'county' : 'local');
const ownTitle = /^1\. Strategia (?:locală|județeană) de dezvoltare a serviciilor sociale (?:a|al) (.*) pentru perioada 2023-2028,/m;
const national = 'Strategia națională privind incluziunea socială și reducerea sărăciei pentru perioada 2022-2027';
const elder = 'Strategia națională pentru promovarea îmbătrânirii active și protecția persoanelor vârstnice pentru perioada 2015-2020';
const last = '- Sprijinirea persoanelor cu dizabilități prin asistenți personali instruiți;';

export const strategyDefects: readonly Defect[] = [
  { name: 'no local strategy', in: local, text: between('1. Strategia locală', '2. Strategia'), data: (d) => ({ [strategy(d, 'local')]: null }), falls: ['ALN-01 document fail'] },
  { name: 'no county strategy', in: ['comuna', 'oras', 'municipiu'], text: between('2. Strategia județeană', '3. Strategia națională'), data: (d) => ({ [strategy(d, 'county')]: null }), falls: ['ALN-02 document fail'] },
  { name: 'no national strategy', text: (text, kind) => between(kind === 'judet' ? '2. Strategia națională' : '3. Strategia națională', kind === 'judet' ? '3. Acorduri' : '4. Acorduri')(text, kind), data: (d) => ({ [strategy(d, 'national')]: null }), falls: ['ALN-03 document fail'] },
  // Without its act the strategy has no day to compare with the plan's.
  { name: 'the act of the strategy not named', text: swap(/, aprobată prin Hotărârea Consiliului [^,]* nr\. 21\/30\.03\.2023,/, ','), data: (d, kind) => ({ [`${strategy(d, own(kind))}.act`]: null }), falls: ['ALN-04 strategy[1] fail', 'ALN-08 strategy[1] unverified'] },
  { name: 'an expired strategy', text: swap('pentru perioada 2023-2028', 'pentru perioada 2018-2025'), data: (d, kind) => ({ [`${strategy(d, own(kind))}.period`]: { from: 2018, to: 2025 } }), falls: ['ALN-05 strategy[1] fail'] },
  { name: 'a strategy that was replaced', text: all(swap(national, elder), swap('Hotărârea Guvernului nr. 440/2022', 'Hotărârea Guvernului nr. 566/2015')), data: (d) => ({ [`${strategy(d, 'national')}.title`]: elder, [`${strategy(d, 'national')}.act`]: { kind: 'HG', number: 566, year: 2015 }, [`${strategy(d, 'national')}.period`]: { from: 2015, to: 2020 } }), falls: (kind) => [`ALN-06 strategy[${kind === 'judet' ? 2 : 3}] fail`] },
  { name: 'a wrong Government decision', text: swap('Hotărârea Guvernului nr. 440/2022', 'Hotărârea Guvernului nr. 441/2022'), data: (d) => ({ [`${strategy(d, 'national')}.act.number`]: 441 }), falls: (kind) => [`ALN-07 strategy[${kind === 'judet' ? 2 : 3}] fail`] },
  { name: 'a strategy approved after the plan', text: swap('nr. 21/30.03.2023', 'nr. 21/30.11.2025'), data: (d, kind) => ({ [`${strategy(d, own(kind))}.act.date`]: '2025-11-30' }), falls: ['ALN-08 strategy[1] fail'] },
  { name: 'only the development strategy', in: ['comuna', 'oras', 'municipiu'], text: swap(ownTitle, '1. Strategia de dezvoltare locală durabilă a $1 pentru perioada 2023-2028,'), data: (d) => ({ [`${strategy(d, 'local')}.title`]: `Strategia de dezvoltare locală durabilă a ${d.strategies[0]?.title.split(' a ').at(-1)}` }), falls: ['ALN-01 document fail', 'ALN-09 strategy[1] fail'] },
  {
    name: 'a strategy without objectives', in: ['comuna', 'oras', 'municipiu'],
    text: all(swap(/(nr\. 144\/16\.12\.2021), cu următoarele obiective:/, '$1.'), between('Obiectiv general:\n\n- Prevenirea separării', '3. Strategia națională')),
    data: (d) => ({ [`${strategy(d, 'county')}.objectives`]: [] }), falls: ['ALN-10 strategy[2] fail'],
  },
  { name: 'an objective nobody serves', text: after(last, '- Trecerea pe calculator a evidenței beneficiarilor;'), data: (d, kind) => ({ [`${strategy(d, own(kind))}.objectives[5]`]: { level: 'specific', text: 'Trecerea pe calculator a evidenței beneficiarilor' } }), falls: ['ALN-12 objective[5] fail'] },
  { name: 'a group nobody serves', text: after(last, '- Deschiderea unui adăpost pentru victimele violenței domestice;'), data: (d, kind) => ({ [`${strategy(d, own(kind))}.objectives[5]`]: { level: 'specific', text: 'Deschiderea unui adăpost pentru victimele violenței domestice' } }), falls: ['ALN-12 objective[5] fail', 'ALN-14 document fail'] },
  { name: 'an agreement that has expired', text: swap('valabil până la 31.12.2027', 'valabil până la 31.12.2024'), data: { 'agreements[1].until': '2024-12-31' }, falls: ['ALN-16 document fail'] },
  { name: 'an agreement without number and date', text: swap('Protocolul de colaborare nr. 2210/12.06.2024 încheiat', 'Protocolul de colaborare încheiat'), data: { 'agreements[1].number': null, 'agreements[1].date': null }, falls: ['ALN-16 document fail'] },
  {
    // The objective that asked for home care is left without its service, and older people too.
    name: 'a proposed service that no objective asks for', in: ['comuna', 'oras', 'sector'],
    text: (text) => text.replace(/^Unitate de îngrijire la domiciliu pentru persoane vârstnice\t8810ID-I\tpersoane vârstnice dependente\t(.*)$/m, (_, rest: string) => {
      const cells = rest.split('\t');
      cells[cells.length - 1] = 'În 2025 au fost înregistrate 11 cereri de adăpost';
      return `Adăpost de noapte pentru persoane fără adăpost\t8790CR-PFA-II\tpersoane fără adăpost\t-\t12 locuri\t120\tasistent social - 1, supraveghetori - 4\t${cells.slice(4).join('\t')}`;
    }),
    falls: ['ALN-11 proposed[1] fail', 'ALN-12 objective[3] fail', 'ALN-14 document fail'],
  },
];
