// The commands of the program, in the order of the help.

import type { Command } from './command.ts';
import { align } from './commands/align.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { extract } from './commands/extract.ts';
import { law } from './commands/law.ts';
import { newRule } from './commands/new-rule.ts';
import { rules } from './commands/rules.ts';
import { testRules } from './commands/test-rules.ts';
import { view } from './commands/view.ts';

export const commands: readonly Command[] = [check, view, extract, align, explain, rules, law, testRules, newRule];
