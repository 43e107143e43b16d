// Planted defects of the document as a whole: title, year, names, blanks, the model's own text, damage, personal data.

import { all, basis, cell, type Defect, section, swap } from './plant.ts';

const campaign = /campania anuală împotriva abandonului școlar se ține în octombrie 2026 la căminul cultural/;
const article = 'ziarul local publică în iunie 2026 un articol despre drepturile persoanelor vârstnice';
const leaflets = 'pliante despre centrul de zi și îngrijirea la domiciliu se împart la dispensar și la școală în martie 2026';

export const documentDefects: readonly Defect[] = [
  { name: 'title of its own instead of the model\'s', text: swap(/^Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul (?:Consiliului )?(?:Local )?(?:al |a )?(.*)$/m, 'Planul anual de acțiune privind serviciile sociale pentru anul 2026'), data: { title: 'Planul anual de acțiune privind serviciile sociale pentru anul 2026' }, falls: ['DOC-02 document fail'] },
  { name: 'last year in the title of the decision', text: swap(/^(privind aprobarea .* pentru anul) 2026$/m, '$1 2025'), data: (d) => ({ 'decision.title': d.decision.title.replace('2026', '2025') }), falls: ['DOC-04 document fail'] },
  { name: 'another local council named', text: swap(campaign, 'Consiliul Local al Comunei Mogoșoaia organizează o campanie împotriva abandonului școlar în octombrie 2026'), data: { 'sections[II.4].text': 'Consiliul Local al Comunei Mogoșoaia organizează o campanie împotriva abandonului școlar în octombrie 2026' }, falls: ['DOC-05 document fail'] },
  { name: 'a commune with a directorate', in: ['comuna'], text: all(swap('Compartimentului de asistență socială', 'Direcției de asistență socială'), swap('Compartimentul de asistență socială', 'Direcția de asistență socială')), data: (d) => ({ 'sections[II].text': section(d, 'II').replace('Compartimentul de asistență socială', 'Direcția de asistență socială'), 'activities[1].organiser': 'Direcția de asistență socială' }), falls: ['DOC-06 document fail'] },
  { name: 'a month left dotted', text: swap(leaflets, 'pliante despre centrul de zi se împart la școală în luna ............ 2026'), data: { 'sections[II.5].text': 'Pliante despre centrul de zi se împart la școală în luna ............ 2026' }, falls: ['DOC-07 document fail'] },
  { name: 'XXX for a name', text: swap(article, 'ziarul XXX publică în iunie 2026 un articol despre drepturile persoanelor vârstnice'), data: { 'sections[II.8].text': 'Ziarul XXX publică în iunie 2026 un articol despre drepturile persoanelor vârstnice' }, falls: ['DOC-07 document fail'] },
  { name: 'both variants of the model kept', in: ['comuna', 'oras', 'sector', 'judet'], text: swap('Serviciile sociale eligibile pentru', 'Serviciile sociale eligibile/neeligibile pentru'), data: { 'sections[I.D.1].text': 'Servicii sociale eligibile/neeligibile: nu este cazul' }, falls: ['DOC-08 document fail'] },
  { name: 'the order cited as a Government decision', text: swap('prevederile Ordinului ministrului muncii și justiției sociale nr. 1086/2018', 'prevederile Hotărârii Guvernului nr. 1086/2018'), data: (d) => ({ [`${basis(d, 'Ordin 1086/2018')}.act`]: 'HG 1086/2018' }), falls: ['DOC-09 document fail', 'HCL-06 decision fail'] },
  { name: 'lost letters', text: swap(campaign, 'campania mpotriva abandonului colar, potrivit hotrrii consiliului judeean i serviciilor de ngrijire, n octombrie 2026'), data: { 'sections[II.4].text': 'Campania mpotriva abandonului colar, potrivit hotrrii consiliului judeean i serviciilor de ngrijire, n octombrie 2026' }, falls: ['DOC-10 document fail'] },
  { name: 'a personal numeric code', text: swap(article, 'ziarul local publică în iunie 2026 povestea titularului cu CNP 2900101400006'), data: { 'sections[II.8].text': 'Ziarul local publică în iunie 2026 povestea titularului cu CNP 2900101400006' }, falls: ['DOC-11 document fail'] },
  { name: 'an activity of last year', text: cell('1\tDrepturile persoanelor vârstnice', 3, 'aprilie 2025'), data: { 'activities[1].period': 'aprilie 2025' }, falls: ['INF-08 activity[1] fail'] },
];
