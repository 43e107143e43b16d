// The thread that judges for the screen: takes what is asked, one after another, and answers.

import type { MessagePort } from 'node:worker_threads';
import type { AlignmentInput } from '../alignment/input.ts';
import { alignmentReport } from '../alignment/report.ts';
import type { Library } from '../library/registry.ts';
import { fromCopy, inputToCopy, toCopy } from './copied.ts';
import { judgeHere } from './judge-here.ts';
import type { JudgedFile } from './judge.ts';
import type { Answer, Ask, JudgedAnswer } from './judge-messages.ts';
import type { Judging } from './judging.ts';
import { bugOf } from './unread.ts';

export function judgeForScreen(port: MessagePort): void {
  let judging: Judging | null = null;
  let last: { readonly library: Library; readonly given: AlignmentInput } | null = null;
  const packed = (judged: JudgedFile): JudgedAnswer | Extract<JudgedFile, { is: 'unread' }> => {
    if (judged.is === 'unread') return judged;
    const answer: JudgedAnswer = { ...judged, report: { ...judged.report, document: toCopy(judged.report.document) }, library: judged.library === last?.library ? null : judged.library, given: judged.given === last?.given ? null : inputToCopy(judged.given) };
    last = judged;
    return answer;
  };
  const say = (answer: Answer): void => port.postMessage(answer);
  const take = async (ask: Ask): Promise<void> => {
    if (ask.ask === 'begin') { judging = judgeHere(ask.settings); return; }
    if (!judging) throw new Error('asked before the settings came');
    switch (ask.ask) {
      case 'forget': judging.forget(); return;
      case 'judge':
        try {
          say({ id: ask.id, answer: packed(await judging.judge(ask.path)) });
        } catch {
          // What cannot be sent is a bug of the program on this file; the others are judged on.
          say({ id: ask.id, answer: { is: 'unread', unread: [bugOf(ask.path)] } });
        }
        return;
      case 'align': say({ id: ask.id, alignment: last && alignmentReport(ask.plan, fromCopy(ask.document), last.given, last.library) }); return;
      case 'together': say({ id: ask.id, together: await judging.together(ask.files) }); return;
      case 'decide': say({ id: ask.id, decided: await judging.decide(ask.path, ask.waiver) });
    }
  };
  let line = Promise.resolve();
  port.on('message', (ask: Ask) => { line = line.then(() => take(ask)); });
}
