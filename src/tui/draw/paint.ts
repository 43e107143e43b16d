// Turns lines into text with terminal styles: colour by meaning where it is wanted, weight and inversion always.

import { Chalk } from 'chalk';
import type { Line, Tone } from './line.ts';

// Sixteen-colour codes alone: the terminal's own palette keeps them readable on light and on dark ground.
const chalk = new Chalk({ level: 1 });
type Style = (text: string) => string;

const weight: Readonly<Record<Tone, Style | null>> = {
  plain: null, strong: chalk.bold, faint: chalk.dim, error: chalk.bold, warning: chalk.bold, info: null, open: null, good: null, mark: chalk.underline.bold, chosen: chalk.inverse,
};
const colours: Readonly<Record<Tone, Style | null>> = {
  plain: null, strong: chalk.bold, faint: chalk.dim, error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan, open: chalk.magenta, good: chalk.green, mark: chalk.underline.bold, chosen: chalk.inverse,
};

/** One line as text for the terminal. */
export const paint = (of: Line, colour: boolean): string =>
  of.map(({ text, tone = 'plain' }) => { const style = (colour ? colours : weight)[tone]; return style && text ? style(text) : text; }).join('');

