// A justification told in a paragraph beside table B: there, but not in its column.

import { expect, it } from 'vitest';
import { textDocument } from '../../plan/text-document.ts';
import { askPlan } from '../plan-facts.ts';

const plan = (below: string) => askPlan(textDocument(`CAPITOLUL I\nAdministrarea, înființarea și finanțarea serviciilor sociale\n\nB. Servicii sociale propuse spre a fi înființate\n\nDenumire serviciu social propus\tCod serviciu social\tCapacitate necesară\tBuget local\nÎngrijire la domiciliu\t8810ID-I\t25 persoane\t50.000 lei\n\n${below}\n\nC. Contractare: nu este cazul\n`), '2025-06-01');

it('a paragraph that calls itself the justification', () => {
  const { value } = plan('Justificare: în comună sunt 72 de vârstnici dependenți.');
  expect([value('proposed', 'proposed[1]', 'service.justificationPlace'), value('proposed', 'proposed[1]', 'service.evidence')]).toEqual(['elsewhere', 'evidence']);
});
it('another paragraph is none', () => expect(plan('Serviciul va fi înființat în a doua jumătate a anului.').value('proposed', 'proposed[1]', 'service.justificationPlace')).toBe('none'));
