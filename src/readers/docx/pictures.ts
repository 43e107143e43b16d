// Whether a picture is large enough to hold text of the document (a scanned page, a pasted table) or only an emblem.

const centimetre = 360_000;

const isLarge = (width: number, height: number): boolean => Math.min(width, height) >= 5 && width * height >= 80;

/** Size of a drawing, in EMU as the file has it. */
export const isLargeExtent = (cx: string | undefined, cy: string | undefined): boolean => isLarge(Number(cx ?? 0) / centimetre, Number(cy ?? 0) / centimetre);

const lengths: Readonly<Record<string, number>> = { pt: 2.54 / 72, in: 2.54, cm: 1, mm: 0.1, px: 2.54 / 96 };

/** Size of an old (VML) shape, from its CSS style. */
export function isLargeShape(style: string | undefined): boolean {
  const side = (name: string): number => {
    const m = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|in|cm|mm|px)`).exec(style ?? '');
    return m ? Number(m[1]) * lengths[m[2]!]! : 0;
  };
  return isLarge(side('width'), side('height'));
}
