// The detail of a finding: sentence, place with the plan's own words, article, why, what to do, text to paste, related places.

import type { Language } from '../../base/language.ts';
import type { Span } from '../../base/span.ts';
import { actById, articleOf, requirementOn } from '../../library/acts.ts';
import type { Basis } from '../../library/rule.ts';
import type { Finding } from '../../engine/findings.ts';
import { placed } from '../../report/place.ts';
import { article } from '../../report/say/basis.ts';
import { subject, where, whereQuoted } from '../../report/say/places.ts';
import { role } from '../../report/say/roles.ts';
import { day } from '../../report/say/values.ts';
import { confidenceWords } from '../../report/say/words.ts';
import { type Line, line, piece, wrapLine, wrapped } from '../draw/line.ts';
import { kindOf, markOf, marked } from '../select/marks.ts';
import { pasteText } from '../select/paste.ts';
import { lineIndex, sourceLines } from '../select/source.ts';
import { ruleOf, sentences } from '../select/told.ts';
import type { Judged } from '../state.ts';
import { decisionWords, words } from '../words.ts';

const around = 2;
const mostRelated = 8;
const sure = { verbatim: { ro: 'text confruntat cu actul', en: 'compared with the act' }, quoted: { ro: 'citat după o sursă văzută', en: 'quoted by a source that was seen' }, arithmetic: { ro: 'se verifică prin calcul', en: 'checked by arithmetic' } } as const;

const titled = (title: string, lines: readonly Line[]): Line[] => (lines.length ? [[], [piece(title.toUpperCase(), 'faint')], ...lines] : []);

/** Article, what it asks in our words, from when it holds, and how sure the basis is. */
function basisLines(basis: Basis, { report, library }: Judged, lang: Language, width: number): Line[] {
  const act = actById(library, basis.act);
  const entry = act && articleOf(act, basis.article);
  const version = entry && (requirementOn(entry, report.lawAsOf) ?? entry.versions.at(-1));
  const { from, until } = basis.inForce ?? {};
  const ro = lang === 'ro';
  const dates = [from ? `${ro ? 'în vigoare de la' : 'in force from'} ${day(from, lang)}` : '', until ? `${ro ? 'până la' : 'until'} ${day(until, lang)}` : ''].filter(Boolean).join(' ');
  const how = confidenceWords[basis.confidence]?.[lang] ?? sure[basis.confidence as keyof typeof sure]?.[lang] ?? '';
  return [
    ...wrapLine([piece(article(basis, library, lang), 'strong'), piece(dates ? ` · ${dates}` : '')], width, '  '),
    ...(version ? wrapped(version.requirement[lang], width, '  ') : []),
    ...(entry?.sanction ? wrapped(`${ro ? 'Sancțiune' : 'Sanction'}: ${entry.sanction[lang]}`, width, '  ') : []),
    ...(how ? wrapped(how, width, '  ', 'faint') : []),
  ];
}

function placeLines(finding: Finding, { report }: Judged, lang: Language, width: number): Line[] {
  const [first] = finding.at;
  const at = placed(report.document, report.plan, first);
  const said = where(at, lang) || words.noPlace[lang];
  const spans: Span[] = [...finding.at, ...finding.related.flatMap((r) => r.at)];
  const index = lineIndex(report.document, first.start);
  const long = first.end - first.start > 1500;
  const last = long ? index : lineIndex(report.document, Math.max(first.start, first.end - 1));
  return [...wrapped(said, width), ...(long && index === 0 && first.start === 0 ? [] : sourceLines(report.document, spans, index - around, Math.min(last, index + 8) + around, width))];
}

function relatedLines(finding: Finding, { report }: Judged, lang: Language, width: number): Line[] {
  const others = [...finding.at.slice(1).map((span) => ({ role: 'also', span })), ...finding.related.map((r) => ({ role: r.role, span: r.at[0] }))];
  const shown = others.slice(0, mostRelated).flatMap((o) => wrapped(`${role(o.role, lang)}: ${whereQuoted(placed(report.document, report.plan, o.span), lang)}`, width, '  '));
  return others.length > mostRelated ? [...shown, [piece(`  ${lang === 'ro' ? 'și încă' : 'and'} ${others.length - mostRelated}${lang === 'ro' ? '' : ' more'}`, 'faint')]] : shown;
}

function decidedLines({ waiver }: Finding, lang: Language, width: number): Line[] {
  if (!waiver) return [];
  const until = waiver.until ? `, ${lang === 'ro' ? 'până la' : 'until'} ${day(waiver.until, lang)}` : '';
  return wrapped(`${decisionWords[waiver.decision][lang]}: ${waiver.reason} (${waiver.role}, ${day(waiver.on, lang)}${until})`, width);
}

/** The lines of a finding's detail in `width` columns. */
export function findingLines(finding: Finding, judged: Judged, lang: Language, width: number): Line[] {
  const rule = ruleOf(judged.library, finding.rule);
  const said = sentences(finding, judged.library, lang);
  const open = finding.outcome === 'unverified' || finding.outcome === 'error';
  const manual = finding.outcome !== 'fail' && rule.manual;
  const paste = pasteText(said.remedy, lang);
  const fresh = finding.baseline === 'new' ? ` · ${lang === 'ro' ? 'nouă' : 'new'}` : '';
  const about = subject(finding, lang);
  return [
    ...wrapLine([marked(markOf(finding)), piece(' '), piece(open ? rule.title[lang] : said.message, 'strong')], width, '  '),
    ...(open ? wrapped(said.message, width) : []),
    ...wrapped(`${kindOf(finding, lang)} · ${finding.rule}${fresh}${about ? ` · ${about}` : ''}`, width, '', 'faint'),
    ...titled(words.decided[lang], decidedLines(finding, lang, width)),
    ...titled(words.place[lang], placeLines(finding, judged, lang, width)),
    ...titled(words.basis[lang], finding.basis.flatMap((b) => basisLines(b, judged, lang, width))),
    ...titled(words.why[lang], wrapped(rule.why[lang], width)),
    ...titled(words[manual ? 'toCheck' : 'todo'][lang], said.remedy ? wrapped(said.remedy, width) : []),
    ...titled(words.paste[lang], paste ? wrapped(paste, width, '  ') : []),
    ...titled(words.related[lang], relatedLines(finding, judged, lang, width)),
    line(),
  ];
}
