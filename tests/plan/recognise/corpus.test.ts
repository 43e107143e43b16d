// The structure of the published plans, as two careful readers labelled it.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionIds } from '../../../src/plan/model.ts';
import { root } from '../../support/library.ts';
import { planFrom, told } from '../../support/recognise.ts';

const corpus = `${root}../shared/corpus`;
const names = ['videle-2024', 'cracaoani-2021', 'targu-frumos-2019'];
interface Truth {
  kind: string; title: string; year: number; authority: { name: string; kind: string; county: string };
  strategies: { level: string; title: string; act: { kind: string; number: number | null; date_or_year: string | number | null }; period: [number, number] | null; objectives: number }[];
  sections: Record<string, string>; accept?: Record<string, string[]>;
}
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

describe.skipIf(!existsSync(corpus)).each(names)('%s', (name) => {
  const truth = (): Truth => JSON.parse(readFileSync(`${corpus}/truth/${name}.plan.json`, 'utf8')) as Truth;
  const plan = () => planFrom(readFileSync(`${corpus}/text/${name}.txt`, 'utf8'));

  test('states of all sections', () => {
    const { sections, accept } = truth(), got = plan();
    for (const id of sectionIds) {
      const allowed = accept?.[`section.${id}`] ?? [sections[id]];
      expect({ id, state: allowed.includes(got.sections[id].state) ? sections[id] : got.sections[id].state }).toEqual({ id, state: sections[id] });
    }
  });

  test('identity', () => {
    const want = truth(), got = plan();
    expect(told(got.kind)).toBe(want.kind);
    expect(folded(String(told(got.title)))).toBe(folded(want.title));
    expect(told(got.authority.name)).toBe(want.authority.name);
    expect(told(got.authority.kind)).toBe(want.authority.kind);
    expect(told(got.authority.county)).toBe(want.authority.county);
    expect(got.authority.countyStated).toBe(true);
    expect(told(got.year)).toBe(want.year);
  });

  test('strategies with act, period and objectives', () => {
    const want = truth().strategies, got = plan().strategies;
    expect(got.map((s) => s.level)).toEqual(want.map((s) => s.level));
    want.forEach((s, i) => {
      const g = got[i]!;
      expect(told(g.act.kind)).toBe(s.act.kind);
      expect(told(g.act.number)).toBe(s.act.number ?? 'absent');
      const when = s.act.date_or_year;
      if (typeof when === 'string' && when.length === 10) expect(told(g.act.date)).toBe(when);
      expect(told(g.act.year)).toBe(when === null ? 'absent' : Number(String(when).slice(0, 4)));
      expect(told(g.period)).toEqual(s.period ? { from: s.period[0], to: s.period[1] } : 'absent');
      expect(g.objectives.length).toBe(s.objectives);
    });
  });
});
