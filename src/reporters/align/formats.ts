// The formats of the alignment report, each loaded only when it is asked for.

import type { AlignReporter } from './reporter.ts';

const reporters: Readonly<Record<string, () => Promise<AlignReporter>>> = {
  text: async () => (await import('./text.ts')).alignText,
  markdown: async () => (await import('./markdown.ts')).alignMarkdown,
  html: async () => (await import('./html.ts')).alignHtml,
  csv: async () => (await import('./csv.ts')).alignCsv,
};

export const alignFormats: readonly string[] = Object.keys(reporters);

/** The reporter of that name, or null when there is none. */
export const alignReporterFor = async (name: string): Promise<AlignReporter | null> => (Object.hasOwn(reporters, name) ? (reporters[name]?.() ?? null) : null);
