// The model-cadru of Ordin 1086/2018 as a list of section ids with their headings; every plan is aligned to it.

export const sectionIds = [
  'I', 'I.A', 'I.B', 'I.C', 'I.D', 'I.D.1', 'I.D.2', 'I.D.3',
  'II', 'II.1', 'II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.d.i', 'II.1.d.ii', 'II.1.d.iii', 'II.1.e',
  'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8',
  'III', 'III.1', 'III.1.a', 'III.1.b', 'III.1.c', 'III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4', 'III.1.d', 'III.1.e', 'III.1.f', 'III.2', 'III.2.a', 'III.2.b',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** present: has content of its own; empty: heading or model text alone; not-applicable: says "nu este cazul" or the like; missing: not there; other-subject: the number is there over another subject. */
export type SectionState = 'present' | 'empty' | 'not-applicable' | 'missing' | 'other-subject';

/** The id of the section that holds `id`, or null for a chapter. */
export const parentOf = (id: SectionId): SectionId | null => {
  const cut = id.lastIndexOf('.');
  return cut < 0 ? null : (id.slice(0, cut) as SectionId);
};

export const childrenOf = (id: SectionId): SectionId[] => sectionIds.filter((other) => parentOf(other) === id);
