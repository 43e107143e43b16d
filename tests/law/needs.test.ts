// Justification of proposed services (JUS): reasons good and formal, evidence, staff, space, category and capacity in many words.

import { describe } from 'vitest';
import { type RowCase, rowB, rowTests } from '../support/row-case.ts';

const day = { nume: 'Centru de zi pentru persoane vârstnice', cod: '8810CZ-V-II', zi: '20 beneficiari/zi' };
const reason = (just: string, want: RowCase['want'], why: string, rule: string): RowCase => ({ rule, edits: [rowB({ just })], want, why: `„${just.slice(0, 60)}” ${why}` });
const reasons: RowCase[] = [
  { rule: 'JUS-01', edits: [rowB({ just: '' })], want: 'fail', severity: 'error', why: 'empty' },
  { rule: 'JUS-01', edits: [rowB({ just: '-' })], want: 'fail', why: 'a dash' },
  { rule: 'JUS-01', edits: [rowB({ just: '…………' })], want: 'fail', why: 'dots left open' },
  { rule: 'JUS-01', edits: [rowB({ just: 'nu este cazul' })], want: 'fail', why: 'a proposed service cannot do without' },
  { rule: 'JUS-01', edits: [rowB({ just: 'idem' })], want: 'pass', why: 'there is a text; JUS-02 judges it' },
  { rule: 'JUS-01', edits: [rowB({ just: '', alte: 'Există 14 bătrâni singuri care au cerut ajutor' })], want: 'review', why: 'the text stands one column too early' },
  { rule: 'JUS-01', edits: [rowB({ just: '', pers: 'asistent social - 1; sunt 14 bătrâni singuri' })], want: 'fail', why: 'staff is no justification' },
  ...(['conform legii', 'Conform prevederilor legale în vigoare', 'Obligație legală', 'În conformitate cu art. 54 din Legea nr. 292/2011', 'Serviciu necesar', 'necesitate', 'idem', 'Este necesar și oportun', 'Respectarea standardelor minime de calitate', 'Finanțare PNRR', 'Proiect finanțat din fonduri europene nerambursabile', 'Proiect depus în cadrul PNRR, valoare 1.200.000 lei', 'Unitate de îngrijire la domiciliu', 'Înființarea unui serviciu de îngrijire la domiciliu pentru persoane vârstnice', 'Asigurarea de servicii sociale persoanelor vârstnice', 'Se va înființa', 'conform HCL nr. 12/2024', 'Conform strategiei locale'] as const).map((t) => reason(t, 'fail', 'is a formula', 'JUS-02')),
  ...(['Numărul mare de bătrâni rămași singuri după plecarea copiilor în străinătate', 'În comună locuiesc 43 de vârstnici fără sprijin', 'Lipsa oricărui serviciu de îngrijire pe o rază de 30 km', 'Lista de așteptare cuprinde 9 persoane', 'Conform analizei nevoilor, 27 de persoane nu se pot deplasa', 'Copiii rămân nesupravegheați după cursuri, iar părinții fac naveta'] as const).map((t) => reason(t, 'pass', 'is a reason of its own', 'JUS-02')),
  ...(['În evidență se află 43 de vârstnici dependenți', 'douăzeci de familii au cerut serviciul', 'cereri înregistrate în anul 2025', 'Potrivit studiului privind nevoile comunității', 'lista de așteptare', '35% dintre locuitori au peste 65 de ani', 'persoane vârstnice în evidență: 62', 'conform anchetelor sociale efectuate', 'beneficiari potențiali – 15', 'La solicitarea părinților', 'Au fost identificate prin ancheta în teren 12 cazuri', 'un număr de 18 persoane cu handicap grav'] as const).map((t) => reason(t, 'pass', 'is evidence', 'JUS-03')),
  ...(['Numărul crescut de persoane vârstnice', 'Existența persoanelor vulnerabile', 'Lipsa serviciilor de îngrijire', 'Îmbătrânirea populației', 'Multe persoane singure'] as const).map((t) => reason(t, 'review', 'only hints at the need', 'JUS-03')),
  ...(['Necesare', 'Conform legii', 'Conform Legii nr. 292/2011', 'Pentru dezvoltarea comunei', 'Finanțare prin PNRR, 1.200.000 lei', 'Termen 31.12.2026', 'Se înființează în 2026', 'Clădire de 250 mp', 'Cod 8810ID-I', 'Obiectivul 3 al strategiei'] as const).map((t) => reason(t, 'fail', 'shows no need', 'JUS-03')),
];

const staff = (pers: string, want: RowCase['want'], why: string): RowCase => ({ rule: 'JUS-05', edits: [rowB({ pers })], want, why: `„${pers.slice(0, 50)}” ${why}` });
const needs: RowCase[] = [
  { rule: 'JUS-04', edits: [rowB({ pers: '' })], want: 'fail', severity: 'warning', why: 'empty' },
  { rule: 'JUS-04', edits: [rowB({ pers: '-' })], want: 'fail', why: 'a dash' },
  { rule: 'JUS-04', edits: [rowB({ pers: '0' })], want: 'fail', why: 'zero staff is none' },
  { rule: 'JUS-04', edits: [rowB({ pers: 'nu este cazul' })], want: 'fail', why: 'a service has staff' },
  { rule: 'JUS-04', edits: [rowB({ pers: '', mp: 'îngrijitor, asistent social' })], want: 'review', why: 'posts in the cell beside' },
  { rule: 'JUS-04', edits: [rowB({ pers: '6' })], want: 'pass', why: 'a number of staff' },
  staff('asistent social, îngrijitor, psiholog', 'fail', 'has no number'),
  staff('personal de specialitate conform normativului', 'fail', 'has no number'),
  staff('asistent social - 1, îngrijitori', 'review', 'has one number of two'),
  staff('un asistent social și patru îngrijitori', 'pass', 'has numbers in words'),
  staff('asistent social 1; psiholog 0,5 normă; îngrijitori 4', 'pass', 'has numbers, one a part'),
  staff('6 persoane: asistent social, psiholog, îngrijitori', 'pass', 'has a total'),
  staff('Total 9 posturi', 'pass', 'has a total'),
  staff('1 asistent social + 4 îngrijitori + 1 asistent medical', 'pass', 'has numbers'),
  staff('nr. posturi: 9', 'pass', 'has a total after its word'),
  staff('personal de specialitate: 3; personal de îngrijire: 5; personal administrativ: 1', 'pass', 'has numbers by kind'),
  staff('șapte angajați', 'pass', 'has a total in words'),
  staff('asistent social (cod COR 263501), îngrijitor (cod COR 532201)', 'fail', 'has codes of occupations, no number of posts'),
  staff('asistent social cu studii superioare de 3 ani', 'fail', 'has years of study, no number of posts'),
  staff('6', 'pass', 'is a number'),
  { rule: 'JUS-06', edits: [rowB({ ...day, mp: '' })], want: 'fail', severity: 'info', why: 'a centre with no space' },
  { rule: 'JUS-06', edits: [rowB({ ...day, mp: '-' })], want: 'fail', why: 'a dash' },
  { rule: 'JUS-06', edits: [rowB({ ...day, mp: '220' })], want: 'pass', why: 'the head says mp' },
  { rule: 'JUS-06', edits: [rowB({ ...day, mp: '220,5 mp' })], want: 'pass', why: 'with a comma' },
  { rule: 'JUS-06', edits: [rowB({ ...day, mp: 'clădirea fostei școli' })], want: 'review', why: 'words without a figure' },
  { rule: 'JUS-06', edits: [rowB({ ...day, mp: 'clădire existentă' })], want: 'review', why: 'words without a figure' },
  { rule: 'JUS-06', edits: [rowB({ mp: '-' })], want: 'inapplicable', why: 'home care needs none' },
  { rule: 'JUS-06', edits: [rowB({ nume: 'Echipă mobilă', cod: '', mp: '' })], want: 'inapplicable', why: 'a mobile team needs none' },
  { rule: 'JUS-06', edits: [rowB({ nume: 'Creșă', cod: '', mp: '' })], want: 'fail', why: 'a crèche stands in a building' },
  { rule: 'JUS-06', edits: [rowB({ nume: 'Masă caldă la domiciliu', cod: '', mp: '' })], want: 'inapplicable', why: 'brought home' },
  { rule: 'JUS-07', edits: [rowB({ categ: '', nume: 'Unitate de îngrijire la domiciliu' })], want: 'fail', severity: 'warning', why: 'nobody is named' },
  { rule: 'JUS-07', edits: [rowB({ categ: '-', nume: 'Unitate de îngrijire la domiciliu' })], want: 'fail', why: 'a dash' },
  { rule: 'JUS-07', edits: [rowB({ categ: '' })], want: 'pass', why: 'the group stands in the name' },
  { rule: 'JUS-07', edits: [rowB({ categ: 'îngrijitori informali', nume: 'Unitate de îngrijire la domiciliu' })], want: 'fail', why: 'helpers are no beneficiaries' },
  { rule: 'JUS-07', edits: [rowB({ categ: 'V', nume: 'Unitate de îngrijire la domiciliu' })], want: 'fail', why: 'a letter says nothing' },
  { rule: 'JUS-07', edits: [rowB({ categ: 'conform legii', nume: 'Unitate de îngrijire la domiciliu' })], want: 'fail', why: 'no group is named' },
  { rule: 'JUS-07', edits: [rowB({ categ: 'locuitorii comunei', nume: 'Unitate de îngrijire la domiciliu' })], want: 'pass', why: 'a category, though wide' },
  { rule: 'JUS-08', edits: [rowB({ zi: '', paturi: '' })], want: 'fail', severity: 'warning', why: 'neither' },
  { rule: 'JUS-08', edits: [rowB({ zi: '-', paturi: '0' })], want: 'fail', why: 'a dash and a zero' },
  { rule: 'JUS-08', edits: [rowB({ zi: 'în funcție de solicitări', paturi: '-' })], want: 'review', why: 'words' },
  { rule: 'JUS-08', edits: [rowB({ zi: '12', paturi: '' })], want: 'pass', why: 'the head gives the unit' },
  { rule: 'JUS-08', edits: [rowB({ zi: '10-15', paturi: '' })], want: 'pass', why: 'a range is a number' },
  { rule: 'JUS-08', edits: [rowB({ zi: 'doisprezece beneficiari', paturi: '' })], want: 'pass', why: 'the number in words' },
  { rule: 'JUS-08', edits: [rowB({ zi: 'nu este cazul', paturi: 'nu este cazul' })], want: 'fail', why: 'declined' },
];

describe('reasons', () => { rowTests(reasons); });
describe('staff, space, category, capacity', () => { rowTests(needs); });
