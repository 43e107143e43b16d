// A short, stable, non-cryptographic hash of a text, for fingerprints; needs neither Node nor the browser.

/** One 53-bit lane (cyrb53, public domain) as 14 hexadecimal digits. */
function lane(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/** Twenty hexadecimal digits that stay the same across runs, machines and releases. */
export const shortHash = (text: string): string => (lane(text, 0) + lane(text, 1)).slice(0, 20);
