// Where each format of a report goes: to a file, or to standard output.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../base/language.ts';
import type { Library } from '../library/registry.ts';
import { notWritten } from '../node/file-problems.ts';
import type { Report } from '../report/report.ts';
import { formatNames, reporterFor } from '../reporters/registry.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { type Io, wantsColour } from '../node/io.ts';
import { badValue, twoOnStdout } from './usage-problems.ts';

export interface Output { readonly reporter: Reporter; /** null: standard output. */ readonly file: string | null }

/** `text`, `json:raport.json` … to outputs. @throws Problem for a format that does not exist or two on standard output. */
export async function outputsOf(asked: readonly string[]): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const text of asked.length ? asked : ['text']) {
    const [, name = '', file] = /^([^:]*)(?::(.+))?$/s.exec(text) ?? [];
    const reporter = await reporterFor(name);
    if (!reporter) throw badValue('--format', name, formatNames);
    outputs.push({ reporter, file: file ?? null });
  }
  if (outputs.filter((o) => o.file === null).length > 1) throw twoOnStdout();
  return outputs;
}

/** Renders and writes every output. @throws Problem when a file cannot be written. */
export async function writeOutputs(outputs: readonly Output[], report: Report, library: Library, lang: Language, io: Io, colour?: boolean): Promise<void> {
  for (const { reporter, file } of outputs) {
    const rendered = await reporter.render(report, { library, lang, colour: file === null && wantsColour(io, colour), width: file === null && io.outIsTerminal ? io.columns : 100 });
    if (file === null) io.out(rendered);
    else try {
      writeFileSync(resolve(io.cwd, file), rendered);
    } catch {
      throw notWritten(file);
    }
  }
}
