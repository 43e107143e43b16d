// Loads the strategy documents a plan is compared with: files for local and county, files or registry ids for national ones.

import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AlignmentInput } from '../alignment/input.ts';
import { Problem } from '../base/problem.ts';
import type { Library } from '../library/registry.ts';
import { strategyById } from '../library/strategies.ts';
import { recogniseStrategy } from '../strategy/recognise.ts';
import type { Strategy } from '../strategy/strategy.ts';
import { readDocument } from './read-document.ts';

/** Paths are relative to the folder they were named in; `national` holds registry ids or paths. */
export interface StrategySources { readonly local?: string; readonly county?: string; readonly national?: readonly string[] }
export type GivenStrategies = AlignmentInput['strategies'];

/** Strategies shipped with the program; beside the bundle or in the sources. */
const shipped = ['../registry/strategies/', '../../registry/strategies/'];

const noStrategy = (id: string, library: Library): Problem => new Problem({
  code: 'AVZ-STRATEGY-UNKNOWN',
  what: { ro: `Strategia națională „${id}” nu este nici fișier, nici cod din registru.`, en: `The national strategy "${id}" is neither a file nor an id of the registry.` },
  todo: { ro: `Folosiți un cod din registru (${library.registry.strategies.slice(0, 4).map((s) => s.id).join(', ')}, …) sau calea unui fișier.`, en: `Use an id of the registry (${library.registry.strategies.slice(0, 4).map((s) => s.id).join(', ')}, …) or the path of a file.` },
});
const noObjectives = (id: string): Problem => new Problem({
  code: 'AVZ-STRATEGY-NO-OBJECTIVES',
  what: { ro: `Registrul cunoaște strategia „${id}”, dar nu are obiectivele ei.`, en: `The registry knows the strategy "${id}" but does not hold its objectives.` },
  todo: { ro: 'Dați fișierul strategiei (.docx, .txt, .yaml) în locul codului.', en: 'Give the strategy\'s file (.docx, .txt, .yaml) instead of the id.' },
});

function shippedFile(id: string): string | null {
  return shipped.map((place) => fileURLToPath(new URL(`${place}${id}.yaml`, import.meta.url))).find((file) => existsSync(file)) ?? null;
}

/** A file is what the user says it is: its level is the option's, whatever its title suggests. */
async function load(path: string, folder: string, level: Strategy['level'], library: Library): Promise<GivenStrategies[number]> {
  const { document } = await readDocument(path, folder);
  return { document, strategy: { ...recogniseStrategy(document, library), level } };
}

/** @throws Problem when a file cannot be read or an id is not known. */
export async function loadStrategies(sources: StrategySources, folder: string, library: Library): Promise<GivenStrategies> {
  const out: GivenStrategies[number][] = [];
  if (sources.local) out.push(await load(sources.local, folder, 'local', library));
  if (sources.county) out.push(await load(sources.county, folder, 'county', library));
  for (const name of sources.national ?? []) {
    const path = isAbsolute(name) ? name : resolve(folder, name);
    if (existsSync(path)) { out.push(await load(name, folder, 'national', library)); continue; }
    const entry = strategyById(library, name);
    if (!entry) throw noStrategy(name, library);
    const file = shippedFile(name);
    if (!file) throw noObjectives(name);
    out.push(await load(file, folder, 'national', library));
  }
  return out;
}
