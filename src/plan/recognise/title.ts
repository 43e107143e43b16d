// The titles a document gives itself: the plan's own, the decision's, and those of other kinds of plans.

import { isSmall } from '../../base/characters.ts';
import type { Span } from '../../base/span.ts';
import { lineLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { View } from './view.ts';

export interface Title {
  /** On one line, as written. */
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** own: stands alone as a title; decision: after "privind aprobarea"; sentence: at the head of a sentence; header: a running header. */
  readonly role: 'own' | 'decision' | 'sentence' | 'header';
  readonly year: number | null;
}

/** The annual action plan on social services, however it is shortened; a strategy's own plan is another thing. */
const planName = /\bplan(?:ul|ului)?\s+(?:(?:anual|local|judetean)\s+)*(?:de\s+actiun[ei]|al\s+actiunilor|actiune)(?:\s+anual)?\b(?!\s+al\s+strategiei)(?=(?:(?!strategi|multianual|program|separar|saraci)[^;:.]){0,130}\bservicii?(?:le|lor)?\s+(?:de\s+asistenta\s+)?social)/;
const fused = /plan(?:ul|ului)?anualdeactiuneprivindserviciilesociale/;
/** Words that turn a title's line into a sentence. */
const sentence = /\s*,?\s+(?:a\s+fost\s+elaborat|este\s+elaborat|cuprinde|contine|are\s+in\s+vedere|a\s+fost\s+aprobat|se\s+(?:aproba|actualizeaza|publica)|,?\s*conform\s+anex|,?\s*prevazut|,?\s*care\s+face|,?\s*potrivit\s+anex|,?\s*in\s+forma|\s*,\s*avand\s+in\s+vedere|inregistrat|nr\.?\s*\d|va\s+fi|constituie)/;
const yearForm = /(?:\b(?:pentru\s+)?an(?:ul|ului|)\s*:?\s*|[-–—]\s*|\(\s*|\s)((?:20)\d{2})(?:\s*\)?)(?![\d/.]*\d)(?!\s*[-–—]\s*\d)/g;
const goesOn = /^(?:privind|administrate|si\s+finantate|din\s+bugetul|bugetul|pentru|anul|consili|al\s|ale\s|a\s|comunei|orasului|municipiului|judetului|sectorului|la\s+nivelul|acordate|de\s+asistenta|serviciile|social|20\d\d|[-–—]\s*20\d\d|\(?\s*pentru)/;

/** The year a title names, not the end of a period and not part of an act's number. */
export function yearInTitle(folded: string): number | null {
  const hits = [...folded.matchAll(yearForm)].filter((hit) => !/\d\s*[-–—]\s*$/.test(folded.slice(0, hit.index)) && !/\d{4}\s*$/.test(folded.slice(0, hit.index + 1)) && !/\d{1,2}[./-]$/.test(folded.slice(0, hit.index + 1)));
  const said = hits.find((hit) => /an/.test(hit[0])) ?? hits.at(-1);
  return said ? Number(said[1]) : null;
}

const blankBetween = (view: View, a: Line, b: Line): boolean => /\n\s*\n/.test(view.text.slice(a.end, b.start));

/** The end of a title that begins on `line`: it goes on over lines that begin like its middle. */
function titleEnd(view: View, lines: readonly Line[], line: Line, start: number): number {
  let end = line.end;
  for (let i = line.index + 1, n = 0; i < lines.length && n < 7; i += 1, n += 1) {
    const next = lines[i]!, before = lines[i - 1]!;
    if (next.running) continue;
    if (next.kind === 'row' || /[.;:]$/.test(before.text) || (lineLabel(next) && !/^[-–—]\s*20\d\d/.test(next.folded))) break;
    const told = view.folded.slice(start, end);
    if (yearInTitle(told) !== null) break;
    const blank = blankBetween(view, before, next);
    if (!goesOn.test(next.folded) && (blank || next.tokens.length > 16 || /^(?:avand|a fost|hotar|art|capitol)/.test(next.folded))) break;
    if (blank && next.tokens.length > 24) break;
    if (/^consili/.test(next.folded) && !/\b(?:bugetul|al|de)\s*$/.test(told)) break;
    end = next.end;
  }
  return end;
}

/** Where a sentence ends inside a title, at a mark that no small letter follows and that is not an abbreviation's; -1 where none does. */
function sentenceStop(text: string): number {
  for (const { index } of text.matchAll(/[.;](?=\s)/g)) {
    if (!isSmall(text.slice(index + 1).trimStart()[0]) && !(text[index] === '.' && /\b(?:nr|art|alin|tg|sf|jud|com|or|mun)$/i.test(text.slice(0, index)))) return index;
  }
  return -1;
}

/** All places that name the annual plan as a title or at the head of a sentence, in order. */
export function planTitles(view: View, lines: readonly Line[], bodyStart: number): Title[] {
  const out: Title[] = [];
  let covered = -1;
  for (const line of lines) {
    if (line.kind === 'row' && line.cells.filter((c) => c.text).length !== 1) continue;
    if (line.start < covered || !(line.folded.includes('plan') || /p\s*l\s*a\s*n/.test(line.folded))) continue;
    // The name may run over several lines.
    const reach = titleEnd(view, lines, line, line.start);
    const ahead = view.folded.slice(line.start, Math.max(reach, line.end)).replace(/\s/g, ' ');
    const hit = (ahead.includes('actiun') && ahead.includes('social') ? planName.exec(ahead) : null) ?? (fused.test(ahead.replace(/[^a-z]/g, '')) ? /\bplan/.exec(ahead) : null);
    if (!hit || hit.index > line.end - line.start) continue;
    const start = line.start + hit.index;
    const lead = ahead.slice(0, hit.index).trim();
    const decision = /(?:aprobarea|aprobare|adoptarea|adoptare|se\s+aproba)\s*$/.test(lead);
    const alone = lead === '' || /^(?:anexa?\b[^a-z]{0,6}(?:nr\.?\s*\d+)?(?:\s+la\s+(?:hotarar|h\.?c)[^a-z]*(?:[a-zªºß-ӿ]+\s+){0,4}[\d\s./]*)?|proiect(?:ul)?|[-–—"„”#*\s]+)\s*[-–—:]?\s*$/.test(lead);
    if (!decision && !alone) continue;
    let end = titleEnd(view, lines, line, start);
    const told = view.folded.slice(start, end);
    const verb = sentence.exec(told);
    if (verb) end = start + verb.index;
    const year = yearInTitle(view.folded.slice(start, end).replace(/\s+/g, ' '));
    // After the year the title is over.
    if (year !== null) {
      const at = view.folded.slice(start, end).lastIndexOf(String(year));
      const rest = view.folded.slice(start + at + 4, end);
      if (/servicii?[a-zªºß-ӿ]*\s+(?:de\s+asistenta\s+)?social/.test(view.folded.slice(start, start + at))) end = start + at + 4 + (rest.startsWith(')') ? 1 : 0);
    }
    const stop = sentenceStop(view.text.slice(start, end));
    if (stop >= 0) end = start + stop;
    const raw = view.text.slice(start, end), text = raw.replace(/\s+/g, ' ').replace(/[\s,;:.„"”*]+$/, '').trim();
    const long = view.folded.slice(end, line.end).trim().length > 3 || /:\s*$/.test(told);
    const role = line.running ? 'header' : decision ? 'decision' : (verb ?? (long && year === null)) ? 'sentence' : 'own';
    out.push({ text, folded: view.folded.slice(start, end).replace(/\s+/g, ' ').trim(), start, end: start + raw.trimEnd().length, span: view.place(start, start + raw.trimEnd().length), role: role === 'own' && start < bodyStart && lines.some((l) => l.start < start && /^(?:h\s*o\s*t\s*a\s*r\s*a\s*r|art)/.test(l.folded)) && bodyStart > 0 ? 'decision' : role, year });
    covered = end;
  }
  return out;
}

const rank: Readonly<Record<Title['role'], number>> = { own: 0, sentence: 2, decision: 3, header: 4 };

/** The plan's own title: standing alone and with its year before one without, the body's before the decision's. */
export function bestTitle(titles: readonly Title[], bodyStart: number, firstChapter: number): Title | null {
  const worth = (t: Title): number => rank[t.role] * 10 + (t.year === null ? 4 : 0) + (t.start < bodyStart ? 8 : 0) + (t.start > firstChapter ? 40 : 0);
  return [...titles].sort((a, b) => worth(a) - worth(b) || a.start - b.start)[0] ?? null;
}

/** Lines that look like titles: few words, near the beginning, in capitals or after "privind aprobarea". */
export function headLines(lines: readonly Line[], count = 40): readonly Line[] {
  return lines.filter((line) => line.kind === 'text' && !line.running).slice(0, count);
}
