// Turns a plan in text into a .docx of the same content: `tsx scripts/make-docx.ts IN.txt OUT.docx [auto]`.

import { readFileSync, writeFileSync } from 'node:fs';
import { textReader } from '../src/readers/text.ts';
import { blocksFrom, makeDocx } from '../tests/support/make-docx.ts';

const [input, output, numbering] = process.argv.slice(2);
if (!input || !output) {
  process.stderr.write('tsx scripts/make-docx.ts IN.txt OUT.docx [auto]\n');
  process.exitCode = 2;
} else {
  const document = await textReader.read(input, readFileSync(input));
  writeFileSync(output, makeDocx(blocksFrom(document), { numbering: numbering === 'auto' ? 'auto' : 'typed' }));
}
