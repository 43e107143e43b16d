// The form of a decision on a finding: accepted, upheld or to be clarified, with reason, role and end date.

import { day } from '../../report/say/values.ts';
import { held, type Line, line, piece, wrapLine, wrapped } from '../draw/line.ts';
import { markOf, marked } from '../select/marks.ts';
import { openPlan } from '../select/open.ts';
import { headline } from '../select/told.ts';
import { type DecideField, type DecideState, decideFields, type State } from '../state.ts';
import { decisionWords } from '../words.ts';
import type { Screen } from './screen.ts';

const labels: Readonly<Record<DecideField, { readonly ro: string; readonly en: string }>> = {
  decision: { ro: 'Hotărârea', en: 'Decision' }, reason: { ro: 'Motivul', en: 'Reason' }, role: { ro: 'Funcția', en: 'Role' }, until: { ro: 'Până la', en: 'Until' },
};
const hints: Readonly<Record<DecideField, { readonly ro: string; readonly en: string }>> = {
  decision: { ro: 'acceptată: nu se mai socotește; menținută: rămâne; de clarificat: se întreabă autorul', en: 'accepted: no longer counts; upheld: it stands; to be clarified: the author is asked' },
  reason: { ro: 'o propoziție, cel puțin 10 litere', en: 'a sentence, at least 10 letters' },
  role: { ro: 'funcția celui care hotărăște, nu numele', en: 'the role of who decides, not the name' },
  until: { ro: 'AAAA-LL-ZZ, ultima zi în care ține; poate rămâne goală', en: 'YYYY-MM-DD, the last day it holds; may stay empty' },
};
export const decisions = ['acceptat', 'mentinut', 'de-clarificat'] as const;

function fieldLines(decide: DecideState, field: DecideField, state: State, width: number): Line[] {
  const { lang } = state;
  const here = decide.field === field;
  const label = piece(`${here ? '› ' : '  '}${labels[field][lang].padEnd(11)}`, here ? 'strong' : 'plain');
  const value = field === 'decision'
    ? decisions.flatMap((d) => [piece(held(`${d === decide.decision ? '(•)' : '( )'} ${decisionWords[d][lang]}`), d === decide.decision ? 'strong' : 'faint'), piece('   ')])
    : [piece(decide[field]), piece(here ? '▏' : '', 'strong')];
  // In a low window only the field being written is explained.
  const hint = here || state.size.rows >= 20 ? wrapLine([piece(`${' '.repeat(13)}${hints[field][lang]}`, 'faint')], width, ' '.repeat(13)) : [];
  return [...wrapLine([label, ...value], width, ' '.repeat(13)), ...hint];
}

export function decideScreen(state: State): Screen {
  const { decide, lang } = state;
  const judged = openPlan(state);
  if (!decide || !judged) return { head: () => [], rows: [], empty: '', detail: null };
  const { finding } = decide;
  return {
    rows: [], empty: '', detail: null,
    head: (width) => [
      ...wrapLine([marked(markOf(finding)), piece(' '), piece(headline(finding, judged.library, lang), 'strong')], width, '  ').slice(0, 2),
      ...wrapped(`${finding.rule} · ${lang === 'ro' ? 'hotărâre din' : 'decision of'} ${day(state.today, lang)}`, width, '', 'faint'), ...(state.size.rows < 18 ? [] : [line()]),
      ...decideFields.flatMap((field) => fieldLines(decide, field, state, width)),
    ],
  };
}
