// The reducer: what every key and event makes of the state, and what is asked of the program around.

import { beforeAll, describe, expect, it } from 'vitest';
import { reduce } from '../../src/tui/reduce.ts';
import { layoutOf } from '../../src/tui/screens/layout.ts';
import { stops } from '../../src/tui/screens/screen.ts';
import { chosenFinding } from '../../src/tui/select/open.ts';
import { cursorOf, initialState, type Judged, screenOf, shows, type State } from '../../src/tui/state.ts';
import { flawed, judgedOf, opened, press, settings, today } from './plan.ts';

let judged: Judged;
let state: State;
beforeAll(async () => { judged = await flawed(); state = opened(judged); }, 60_000);

const go = (...keys: string[]): State => press(state, ...keys).state;

describe('moving', () => {
  it('opens on the overview of one file and on the table of several', () => {
    expect(screenOf(state)).toBe('overview');
    expect(screenOf(initialState({ ...settings, files: ['a.txt', 'b.txt'] }))).toBe('county');
  });
  it('goes to every screen by its number and back by Esc', () => {
    const screens = ['overview', 'findings', 'services', 'budget', 'alignment', 'information', 'law'];
    screens.forEach((screen, i) => expect(screenOf(go(String(i + 1)))).toBe(screen));
    expect(screenOf(go('5', 'escape'))).toBe('overview');
  });
  it('says on the first screen that there is nothing before it', () => expect(go('escape').notice).toContain('q'));
  it('steps over headings, row by row, and stops at both ends', () => {
    const findings = go('2');
    const rows = layoutOf(findings).screen.rows;
    const all = stops(rows);
    expect(rows[0]?.heading).toBe(true);
    expect(layoutOf(findings).cursor.at).toBe(all[0]);
    expect(layoutOf(go('2', 'j', 'j', 'j')).cursor.at).toBe(all[3]);
    expect(layoutOf(go('2', 'j', 'j', 'k')).cursor.at).toBe(all[1]);
    expect(layoutOf(go('2', 'G')).cursor.at).toBe(all.at(-1));
    expect(layoutOf(go('2', 'G', 'j')).cursor.at).toBe(all.at(-1));
    expect(layoutOf(go('2', 'G', 'g', 'k')).cursor.at).toBe(all[0]);
  });
  it('keeps the cursor inside the window at every size', () => {
    for (const [columns, rows] of [[60, 15], [80, 24], [120, 40], [200, 50]] as const) {
      let now = reduce(go('2'), { type: 'resize', columns, rows })[0];
      for (let i = 0; i < 30; i += 1) {
        now = press(now, 'j').state;
        const { cursor, list } = layoutOf(now);
        expect(cursor.at).toBeGreaterThanOrEqual(cursor.top);
        expect(cursor.at).toBeLessThan(cursor.top + list.height);
      }
    }
  });
  it('scrolls the detail while it has the arrows, and gives them back with Esc', () => {
    const small = reduce(go('2'), { type: 'resize', columns: 120, rows: 20 })[0];
    const at = layoutOf(small).cursor.at;
    const scrolled = press(small, 'tab', 'j', 'j').state;
    expect(scrolled.detailTop).toBe(2);
    expect(layoutOf(scrolled).cursor.at).toBe(at);
    const end = press(scrolled, 'G').state;
    const { detail } = layoutOf(end);
    expect((detail?.top ?? 0) + (detail?.height ?? 0)).toBe(detail?.lines.length);
    expect(press(scrolled, 'escape').state).toMatchObject({ focus: 'list', screens: ['overview', 'findings'] });
  });
});

describe('findings', () => {
  it('shows one state after another', () => {
    let now = go('2');
    for (const show of [...shows.slice(1), 'all']) {
      now = press(now, 'v').state;
      expect(now.findings.show).toBe(show);
    }
  });
  it('lists only errors among errors', () => {
    const now = go('2', 'v');
    const rows = layoutOf(now).screen.rows.filter((r) => !r.heading);
    expect(rows).toHaveLength(judged.report.findings.filter((f) => f.severity === 'error').length);
    expect(rows.length).toBeGreaterThan(0);
  });
  it('groups by family, chapter, severity, act and subject, and loses no finding', () => {
    let now = go('2');
    const titles = new Set<string>();
    for (let i = 0; i < 5; i += 1) {
      const { rows } = layoutOf(now).screen;
      expect(stops(rows)).toHaveLength(judged.report.findings.length);
      titles.add(rows.filter((r) => r.heading).map((r) => r.draw(80).map((p) => p.text).join('')).join('|'));
      now = press(now, 'o').state;
    }
    expect(titles.size).toBe(5);
    expect(now.findings.grouping).toBe('family');
  });
  it('filters as one types, without diacritics, by rule, word and article', () => {
    const typed = go('2', '/', ...'srv-08 CAPACITATE');
    expect(typed.typing).toBe(true);
    expect(layoutOf(typed).screen.rows.filter((r) => !r.heading)).toHaveLength(1);
    expect(chosenFinding(typed)?.rule).toBe('SRV-08');
    expect(press(typed, 'enter').state).toMatchObject({ typing: false, findings: { filter: 'srv-08 CAPACITATE' } });
    expect(press(typed, 'backspace').state.findings.filter).toBe('srv-08 CAPACITAT');
    expect(press(typed, 'escape').state).toMatchObject({ typing: false, findings: { filter: '' } });
  });
  it('takes letters as text while one types, commands included', () => {
    const typed = go('2', '/', 'q', 'L', '?');
    expect(typed).toMatchObject({ ended: false, lang: 'ro', findings: { filter: 'qL?' } });
  });
  it('tells of an empty list and offers the way back', () => {
    const none = go('2', '/', ...'zzzz', 'enter');
    expect(layoutOf(none).screen.rows).toHaveLength(0);
    expect(layoutOf(none).screen.empty).toContain('x');
    expect(stops(layoutOf(press(none, 'x').state).screen.rows)).toHaveLength(judged.report.findings.length);
  });
  it('opens from a question of the mission with its families alone', () => {
    const grounds = go('j', 'enter');
    expect(grounds.findings.scope).toMatchObject({ by: 'families', families: ['justificare'] });
    const rules = layoutOf(grounds).screen.rows.flatMap((r) => ('finding' in r ? [(r as unknown as { finding: { rule: string } }).finding.rule] : []));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.every((r) => r.startsWith('JUS-'))).toBe(true);
    expect(press(grounds, 'escape', '2').state.findings.scope).toBeNull();
  });
  it('opens the text at the words of the finding', () => {
    const text = go('2', '/', ...'srv-08', 'enter', 'enter');
    expect(screenOf(text)).toBe('source');
    const { screen, cursor } = layoutOf(text);
    const said = screen.rows[cursor.at]?.draw(100).map((p) => p.text).join('') ?? '';
    expect(said).toContain('8810ID-IV');
    expect(screen.rows[cursor.at]?.draw(100).some((p) => p.tone === 'mark') || screen.rows[cursor.at + 1]?.draw(100).some((p) => p.tone === 'mark')).toBe(true);
  });
});

describe('copying', () => {
  it('asks for what the remedy quotes, as it stands', () => {
    const { effects, state: after } = press(go('2', '/', ...'jus-01', 'enter'), 'c');
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({ do: 'copy' });
    expect((effects[0] as { text: string }).text.length).toBeGreaterThan(10);
    expect(after.notice).toContain('clipboard');
  });
  it('copies the grounds of a service from the alignment, and says where there are none', () => {
    const services = layoutOf(go('5')).screen.rows.map((r, i) => ({ key: r.key, i })).filter((r) => r.key.startsWith('service:'));
    expect(services.length).toBeGreaterThan(2);
    const last = press(go('5', 'G'), 'c');
    expect(last.effects.length + (last.state.notice ? 1 : 0)).toBeGreaterThan(0);
    expect(press(go('5', 'g'), 'c').effects).toEqual([]);
  });
});

describe('keys that are not at hand', () => {
  it('say why', () => {
    expect(go('0').notice).toContain('un singur fișier');
    const waiting = initialState(settings);
    expect(press(waiting, '2').state).toMatchObject({ screens: ['overview'], notice: expect.stringContaining('citit') as string });
    expect(press(go('2', '/', ...'zzzz', 'enter'), 'c').state.notice).toContain('nicio constatare');
  });
  it('say that they do nothing here', () => expect(go('Z').notice).toContain('?'));
  it('leave what was told after the next key', () => expect(go('Z', 'j').notice).toBeNull());
});

describe('language and leaving', () => {
  it('switches every word and keeps place', () => {
    const before = go('2', 'j', 'j');
    const after = press(before, 'L').state;
    expect(after.lang).toBe('en');
    expect(cursorOf(after)).toEqual(cursorOf(before));
    expect(press(after, 'L').state.lang).toBe('ro');
  });
  it('leaves by q from every screen, by Ctrl+C even while typing', () => {
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '?']) expect(press(go(key), 'q').effects).toEqual([{ do: 'leave' }]);
    expect(press(go('2', '/'), 'ctrl+c').effects).toEqual([{ do: 'leave' }]);
    expect(press(go('2', 'd'), 'ctrl+c').effects).toEqual([{ do: 'leave' }]);
  });
  it('takes only q in a window that is too small', () => {
    const small = reduce(go('2'), { type: 'resize', columns: 59, rows: 14 })[0];
    expect(press(small, 'j', 'L').state).toBe(small);
    expect(press(small, 'q').effects).toEqual([{ do: 'leave' }]);
  });
});

describe('watching and judging again', () => {
  it('asks for the watch and ends it', () => {
    const on = press(state, 'w');
    expect(on.effects).toEqual([{ do: 'watch', on: true }]);
    expect(press(on.state, 'w').effects).toEqual([{ do: 'watch', on: false }]);
  });
  it('keeps the finding, the filter and the grouping when the plan is judged again', async () => {
    let before = press(opened(judged), '2', 'o').state;
    for (let i = 0; i < 50 && chosenFinding(before)?.rule !== 'SRV-08'; i += 1) before = press(before, 'j').state;
    expect(chosenFinding(before)?.rule).toBe('SRV-08');
    const chosen = chosenFinding(before);
    const text = judged.report.document.text.replace('3. Telefonul verde: nr. ........', '3. Telefonul verde: nu este cazul');
    const again = await judgedOf('plan.txt', text);
    const after = reduce(reduce(before, { type: 'reading', path: 'plan.txt' })[0], { type: 'judged', path: 'plan.txt', judged: again })[0];
    expect(again.report.findings.length).toBeLessThan(judged.report.findings.length);
    expect(after.findings).toEqual(before.findings);
    expect(chosenFinding(after)?.fingerprint).toBe(chosen?.fingerprint);
  });
  it('keeps the older result on the screen while the file is read again', () => {
    const reading = reduce(state, { type: 'reading', path: 'plan.txt' })[0];
    expect(reading.files[0]).toMatchObject({ is: 'judged', again: true });
  });
  it('tells of a file that could not be read', () => {
    const unread = reduce(state, { type: 'unread', path: 'plan.txt', unread: [{ path: 'plan.txt', code: 'AVZ-READ-EMPTY', what: { ro: 'Fișierul este gol.', en: 'The file is empty.' }, todo: { ro: 'Salvați-l din nou.', en: 'Save it again.' } }] })[0];
    const said = layoutOf(unread).head.map((l) => l.map((p) => p.text).join('')).join('\n');
    expect(said).toContain('AVZ-READ-EMPTY');
    expect(said).toContain('Fișierul este gol.');
  });
});

describe('a dossier', () => {
  it('stands in the place of the files that were named one by one', () => {
    const waiting = initialState({ ...settings, files: ['hotarare.txt', 'plan.txt'] });
    expect(screenOf(waiting)).toBe('county');
    const [together] = reduce(press(waiting, '?').state, { type: 'together', path: 'hotarare.txt + plan.txt' });
    expect(together.files).toEqual([{ is: 'waiting', path: 'hotarare.txt + plan.txt' }]);
    expect(screenOf(together)).toBe('overview');
    const [done] = reduce(together, { type: 'judged', path: 'hotarare.txt + plan.txt', judged });
    expect(layoutOf(done).head.map((l) => l.map((p) => p.text).join('')).join(' ')).toContain('Valea Arinilor');
  });
  it('tells the papers that could not be read', () => {
    const unread = [{ path: 'dosar/aviz.pdf', code: 'AVZ-READ-PDF', what: { ro: 'Fișierul este PDF.', en: 'The file is a PDF.' }, todo: { ro: 'Dați documentul Word.', en: 'Give the Word document.' } }];
    const head = layoutOf(opened({ ...judged, unread })).head.map((l) => l.map((p) => p.text).join('')).join(' ');
    expect(head).toContain('Lucrare necitită: dosar/aviz.pdf. Fișierul este PDF.');
  });
});

describe('several plans', () => {
  const files = ['b.txt', 'a.txt', 'c.txt'];
  const three = async (): Promise<State> => {
    let now = initialState({ ...settings, files });
    now = reduce(now, { type: 'judged', path: 'b.txt', judged: { ...judged, report: { ...judged.report, path: 'b.txt' } } })[0];
    const other = await judgedOf('a.txt', judged.report.document.text.replaceAll('Valea Arinilor', 'Dealu Negru'));
    return reduce(now, { type: 'judged', path: 'a.txt', judged: other })[0];
  };
  it('tell where each file stands, and open one', async () => {
    const now = await three();
    const { screen } = layoutOf(now);
    expect(screen.rows).toHaveLength(3);
    expect(screen.rows.find((r) => r.key === 'c.txt')?.say?.()).toContain('așteaptă');
    const open = press(now, 'enter').state;
    expect(screenOf(open)).toBe('overview');
    expect(screenOf(press(open, 'escape').state)).toBe('county');
    expect(screenOf(press(open, '3', '0').state)).toBe('county');
  });
  it('are sorted in four ways and filtered by authority, year and verdict', async () => {
    const now = await three();
    const sorts = ['s', 's', 's', 's'].reduce<string[]>((list, _, i) => [...list, press(now, ...Array.from({ length: i + 1 }, () => 's')).state.county.sort], []);
    expect(sorts).toEqual(['verdict', 'errors', 'year', 'authority']);
    expect(layoutOf(press(now, '/', ...'2026 neconform').state).screen.rows.map((r) => r.key).sort()).toEqual(['a.txt', 'b.txt']);
    expect(layoutOf(press(now, '/', ...'c.txt').state).screen.rows.map((r) => r.key)).toEqual(['c.txt']);
  });
});

describe('a decision', () => {
  const form = (): State => go('2', '/', ...'srv-08', 'enter', 'd');
  it('is not written without reason and role, and says what is missing', () => {
    const { state: after, effects } = press(form(), 'enter');
    expect(effects).toEqual([]);
    expect(after).toMatchObject({ notice: expect.stringContaining('motivul') as string, decide: { field: 'reason' } });
    expect(press(form(), 'tab', ...'Motiv destul de lung', 'enter').state.decide?.field).toBe('role');
  });
  it('refuses a date that is none or has passed', () => {
    const filled = ['tab', ...'Motiv destul de lung', 'tab', ...'secretar', 'tab'];
    expect(press(form(), ...filled, ...'2026-13-01', 'enter').effects).toEqual([]);
    expect(press(form(), ...filled, ...'2026-03-01', 'enter').effects).toEqual([]);
    expect(press(form(), ...filled, ...'2026-03-02', 'enter').effects).toHaveLength(1);
  });
  it('is written with all it needs', () => {
    const { state: after, effects } = press(form(), 'right', 'down', ...'Capacitatea crește din iunie', 'down', ...'secretar general', 'enter');
    const finding = judged.report.findings.find((f) => f.rule === 'SRV-08');
    expect(effects).toEqual([{ do: 'decide', path: 'plan.txt', waiver: { fingerprint: finding?.fingerprint, rule: 'SRV-08', decision: 'mentinut', reason: 'Capacitatea crește din iunie', role: 'secretar general', on: today, subject: finding?.subject } }]);
    expect(screenOf(after)).toBe('findings');
    expect(press(after, 'd').state.decide?.role).toBe('secretar general');
  });
  it('is left by Esc without a trace', () => expect(press(form(), 'tab', ...'abc', 'escape')).toMatchObject({ state: { decide: null }, effects: [] }));
  it('cannot be made on an error of the program', () => {
    const broken = { ...judged, report: { ...judged.report, findings: judged.report.findings.map((f) => ({ ...f, outcome: 'error' as const, severity: null })) } };
    expect(press(opened(broken), '2', 'd').state).toMatchObject({ decide: null, notice: expect.stringContaining('eroare a programului') as string });
  });
});
