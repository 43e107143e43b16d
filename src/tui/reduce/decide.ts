// Writing a decision: moving through the fields, typing, and checking it before it goes to the file.

import { isIsoDate } from '../../base/date.ts';
import type { Finding, Waiver } from '../../engine/findings.ts';
import { decisions } from '../screens/decide.ts';
import { type DecideField, decideFields, type State } from '../state.ts';
import { back, push, type Step, still, tell } from './step.ts';

const shortestReason = 10;
const say = (state: State, ro: string, en: string): string => (state.lang === 'ro' ? ro : en);

/** The form for a finding, filled with what was decided before. */
export function openDecision(state: State, finding: Finding): State {
  const { waiver } = finding;
  return push({ ...state, decide: { finding, decision: waiver?.decision ?? 'acceptat', reason: waiver?.reason ?? '', role: waiver?.role ?? state.role, until: waiver?.until ?? '', field: 'decision' } }, 'decide');
}

const to = (state: State, field: DecideField): State => (state.decide ? { ...state, decide: { ...state.decide, field } } : state);

/** What is wrong with the form: the field and the sentence; null when it can be written. */
function fault(state: State): readonly [DecideField, string] | null {
  const { decide } = state;
  if (!decide) return null;
  if (decide.reason.trim().length < shortestReason) return ['reason', say(state, 'Scrieți motivul într-o propoziție.', 'Write the reason in a sentence.')];
  if (!decide.role.trim()) return ['role', say(state, 'Scrieți funcția celui care hotărăște.', 'Write the role of who decides.')];
  const until = decide.until.trim();
  if (until && !isIsoDate(until)) return ['until', say(state, 'Data se scrie AAAA-LL-ZZ, de exemplu 2026-12-31.', 'The date is written YYYY-MM-DD, for example 2026-12-31.')];
  if (until && until < state.today) return ['until', say(state, 'Data a trecut deja.', 'The date has already passed.')];
  return null;
}

function write(state: State): Step {
  const { decide } = state;
  const path = state.files[state.open]?.path;
  if (!decide || path === undefined) return still(state);
  const wrong = fault(state);
  if (wrong) return tell(to(state, wrong[0]), wrong[1]);
  const { finding } = decide;
  const waiver: Waiver = {
    fingerprint: finding.fingerprint, rule: finding.rule, decision: decide.decision, reason: decide.reason.trim(), role: decide.role.trim(), on: state.today,
    ...(decide.until.trim() ? { until: decide.until.trim() } : {}), ...(finding.subject === 'document' ? {} : { subject: finding.subject }),
  };
  return [{ ...back(state), decide: null, role: waiver.role }, [{ do: 'decide', waiver, path }]];
}

/** A key while the form is open; null where the form does nothing with it. */
export function decideKey(state: State, key: string): Step | null {
  const { decide } = state;
  if (!decide) return null;
  const at = decideFields.indexOf(decide.field);
  switch (key) {
    case 'tab': case 'down': return still(to(state, decideFields[(at + 1) % decideFields.length] as DecideField));
    case 'up': return still(to(state, decideFields[(at + decideFields.length - 1) % decideFields.length] as DecideField));
    case 'enter': return write(state);
    case 'escape': return still({ ...back(state), decide: null });
  }
  if (decide.field === 'decision') {
    const step = key === 'right' || key === ' ' ? 1 : key === 'left' ? -1 : 0;
    const next = decisions[(decisions.indexOf(decide.decision) + step + decisions.length) % decisions.length] as Waiver['decision'];
    return still({ ...state, decide: { ...decide, decision: next } });
  }
  const field = decide.field;
  const text = key === 'backspace' ? [...decide[field]].slice(0, -1).join('') : [...key].length === 1 ? decide[field] + key : decide[field];
  return still({ ...state, decide: { ...decide, [field]: text } });
}
