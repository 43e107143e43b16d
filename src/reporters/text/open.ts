// What could not be verified, told by reason: the reason once, then the rules and places it concerns.

import { placed } from '../../report/place.ts';
import type { Finding } from '../../engine/findings.ts';
import type { DocumentReport } from '../../report/report.ts';
import { reason } from '../../report/say/reasons.ts';
import { subject, where } from '../../report/say/places.ts';
import { wrap } from '../layout.ts';
import type { Page } from './page.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Unverified findings grouped by why; rules of one reason in order, each with its subject and place. */
export function openLines(findings: readonly Finding[], report: DocumentReport, page: Page): string[] {
  const byReason = new Map<string, Finding[]>();
  for (const finding of findings) {
    const why = finding.because.map((b) => reason(b, page.lang)).join('; ') || reason({ code: 'not-recognised' }, page.lang);
    byReason.set(why, [...(byReason.get(why) ?? []), finding]);
  }
  return [...byReason].flatMap(([why, list]) => [
    ...wrap(`${capital(why)}:`, page.width),
    ...[...new Set(list.map((finding) => {
      const at = where(placed(report.document, report.plan, finding.at[0]), page.lang);
      const about = [subject(finding, page.lang), at].filter(Boolean).join(', ');
      return `${page.rule(finding.rule).title[page.lang]} [${finding.rule}]${about ? ` – ${about}` : ''}`;
    }))].flatMap((text) => wrap(text, page.width, '   - ')),
    '',
  ]);
}
