// Planted defects of the tables of services: codes, names, capacity, occupancy, justification, staff.

import { after, cell, cut, type Defect, section, swap, withDirectorate } from './plant.ts';

const day = '1\t8891CZ-C-II';
const home = '2\t8810ID-IV';
const proposed = 'Unitate de îngrijire la domiciliu pentru persoane vârstnice';
const closing = /^În anul 2026 se închide centrul de plasament/;
const alsoClosing = ' Măsurile privind serviciile rezidențiale pentru copii și închiderea centrului de plasament sunt cuprinse la capitolul I.';
const row = (name: string, code: string) => ({ name, code, capacity: '20 beneficiari/zi', occupancy: '90%', budget: { local: '240.000 lei', county: 0, state: 0, contributions: 0, other: 0 } });

export const serviceDefects: readonly Defect[] = [
  { name: 'no code', text: cell(day, 1, ''), data: { 'existing[1].code': null }, falls: ['SRV-01 existing[1] fail'] },
  { name: 'no code of the proposed service', text: cell(proposed, 1, ''), data: { 'proposed[1].code': null }, falls: ['SRV-01 proposed[1] fail'] },
  { name: 'a code of no form', text: cell(day, 1, 'CZ 12'), data: { 'existing[1].code': 'CZ 12' }, falls: ['SRV-02 existing[1] fail'] },
  { name: 'a code the registry lacks', text: cell(home, 1, '8810ID-VII'), data: { 'existing[2].code': '8810ID-VII' }, falls: ['SRV-02 existing[2] review'] },
  { name: 'a code in small letters', text: cell(day, 1, '8891cz-c-II'), data: { 'existing[1].code': '8891cz-c-II' }, falls: ['SRV-03 existing[1] fail'] },
  { name: 'a code without hyphens', text: cell(home, 1, '8810IDIV'), data: { 'existing[2].code': '8810IDIV' }, falls: ['SRV-03 existing[2] fail'] },
  // A residential code asks for places too: the capacity by day no longer fits.
  { name: 'the code of a home on a day centre', text: cell(day, 1, '8790CR-C-I'), data: { 'existing[1].code': '8790CR-C-I' }, falls: ['SRV-04 existing[1] fail', 'SRV-12 existing[1] fail'] },
  { name: 'the code of a centre for older people on one for children', text: cell(day, 1, '8810CZ-V-II'), data: { 'existing[1].code': '8810CZ-V-II' }, falls: ['SRV-05 existing[1] fail'] },
  { name: 'no capacity', text: cell(day, 3, '-'), data: { 'existing[1].capacity': '-' }, falls: ['SRV-06 existing[1] fail'] },
  { name: 'a bare capacity', text: cell(home, 3, '14'), data: { 'existing[2].capacity': '14' }, falls: ['SRV-06 existing[2] review'] },
  { name: 'no occupancy', text: cell(day, 4, '-'), data: { 'existing[1].occupancy': '-' }, falls: ['SRV-07 existing[1] fail'] },
  { name: 'more than full', text: cell(day, 4, '120%'), data: { 'existing[1].occupancy': '120%' }, falls: ['SRV-08 existing[1] fail'] },
  { name: 'more persons than the capacity', text: cell(home, 4, '16 beneficiari'), data: { 'existing[2].occupancy': '16 beneficiari' }, falls: ['SRV-08 existing[2] fail'] },
  { name: 'a service twice', in: ['comuna', 'oras'], text: after('3\t', '4\t8891CZ-C-II\tCentrul de zi pentru copii aflați în situație de risc de separare de părinți\t20 beneficiari/zi\t90%\t240.000 lei\t-\t-\t-\t-'), data: { 'existing[4]': row('Centrul de zi pentru copii aflați în situație de risc de separare de părinți', '8891CZ-C-II') }, falls: ['SRV-10 existing[4] fail'] },
  // Where no other service speaks of parents, the group that an objective names is left with the activity for them.
  { name: 'no name', text: cell(day, 2, ''), data: { 'existing[1].name': null }, falls: (kind) => ['SRV-11 existing[1] fail', ...(withDirectorate.includes(kind) ? [] : ['ALN-14 document review'])] },
  { name: 'beds in a day centre', text: cell(day, 3, '20 paturi'), data: { 'existing[1].capacity': '20 paturi' }, falls: ['SRV-12 existing[1] fail'] },
  { name: 'no community assistance', in: ['comuna', 'oras'], text: cut(/^3\t8899CZ-PN-V/), data: { 'existing[3]': null }, falls: ['SRV-14 document fail'] },
  {
    name: 'nothing on residential services for children', in: withDirectorate,
    text: (text, kind) => cut(closing)(text.includes(alsoClosing) ? swap(alsoClosing, '')(text, kind) : text, kind),
    data: (d) => ({ 'sections[I.A].text': null, 'sections[II].text': section(d, 'II').replace(alsoClosing, '') }),
    // The home for children in table A still points to such services: for a person to judge.
    falls: ['SRV-17 document review'],
  },
  { name: 'no justification', text: cell(proposed, 12, '-'), data: { 'proposed[1].justification': '-' }, falls: ['JUS-01 proposed[1] fail'] },
  // A formula is no evidence either.
  { name: 'a formula for a justification', text: cell(proposed, 12, 'Conform legislației în vigoare'), data: { 'proposed[1].justification': 'Conform legislației în vigoare' }, falls: ['JUS-02 proposed[1] fail', 'JUS-03 proposed[1] fail'] },
  { name: 'a justification without evidence', text: cell(proposed, 12, 'Comunitatea dorește ca oamenii să rămână în casele lor, aproape de familie și de vecini'), data: { 'proposed[1].justification': 'Comunitatea dorește ca oamenii să rămână în casele lor, aproape de familie și de vecini' }, falls: ['JUS-03 proposed[1] fail'] },
  { name: 'no staff', text: cell(proposed, 6, '-'), data: { 'proposed[1].staff': '-' }, falls: ['JUS-04 proposed[1] fail'] },
  { name: 'staff without numbers', text: cell(proposed, 6, 'asistent social, îngrijitori la domiciliu'), data: { 'proposed[1].staff': 'asistent social, îngrijitori la domiciliu' }, falls: ['JUS-05 proposed[1] fail'] },
  { name: 'no capacity needed', text: cell(proposed, 3, '-'), data: { 'proposed[1].perDay': '-' }, falls: ['JUS-08 proposed[1] fail'] },
];
