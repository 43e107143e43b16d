// A justification that stands outside its column: under the wide head, or in a neighbouring column.

import { expect, it } from 'vitest';
import { textDocument } from '../../plan/text-document.ts';
import { askPlan } from '../plan-facts.ts';

const plan = (...rows: string[]) => askPlan(textDocument([
  'PLANUL ANUAL DE ACȚIUNE privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Municipiului Lunca Zimbrilor pentru anul 2020', '',
  'CAPITOLUL I', 'Administrarea, înființarea și finanțarea serviciilor sociale', '', 'A. Serviciile sociale existente la nivel local', 'Nu este cazul', '', 'B. Servicii sociale propuse spre a fi înființate', '',
  'Denumire serviciu social propus\tCod serviciu social\tCategorie beneficiari\tNr. benef./zi\tNr. locuri (în paturi)\tSpațiu necesar - mp -\tResurse umane necesare\tBuget local\tBuget județean\tBuget de stat\tContribuții\tAlte surse\tJustificare\t\t\t',
  'Cămin pentru persoane vârstnice\t8730CR-V-I\tVârstnici\t-\t20\t300\t8 posturi\t500.000 lei\t-\t-\t-\t-\t40 de cereri\t\t\t',
  ...rows, '', 'C. Programul anual de contractare a serviciilor sociale din fonduri publice', 'Nu este cazul',
].join('\n')), '2020-02-27');
const ask = (row: string, name: string) => plan(row).value('proposed', 'proposed[2]', name);

it('under the wide head it is given, and judged', () => {
  const row = 'Centrul social\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tFinanțare europeană';
  expect([ask(row, 'service.justificationPlace'), ask(row, 'service.justificationKind'), ask(row, 'service.evidence')]).toEqual(['given', 'funding', 'none']);
});
it('in a money column it stands elsewhere', () => {
  const row = 'Centrul social\t\t\t12\t\t\t\t-\t-\t-\t-\texistența persoanelor vulnerabile\t\t\t\t';
  expect([ask(row, 'service.justificationPlace'), ask(row, 'service.evidence')]).toEqual(['elsewhere', 'hint']);
});
it('a source named in a money column is none', () => expect(ask('Centrul social\t\t\t12\t\t\t\t-\t-\t-\t-\tfonduri europene\t\t\t\t', 'service.justificationPlace')).toBe('none'));
