// The thread that judges behind the screen: the one-file form of `check`, with the code kept for it.

import { parentPort } from 'node:worker_threads';
import type * as check from './quick-check.ts';
import { startQuick } from './start-quick.ts';

const quick = startQuick<typeof check>('check', import.meta.url);
if (quick && parentPort) void quick.program.judge(parentPort);
