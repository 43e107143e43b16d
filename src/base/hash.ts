// A short, stable, non-cryptographic hash of a text, for fingerprints; needs neither Node nor the browser.

/** Two hexadecimal digits of each byte: numbers told in base 16 by the language are told as fractions would be, which is slow. */
const ofByte: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const inHex = (n: number): string => `${ofByte[n >>> 24]}${ofByte[(n >>> 16) & 255]}${ofByte[(n >>> 8) & 255]}${ofByte[n & 255]}`;

/** The two halves of a lane (cyrb53, public domain) mixed into 14 hexadecimal digits of 53 bits. */
function digits(a: number, b: number): string {
  const x = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  const y = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(x ^ (x >>> 13), 3_266_489_909);
  return inHex(2_097_151 & y).slice(2) + inHex(x);
}

/** Twenty hexadecimal digits that stay the same across runs, machines and releases; two lanes with the seeds 0 and 1. */
export function shortHash(text: string): string {
  let a = 0xdeadbeef, b = 0x41c6ce57, c = 0xdeadbeef ^ 1, d = 0x41c6ce57 ^ 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
    c = Math.imul(c ^ unit, 2_654_435_761);
    d = Math.imul(d ^ unit, 1_597_334_677);
  }
  return (digits(a, b) + digits(c, d)).slice(0, 20);
}
