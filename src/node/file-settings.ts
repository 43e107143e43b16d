// What each file is judged with: rules, strategies, waivers and baseline, by the configuration of its folder.

import { dirname, relative, resolve, sep } from 'node:path';
import { type AlignmentInput, nothingGiven } from '../alignment/input.ts';
import { Problem } from '../base/problem.ts';
import type { Waiver } from '../engine/findings.ts';
import type { Library } from '../library/registry.ts';
import type { LintSettings } from '../lint.ts';
import type { Baseline } from '../report/baseline.ts';
import { expired } from '../report/waive.ts';
import { type Config, Configs } from './config.ts';
import { Problems } from './data-problems.ts';
import type { StrategySources } from './given-strategies.ts';

/** What the command line asks, before any configuration. */
export interface Asked {
  readonly settings: LintSettings;
  /** Relative to the working folder. */
  readonly strategies: StrategySources;
  readonly waivers?: string;
  readonly baseline?: string;
  /** Findings that somebody accepted count as findings again. */
  readonly withoutWaivers: boolean;
  /** Folders with own rules, relative to the working folder. */
  readonly extends: readonly string[];
}

export interface FileSettings { readonly library: Library; readonly settings: LintSettings }

const clash = (id: string, folders: readonly string[]): Problem => new Problem({
  code: 'AVZ-CONFIG-CLASH',
  what: { ro: `Regula ${id} este definită diferit în mai multe foldere de reguli proprii.`, en: `The rule ${id} is defined differently in several folders of own rules.` },
  todo: { ro: `Păstrați-o într-un singur loc: ${folders.join(', ')}.`, en: `Keep it in one place: ${folders.join(', ')}.` },
});

/** Reads what configurations name, each thing once. */
export class SettingsOfFiles {
  readonly #library: Library;
  readonly #asked: Asked;
  readonly #cwd: string;
  readonly #configs: Configs;
  readonly #once = new Map<string, Promise<unknown>>();
  readonly #libraries = new Map<string, Library>();
  /** Waivers whose end has passed, for a word on the error stream. */
  readonly expired = new Set<Waiver>();

  constructor(library: Library, asked: Asked, cwd: string, configs: Configs) {
    this.#library = library;
    this.#asked = asked;
    this.#cwd = cwd;
    this.#configs = configs;
  }

  /** @throws Problem or Problems for what the configuration names and cannot be read. */
  async of(path: string): Promise<FileSettings> {
    const config = await this.#configs.of(dirname(path));
    const library = await this.#extended([...this.#asked.extends.map((folder) => resolve(this.#cwd, folder)), ...config.extends]);
    return { library, settings: { ...this.#asked.settings, given: await this.#given(config, library), waivers: await this.#waivers(config, path), baseline: await this.#baseline(config, path) } };
  }

  /** The file of decisions for a plan (absolute): asked for, configured, or lying beside it; null where there is none. */
  async waiversFileOf(path: string): Promise<string | null> {
    const file = this.#asked.waivers ?? (await this.#configs.of(dirname(path))).waivers;
    return file ? resolve(this.#cwd, file) : null;
  }

  /** The program's library with the rules and registries of every folder of own rules that some file used. */
  whole(): Library {
    let whole = this.#library;
    for (const library of this.#libraries.values()) {
      const clashing = library.rules.find((rule) => whole.rules.some((other) => other.id === rule.id && JSON.stringify(other) !== JSON.stringify(rule)));
      if (clashing) throw clash(clashing.id, [...this.#libraries.keys()]);
      const acts = library.registry.acts.filter((act) => !whole.registry.acts.some((other) => other.id === act.id));
      whole = {
        version: this.#libraries.size === 1 ? library.version : `${this.#library.version}+${this.#libraries.size}`,
        rules: [...whole.rules, ...library.rules.filter((rule) => !whole.rules.some((other) => other.id === rule.id))],
        registry: { ...whole.registry, acts: [...whole.registry.acts, ...acts] },
      };
    }
    return whole;
  }

  #remember<T>(key: string, make: () => Promise<T>): Promise<T> {
    let made = this.#once.get(key);
    if (!made) this.#once.set(key, (made = make()));
    return made as Promise<T>;
  }

  async #extended(folders: readonly string[]): Promise<Library> {
    if (!folders.length) return this.#library;
    const key = folders.join('\n');
    return this.#remember(`library ${key}`, async () => {
      const { extendWith } = await import('./own-rules.ts');
      let library = this.#library;
      for (const folder of folders) {
        const extended = await extendWith(library, this.#said(folder), this.#cwd);
        if (extended.problems.length) throw new Problems(extended.problems);
        library = extended.library;
      }
      this.#libraries.set(key, library);
      return library;
    });
  }

  async #given(config: Config, library: Library): Promise<AlignmentInput> {
    const sources: StrategySources = { ...config.strategies, ...this.#asked.strategies };
    if (!sources.local && !sources.county && !sources.national?.length) return nothingGiven;
    const strategies = await this.#remember(`strategies ${JSON.stringify(sources)}`, async () => (await import('./given-strategies.ts')).loadStrategies(sources, this.#cwd, library));
    return { ...nothingGiven, strategies };
  }

  async #waivers(config: Config, path: string): Promise<readonly Waiver[]> {
    const file = this.#asked.waivers ?? config.waivers;
    if (!file || this.#asked.withoutWaivers) return [];
    const { waivers } = await this.#remember(`waivers ${file}`, () => this.#yaml(file, 'waivers')) as { waivers: readonly Waiver[] };
    for (const waiver of expired(waivers, this.#asked.settings.today)) this.expired.add(waiver);
    const full = resolve(this.#cwd, path), folder = dirname(resolve(this.#cwd, file));
    // A file is named as the report names it, or from the folder of the decisions, so that it is found from everywhere.
    return waivers.filter((waiver) => waiver.file === undefined || waiver.file === path || resolve(folder, waiver.file) === full);
  }

  async #baseline(config: Config, path: string): Promise<readonly string[] | null> {
    const file = this.#asked.baseline ?? config.baseline;
    if (!file) return null;
    const { files } = await this.#remember(`baseline ${file}`, () => this.#yaml(file, 'baseline')) as Baseline;
    return files[path.replaceAll('\\', '/')] ?? [];
  }

  /** YAML is loaded only where there is a file of it. */
  async #yaml(file: string, schema: string): Promise<unknown> {
    return (await import('./yaml-file.ts')).readYamlFile(this.#said(file), this.#cwd, schema);
  }

  #said(path: string): string {
    const full = resolve(this.#cwd, path);
    return full.startsWith(resolve(this.#cwd) + sep) ? relative(this.#cwd, full) : full;
  }
}
