// The end of a document's report: what today's law would change, the counts with their denominators, the verdict in words.

import type { Counts, DocumentReport } from '../../report/report.ts';
import { doubtLegend } from '../../report/say/basis.ts';
import { wholeNumber } from '../../report/say/count.ts';
import { verdictLine, verdictWords } from '../../report/say/verdicts.ts';
import { outcomeWords, severityWords } from '../../report/say/words.ts';
import { wrap } from '../layout.ts';
import { type Page, word } from './page.ts';

const mostDifferences = 10;
const outcomes = ['pass', 'fail', 'review', 'unverified', 'inapplicable', 'error'] as const;
const many: Readonly<Record<(typeof outcomes)[number], { readonly ro: readonly [string, string]; readonly en: string }>> = {
  pass: { ro: ['conformă', 'conforme'], en: 'conforming' }, fail: { ro: ['neconformă', 'neconforme'], en: 'not conforming' },
  review: { ro: ['de verificat de om', 'de verificat de om'], en: 'for a person to check' }, unverified: { ro: ['neverificată', 'neverificate'], en: 'not verified' },
  inapplicable: { ro: ['neaplicabilă', 'neaplicabile'], en: 'not applicable' }, error: { ro: ['eroare a programului', 'erori ale programului'], en: 'program errors' },
};

/** `48 conforme, 12 neconforme, …`: every outcome, zero too, so that nothing is left unsaid. */
export const countsLine = (counts: Counts, { lang }: Page): string =>
  outcomes.map((o) => `${wholeNumber(counts[o], lang)} ${lang === 'ro' ? many[o].ro[counts[o] === 1 ? 0 : 1] : many[o].en}`).join(', ');

function todayLines(report: DocumentReport, page: Page): string[] {
  const list = report.differsToday;
  if (!list.length) return [];
  const said = list.slice(0, mostDifferences).map((d) => {
    const severity = d.severityNow ? ` (${severityWords[d.severityNow][page.lang]})` : '';
    return `${d.rule} (${page.rule(d.rule).title[page.lang]}): ${outcomeWords[d.then][page.lang]} → ${outcomeWords[d.now][page.lang]}${severity}`;
  });
  const rest = list.length - said.length;
  return [`${word('today', page)}:`, ...[...new Set(said)].flatMap((text) => wrap(text, page.width, '   - ')), ...(rest > 0 ? [`   - ${page.lang === 'ro' ? `și încă ${rest}` : `and ${rest} more`}`] : []), ''];
}

export function tailLines(report: DocumentReport, ruleset: string, page: Page): string[] {
  const total = outcomes.reduce((sum, o) => sum + report.counts[o], 0);
  const { paint } = page;
  const colour = report.verdict === 'conform' ? paint.good : report.verdict === 'neconform' || report.verdict === 'eroare' ? paint.error : paint.open;
  const stopped = report.gate ? (page.lang === 'ro' ? ` Din cauza regulii ${report.gate.rule}, ${report.gate.stopped} nu s-au făcut.` : ` Because of rule ${report.gate.rule}, ${report.gate.stopped} were not made.`) : '';
  const [head, ...rest] = wrap(`${word('result', page)}: ${verdictWords[report.verdict][page.lang]}. ${verdictLine(report, page.lang)}`, page.width);
  const legend = doubtLegend(report.findings.filter((f) => f.outcome !== 'unverified').flatMap((f) => f.basis), page.lang);
  return [
    ...todayLines(report, page),
    ...(legend.length ? [...legend.flatMap((text) => wrap(text, page.width, '* ')), ''] : []),
    ...wrap(`${word('checks', page)}: ${wholeNumber(total, page.lang)}, ${page.lang === 'ro' ? 'din care' : 'of which'} ${countsLine(report.counts, page)}.${stopped}`, page.width),
    ...wrap(`${word('rules', page)}: ${wholeNumber(report.checked.length, page.lang)}, ${page.lang === 'ro' ? 'versiunea' : 'version'} ${ruleset}.`, page.width),
    colour(head ?? ''), ...rest.map(colour),
  ];
}
