// avizor.yaml: choices for the plans of a folder; a folder's own go before those of the folders above it.

import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../base/language.ts';
import type { Threshold } from '../report/threshold.ts';
import { decisionsName } from './decisions-name.ts';
import type { StrategySources } from './given-strategies.ts';

export const configNames = ['avizor.yaml', 'avizor.yml', 'avizor.json'] as const;

/** Merged choices; every path is absolute. */
export interface Config {
  readonly extends: readonly string[];
  readonly strategies: StrategySources;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly failOn?: readonly Threshold[];
  readonly lang?: Language;
  readonly profile?: 'das' | 'prefect' | 'ci';
}

interface ConfigFile extends Omit<Config, 'extends' | 'strategies'> { readonly extends?: string | readonly string[]; readonly strategies?: StrategySources }

const empty: Config = { extends: [], strategies: {} };

/** Paths of the file made absolute against its own folder; a national strategy is a path only where there is such a file. */
function placed(file: ConfigFile, folder: string): Config {
  const at = (path: string): string => resolve(folder, path);
  const { strategies = {}, waivers, baseline } = file;
  return {
    ...(file.failOn ? { failOn: file.failOn } : {}), ...(file.lang ? { lang: file.lang } : {}), ...(file.profile ? { profile: file.profile } : {}),
    ...(waivers ? { waivers: at(waivers) } : {}), ...(baseline ? { baseline: at(baseline) } : {}),
    extends: (typeof file.extends === 'string' ? [file.extends] : file.extends ?? []).map(at),
    strategies: {
      ...(strategies.local ? { local: at(strategies.local) } : {}), ...(strategies.county ? { county: at(strategies.county) } : {}),
      ...(strategies.national ? { national: strategies.national.map((name) => (existsSync(at(name)) ? at(name) : name)) } : {}),
    },
  };
}

const joined = (outer: Config, inner: Config): Config => ({
  ...outer, ...inner,
  extends: [...new Set([...outer.extends, ...inner.extends])],
  strategies: { ...outer.strategies, ...inner.strategies },
});

/** `folder` and the folders above it, up to `top` where it lies inside, else up to the root; outermost first. */
function foldersAbove(folder: string, top: string): string[] {
  const inside = !relative(top, folder).startsWith('..') && !isAbsolute(relative(top, folder));
  const found = [folder];
  for (let at = folder; at !== dirname(at) && !(inside && at === top); at = dirname(at)) found.unshift(dirname(at));
  return found;
}

/** Finds and reads configurations, each file once. */
export class Configs {
  readonly #cwd: string;
  readonly #files = new Map<string, Promise<Config>>();
  constructor(cwd: string) { this.#cwd = resolve(cwd); }

  /** The choices for the files of `folder` (relative to the working folder). @throws Problem for a faulty avizor.yaml. */
  async of(folder: string): Promise<Config> {
    let config = empty;
    for (const at of foldersAbove(resolve(this.#cwd, folder), this.#cwd)) {
      // Decisions written beside the plans hold without a configuration; one that names a file goes before them.
      if (existsSync(join(at, decisionsName))) config = { ...config, waivers: join(at, decisionsName) };
      const name = configNames.find((n) => existsSync(join(at, n)));
      if (name) config = joined(config, await this.#read(join(at, name)));
    }
    return config;
  }

  /** The file as the user knows it: relative to the working folder where it lies inside. */
  #read(file: string): Promise<Config> {
    let config = this.#files.get(file);
    if (!config) {
      const said = file.startsWith(this.#cwd + sep) ? relative(this.#cwd, file) : file;
      // YAML is loaded only where there is a configuration.
      config = import('./yaml-file.ts').then(({ readYamlFile }) => readYamlFile(said, this.#cwd, 'config')).then((value) => placed((value ?? {}) as ConfigFile, dirname(file)));
      this.#files.set(file, config);
    }
    return config;
  }
}
