// Planted defects of the decision: papers named, legal basis, consultations, orders, signatures, votes, dates.

import { all, basis, consultation, consulting, cut, type Defect, paper, section, swap, withDirectorate, without } from './plant.ts';

const votes = (by: string) => swap(/^Prezenta hotărâre a fost adoptată .*$/m, by);
const sendsPlan = /Planul se transmite Direcției Generale de Asistență Socială și Protecția Copilului \S+ în 15 zile de la aprobare, datele/;

export const decisionDefects: readonly Defect[] = [
  { name: 'no referat de aprobare', text: cut(/^- referatul de aprobare/), data: (d) => ({ [paper(d, 'referat-de-aprobare')]: null }), falls: ['HCL-09 decision fail'] },
  { name: 'no raport de specialitate', text: cut(/^- raportul de specialitate/), data: (d) => ({ [paper(d, 'raport-de-specialitate')]: null }), falls: ['HCL-10 decision fail'] },
  { name: 'no opinion of the commission', text: cut(/^- avizul Comisiei pentru activități/), data: (d) => ({ [paper(d, 'aviz-comisie')]: null }), falls: ['HCL-11 decision fail'] },
  { name: 'no consultation of the county council', in: consulting, text: cut(/^- adresa Consiliului Județean/), data: (d) => ({ [paper(d, 'aviz-consiliu-judetean')]: null, [consultation(d, 'consiliu-judetean')]: null }), falls: ['HCL-12 decision fail'] },
  { name: 'county council consulted afterwards', in: consulting, text: swap(/(?<paper>adresa Consiliului Județean \S+ nr\. \d+\/)20\.10\.2025/, '$<paper>20.11.2025'), data: (d) => ({ [`${paper(d, 'aviz-consiliu-judetean')}.date`]: '2025-11-20', [`${consultation(d, 'consiliu-judetean')}.date`]: '2025-11-20' }), falls: ['HCL-13 decision fail'] },
  { name: 'no opinion of the commission on inclusion', in: ['judet'], text: cut(/^- avizul Comisiei județene privind incluziunea/), data: (d) => ({ [paper(d, 'aviz-comisie-incluziune')]: null }), falls: ['HCL-14 decision fail'] },
  { name: 'no opinion of the board', in: withDirectorate, text: cut(/^- avizul consultativ al colegiului director/), data: (d) => ({ [paper(d, 'aviz-colegiu-director')]: null }), falls: ['HCL-15 decision fail'] },
  { name: 'providers not consulted', text: cut(/^- procesul-verbal nr\. 3980/), data: (d) => ({ [paper(d, 'proces-verbal')]: null, [consultation(d, 'furnizori')]: null }), falls: ['HCL-16 decision fail'] },
  { name: 'normative without announcement', text: swap(/^- anunțul nr\. 3301.*$/m, '- faptul că prezenta hotărâre are caracter normativ;'), data: (d) => ({ 'decision.transparency': null, ...(d.decision.legalBasis.some((b) => b.act === 'L 52/2003') ? { [basis(d, 'L 52/2003')]: null } : {}) }), falls: ['HCL-17 decision fail'] },
  { name: 'law 292 without article', text: swap('prevederile art. 112 alin. (3) lit. b) și ale art. 118 din Legea asistenței sociale nr. 292/2011', 'prevederile Legii asistenței sociale nr. 292/2011'), data: (d) => ({ [`${basis(d, 'L 292/2011', 'art. 112(3) b)')}.at`]: null, [basis(d, 'L 292/2011', 'art. 118')]: null }), falls: ['HCL-04 decision fail'] },
  { name: 'annex of another kind of authority', in: consulting, text: swap(/anexa nr\. [23] la Hotărârea Guvernului nr\. 797/, 'anexa nr. 1 la Hotărârea Guvernului nr. 797'), data: (d) => ({ [`${basis(d, 'HG 797/2017')}.annex`]: '1' }), falls: ['HCL-05 decision fail'] },
  { name: 'order 1086 not cited', text: cut(/^- prevederile Ordinului/), data: (d) => ({ [basis(d, 'Ordin 1086/2018')]: null }), falls: ['HCL-06 decision fail'] },
  { name: 'competence not cited', in: ['comuna', 'oras', 'municipiu', 'sector'], text: cut(/^- prevederile art\. 129/), data: (d) => ({ [basis(d, 'OUG 57/2019', 'art. 129(2) d)')]: null, [basis(d, 'OUG 57/2019', 'art. 129(7) b)')]: null }), falls: ['HCL-07 decision fail'] },
  { name: 'a repealed law cited', text: swap('- prevederile Ordinului ministrului', '- prevederile art. 8 din Legea nr. 416/2001 privind venitul minim garantat;\n- prevederile Ordinului ministrului'), data: (d) => ({ [`decision.legalBasis[${d.decision.legalBasis.length + 1}]`]: { act: 'L 416/2001', at: 'art. 8' } }), falls: ['HCL-08 decision fail'] },
  { name: 'the old law of local administration', text: swap('În temeiul art.', 'În temeiul art. 36 din Legea administrației publice locale nr. 215/2001, al art.'), data: (d) => ({ [`decision.legalBasis[${d.decision.legalBasis.length + 1}]`]: { act: 'L 215/2001', at: 'art. 36' } }), falls: ['HCL-03 decision fail', 'HCL-08 decision fail'] },
  { name: 'an annex that is not said to be part', text: swap('prevăzut în anexa care face parte integrantă din prezenta hotărâre', 'prevăzut în anexă'), data: { 'decision.annex': 'named' }, falls: ['HCL-18 decision review'] },
  { name: 'nobody carries it out', text: cut(/^Art\. 2\./), data: (d) => without(d, 'executare'), falls: ['HCL-19 decision fail'] },
  { name: 'not sent to the prefect', in: consulting, text: swap(/comunică prezenta hotărâre Instituției Prefectului Județului \S+, iar/, 'comunică prezenta hotărâre primarului, iar'), data: (d) => without(d, 'comunicare-prefect'), falls: ['HCL-20 decision fail'] },
  {
    // Sending is planned in the decision and in chapter II; INF-11 still finds the quarterly data there.
    name: 'the plan not sent to the county service', in: consulting,
    text: all(swap(/, iar (?:Compartimentul|Direcția) de [Aa]sistență [Ss]ocială transmite planul .*$/m, '.'), swap(sendsPlan, 'Direcției generale de asistență socială și protecția copilului i se transmit datele')),
    data: (d) => ({ ...without(d, 'transmitere-dgaspc'), 'sections[II].text': section(d, 'II').replace(sendsPlan, 'Direcției generale de asistență socială și protecția copilului i se transmit datele') }),
    falls: ['HCL-21 decision fail', 'INF-11 document review'],
  },
  { name: 'no publication', text: cut(/^Art\. 4\./), data: (d) => without(d, 'publicare'), falls: ['HCL-23 decision fail'] },
  { name: 'the president did not sign', text: swap(/^PREȘEDINTE(?: DE ȘEDINȚĂ)?,\n\(semnătura\)\n/m, ''), data: { 'decision.signatures': ['secretar'] }, falls: ['HCL-24 decision fail'] },
  { name: 'more votes than councillors present', in: ['comuna'], text: votes('Prezenta hotărâre a fost adoptată cu 11 voturi „pentru”, 2 voturi „împotrivă” și 0 abțineri, din 12 consilieri prezenți și 13 consilieri în funcție.'), data: { 'decision.votes': { for: 11, against: 2, abstentions: 0, present: 12, inOffice: 13 } }, falls: ['HCL-25 decision fail'] },
  { name: 'no quorum', in: ['comuna'], text: votes('Prezenta hotărâre a fost adoptată cu 6 voturi „pentru”, 0 voturi „împotrivă” și 0 abțineri, din 6 consilieri prezenți și 13 consilieri în funcție.'), data: { 'decision.votes': { for: 6, against: 0, abstentions: 0, present: 6, inOffice: 13 } }, falls: ['HCL-26 decision fail'] },
  { name: 'fewer than half of those present', in: ['comuna'], text: votes('Prezenta hotărâre a fost adoptată cu 6 voturi „pentru”, 7 voturi „împotrivă” și 0 abțineri, din 13 consilieri prezenți și 13 consilieri în funcție.'), data: { 'decision.votes': { for: 6, against: 7, abstentions: 0, present: 13, inOffice: 13 } }, falls: ['HCL-27 decision fail'] },
  { name: 'absolute majority cited and not reached', in: ['comuna'], text: all(swap('În temeiul art. 139 alin. (1)', 'În temeiul art. 139 alin. (3)'), votes('Prezenta hotărâre a fost adoptată cu 6 voturi „pentru”, 0 voturi „împotrivă” și 1 abținere, din 7 consilieri prezenți și 13 consilieri în funcție.')), data: (d) => ({ [`${basis(d, 'OUG 57/2019', 'art. 139(1)')}.at`]: 'art. 139(3)', 'decision.votes': { for: 6, against: 0, abstentions: 1, present: 7, inOffice: 13 } }), falls: ['HCL-28 decision fail'] },
  { name: 'adopted in the plan year', in: consulting, text: swap('30.10.2025', '12.02.2026'), data: { 'decision.date': '2026-02-12' }, falls: ['HCL-31 decision fail'] },
  { name: 'sent to the prefect too late', data: { 'decision.steps': [{ step: 'comunicare-prefect', date: '2025-11-28' }] }, falls: ['TRM-01 decision fail', 'TRM-04 decision review'] },
  {
    name: 'no copy for the commission on inclusion', in: ['judet'],
    text: all(swap('transmite o copie a planului instituției prefectului, pentru verificarea de către comisia privind incluziunea socială, și planul ministerului', 'transmite planul ministerului'), swap(', iar o copie a planului se transmite instituției prefectului pentru comisia privind incluziunea socială', '')),
    data: (d) => ({ ...without(d, 'copie-prefect-incluziune'), 'sections[II].text': section(d, 'II').replace(', iar o copie a planului se transmite instituției prefectului pentru comisia privind incluziunea socială', '') }),
    falls: ['HCL-22 decision fail'],
  },
];
