// Sections as rules see them: there or not, with doubt, with what was lost, in which order.

import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/facts/section.ts';
import type { Document } from '../../src/document/document.ts';
import { lostPage, planOf } from './plan-facts.ts';

const section = (data: Record<string, unknown>, id: string, name: string, losses: Document['losses'] = []): unknown => planOf(data, { losses }).value(id.includes('.') ? 'section' : 'chapter', id, name);

describe('section.state', () => {
  it.each([
    [{ sections: [{ id: 'I.A', text: 'Un centru' }] }, 'present'], [{ sections: [{ id: 'I.A', text: 'Nu este cazul' }] }, 'not-applicable'], [{ sections: [{ id: 'I.A' }] }, 'empty'], [{ sections: [{ id: 'I.B' }] }, 'missing'],
    [{ sections: [{ id: 'I.A', state: { unclear: 'table-lost' } }] }, undefined],
  ])('%j', (data, state) => expect(section(data, 'I.A', 'section.state')).toBe(state));
  it('a missing section may stand on a page that was lost, an empty one does not', () => {
    expect(section({ sections: [{ id: 'I.B' }] }, 'I.A', 'section.state', lostPage)).toBeUndefined();
    expect(section({ sections: [{ id: 'I.A' }] }, 'I.A', 'section.state', lostPage)).toBe('empty');
    expect(section({ sections: [] }, 'I.A', 'section.state', [{ what: 'comment', text: true }, { what: 'header-footer', text: true }])).toBe('missing');
  });
});

describe('section.there and its neighbours', () => {
  it('a section in doubt stands there, a missing one beside lost text may', () => {
    expect(section({ sections: [{ id: 'I.A', state: { unclear: 'table-lost' } }] }, 'I.A', 'section.there')).toBe(true);
    expect(section({ sections: [] }, 'I.A', 'section.there', lostPage)).toBeUndefined();
    expect(section({ sections: [{ id: 'I', state: 'other-subject' }] }, 'I', 'section.there')).toBe(false);
  });
  it('chapter and siblings are asked apart', () => {
    const data = { sections: [{ id: 'I', state: 'other-subject' }, { id: 'I.B', text: 'Un adăpost' }] };
    expect(section(data, 'I.C', 'section.chapterThere')).toBe(false);
    expect(section(data, 'I.C', 'section.siblingThere')).toBe(true);
    expect(section(data, 'I.B', 'section.siblingThere')).toBe(false);
  });
  it('a missing section is looked for under the nearest heading that is there', () => {
    const asking = planOf({ sections: [{ id: 'II', text: 'Informarea publicului' }] });
    expect(asking.document.text.slice(asking.fact('info-item', 'II.1.d.i', 'section.state').at[0].start)).toMatch(/^(?:- )?id: II\b/);
  });
});

describe('section.outOfOrder', () => {
  const order = (...ids: string[]) => ({ sections: ids.map((id) => ({ id, text: 'Ceva scris' })) });
  it.each([
    [['I', 'I.A', 'I.B', 'II'], 'I.B', []], [['I', 'I.B', 'I.A', 'II'], 'I.B', ['secțiunea A']], [['I', 'I.B', 'I.A', 'II'], 'I.A', []], [['I', 'I.A', 'I.C'], 'I.C', []], [['I', 'I.A'], 'I.B', null],
  ])('%j, %s: %j', (ids, id, value) => expect(section(order(...(ids as string[])), id as string, 'section.outOfOrder')).toEqual(value));
});

describe('nameOf', () => {
  it.each([['I', 'capitolul I'], ['I.B', 'secțiunea B'], ['I.D.2', 'secțiunea D pct. 2'], ['II.1', 'II.1'], ['II.1.d.ii', 'II.1 lit. d) (ii)'], ['III.1.c.3', 'III.1 lit. c) c.3']] as const)('%s is %s', (id, name) => expect(nameOf(id)).toBe(name));
});
