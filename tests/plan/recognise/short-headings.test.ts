// Headings in few words, and the list of chapters in one line.
import { describe, expect, it } from 'vitest';
import { planFrom } from '../../support/recognise.ts';

const title = 'Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Sectorului 5 pentru anul 2026\n\n';
const states = (text: string, ...ids: string[]) => { const { sections } = planFrom(title + text); return ids.map((id) => sections[id as keyof typeof sections].state); };

const body = (b: string, c: string, d: string) => `Capitolul I. Administrarea, înființarea și finanțarea serviciilor sociale\n\n${b}\nUn centru nou pentru copii, cu zece locuri.\n\n${c}\nNu este cazul.\n\n${d}\n\nCapitolul II. Informarea publicului\n1. Pagina de internet se actualizează lunar.\n\nCapitolul III. Formare\nCursuri pentru zece asistenți sociali.\n`;

it('short names with the letter or the number of the model', () =>
  expect(states(body('B. Servicii propuse', 'C. CONTRACTARE', 'D. SUBVENȚII – nu este cazul'), 'I.B', 'I.C', 'I.D', 'II', 'III')).toEqual(['present', 'not-applicable', 'not-applicable', 'present', 'present']));
it('with a path and the letter in brackets', () =>
  expect(states(body('I.2 (B) Servicii ce urmează a fi înființate în 2026', 'I.3 (C) Contractarea serviciilor sociale', 'I.4 (D) Subvenționarea asociațiilor'), 'I.B', 'I.C').join()).toBe('present,not-applicable'));
it('in capitals under numbers that moved on', () =>
  expect(states('II. ADMINISTRAREA, ÎNFIINȚAREA ȘI FINANȚAREA SERVICIILOR SOCIALE\nA. Serviciile sociale existente\nNu este cazul.\n\nIII. INFORMARE\nPanou la sediu.\n\nIV. FORMARE ȘI ÎNDRUMARE\nCursuri pentru zece asistenți sociali.\n', 'II', 'III')).toEqual(['present', 'present']));
it('a chapter of that number on something else stays another subject', () =>
  expect(states(`Capitolul I. Administrarea, înființarea și finanțarea serviciilor sociale\nA. Serviciile sociale existente\nNu este cazul.\n\nCapitolul II. Situația veniturilor comunei\nVenituri mici.\n\nCapitolul III. Monitorizare\nAnual.\n`, 'II', 'III')).toEqual(['other-subject', 'other-subject']));

describe('the list of chapters in one line', () => {
  const plan = planFrom(`${title}Planul cuprinde: Capitolul I – Administrarea, înființarea și finanțarea serviciilor sociale; Capitolul II – Planificarea activităților de informare; Capitolul III – Programul de formare și îndrumare metodologică.\n\n${body('B. Servicii propuse', 'C. Contractare', 'D. Subvenții')}`);
  it('names all three', () => expect(plan.contents.is === 'found' && plan.contents.value.map((e) => e.chapter)).toEqual(['I', 'II', 'III']));
  it('and is none of them', () => expect(plan.sections.II.span.start).toBeGreaterThan(plan.sections['I.B'].span.start));
});
