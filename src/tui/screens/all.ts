// Every screen by its name.

import { openPlan } from '../select/open.ts';
import { screenOf, type ScreenName, type State } from '../state.ts';
import { words } from '../words.ts';
import { wrapped } from '../draw/line.ts';
import { alignmentScreen } from './alignment.ts';
import { budgetScreen } from './budget.ts';
import { countyScreen } from './county.ts';
import { decideScreen } from './decide.ts';
import { findingsScreen } from './findings.ts';
import { helpScreen } from './help.ts';
import { informationScreen } from './information.ts';
import { lawScreen } from './law.ts';
import { overviewScreen } from './overview.ts';
import type { Screen } from './screen.ts';
import { servicesScreen } from './services.ts';
import { sourceScreen } from './source.ts';

const screens: Readonly<Record<ScreenName, (state: State, width: number) => Screen>> = {
  county: countyScreen, overview: overviewScreen, findings: findingsScreen, services: servicesScreen, budget: budgetScreen, alignment: alignmentScreen,
  information: informationScreen, law: lawScreen, source: sourceScreen, help: helpScreen, decide: decideScreen,
};
/** Screens that stand without a plan. */
const free: readonly ScreenName[] = ['county', 'help'];

/** What is shown while the open plan is read, or where it could not be. */
function noPlan(state: State): Screen {
  const file = state.files[state.open];
  const { lang } = state;
  const head = (width: number): ReturnType<typeof wrapped> => {
    if (file?.is === 'unread') return file.unread.flatMap((u) => [...wrapped(`${[u.path, u.line, u.column].filter((x) => x !== undefined && x !== '').join(':')} [${u.code}]`, width, '', 'strong'), ...wrapped(u.what[lang], width), ...wrapped(`${words.todo[lang]}: ${u.todo[lang]}`, width)]);
    return wrapped(`${words.readingFile[lang]} ${file?.path ?? ''}…`, width);
  };
  return { head, rows: [], empty: '', detail: null };
}

/** The screen shown now, in `width` columns. */
export function screenFor(state: State, width: number): Screen {
  const name = screenOf(state);
  return openPlan(state) || free.includes(name) ? screens[name](state, width) : noPlan(state);
}
