// Writes a person's decision into the file of decisions: merged with what others wrote, comments kept, never overwritten.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Waiver } from '../engine/findings.ts';
import { decisionsName } from './decisions-name.ts';
import { notWritten } from './file-problems.ts';
import { readYamlFile } from './yaml-file.ts';

/** The file a decision on `plan` goes to where no option or configuration names one: beside the plan. */
export const decisionsBeside = (plan: string, cwd: string): string => resolve(cwd, dirname(plan), decisionsName);

/** The plan as the file of decisions names it: relative to its own folder, so that it is found from every folder. */
export const planIn = (file: string, plan: string, cwd: string): string => relative(dirname(file), resolve(cwd, plan)).replaceAll('\\', '/');

const empty = '# Hotărâri ale oamenilor asupra constatărilor avizor; se citesc de „avizor check” și „avizor view”.\nschemaVersion: 1\nwaivers: []\n';

const same = (a: { readonly fingerprint?: unknown; readonly rule?: unknown; readonly file?: unknown }, b: Waiver): boolean =>
  a.fingerprint === b.fingerprint && a.rule === b.rule && (a.file === undefined || a.file === b.file);

/** `text` of a file of decisions with `waiver` in it: in place of an earlier decision on the same finding, else at the end. */
export function withDecision(text: string, waiver: Waiver, json: boolean): string {
  if (json) {
    const value = JSON.parse(text) as { waivers: Waiver[] };
    const at = value.waivers.findIndex((w) => same(w, waiver));
    const waivers = at < 0 ? [...value.waivers, waiver] : value.waivers.map((w, i) => (i === at ? waiver : w));
    return `${JSON.stringify({ ...value, waivers }, null, 2)}\n`;
  }
  const document = parseDocument(text);
  const list = document.get('waivers');
  if (!isSeq(list)) throw new Error('the file of decisions holds no list of waivers');
  list.flow = false;
  const at = list.items.findIndex((item) => isMap(item) && same(item.toJSON() as object, waiver));
  if (at < 0) list.add(document.createNode(waiver));
  else {
    const node = document.createNode(waiver);
    // What somebody wrote beside the older decision stays with the newer one.
    const before = list.items[at];
    if (isMap(before)) { node.commentBefore = before.commentBefore; node.comment = before.comment; }
    list.set(at, node);
  }
  return document.toString({ lineWidth: 0 });
}

// One after another: two decisions in a row must both be in the file.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Puts `waiver` into `file` (absolute). A file with faults is left as it is and told.
 * @throws Problem or Problems when the file cannot be read or written, or does not follow its schema.
 */
export function writeDecision(file: string, waiver: Waiver, said: string): Promise<void> {
  const write = async (): Promise<void> => {
    const known = existsSync(file);
    if (known) await readYamlFile(file, '/', 'waivers');
    const text = withDecision(known ? await readFile(file, 'utf8') : file.endsWith('.json') ? '{"schemaVersion":1,"waivers":[]}' : empty, waiver, file.endsWith('.json'));
    const beside = `${file}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(file), { recursive: true });
      // Written beside and renamed: nobody ever reads half a file.
      await writeFile(beside, text);
      await rename(beside, file);
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
      throw notWritten(said);
    }
  };
  const done = queue.then(write, write);
  queue = done.catch(() => undefined);
  return done;
}
