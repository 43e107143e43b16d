// The contract of a reader: bytes in, a Document out; it may throw a Problem, and it may not judge.

import type { Document } from '../document/document.ts';

export interface Reader {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** @throws Problem when the bytes cannot be read as this format. */
  read(source: string, bytes: Uint8Array): Promise<Document>;
}
