// The parts of a .docx archive, unpacked one by one within limits; nothing is ever written to disk.

import { Inflate, inflateSync } from 'fflate';
import { badZip, encrypted, zipBomb } from '../problems.ts';

const maximumEntries = 10_000;
const maximumPart = 96 * 1024 * 1024;
const maximumTotal = 192 * 1024 * 1024;
// XML of Word shrinks 10 to 40 times; a table of empty cells may reach 150.
const maximumRatio = 400;
const ratioFrom = 8 * 1024 * 1024;
const smallPart = 128 * 1024;

interface Entry { readonly name: string; readonly method: number; readonly packed: number; readonly size: number; readonly crc: number; readonly offset: number }

const u16 = (b: Uint8Array, i: number): number => b[i]! | (b[i + 1]! << 8);
const u32 = (b: Uint8Array, i: number): number => (u16(b, i) | (u16(b, i + 2) << 16)) >>> 0;

let tables: Uint32Array[] | undefined;

/** Four tables, so that the checksum takes four bytes a step. */
const crcTables = (): Uint32Array[] => {
  const list = [0, 1, 2, 3].map(() => new Uint32Array(256));
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    list[0]![n] = c >>> 0;
  }
  for (let t = 1; t < 4; t++) for (let n = 0; n < 256; n++) { const c = list[t - 1]![n]!; list[t]![n] = (list[0]![c & 0xff]! ^ (c >>> 8)) >>> 0; }
  return list;
};

const crc32 = (bytes: Uint8Array): number => {
  const [t0, t1, t2, t3] = (tables ??= crcTables()) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const even = bytes.length & ~3;
  let crc = -1;
  let i = 0;
  for (; i < even; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = t0[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
};

/** An archive whose directory was read; parts are unpacked when asked for. */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private total = 0;

  /** @throws Problem when the directory is missing or damaged, too long, or the parts are encrypted. */
  constructor(private readonly source: string, private readonly bytes: Uint8Array) {
    let end = bytes.length - 22;
    const stop = Math.max(0, end - 65_536);
    while (end >= stop && u32(bytes, end) !== 0x06054b50) end--;
    if (end < stop || end < 0) throw badZip(source);
    const count = u16(bytes, end + 10);
    let at = u32(bytes, end + 16);
    if (count > maximumEntries) throw zipBomb(source);
    for (let n = 0; n < count; n++) {
      if (at + 46 > bytes.length || u32(bytes, at) !== 0x02014b50) throw badZip(source);
      const nameLength = u16(bytes, at + 28);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/').replace(/^\/+/, '');
      if (u16(bytes, at + 8) & 1) throw encrypted(source);
      this.entries.set(name, { name, method: u16(bytes, at + 10), crc: u32(bytes, at + 16), packed: u32(bytes, at + 20), size: u32(bytes, at + 24), offset: u32(bytes, at + 42) });
      at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
    }
  }

  has(name: string): boolean { return this.entries.has(name); }

  /** Names of the parts, as the archive has them. */
  get names(): string[] { return [...this.entries.keys()]; }

  /** What the directory says of a part's content: the same for parts that are copies of each other; undefined when there is none of that name. */
  contentOf(name: string): string | undefined {
    const entry = this.entries.get(name);
    return entry && `${entry.crc} ${entry.size}`;
  }

  /** The part's bytes, or undefined when there is none of that name. @throws Problem when damaged or a bomb. */
  part(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const { bytes, source } = this;
    const { offset, packed } = entry;
    if (offset + 30 > bytes.length || u32(bytes, offset) !== 0x04034b50) throw badZip(source);
    const start = offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28);
    if (start + packed > bytes.length) throw badZip(source);
    const data = bytes.subarray(start, start + packed);
    const out = entry.method === 0 ? data : entry.method === 8 ? this.inflate(data, entry) : undefined;
    if (!out) throw badZip(source);
    this.count(out.length, packed);
    if (out.length !== entry.size || crc32(out) !== entry.crc) throw badZip(source);
    return out;
  }

  private count(size: number, packed: number): void {
    this.total += size;
    if (size > maximumPart || this.total > maximumTotal || (size > ratioFrom && size > packed * maximumRatio)) throw zipBomb(this.source);
  }

  /** What the directory declares may be a lie: the real size is counted while unpacking. */
  private inflate(data: Uint8Array, entry: Entry): Uint8Array {
    if (entry.size > maximumPart || (entry.size > ratioFrom && entry.size > entry.packed * maximumRatio)) throw zipBomb(this.source);
    const out = new Uint8Array(entry.size);
    // A small part is quick even as a bomb; a false size shows in the checksum.
    if (data.length <= smallPart) {
      try { return inflateSync(data, { out }); } catch { throw badZip(this.source); }
    }
    let length = 0;
    let over = false;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > out.length) over = true;
      else out.set(chunk, length);
      length += chunk.length;
    });
    try {
      // In slices, so that a part that unpacks to more than it declares is left at once.
      const slice = 65_536;
      for (let i = 0; i < data.length && !over; i += slice) stream.push(data.subarray(i, i + slice), i + slice >= data.length);
    } catch {
      throw badZip(this.source);
    }
    if (over) throw zipBomb(this.source);
    return out.subarray(0, length);
  }
}
