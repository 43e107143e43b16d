// The screen of findings: what is shown, the grouped list, and the detail of the one chosen.

import { cut, line, piece } from '../draw/line.ts';
import { findingOf, rowsFor } from '../select/findings.ts';
import { openPlan } from '../select/open.ts';
import { stops, type Screen } from './screen.ts';
import type { State } from '../state.ts';
import { groupingWords, showWords, words } from '../words.ts';
import { findingLines } from './detail.ts';

export function findingsScreen(state: State): Screen {
  const judged = openPlan(state);
  const { lang, findings: { show, grouping, scope, filter } } = state;
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const rows = rowsFor(judged, state.findings, lang);
  const total = judged.report.findings.length;
  const count = stops(rows).length;
  return {
    rows, empty: total ? words.noFindings[lang] : words.clear[lang], share: 0.42,
    head: (width) => {
      const parts = [
        line(piece(`${count}`, 'strong'), piece(count === total ? '' : ` ${words.of[lang]} ${total}`, 'strong'), ` · ${words.shown[lang]} ${showWords[show][lang]} · ${words.grouped[lang]} ${groupingWords[grouping][lang]}`),
        ...(scope || filter ? [line(piece(cut([scope ? `${words.only[lang]}: ${scope.title}` : '', filter && !state.typing ? `${words.filter[lang]}: ${filter}` : ''].filter(Boolean).join(' · '), width), 'info'))] : []),
      ];
      return [...parts, line()];
    },
    detail: (at, width) => {
      const finding = findingOf(rows[at]);
      return finding ? findingLines(finding, judged, lang, width) : [];
    },
  };
}
