// A text whose line ends were lost accuses nobody of what it only seems not to say; what stands in it is still held against it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.ts';
import type { DocumentReport } from '../../src/report/report.ts';
import { library, root } from '../support/library.ts';
import { readText } from '../support/read.ts';

const onOneLine = (text: string): string => text.replace(/\n+/g, ' ');
const judged = async (text: string): Promise<DocumentReport> => lint(await readText(text), library(), { today: '2026-03-01' });
const fails = ({ findings }: DocumentReport): string[] => findings.filter((f) => f.outcome === 'fail').map((f) => `${f.rule} ${f.subject}`);
const sample = (path: string): string => readFileSync(root + path, 'utf8');

describe('a whole plan on one line', () => {
  it.each(['comuna', 'oras', 'municipiu', 'sector', 'judet'])('of a %s is accused of nothing, and not called conform', async (kind) => {
    const report = await judged(onOneLine(sample(`samples/conform/${kind}.txt`)));
    expect(fails(report)).toEqual([]);
    expect(report.verdict).toBe('neverificat');
  });
  it('is not accused where tabs make it one row of a table', async () => {
    const text = onOneLine(sample('samples/conform/comuna.txt')).replace(/ (?=Art\. |[A-D]\. |CAPITOLUL)/g, '\t');
    expect(fails(await judged(text))).toEqual([]);
  });
  it('is still told what stands in it', async () => {
    const text = onOneLine(sample('samples/conform/comuna.txt').replace('Telefonul verde: nu este cazul', 'Telefonul verde: nr. __________ al compartimentului'));
    expect(fails(await judged(text))).toContain('DOC-07 document');
  });
});

describe('a plan with its lines', () => {
  it('keeps its fails, however long one of its paragraphs is', async () => {
    const text = sample('samples/conform/comuna.txt').replace('- raportul de specialitate al Compartimentului de asistență socială nr. 4115/07.10.2025;', '')
      .replace('Pagina de internet', `${'Compartimentul de asistență socială lucrează cu familiile din toate satele comunei. '.repeat(40)}Pagina de internet`);
    expect(fails(await judged(text))).toContain('HCL-10 decision');
  });
});
