// Errors of a schema told as problems: where in the file, what is wrong, what to do.

import type { ErrorObject } from 'ajv';
import type { Bilingual } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { suggestion } from './did-you-mean.ts';
import type { ValidateFunction } from './validators.ts';
import type { YamlSource } from './yaml-source.ts';

/** Every fault that `validate` finds in a file, in order of its place. */
export function schemaProblems(source: YamlSource, validate: ValidateFunction): Problem[] {
  if (validate(source.value)) return [];
  const errors = meant(validate.errors ?? []);
  const told = new Map<string, Problem>();
  for (const error of errors) {
    const problem = problemOf(source, error);
    const key = `${problem.place.line}:${problem.place.column}:${problem.what.en}`;
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}

/** The form `{ unclear: code }` that any field of a plan may take. */
const isUnclearForm = ({ parentSchema }: ErrorObject): boolean => Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {}).join() === 'unclear';

const isInBranch = (e: ErrorObject): boolean => /\/(?:oneOf|anyOf)\/\d+\//.test(e.schemaPath);

/**
 * Of a choice between forms only "none fits" is told, without the errors of each form. A field that could also be unclear is
 * no real choice: there the errors inside the field are told instead.
 */
function meant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const fields = new Set(errors.filter(isUnclearForm).map((e) => e.instancePath));
  const inField = (e: ErrorObject): boolean => [...fields].some((path) => e.instancePath.startsWith(`${path}/`));
  const said = (e: ErrorObject): boolean => typeof e.data === 'object' && e.data !== null && 'unclear' in e.data;
  const near = errors.filter((e) => (isUnclearForm(e) ? said(e) : !isInBranch(e) || inField(e)));
  return near.filter((e) => e.keyword !== 'anyOf' || !fields.has(e.instancePath) || !near.some((other) => other.keyword !== 'anyOf' && other.instancePath.startsWith(e.instancePath)));
}

const steps = (pointer: string): string[] => pointer.split('/').slice(1).map((s) => s.replace(/~1/g, '/').replace(/~0/g, '~'));
const named = (path: readonly string[]): string => path.join('.') || '(fișier)';

function problemOf(source: YamlSource, error: ErrorObject): Problem {
  const path = steps(error.instancePath);
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  const { what, todo } = words(error, path, extra);
  return new Problem({
    code: `AVZ-SCHEMA-${error.keyword.toUpperCase()}`, what, todo,
    place: source.placeOf(extra === undefined ? path : [...path, extra], extra !== undefined),
  });
}

/** Keys of json-rules-engine that rules may not use, with the reason. */
const forbidden: Readonly<Record<string, Bilingual>> = {
  priority: { ro: 'Regulile nu au prioritate: fiecare se judecă singură.', en: 'Rules have no priority: each is judged alone.' },
  path: { ro: 'Scrieți un fapt cu nume în locul unei căi.', en: 'Write a named fact in place of a path.' },
  params: { ro: 'Faptele nu primesc parametri; cereți un fapt cu numele potrivit.', en: 'Facts take no parameters; ask for a fact of the right name.' },
  condition: { ro: 'Condițiile cu nume nu sunt acceptate; scrieți condiția întreagă.', en: 'Named conditions are not accepted; write the whole condition.' },
};

function words(error: ErrorObject, path: readonly string[], extra: string | undefined): { what: Bilingual; todo: Bilingual } {
  const at = named(path);
  const params = error.params as Record<string, unknown>;
  const schema = (error.parentSchema ?? {}) as { properties?: Record<string, unknown>; description?: string };
  const hint: Bilingual = schema.description ? { ro: `Vedeți schema: ${schema.description}`, en: `See the schema: ${schema.description}` } : { ro: 'Vedeți schema fișierului, în folderul schemas.', en: "See the file's schema in the schemas folder." };
  switch (error.keyword) {
    case 'additionalProperties': return {
      what: { ro: `Cheia „${extra}” nu este cunoscută aici.`, en: `The key "${extra}" is not known here.` },
      todo: forbidden[extra ?? ''] ?? suggestion(extra ?? '', Object.keys(schema.properties ?? {})),
    };
    case 'required': return {
      what: { ro: `Lipsește „${String(params.missingProperty)}” la ${at}.`, en: `"${String(params.missingProperty)}" is missing at ${at}.` },
      todo: { ro: `Adăugați cheia „${String(params.missingProperty)}”.`, en: `Add the key "${String(params.missingProperty)}".` },
    };
    case 'enum': return {
      what: { ro: `„${String(error.data)}” nu este o valoare cunoscută pentru ${at}.`, en: `"${String(error.data)}" is not a known value of ${at}.` },
      todo: suggestion(String(error.data), (params.allowedValues as unknown[]).map(String)),
    };
    case 'type': return {
      what: { ro: `${at} trebuie să fie ${typeWords(params.type).ro}, dar este ${typeOf(error.data).ro}.`, en: `${at} must be ${typeWords(params.type).en}, but is ${typeOf(error.data).en}.` },
      todo: typeof error.data === 'number' ? { ro: 'Puneți valoarea între ghilimele.', en: 'Put the value in quotes.' } : hint,
    };
    case 'pattern': return { what: { ro: `„${String(error.data)}” nu are forma cerută pentru ${at}.`, en: `"${String(error.data)}" has not the form asked of ${at}.` }, todo: { ro: `Forma cerută: ${String(params.pattern)}.`, en: `The form asked: ${String(params.pattern)}.` } };
    case 'minLength': case 'minItems': case 'minProperties': return { what: { ro: `${at} este prea scurt sau gol.`, en: `${at} is too short or empty.` }, todo: { ro: 'Completați valoarea.', en: 'Fill in the value.' } };
    case 'oneOf': case 'anyOf': return { what: { ro: `${at} nu are una dintre formele acceptate.`, en: `${at} has none of the accepted forms.` }, todo: hint };
    default: return { what: { ro: `${at} nu respectă schema (${error.keyword}).`, en: `${at} breaks the schema (${error.keyword}).` }, todo: hint };
  }
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { ro: 'text', en: 'text' }, number: { ro: 'număr', en: 'a number' }, integer: { ro: 'număr întreg', en: 'a whole number' },
  boolean: { ro: 'true sau false', en: 'true or false' }, array: { ro: 'listă', en: 'a list' }, object: { ro: 'grup de chei', en: 'a group of keys' }, null: { ro: 'gol', en: 'empty' },
};
const typeWords = (type: unknown): Bilingual => {
  const list = (Array.isArray(type) ? type : String(type).split(',')).map((t) => typeNames[String(t)] ?? { ro: String(t), en: String(t) });
  return { ro: list.map((t) => t.ro).join(' sau '), en: list.map((t) => t.en).join(' or ') };
};
const typeOf = (value: unknown): Bilingual => typeWords(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
