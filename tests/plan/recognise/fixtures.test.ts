// Plans never seen before, in many authors' habits, against what a careful reader notes down; also as Word files.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recognise } from '../../../src/plan/recognise.ts';
import { registryLibrary } from '../../support/library.ts';
import { blocksFrom, makeDocx } from '../../support/make-docx.ts';
import { readBytes, readText } from '../../support/read.ts';
import { readingsOf } from '../../support/readings.ts';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)).sort();
const expected = (file: string): Record<string, unknown> => parse(readFileSync(new URL(file.replace(/\.\w+$/, '.readings.yaml'), folder), 'utf8')) as Record<string, unknown>;
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe('plans as text', () => {
  test('there are plans of every kind of authority and papers that are none', () => expect(files.length).toBeGreaterThanOrEqual(20));
  test.each(files)('%s', async (file) => expect(readingsOf(recognise(await readText(textOf(file), file), registryLibrary()))).toEqual(expected(file)));
});

describe('the same plans as Word files', () => {
  const plans = files.filter((file) => expected(file)['kind'] === 'plan-anual' && file.endsWith('.txt'));
  test.each(plans)('%s', async (file) => {
    const document = await readBytes(makeDocx(blocksFrom(await readText(textOf(file), file))), 'plan.docx');
    expect(readingsOf(recognise(document, registryLibrary()))).toEqual(expected(file));
  });
});
