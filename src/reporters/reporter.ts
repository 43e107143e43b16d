// The contract of a reporter: a pure function from a report to text or bytes; it may not compute.

import type { Language } from '../base/language.ts';
import type { Library } from '../library/registry.ts';
import type { Report } from '../report/report.ts';

export interface ReporterOptions { readonly library: Library; readonly lang: Language; readonly colour: boolean; readonly width: number }
export interface Reporter {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** The hash of each file stands in this format; it is worked out only for those. */
  readonly tellsHash?: boolean;
  render(report: Report, options: ReporterOptions): string | Uint8Array | Promise<string | Uint8Array>;
}
