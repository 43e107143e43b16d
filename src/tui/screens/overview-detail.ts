// What stands beside the overview: the findings of a panel, or a section's state, words and findings.

import type { Language } from '../../base/language.ts';
import type { Finding } from '../../engine/findings.ts';
import type { SectionId } from '../../plan/model.ts';
import { placed } from '../../report/place.ts';
import { reason } from '../../report/say/reasons.ts';
import { where } from '../../report/say/places.ts';
import { held, type Line, line, piece, wrapLine, wrapped } from '../draw/line.ts';
import { inScope } from '../select/findings.ts';
import { markOf, marked, outcomeMarks, stateMarks } from '../select/marks.ts';
import { type PanelCounts, shownOutcomes } from '../select/panels.ts';
import { sectionName, sectionState } from '../select/sections.ts';
import { lineIndex, sourceLines } from '../select/source.ts';
import { headline } from '../select/told.ts';
import type { Judged } from '../state.ts';
import { countSaid, stateWords, words } from '../words.ts';

const most = 40;

/** The sentences of some findings, each with its mark; the most important first. */
export function findingList(findings: readonly Finding[], { library }: Judged, lang: Language, width: number): Line[] {
  if (!findings.length) return [line(piece(words.none[lang], 'faint'))];
  const rest = findings.length - most;
  return [
    ...findings.slice(0, most).flatMap((f) => wrapLine([marked(markOf(f)), piece(` ${headline(f, library, lang)} `), piece(f.rule, 'faint')], width, '  ')),
    ...(rest > 0 ? [line(piece(lang === 'ro' ? `și încă ${rest}` : `and ${rest} more`, 'faint'))] : []),
  ];
}

export function panelDetail(panel: PanelCounts, judged: Judged, lang: Language, width: number): Line[] {
  const findings = judged.report.findings.filter((f) => inScope(f, { by: 'families', families: panel.families, title: '' }, judged));
  return [
    line(piece(panel.title[lang], 'strong')),
    ...wrapLine(shownOutcomes.flatMap((o) => [marked(outcomeMarks[o]), piece(`${held(` ${countSaid(o, panel.counts[o], lang)}`)}   `, panel.counts[o] ? 'plain' : 'faint')]), width),
    line(), ...findingList(findings, judged, lang, width),
  ];
}

export function sectionDetail(id: SectionId, judged: Judged, lang: Language, width: number): Line[] {
  const { report } = judged;
  const section = report.plan.sections[id];
  const state = sectionState(report.plan, id);
  const findings = report.findings.filter((f) => inScope(f, { by: 'section', section: id, title: '' }, judged));
  const first = lineIndex(report.document, section.span.start);
  const last = lineIndex(report.document, Math.max(section.span.start, section.span.end - 1));
  return [
    ...wrapLine([piece(`${id} ${sectionName(id)}`, 'strong')], width),
    line(marked(stateMarks[state]), piece(` ${stateWords[state][lang]}`, stateMarks[state].tone)),
    ...(section.doubt.is === 'unclear' ? wrapped(reason(section.doubt.because, lang), width) : []),
    ...(section.state === 'missing' ? wrapped(words.notThere[lang], width) : [
      ...wrapped(where(placed(report.document, report.plan, section.span), lang), width, '', 'faint'), line(),
      ...sourceLines(report.document, section.answer, first, Math.min(last, first + 11), width),
    ]),
    line(), line(piece(words.findings[lang].toUpperCase(), 'faint')), ...findingList(findings, judged, lang, width),
  ];
}
