// The strategies a plan says it serves: level, title, act, period and objectives, in lists, tables or running sentences.

import { isCapital } from '../../base/characters.ts';
import { stemDice } from '../../base/similarity.ts';
import type { Library } from '../../library/registry.ts';
import { strategiesByTitle } from '../../library/strategies.ts';
import type { CitedStrategy } from '../plan.ts';
import { found } from '../reading.ts';
import { bulletLength, lineLabel, type Label } from './labels.ts';
import type { Line } from './lines.ts';
import { closedBefore } from './marks.ts';
import { objectivesInRow, objectivesInTables, objectivesOf } from './objectives.ts';
import { actAndPeriod, actBefore } from './strategy-act.ts';
import type { View } from './view.ts';

type Level = CitedStrategy['level'];
interface Mention { readonly start: number; readonly line: Line; readonly label: Label | null; readonly atHead: boolean }

/** A strategy named as such: its level, its subject or whose it is follows. */
const named = /\bstrategi(?:a|ei|ile|ilor)\s+(?=(?:actuala\s+)?(?:local|judetean|judetene|nationa|de\s+(?:dezvoltare|asistenta|incluziune|combatere|servicii)|de\s+[a-zªºß-ӿ]+\s+a\s+servici|serviciilor|sectorial|integrat|guvernului|privind|pentru\s+(?!implement|perioad|realiz|ca\b)|in\s+domeniul|comunei|orasului|municipi|judetului|romaniei|u\.?a\.?t|a\s+servici|al\b))/g;
const agreementHead = /\b(?:acord(?:ul|uri|urile)?\s+de\s+(?:parteneriat|colaborare|cooperare)|protocoale?|protocol(?:ul)?\s+de|conventi(?:a|i|e)\s+de)\b/;
const planTalk = /\b(?:prezent(?:ul|ului)\s+plan|plan(?:ul|ului)\s+(?:anual\s+)?(?:de\s+actiun[a-zªºß-ӿ]+)[^.;]{0,200}\b(?:cuprinde|contine|este\s+structurat|va\s+cuprinde))/;
/** Words that end the name of a strategy. */
const titleEnd = /\s*(?:,?\s*(?:a\s+fost\s+)?aprobat[aei]?\b|,?\s*adoptat[aei]?\b|,?\s*respectiv\b|,?\s*(?:pentru|in|pe)\s+perioada\b|,?\s*in\s+conformitate\b|,?\s*are\s+(?:ca|drept|urm)|,?\s*il\s+(?:reprezinta|constituie)|\s+este\b|,?\s*cu\s+urm|,?\s*conform\b|,?\s*prin\s+h|,?\s*h\.?\s?c\.?\s?[lj]\b|,?\s*h\.?\s?g\b|\s*[-–—]\s+(?:h|aprob)|,?\s*nr\b|;|:|\(|,\s*strategi|,?\s+(?:si|precum\s+si|cat\s+si)\s+(?:(?:ale?|cu|din|la|de)\s+)?(?:plan(?:ul|ului)|program(?:ul|ului)|strategi(?:a|ei)|obiectiv|directi|priorit)|\n\s*\n|\t|$)/;

function mentionsIn(view: View, lines: readonly Line[]): Mention[] {
  const out: Mention[] = [];
  for (const line of lines) {
    if (line.running || !line.folded.includes('strategi')) continue;
    const label = lineLabel(line);
    for (const hit of line.folded.matchAll(named)) {
      const start = line.start + hit.index;
      const before = line.folded.slice(label?.length ?? 0, hit.index);
      // In a sentence all in capitals a capital is no name's.
      const capital = isCapital(view.text[start]) && !(before.trim() && /[.;]\s*$/.test(line.text) && line.text === line.text.toUpperCase());
      if (!capital && !/\baprobat|\bh\.?\s?c\.?\s?[lj]\b|\bh\.?\s?g\.?\s*(?:nr\.?\s*)?\d|\bhotarar/.test(line.folded.slice(hit.index, hit.index + 300))) continue;
      // "pentru implementarea Strategiei naționale…" speaks of a plan under it.
      if (/\b(?:implementarea|realizarea|aplicarea|elaborarea|monitorizarea)\s+(?:acestei\s+)?$/.test(before) && out.length && !label) continue;
      const words = before.trim() ? before.trim().split(/\s+/).length : 0;
      const lead = words === 0 || (words <= 8 && /(?:obiectiv[a-zªºß-ӿ]*|prevederil[a-zªºß-ӿ]*|baza|vedere|cu|conformitate|directi[a-zªºß-ӿ]*|al|ale|a|in|temeiul|potrivit|pe|si|[-–—:.])\s*$/.test(before.trim()));
      out.push({ start, line, label, atHead: lead });
    }
  }
  return out;
}

/** The sentence that introduces a strategy: its line, and the next ones while nothing ends it. */
function endOfIntro(view: View, lines: readonly Line[], mention: Mention, limit: number): number {
  let end = mention.line.end;
  for (let i = mention.line.index + 1, n = 0; n < 3; i += 1, n += 1) {
    const next = lines.find((l) => l.index === i);
    if (!next || next.kind === 'row' || mention.line.kind === 'row' || next.start >= limit || closedBefore(view.text, end) || /\n\s*\n/.test(view.text.slice(end, next.start)) || lineLabel(next) || bulletLength(next.folded) > 0 || /^(?:obiectiv|directi|priorit|o\.?\s?[gs](?![a-zªºß-ӿ]))/.test(next.folded)) break;
    end = next.end;
  }
  return Math.max(mention.start, Math.min(end, limit, mention.start + 1500));
}

function levelOf(title: string, kind: string | undefined, library: Library): Level {
  if (/\bnationa|\bguvernului|\bromania\b/.test(title)) return 'national';
  if (/\bjudet(?:ean|ene|ului|ul\b)/.test(title)) return 'county';
  if (/\blocal|\bcomun|\boras|\bmunicipi|\bsector(?:ul|ului)/.test(title)) return kind === 'HCGMB' ? 'county' : 'local';
  if (kind === 'HG' || kind === 'OUG' || kind === 'L') return 'national';
  if (kind === 'HCJ' || kind === 'HCGMB') return 'county';
  if (kind === 'HCL') return 'local';
  return strategiesByTitle(library, title, 0.75).length ? 'national' : 'local';
}

interface Draft { readonly mention: Mention; readonly introEnd: number; readonly strategy: Omit<CitedStrategy, 'objectives' | 'span'> ; readonly titleText: string; readonly known: boolean }

const cases: readonly (readonly [RegExp, string])[] = [[/^Strategiei\b/, 'Strategia'], [/^STRATEGIEI\b/, 'STRATEGIA'], [/^(Strategia )locale\b/, '$1locală'], [/^(Strategia )județene\b/, '$1județeană'], [/^(Strategia )naționale\b/, '$1națională']];
/** "Strategiei locale de …" named as "Strategia locală de …". */
const nominative = (title: string): string => (/^Strategiei/i.test(title) ? cases.reduce((text, [pattern, by]) => text.replace(pattern, by), title) : title);

function draftOf(view: View, lines: readonly Line[], library: Library, mention: Mention, limit: number): Draft {
  const introEnd = endOfIntro(view, lines, mention, limit);
  const intro = view.folded.slice(mention.start, introEnd);
  const cut = titleEnd.exec(intro.slice(9));
  let titleTo = mention.start + 9 + (cut ? cut.index : intro.length - 9);
  titleTo = mention.start + view.text.slice(mention.start, titleTo).replace(/[\s*,.;–—-]+$/, '').length;
  const title = nominative(view.text.slice(mention.start, titleTo).replace(/\s+/g, ' '));
  const told = actAndPeriod(view, mention.start, introEnd, titleTo), period = told.period;
  const { act, mention: actMention } = (told.act.kind.is === 'absent' && told.act.number.is === 'absent' ? actBefore(view, mention.line.start, mention.start) : null) ?? told;
  const kind = act.kind.is === 'found' ? act.kind.value : undefined;
  return { mention, introEnd, titleText: title, known: actMention !== null || period.is === 'found', strategy: { level: levelOf(view.folded.slice(mention.start, titleTo), kind, library), title: found(title, view.place(mention.start, titleTo)), act, period } };
}

/** A path's number without its last part. */
const pathOf = (label: Label): string => label.raw.replace(/[\s.):–—-]+$/, '').replace(/[^.]*$/, '').replace(/\s/g, '').toLowerCase();

/** Where the text about a strategy ends: the next strategy, another item of the same list, agreements, the plan's own list. */
function endOfScope(lines: readonly Line[], draft: Draft, next: number): number {
  const { label, line } = draft.mention;
  let sub = 0;
  for (const other of lines) {
    if (other.start <= line.start || other.start >= next) continue;
    if (other.kind === 'row' && line.kind === 'row' && other.row !== line.row) return other.start;
    if (other.running || other.kind === 'row') continue;
    if (other.folded.includes('plan') && planTalk.test(other.folded)) return other.start;
    const own = lineLabel(other);
    if ((own || other.tokens.length <= 8) && agreementHead.test(other.folded) && !/obiectiv|dezvoltarea|realizarea/.test(other.folded.slice(0, 40))) return other.start;
    if (!own || !label || own.kind !== label.kind) continue;
    // "2.2" of the objectives' own numbers is no next item after "I.1".
    if (own.kind === 'path' && pathOf(own) !== pathOf(label)) continue;
    const looksOther = /^(?:strategi|hotarar|h\.?\s?g|acord|proces|protocol|conventi|lege|plan|ordin)/.test(other.folded.slice(own.length));
    if (own.value === sub + 1 && !looksOther) { sub = own.value; continue; }
    if (own.value === label.value + 1 || looksOther) return other.start;
  }
  return next;
}

/** Strategies cited in the lines given (the plan's text before its first chapter). */
export function strategiesOf(view: View, lines: readonly Line[], library: Library, end: number): CitedStrategy[] {
  const mentions = mentionsIn(view, lines);
  const drafts: Draft[] = [];
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1]?.start ?? end;
    const draft = draftOf(view, lines, library, mention, Math.max(next, mention.start + 10));
    const same = drafts.find((d) => d.strategy.level === draft.strategy.level && sameStrategy(d, draft));
    // Named again: what the first naming did not say may stand here.
    if (same) { if (draft.known && !same.known) drafts[drafts.indexOf(same)] = { ...same, known: true, strategy: { ...same.strategy, act: draft.strategy.act, period: same.strategy.period.is === 'found' ? same.strategy.period : draft.strategy.period } }; return; }
    const current = drafts.at(-1);
    const heads = mention.atHead && (mention.label !== null || mention.line.kind === 'row' || draft.known || !current || current.strategy.level !== draft.strategy.level);
    if (!heads && !draft.known && !(current && mention.line === current.mention.line)) return;
    drafts.push(draft);
  });
  return drafts.map((draft, i) => {
    const { line, start } = draft.mention, next = drafts[i + 1]?.mention;
    const limit = endOfScope(lines, draft, next ? (next.line === line ? next.start : next.line.start) : end);
    // Several strategies in one sentence: what follows it belongs to none of them alone.
    const shared = drafts.some((d) => d !== draft && d.mention.line === line);
    const scope = lines.filter((l) => l.start >= line.start && l.start < limit && (!shared || l === line));
    const stop = Math.min(limit, Math.max(draft.introEnd, scope.at(-1)?.end ?? draft.introEnd));
    const objectives = line.kind === 'row' ? objectivesInRow(view, lines, line, start) : [...objectivesInTables(view, scope), ...objectivesOf(view, scope, drafts.findIndex((d) => d.mention.line === line) < i ? start : line.start, draft.introEnd, shared ? Math.min(limit, line.end) : limit)].sort((a, b) => a.span.start - b.span.start);
    return { ...draft.strategy, objectives, span: view.place(line.kind === 'row' || (shared && drafts.findIndex((d) => d.mention.line === line) < i) ? start : line.start, stop) };
  });
}

function sameStrategy(a: Draft, b: Draft): boolean {
  const x = a.strategy.act, y = b.strategy.act;
  if (x.number.is === 'found' && y.number.is === 'found') return x.number.value === y.number.value && (x.year.is !== 'found' || y.year.is !== 'found' || x.year.value === y.year.value);
  return stemDice(a.titleText, b.titleText) >= 0.6 || (!b.known && !b.mention.label && stemDice(a.titleText, b.titleText) >= 0.45);
}
