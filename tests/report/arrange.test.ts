// Order, repetitions and fingerprints of findings.
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/report/arrange.ts';
import type { Finding } from '../../src/engine/findings.ts';

const finding = (fields: Partial<Finding> & { start?: number }): Finding => ({
  rule: 'TST-01', outcome: 'fail', severity: 'error', subject: 'document', subjectKind: 'document', label: 'document', at: [{ start: fields.start ?? 0, end: (fields.start ?? 0) + 1 }],
  related: [], data: {}, because: [], basis: [], fingerprint: 'f', waiver: null, baseline: null, ...fields,
});
const names = (list: Finding[]) => list.map((f) => `${f.rule}${f.fingerprint}`);

describe('arrange', () => {
  it('puts engine errors first, then fails by severity and place, then review, then unverified', () => {
    const list = [
      finding({ rule: 'A', outcome: 'unverified', severity: null, fingerprint: '1' }), finding({ rule: 'B', outcome: 'review', severity: null, fingerprint: '2' }),
      finding({ rule: 'C', severity: 'info', fingerprint: '3' }), finding({ rule: 'D', severity: 'error', start: 9, fingerprint: '4' }), finding({ rule: 'E', severity: 'error', start: 2, fingerprint: '5' }),
      finding({ rule: 'F', severity: 'warning', fingerprint: '6' }), finding({ rule: 'G', outcome: 'error', severity: null, fingerprint: '7' }),
    ];
    expect(names(arrange(list))).toEqual(['G7', 'E5', 'D4', 'F6', 'C3', 'B2', 'A1']);
    expect(names(arrange([...list].reverse()))).toEqual(['G7', 'E5', 'D4', 'F6', 'C3', 'B2', 'A1']);
  });

  it('drops a finding told twice', () => expect(arrange([finding({}), finding({})])).toHaveLength(1));

  it('keeps two alike findings at different places apart, numbered in document order', () => {
    expect(arrange([finding({ subject: 'existing[2]', start: 50 }), finding({ subject: 'existing[1]', start: 5 })]).map((f) => [f.subject, f.fingerprint])).toEqual([['existing[1]', 'f'], ['existing[2]', 'f-2']]);
  });
});
