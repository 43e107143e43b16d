// The lines of every part of the frame: title, list with its cursor, detail with its scroll bar, bottom line.

import { valueOf } from '../../plan/reading.ts';
import { bindingsOf } from '../keys.ts';
import type { Layout } from '../screens/layout.ts';
import { gutter } from '../screens/layout.ts';
import { authorityLine } from '../screens/overview.ts';
import { openPlan } from '../select/open.ts';
import { typedFilter } from '../reduce/typing.ts';
import { type ScreenName, screenOf, type State } from '../state.ts';
import { screenWords, words } from '../words.ts';
import { widthOf } from './width.ts';
import { between, cut, fit, type Line, line, lineWidth, type Piece, piece, textOf } from './line.ts';

const tabs: readonly ScreenName[] = ['overview', 'findings', 'services', 'budget', 'alignment', 'information', 'law'];

/** Program, the numbered screens with the one shown, and the plan. */
export function titleLine(state: State, width: number): Line {
  const now = screenOf(state);
  const judged = openPlan(state);
  const year = judged && valueOf(judged.report.plan.year);
  const watching = state.watching ? `◉ ${words.watching[state.lang]} ` : '';
  const about = (short: boolean): string => (!judged ? state.files[state.open]?.path ?? '' : `${authorityLine(judged, state.lang, short)}${year ? ` · ${year}` : ''}`);
  const long: Piece[] = tabs.flatMap((tab, i) => [piece(` ${i + 1} ${screenWords[tab][state.lang]} `, tab === now ? 'chosen' : 'faint')]);
  const short: Piece[] = [piece(` ${screenWords[now][state.lang]} `, 'chosen')];
  const own = tabs.includes(now) ? [] : short;
  const name = piece('avizor ', 'strong');
  const full = [name, ...long, ...own];
  const left = lineWidth(full) + 20 <= width ? full : [name, ...short];
  const room = Math.max(0, width - lineWidth(left) - watching.length - 2);
  const plan = [about(false), about(true), judged ? authorityLine(judged, state.lang, true) : ''].find((text) => widthOf(text) <= room) ?? about(true);
  const right = [piece(watching, 'info'), piece(now === 'county' ? '' : cut(plan, room), 'faint')];
  return between(left, right, width);
}

/** The rows of the window, the chosen one marked and inverted. */
export function listLines({ screen, list, cursor }: Layout, state: State): Line[] {
  const { rows } = screen;
  if (!rows.length) return screen.empty ? [fit(line(piece(screen.empty, 'faint')), list.width)] : [];
  return rows.slice(cursor.top, cursor.top + list.height).map((row, i) => {
    const here = cursor.top + i === cursor.at && !row.heading;
    const drawn = fit(row.draw(list.width - gutter), list.width - gutter);
    if (!here) return [piece('  '), ...drawn];
    const active = state.focus === 'list';
    return [piece('› ', 'strong'), piece(textOf(drawn), active ? 'chosen' : 'strong')];
  });
}

/** The window of the detail; the share that is seen is told at its right edge. */
export function detailLines({ detail }: Layout, state: State): Line[] {
  if (!detail) return [];
  const { lines, top, height, width } = detail;
  const more = lines.length > height;
  const size = Math.max(1, Math.round((height * height) / Math.max(1, lines.length)));
  const from = lines.length > height ? Math.round((top * (height - size)) / (lines.length - height)) : 0;
  return Array.from({ length: height }, (_, i) => {
    const drawn = fit(lines[top + i] ?? [], more ? width - 1 : width);
    const on = i >= from && i < from + size;
    return more ? [...drawn, piece(on ? '┃' : ' ', on && state.focus === 'detail' ? 'strong' : 'faint')] : drawn;
  });
}

/** What is typed, what is told, or the keys of the screen. */
export function bottomLine(state: State, width: number): Line {
  const { lang } = state;
  if (state.typing) return fit(line(piece(`${words.filter[lang]}: `, 'strong'), typedFilter(state), piece('▏', 'strong'), piece(lang === 'ro' ? '   Enter păstrează · Esc șterge' : '   Enter keeps · Esc clears', 'faint')), width);
  if (state.notice !== null) return fit(line(piece(state.notice, 'strong')), width);
  const pieces: Piece[] = [];
  // Help and the way out stand at the end and are never cut away.
  const all = bindingsOf(screenOf(state)).flatMap((b) => (b.short ? [{ b, short: b.short[lang] }] : []));
  const isLast = (keys: readonly string[]): boolean => keys.some((k) => k === '?' || k === 'escape' || k === 'q');
  const draw = ({ b, short }: (typeof all)[number]): Piece[] => [piece(b.shown, b.off?.(state) ? 'faint' : 'strong'), piece(` ${short}  `, 'faint')];
  const last = all.filter(({ b }) => isLast(b.keys)).flatMap(draw);
  const room = width - lineWidth(last);
  for (const entry of all.filter(({ b }) => !isLast(b.keys))) { const next = draw(entry); if (lineWidth(pieces) + lineWidth(next) <= room) pieces.push(...next); }
  return fit([...pieces, ...last], width);
}
