// How many small mistakes in the rules their examples catch: prints the survivors, writes docs/mutation.md, fails under 95 %.
// `tsx scripts/mutate-rules.ts [ID or beginning of ids …]` looks at some rules only, and writes nothing.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { assembleLibrary } from '../src/library/validate/assemble.ts';
import { readLibraryFiles } from '../src/node/library-files.ts';
import { type Equivalent, pageOf, scoreOf } from './mutation/page.ts';
import { type Tested, testMutants } from './mutation/run.ts';

const asked = 95;
const root = fileURLToPath(new URL('../', import.meta.url));
const wanted = process.argv.slice(2);
const library = assembleLibrary('mutation', readLibraryFiles(root));
const rules = library.rules.filter((r) => !wanted.length || wanted.some((w) => r.id.startsWith(w)));
const equivalents = (parse(readFileSync(`${root}scripts/mutation/equivalent.yaml`, 'utf8')) as { mutants: Equivalent[] }).mutants.filter((e) => rules.some((r) => r.id === e.rule));
const known = new Set(equivalents.map((e) => `${e.rule} ${e.how}`));

const tested: Tested[] = [];
for (const rule of rules) {
  const one = await testMutants(rule, library);
  tested.push(one);
  for (const how of one.survivors.filter((s) => !known.has(`${one.rule} ${s}`))) process.stdout.write(`survived: ${one.rule} ${how}\n`);
  for (const name of one.wrong) process.stdout.write(`wrong example: ${one.rule} ${name}\n`);
}
// An entry that no longer survives is caught after all, or names a rule that has changed: it must go.
const idle = equivalents.filter((e) => !tested.some((t) => t.rule === e.rule && t.survivors.includes(e.how)));
for (const e of idle) process.stdout.write(`listed as equivalent, but not a survivor: ${e.rule} ${e.how}\n`);

const score = scoreOf(tested, known);
process.stdout.write(`${score.killed} of ${score.total} mutants caught (${score.percent} %), ${score.equivalent} equivalent, ${rules.length} rules\n`);
if (!wanted.length) writeFileSync(`${root}docs/mutation.md`, pageOf(tested, equivalents, score));
if (score.percent < asked || idle.length > 0 || tested.some((t) => t.wrong.length > 0)) process.exitCode = 1;
