// Totals of groups of services between the rows, and the grand total after them.
import { describe, expect, it } from 'vitest';
import { textDocument } from '../../plan/text-document.ts';
import { askPlan } from '../plan-facts.ts';

const plan = (...rows: string[]) => askPlan(textDocument([
  'PLANUL ANUAL DE ACȚIUNE privind serviciile sociale administrate și finanțate din bugetul Consiliului Județean Sălaj pentru anul 2025', '',
  'CAPITOLUL I', 'Administrarea, înființarea și finanțarea serviciilor sociale', '', 'A. Serviciile sociale existente la nivel județean', '',
  'Nr. crt.\tDenumirea serviciului social\tCod serviciu social\tCapacitate\tGrad de ocupare\tBuget local (lei)\tBuget județean (lei)', ...rows, '', 'B. Servicii sociale propuse spre a fi înființate', 'Nu este cazul',
].join('\n')), '2025-01-15');
const service = (n: number, name: string, sum: number): string => `${n}\t${name}\t8790CR-C-I\t10 locuri\t90%\t-\t${sum}`;
const total = (label: string, sum: number): string => `${label}\t\t\t\t\t-\t${sum}`;
const agrees = (n: number, ...rows: string[]) => Array.from({ length: n }, (_, i) => plan(...rows).value('total', `total[${i + 1}]`, 'total.agrees'));
const rows = (children: number, adults: number, all: number) => [service(1, 'Casa Frasin', 60), service(2, 'Casa Ulmul', 40), total('Subtotal copii', children), service(3, 'Centrul Teiul', 25), total('Subtotal adulți', adults), total('TOTAL GENERAL', all)];

describe('total.agrees of services', () => {
  it('a group is added for itself, the grand total over all', () => expect(agrees(3, ...rows(100, 25, 125))).toEqual([true, true, true]));
  it('a wrong group, a wrong grand total', () => {
    expect(agrees(3, ...rows(90, 25, 125))).toEqual([false, true, true]);
    expect(agrees(3, ...rows(100, 25, 25))).toEqual([true, true, false]);
  });
  it('one total alone stands for all rows', () => expect(agrees(1, service(1, 'Casa Frasin', 60), service(2, 'Casa Ulmul', 40), total('TOTAL', 40))).toEqual([false]));
});
