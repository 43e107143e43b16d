// esbuild plugin: puts validators compiled now in the place of src/library/validate/validators.ts, so that the program never loads ajv.

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import { ajvSettings } from '../src/library/validate/validators.ts';

const ending = '.schema.json';

/** The modules of the validators, one for every file of `schemas`. */
export const validatorModules = (root: string): string[] =>
  readdirSync(`${root}schemas`).filter((file) => file.endsWith(ending)).map((file) => `validator:${file.slice(0, -ending.length)}`).sort();

/** Every file of `schemas` becomes a module of its own, loaded when it is first asked for. */
export function standaloneValidators(root: string): Plugin {
  const folder = `${root}schemas`;
  return {
    name: 'standalone-validators',
    setup(build) {
      build.onLoad({ filter: /[/\\]library[/\\]validate[/\\]validators\.ts$/ }, () => ({
        loader: 'js', resolveDir: root,
        contents: `const modules = { ${validatorModules(root).map((module) => `${JSON.stringify(module.slice('validator:'.length))}: () => import(${JSON.stringify(module)})`).join(', ')} };
          export async function validatorFor(name) {
            const load = modules[name];
            if (!load) throw new Error('no schema ' + name);
            return (await load()).validate;
          }`,
      }));
      build.onResolve({ filter: /^validator:/ }, ({ path }) => ({ path: path.slice('validator:'.length), namespace: 'validator' }));
      build.onLoad({ filter: /.*/, namespace: 'validator' }, ({ path: name }) => {
        const ajv = new Ajv2020({ ...ajvSettings, code: { source: true, esm: true } });
        const validate = ajv.compile(JSON.parse(readFileSync(`${folder}/${name}${ending}`, 'utf8')) as object);
        const code = (standalone as unknown as { default: (a: Ajv2020, v: unknown) => string }).default(ajv, validate);
        return { contents: code, loader: 'js', resolveDir: root };
      });
    },
  };
}
