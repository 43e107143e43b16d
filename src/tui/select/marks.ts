// Outcomes and states as a mark, a word and a tone: the mark and the word tell them without colour.

import type { Language } from '../../base/language.ts';
import type { Finding } from '../../engine/findings.ts';
import type { Outcome, Severity } from '../../library/rule.ts';
import type { SectionState } from '../../plan/model.ts';
import type { Verdict } from '../../report/report.ts';
import { outcomeWords, severityWords } from '../../report/say/words.ts';
import { type Piece, piece, type Tone } from '../draw/line.ts';

export interface Mark { readonly mark: string; readonly tone: Tone }

export const severityMarks: Readonly<Record<Severity, Mark>> = { error: { mark: '✗', tone: 'error' }, warning: { mark: '!', tone: 'warning' }, info: { mark: 'i', tone: 'info' } };
export const outcomeMarks: Readonly<Record<Outcome, Mark>> = {
  pass: { mark: '✓', tone: 'good' }, fail: { mark: '✗', tone: 'error' }, review: { mark: '?', tone: 'open' }, unverified: { mark: '○', tone: 'open' },
  inapplicable: { mark: '–', tone: 'faint' }, error: { mark: '‼', tone: 'error' },
};
export const stateMarks: Readonly<Record<SectionState | 'unverified', Mark>> = {
  present: { mark: '✓', tone: 'good' }, empty: { mark: '▫', tone: 'warning' }, 'not-applicable': { mark: '–', tone: 'plain' }, missing: { mark: '✗', tone: 'error' },
  'other-subject': { mark: '≠', tone: 'warning' }, unverified: { mark: '○', tone: 'open' },
};
export const verdictMarks: Readonly<Record<Verdict, Mark>> = {
  conform: { mark: '✓', tone: 'good' }, neconform: { mark: '✗', tone: 'error' }, 'de-verificat': { mark: '?', tone: 'open' }, neverificat: { mark: '○', tone: 'open' },
  eroare: { mark: '‼', tone: 'error' }, 'alt-document': { mark: '≠', tone: 'warning' },
};
export const decidedMark: Mark = { mark: '◆', tone: 'info' };

export const markOf = (finding: Finding): Mark =>
  finding.waiver ? decidedMark : finding.outcome === 'fail' && finding.severity ? severityMarks[finding.severity] : outcomeMarks[finding.outcome];

/** `eroare`, `de verificat de om`: what a finding is, in words. */
export const kindOf = (finding: Finding, lang: Language): string =>
  (finding.outcome === 'fail' && finding.severity ? severityWords[finding.severity] : outcomeWords[finding.outcome])[lang];

export const marked = ({ mark, tone }: Mark): Piece => piece(mark, tone);
