// One compiled validator per file of schemas/; in the bundle this module is replaced by validators compiled at build time.

import type { ValidateFunction } from 'ajv';

export type { ValidateFunction };

const compiled = new Map<string, Promise<ValidateFunction>>();

/** Settings shared with the build, so that both give the same errors: every error is told, with the data it is about. */
export const ajvSettings = { allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true } as const;

/** The validator of `schemas/<name>.schema.json`, e.g. `rule`, `registry-act`, `plan`. */
export function validatorFor(name: string): Promise<ValidateFunction> {
  let validator = compiled.get(name);
  if (!validator) compiled.set(name, (validator = compile(name)));
  return validator;
}

async function compile(name: string): Promise<ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: schema } = (await import(`../../../schemas/${name}.schema.json`, { with: { type: 'json' } })) as { default: object };
  return new Ajv2020(ajvSettings).compile(schema);
}
