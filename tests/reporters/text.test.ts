// The text report: everything a reader needs stands in it, in order, wrapped, in plain words.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/library/rule.ts';
import { absent, found } from '../../src/plan/reading.ts';
import type { Report } from '../../src/report/report.ts';
import { widthOf, wrap } from '../../src/reporters/layout.ts';
import { textReporter } from '../../src/reporters/text.ts';
import { ruleOf } from '../engine/plan-stand-in.ts';
import { libraryOf, reportOf } from './report-stand-in.ts';

const must = (fact: string) => ({ all: [{ fact, operator: 'equal', value: true }] });
const render = async (report: Report, { lang = 'ro' as 'ro' | 'en', colour = false, width = 80 } = {}) => (await textReporter.render(report, { library: libraryOf([]), lang, colour, width })) as string;
const fails = (fields: Partial<Rule> = {}) => ruleOf({ must: must('test.falls'), message: { ro: 'Cantina are grad de ocupare peste capacitate.', en: 'The canteen is over its capacity.' }, remedy: { ro: 'Treceți gradul de ocupare real.', en: 'Write the real occupancy.' }, ...fields });
const unsure = ruleOf({ id: 'TST-02', title: { ro: 'Totalul este suma rândurilor', en: 'The total is the sum of its rows' }, must: must('test.unsure') });
const review = ruleOf({ id: 'TST-03', must: must('test.falls'), reviewIf: must('test.holds'), review: { ro: 'Un om apreciază.', en: 'A person decides.' }, manual: { ro: 'Cereți licența.', en: 'Ask for the licence.' } });

describe('text reporter', () => {
  it('tells a finding: number, sentence, severity and id, place with its words, article, what to do', async () => {
    const text = await render(await reportOf([fails()]));
    expect(text).toContain('plan.txt\nPlanul anual de acțiune pentru 2025 · Comuna Valea Mare\nS-a aplicat legea în vigoare la 01.01.2025');
    expect(text).toContain('ERORI · 1\n\n1.  Cantina are grad de ocupare peste capacitate. [eroare · TST-01]\n    linia 2 · „Cantina socială”\n    Temei: lege-292-2011, art. 112\n    Ce faceți: Treceți gradul de ocupare real.\n');
    expect(text).toMatch(/REZULTAT: neconform\. Constatări: 1 eroare\.\n$/);
  });

  it('tells in order: errors, warnings, notes, what could not be verified and why, what a person checks, counts, verdict', async () => {
    const text = await render(await reportOf([fails(), fails({ id: 'TST-04', severity: { default: 'warning' } }), fails({ id: 'TST-05', severity: { default: 'info' } }), unsure, review]));
    const order = ['ERORI · 1', 'AVERTISMENTE · 1', 'INFORMĂRI · 1', 'CE NU S-A PUTUT VERIFICA · 1', 'DE VERIFICAT DE OM · 1', 'Verificări: 5, din care 0 conforme, 3 neconforme, 1 de verificat de om, 1 neverificată, 0 neaplicabile, 0 erori', 'Reguli: 5, versiunea test', 'REZULTAT: neconform'];
    const flat = text.replace(/\s+/g, ' ');
    const at = order.map((part) => flat.indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(text).toContain('Partea de document în care ar sta nu a putut fi citită:\n   - Totalul este suma rândurilor [TST-02]');
    expect(text).toContain('Un om apreciază. [TST-03]');
    expect(text).toContain('Cum verificați: Cereți licența.');
  });

  it('tells findings of one rule together', async () => {
    const plan = { existing: [1, 2].map((index) => ({ index, span: { start: 39, end: 54 }, name: found(`Centrul ${index}`, { start: 39, end: 54 }) })) } as never;
    const each = fails({ scope: { ...ruleOf().scope, each: 'existing' } });
    const text = await render(await reportOf([each], {}, plan));
    expect(text.replace(/\s+/g, ' ')).toContain('Cantina are grad de ocupare peste capacitate. [eroare · TST-01] (2 constatări)');
    expect(text).toContain('- serviciul existent nr. 1 „Centrul 1” · linia 2');
    expect(text).toContain('- serviciul existent nr. 2 „Centrul 2” · linia 2');
    expect(text.match(/Ce faceți/g)).toHaveLength(1);
  });

  it('marks a weak basis and explains the mark once', async () => {
    const basis = [{ act: 'a', article: 'art. 1', confidence: 'recall', covers: 'part' }, { act: 'a', article: 'art. 2', confidence: 'verbatim', covers: 'part' }] as const;
    const text = await render(await reportOf([fails({ basis }), fails({ id: 'TST-04', basis })]));
    expect(text).toContain('Temei: a, art. 1 (temei neconfirmat), art. 2\n');
    expect(text.match(/\* temei neconfirmat = /g)).toHaveLength(1);
  });

  it('says what another document is, and that the rest was not looked at', async () => {
    const gate = fails({ id: 'DOC-01', gate: true });
    const flat = (await render(await reportOf([gate, ruleOf({ id: 'TST-09' })]))).replace(/\s+/g, ' ');
    expect(flat).toContain('Din cauza regulii DOC-01, 1 nu s-au făcut.');
    expect(flat).toContain('REZULTAT: alt document.');
  });

  it('says which day was used when neither adoption nor year could be read', async () => {
    const flat = (await render(await reportOf([ruleOf()], {}, { year: absent({ start: 0, end: 4 }) }))).replace(/\s+/g, ' ');
    expect(flat).toContain('an necitit');
    expect(flat).toContain('legea în vigoare la 01.06.2025 (data de azi, fiindcă');
  });

  it('says what would differ under the law of today', async () => {
    const later = fails({ scope: { ...ruleOf().scope, from: '2025-03-01' } });
    expect((await render(await reportOf([later]))).replace(/\s+/g, ' ')).toContain('Sub legea de azi ar fi altfel: - TST-01 (Probă): neaplicabil → neconform (eroare)');
  });

  it('shows accepted findings apart, with reason, role and end', async () => {
    const { fingerprint } = (await reportOf([fails()])).documents[0]?.findings[0] ?? { fingerprint: '' };
    const text = await render(await reportOf([fails()], { waivers: [{ fingerprint, rule: 'TST-01', decision: 'acceptat', reason: 'hotărâre separată', role: 'secretar general', on: '2025-05-01', until: '2025-12-31' }] }));
    expect(text).toContain('ACCEPTATE PRIN DECIZIA UNEI PERSOANE · 1');
    expect(text.replace(/\s+/g, ' ')).toContain('hotărâre separată (secretar general, 01.05.2025, până la 31.12.2025)');
    expect(text).not.toContain('ERORI · 1');
    expect(text).toContain('REZULTAT: neconform');
  });

  it('keeps to the width asked for and leaves no colour unless asked', async () => {
    const report = await reportOf([fails({ message: { ro: `${'cuvânt '.repeat(60)}.`, en: 'x' } }), unsure, review]);
    for (const width of [60, 80, 110]) for (const line of (await render(report, { width })).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    const escape = String.fromCharCode(27);
    expect(await render(report)).not.toContain(escape);
    const coloured = await render(report, { colour: true });
    expect(coloured).toContain(escape);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(await render(report));
  });

  it('is whole in English', async () => {
    const text = await render(await reportOf([fails(), unsure, review]), { lang: 'en' });
    for (const words of ['ERRORS · 1', 'What to do: Write the real occupancy.', 'WHAT COULD NOT BE VERIFIED · 1', 'FOR A PERSON TO CHECK · 1', 'RESULT: not conforming.', 'line 2 · “Cantina socială”']) expect(text).toContain(words);
    expect(text).not.toMatch(/Temei|Ce faceți|Verificări/);
  });

  it('tells files that could not be read, and sums up several', async () => {
    const text = await render(await reportOf([ruleOf()], {}, {}, [{ path: 'gol.txt', code: 'AVZ-READ-EMPTY', what: { ro: 'Fișierul este gol.', en: '' }, todo: { ro: 'Verificați fișierul.', en: '' } }]));
    expect(text).toContain('FIȘIERE CARE NU S-AU PUTUT CITI · 1\n\ngol.txt [AVZ-READ-EMPTY]\n   Fișierul este gol.\n   Ce faceți: Verificați fișierul.');
    expect(text).toContain('ÎN TOTAL · 1 document, 1 fișier necitit');
  });
});

describe('wrap', () => {
  it('breaks at words, indents, splits what is longer than a line', () => {
    expect(wrap('unu doi trei patru cinci sase', 30, '- ')).toEqual(['- unu doi trei patru cinci', '  sase']);
    expect(wrap('x'.repeat(50), 30)).toEqual(['x'.repeat(30), 'x'.repeat(20)]);
    expect(wrap('a\u00A0b', 30)).toEqual(['a b']);
    expect(widthOf('s\u0326')).toBe(1);
  });
});
