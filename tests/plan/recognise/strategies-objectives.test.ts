// Objectives in other hands: told in one line, counted after the act, under numbers, in a table of their own; the act before the name.
import { describe, expect, it } from 'vitest';
import { planFrom, told } from '../../support/recognise.ts';

const tail = '\n\nCAPITOLUL I Administrarea, înființarea și finanțarea serviciilor sociale\nA. Serviciile sociale existente la nivel local: nu este cazul\n';
const from = (text: string) => planFrom(`Planul anual de acțiune privind serviciile sociale din bugetul local al municipiului Albinele pentru anul 2025\n\n${text}${tail}`).strategies;
const objectives = (text: string) => from(text).map((s) => s.objectives.map((o) => `${o.level[0]}: ${o.text}`));

describe('the act before the name', () => {
  const act = (text: string) => from(text).map((s) => `${told(s.act.kind)} ${told(s.act.number)} ${told(s.act.date)}`);
  it('that approved it', () => expect(act('Prin HCL nr. 98 din 25.05.2023 a fost aprobată Strategia de dezvoltare a serviciilor sociale pentru perioada 2023-2027.')).toEqual(['HCL 98 2023-05-25']));
  it('on its approval', () => expect(act('1. HCJ nr. 12/28.02.2022 privind aprobarea Strategiei județene de dezvoltare a serviciilor sociale 2022-2028')).toEqual(['HCJ 12 2022-02-28']));
  it('of something else is not its act', () => expect(act('Planul bugetului aprobat prin HCL nr. 3/30.01.2025 urmează Strategia de dezvoltare a serviciilor sociale pentru perioada 2023-2027.')).toEqual(['absent absent absent']));
});

describe('objectives', () => {
  it('announced in the line of the general one', () => expect(objectives('Strategia locală de dezvoltare a serviciilor sociale 2023-2027, aprobată prin HCL nr. 9/30.03.2023. Obiectivul general îl reprezintă o viață decentă pentru toți. Obiectivele specifice sunt următoarele: ajutor pentru părinți singuri; îngrijirea bătrânilor acasă; locuințe pentru tineri. Strategia se revizuiește anual.')).toEqual([
    ['g: o viață decentă pentru toți', 's: ajutor pentru părinți singuri', 's: îngrijirea bătrânilor acasă', 's: locuințe pentru tineri']]));
  it('counted after the act', () => expect(objectives('- Strategia națională privind îngrijirea de lungă durată și îmbătrânirea activă 2023-2030, HG nr. 1492/2022 – Obiectivul 2. Îngrijire bună pentru vârstnici; Obiectivul 4. Bătrânețe activă și demnă.')).toEqual([['s: Îngrijire bună pentru vârstnici', 's: Bătrânețe activă și demnă']]));
  it('with a reference to one of them they are not read', () => expect(objectives('- Strategia locală de dezvoltare a serviciilor sociale 2023-2027, aprobată prin HCL nr. 9/30.03.2023, din care planul urmează obiectivul 2.1 din capitolul trei')).toEqual([[]]));
  it('with their parts under their number', () => expect(objectives('1) Strategia județeană de dezvoltare a serviciilor sociale 2023-2028, aprobată prin HCJ nr. 77/29.06.2023\nOS1. Case de tip familial în locul centrelor mari\n    1.1 Închiderea centrului de plasament Frasin\n    1.2 Mai mulți asistenți maternali\nOS2. Sprijin pentru tineri la ieșirea din sistem')).toEqual([
    ['s: Case de tip familial în locul centrelor mari', 'o: Închiderea centrului de plasament Frasin', 'o: Mai mulți asistenți maternali', 's: Sprijin pentru tineri la ieșirea din sistem']]));
  it('in quotes after a direction or a pillar', () => expect(objectives('A) Strategia națională privind drepturile persoanelor cu dizabilități 2022-2027, aprobată prin H.G. nr. 490/2022, direcția „Viață independentă și integrare în comunitate”')).toEqual([['d: Viață independentă și integrare în comunitate']]));
  it('counted O1, O2, their parts with numbers like those of the strategies', () => expect(objectives('I.1. Strategia de dezvoltare a serviciilor sociale 2022-2027 – H.C.L. 77/2022\nObiective:\nO1 Copil și familie\n   1.1. Prevenirea separării copilului\nO2 Persoane vârstnice\n   2.1. Menținerea la domiciliu\n   2.2. Combaterea izolării\nI.2. Strategia județeană de servicii sociale 2022-2030, H.C.J. nr. 4 din 27.01.2022')).toEqual([
    ['s: Copil și familie', 'o: Prevenirea separării copilului', 's: Persoane vârstnice', 'o: Menținerea la domiciliu', 'o: Combaterea izolării'], []]));
  it('in a table under the name', () => expect(objectives('1. Strategia județeană de asistență socială 2021-2027, aprobată prin HCJ nr. 203/17.12.2021\nObiectiv general: acces la servicii pentru toți\nNr.\tObiectiv specific\tMăsura pentru 2025\tTermen\nI\tCopii crescuți în familie\tO casă nouă\ttrim. IV\nII\tAdulți cu dizabilități în comunitate\tLocuințe\ttrim. II')).toEqual([
    ['g: acces la servicii pentru toți', 's: Copii crescuți în familie', 's: Adulți cu dizabilități în comunitate']]));
  it("not in the plan's own table after other words", () => expect(objectives('1. Strategia județeană de asistență socială 2021-2027, aprobată prin HCJ nr. 203/17.12.2021\nCompartimentul lucrează cu trei angajați.\nNr.\tObiectivul planului\tTermen\n1\tReparația sediului din centru\tmai')).toEqual([[]]));
});
