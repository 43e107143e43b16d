// What each key does, on the screen shown; a key that is not at hand says why.

import { settle, stepOf } from '../cursor.ts';
import { bindingFor } from '../keys.ts';
import { layoutOf, withCursor } from '../screens/layout.ts';
import type { Target } from '../screens/screen.ts';
import { sourceStart } from '../screens/source.ts';
import { justificationAt } from '../select/alignment.ts';
import { chosenFinding, openPlan } from '../select/open.ts';
import { pasteText } from '../select/paste.ts';
import { sentences } from '../select/told.ts';
import { countySorts, groupings, type ScreenName, screenOf, shows, type State } from '../state.ts';
import { groupingWords, showWords, sortWords, words } from '../words.ts';
import { decideKey, openDecision } from './decide.ts';
import { back, fresh, push, type Step, still, tell, top } from './step.ts';
import { typingKey } from './typing.ts';

const places: Readonly<Record<string, ScreenName>> = { 1: 'overview', 2: 'findings', 3: 'services', 4: 'budget', 5: 'alignment', 6: 'information', 7: 'law' };
const after = <T>(list: readonly T[], now: T): T => list[(list.indexOf(now) + 1) % list.length] as T;

/** Moves the cursor of the list, or scrolls the detail where that half has the arrows. */
function move(state: State, key: string): State | null {
  const layout = layoutOf(state);
  if (state.focus === 'detail' && layout.detail) {
    const { height, lines, top: from } = layout.detail;
    const step = stepOf(key, height);
    if (step === null) return null;
    const most = Math.max(0, lines.length - height);
    return { ...state, detailTop: Math.max(0, Math.min(most, step === -Infinity ? 0 : step === Infinity ? most : from + step)) };
  }
  const step = stepOf(key, layout.list.height);
  if (step === null) return null;
  return { ...withCursor(state, settle(layout.cursor, layout.screen.rows, layout.list.height, step)), detailTop: 0 };
}

function follow(state: State, target: Target): State {
  switch (target.to) {
    case 'findings': return push({ ...state, findings: { ...state.findings, scope: target.scope, show: 'all', filter: '' } }, 'findings', top);
    case 'file': {
      const open = state.files.findIndex((f) => f.path === target.path);
      return push(open === state.open ? state : { ...fresh(state), open }, 'overview');
    }
    case 'source': {
      const reading = { ...state, reading: chosenFinding(state) };
      const opened = push(reading, 'source', top);
      const at = sourceStart(opened, layoutOf(opened).width - 2);
      return push(reading, 'source', { at, top: Math.max(0, at - 3) });
    }
  }
}

/** Text for the clipboard: what the remedy quotes, or the remedy; on the alignment the proposed grounds of the service. */
function copied(state: State): string | null {
  const judged = openPlan(state);
  if (screenOf(state) === 'alignment') return judged && justificationAt(judged, layoutOf(state).screen.rows[layoutOf(state).cursor.at]?.key ?? '');
  const finding = chosenFinding(state);
  if (!judged || !finding) return null;
  const { remedy } = sentences(finding, judged.library, state.lang);
  return pasteText(remedy, state.lang) ?? (remedy || null);
}

function goBack(state: State): Step {
  if (state.focus === 'detail') return still({ ...state, focus: 'list' });
  return state.screens.length > 1 ? still(back(state)) : tell(state, words.atTop[state.lang]);
}

/** The keys that belong to some screens; the table of bindings has already said that they are at hand. */
function act(state: State, key: string): Step {
  const { lang, findings, county } = state;
  const screen = screenOf(state);
  const list = (next: State): State => ({ ...withCursor(next, top), detailTop: 0 });
  switch (key) {
    case 'enter': {
      const { screen: shown, cursor } = layoutOf(state);
      const target = shown.rows[cursor.at]?.target;
      return target ? still(follow(state, target)) : tell(state, words.noSuchKey[lang]);
    }
    case 'tab': return still({ ...state, focus: state.focus === 'list' ? 'detail' : 'list' });
    case '/': return still({ ...state, typing: true, focus: 'list' });
    case 'v': { const show = after(shows, findings.show); return tell(list({ ...state, findings: { ...findings, show } }), `${words.shown[lang]}: ${showWords[show][lang]}`); }
    case 'o': { const grouping = after(groupings, findings.grouping); return tell(list({ ...state, findings: { ...findings, grouping } }), `${words.grouped[lang]} ${groupingWords[grouping][lang]}`); }
    case 'x': return still(list({ ...state, findings: { ...findings, show: 'all', scope: null, filter: '' } }));
    case 's': { const sort = after(countySorts, county.sort); return tell(list({ ...state, county: { ...county, sort } }), `${words.sorted[lang]} ${sortWords[sort][lang]}`); }
    case 'c': {
      const text = copied(state);
      return text === null ? tell(state, words.nothingToCopy[lang]) : [{ ...state, notice: `${words.copied[lang]}: ${text.replace(/\s+/g, ' ')}` }, [{ do: 'copy', text }]];
    }
    case 'd': { const finding = chosenFinding(state); return finding ? still(openDecision(state, finding)) : still(state); }
    case 'w': return [{ ...state, watching: !state.watching, notice: (state.watching ? words.watchOff : words.watchOn)[lang] }, [{ do: 'watch', on: !state.watching }]];
    case 'L': return still({ ...state, lang: lang === 'ro' ? 'en' : 'ro' });
    case '?': return still(push(state, 'help', top));
    case '0': return still({ ...state, screens: ['county'], focus: 'list', detailTop: 0 });
    case 'escape': return goBack(state);
    case 'q': return [{ ...state, ended: true }, [{ do: 'leave' }]];
  }
  const place = places[key];
  if (!place) return still(state);
  return still(place === screen ? { ...state, focus: 'list' } : push({ ...state, screens: state.files.length > 1 ? ['county'] : ['overview'], ...(place === 'findings' ? { findings: { ...findings, scope: null } } : {}) }, place));
}

/** The state after a key, and what is to be done. */
export function keyStep(before: State, key: string): Step {
  const state: State = before.notice === null ? before : { ...before, notice: null };
  if (key === 'ctrl+c') return [{ ...state, ended: true }, [{ do: 'leave' }]];
  if (state.typing) return typingKey(state, key);
  const written = screenOf(state) === 'decide' ? decideKey(state, key) : null;
  if (written) return written;
  const moved = move(state, key);
  if (moved) return still(moved);
  const binding = bindingFor(state, key);
  if (!binding) return tell(state, words.noSuchKey[state.lang]);
  const off = binding.off?.(state);
  if (off) return tell(state, `${binding.shown}: ${words.disabled[state.lang]} – ${off[state.lang]}.`);
  return act(state, key);
}
