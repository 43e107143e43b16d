// Beneficiary groups by id; the words that name them are found by `find-groups.ts`.

import { memo } from './memo.ts';
import type { BeneficiaryGroup, Library } from './registry.ts';

const byId = memo((registry) => new Map(registry.groups.map((g) => [g.id, g])));

export const groupById = (library: Pick<Library, 'registry'>, id: string): BeneficiaryGroup | undefined => byId(library).get(id);
