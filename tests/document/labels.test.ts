import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/document/labels.ts';

const split = (line: string): [string, string, string] | null => {
  const label = labelOf(line);
  return label && [label.kind, label.label, line.slice(label.content)];
};

describe('labels in front of a line', () => {
  it.each([
    ['a) cursuri', 'letter', 'a)', 'cursuri'],
    ['b. cursuri', 'letter', 'b.', 'cursuri'],
    ['(iii) situații', 'small-roman', '(iii)', 'situații'],
    ['c.1. personalul', 'dotted', 'c.1.', 'personalul'],
    ['c.4 voluntari', 'dotted', 'c.4', 'voluntari'],
    ['3. Telefonul verde', 'number', '3.', 'Telefonul verde'],
    ['6.Organizarea', 'number', '6.', 'Organizarea'],
    ['2) Campanii', 'number', '2)', 'Campanii'],
    ['1.2. Acțiuni', 'dotted', '1.2.', 'Acțiuni'],
    ['A. Serviciile', 'capital', 'A.', 'Serviciile'],
    ['B) Servicii', 'capital', 'B)', 'Servicii'],
    ['A- Resurse umane', 'capital', 'A-', 'Resurse umane'],
    ['II. SERVICII', 'roman', 'II.', 'SERVICII'],
    ['CAPITOLUL I', 'chapter', 'CAPITOLUL I', ''],
    ['CAPITOLUL II: Planificarea', 'chapter', 'CAPITOLUL II:', 'Planificarea'],
    ['Capitolul III. Programul', 'chapter', 'Capitolul III.', 'Programul'],
    ['CAP. I. Administrarea', 'chapter', 'CAP. I.', 'Administrarea'],
    ['Art. 1. Se aprobă', 'article', 'Art. 1.', 'Se aprobă'],
    ['Art.2 Cu ducerea', 'article', 'Art.2', 'Cu ducerea'],
    ['- punctul', 'bullet', '-', 'punctul'],
    ['-punctul', 'bullet', '-', 'punctul'],
    ['• punctul', 'bullet', '•', 'punctul'],
    ['\uF0B7 punctul', 'bullet', '\uF0B7', 'punctul'],
    ['- 1. Strategia', 'number', '1.', 'Strategia'],
    ['- a. funcționarea', 'letter', 'a.', 'funcționarea'],
    ['- ❖ Creșterea', 'bullet', '❖', 'Creșterea'],
    ['  d)\ttext', 'letter', 'd)', 'text'],
  ])('%j is %s %j', (line, kind, label, content) => {
    expect(split(line)).toEqual([kind, label, content]);
  });

  it.each([
    'Capitolele de cheltuieli curente', 'capitolul de față', 'articole de lege', 'Artă și cultură', '2024 este anul', '31.01.2024', '57.02 Ajutoare', '160.000 lei', '8891CZ-C-II',
    'prezenta hotărâre', 'A fost elaborat', 'I se acordă', '10 copii', '', '   ', '----', 'D.G.A.S.P.C. Iași', 'S.P.A.S. al comunei', 'H.G. nr. 797/2017',
  ])('%j has none', (line) => {
    expect(labelOf(line)).toBeNull();
  });

  it('counts the content from the start of the line, letters that fold to two included', () => {
    const label = labelOf('  ﬁrma');
    expect(label).toBeNull();
    const chapter = labelOf('  Capitolul ﬀ');
    expect(chapter).toBeNull();
  });
});
