// Numbers fixed by law, as of a day.

import type { IsoDate } from '../base/date.ts';
import { versionOn } from './in-force.ts';
import { memo } from './memo.ts';
import type { Library, Parameter } from './registry.ts';

export type ParameterValue = Parameter['values'][number];

const byId = memo((registry) => new Map(registry.parameters.map((p) => [p.id, p])));

export const parameterById = (library: Pick<Library, 'registry'>, id: string): Parameter | undefined => byId(library).get(id);

/** The value with its act and article that held on `day`; undefined where the law had none, or the registry does not know it. */
export function parameterOn(library: Pick<Library, 'registry'>, id: string, day: IsoDate): ParameterValue | undefined {
  const parameter = parameterById(library, id);
  return parameter && versionOn(parameter.values, day);
}
