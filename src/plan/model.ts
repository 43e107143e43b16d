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

const parents = new Map<SectionId, SectionId>(), children = new Map<SectionId, SectionId[]>(sectionIds.map((id) => [id, []]));
for (const id of sectionIds) {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf('.'))) as SectionId;
  if (parent) parents.set(id, parent);
  children.get(parent)?.push(id);
}

/** The id of the section that holds `id`, or null for a chapter. */
export const parentOf = (id: SectionId): SectionId | null => parents.get(id) ?? null;

/** The sections right under `id`, in order. */
export const childrenOf = (id: SectionId): readonly SectionId[] => children.get(id) ?? [];
