// Justifications: formula or own reason, evidence or hint (Ordin 1086/2018 I.B; HG 797/2017 art. 5).

import { describe, expect, it } from 'vitest';
import { evidenceIn } from '../../../src/facts/service/evidence-words.ts';
import { reasonKind } from '../../../src/facts/service/reason-words.ts';
import { proposed } from '../plan-facts.ts';

const kind = (text: string): string => reasonKind(text, 'Centru de zi pentru copii cu dizabilități', 'Copii cu dizabilități');

describe('reasonKind', () => {
  it.each(['Conform legii', 'Potrivit prevederilor Legii nr. 292/2011, cu modificările și completările ulterioare', 'Este necesar', 'obligație legală', '-', 'În conformitate cu strategia națională'])('%s is a formula', (t) => expect(kind(t)).toBe('formula'));
  it.each(['Finanțare prin proiect PNRR', 'Fonduri europene nerambursabile', 'Contract de finanțare semnat'])('%s is only funding', (t) => expect(kind(t)).toBe('funding'));
  it.each(['Asigurarea serviciilor necesare copiilor cu dizabilități', 'Înființarea unui centru de zi pentru copii cu dizabilități și familiile acestora', 'Dezvoltarea serviciilor sociale'])('%s only says the name again', (t) => expect(kind(t)).toBe('restatement'));
  it.each(['Părinții trebuie să meargă 40 km până la terapie', 'Nu există terapeuți în oraș', 'Copiii rămân acasă iarna'])('%s is a reason', (t) => expect(kind(t)).toBe('own'));
});

describe('evidenceIn', () => {
  it.each([
    '38 de copii cu certificat de handicap', 'numărul persoanelor vârstnice singure este de 112', 'Cereri depuse: 17', 'treizeci de familii', '12 % din populație', 'potrivit diagnozei sociale',
    'lista de așteptare a centrului', 'la solicitarea părinților', 'studiul de nevoi din 2023', 'analiza nevoilor sociale', 'un număr de 25 copii', 'chestionarele aplicate', '214 persoane adulte aflate în evidență', '184 de sesizări în 2025', 'din cei 49 de rezidenți 8 pot locui singuri', '37 de agresori',
  ])('%s is evidence', (t) => expect(evidenceIn(t)).toBe('evidence'));
  it.each(['Existența persoanelor vulnerabile', 'Numărul mare de vârstnici singuri', 'lipsa serviciilor', 'nevoia identificată în comunitate', 'continuarea studiilor'])('%s only hints', (t) => expect(evidenceIn(t)).toBe('hint'));
  it.each(['Servicii necesare', 'Conform Legii nr. 292/2011', 'proiect de 250.000 lei', 'clădire de 300 mp', 'HCL nr. 30/27.02.2020', 'în anul 2021', 'obiectivul strategiei 2021-2027'])('%s is no evidence', (t) => expect(evidenceIn(t)).toBe('none'));
});

describe('facts', () => {
  it('a reason with figures is never a formula', () => expect(proposed({ name: 'Centru de zi', justification: 'Conform legii, pentru 40 de copii' }, 'service.justificationKind')).toBe('own'));
  it('takes words in a money cell for the justification, elsewhere', () => {
    const row = { name: 'Centru de zi', budget: { local: '10.000 lei', other: 'Conform legislației în vigoare' } };
    expect(proposed(row, 'service.justificationPlace')).toBe('elsewhere');
    expect(proposed(row, 'service.justification')).toBe('Conform legislației în vigoare');
  });
  it('takes a dash for no justification', () => expect(proposed({ name: 'Centru de zi', justification: '-' }, 'service.justificationPlace')).toBe('none'));
});
