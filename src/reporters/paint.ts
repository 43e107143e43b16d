// Colours of the text report: by meaning, through chalk, and only when asked.

/** Each gives its text with the colour of its meaning, or as it is. */
export interface Paint {
  readonly strong: (text: string) => string; readonly faint: (text: string) => string;
  readonly error: (text: string) => string; readonly warning: (text: string) => string; readonly info: (text: string) => string;
  readonly open: (text: string) => string; readonly good: (text: string) => string;
}

const same = (text: string): string => text;
export const noPaint: Paint = { strong: same, faint: same, error: same, warning: same, info: same, open: same, good: same };

/** chalk is loaded only where colour is wanted. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // One text each: chalk would join further arguments, such as the index that map() gives.
  const one = (style: (text: string) => string) => (text: string): string => style(text);
  return { strong: one(chalk.bold), faint: one(chalk.dim), error: one(chalk.red.bold), warning: one(chalk.yellow.bold), info: one(chalk.cyan), open: one(chalk.magenta), good: one(chalk.green.bold) };
}
