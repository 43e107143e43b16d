// The head of a document's report: file, plan, law applied, and what was lost while reading.

import type { Loss } from '../../document/document.ts';
import { valueOf } from '../../plan/reading.ts';
import { placed } from '../../report/place.ts';
import type { DocumentReport } from '../../report/report.ts';
import { loss } from '../../report/say/losses.ts';
import { where } from '../../report/say/places.ts';
import { decisionLine, lawLine } from '../../report/say/verdicts.ts';
import { authorityName } from '../../report/say/words.ts';
import { wrap } from '../layout.ts';
import { type Page, word } from './page.ts';

const mostLosses = 8;

/** `Plan anual de acțiune pe 2024 · Orașul Videle, județul Teleorman`, with what could not be read left out. */
/** București is a municipality, not a county. */
const countyName = (county: string, lang: Page['lang']): string => (county === 'București' ? county : lang === 'ro' ? `județul ${county}` : `${county} county`);

function planLine({ plan }: DocumentReport, page: Page): string {
  const { lang } = page;
  const year = valueOf(plan.year);
  const kind = valueOf(plan.authority.kind) ?? null;
  const name = valueOf(plan.authority.name);
  const county = valueOf(plan.authority.county);
  const ro = lang === 'ro';
  const title = valueOf(plan.kind) === 'alt-document' ? (ro ? 'Alt document decât planul anual de acțiune' : 'A document other than the annual action plan') : (ro ? 'Planul anual de acțiune' : 'Annual action plan');
  const whose = name ? [authorityName(kind, name, lang), ...(county && kind !== 'judet' ? [countyName(county, page.lang)] : [])].join(', ') : ro ? 'autoritatea nu s-a putut citi' : 'authority not read';
  return `${title}${year === undefined ? (ro ? ', an necitit' : ', year not read') : ` ${ro ? 'pentru' : 'for'} ${year}`} · ${whose}`;
}

const lossLine = (lost: Loss, report: DocumentReport, { lang }: Page): string => {
  const at = lost.at ? where(placed(report.document, report.plan, lost.at), lang) : lost.page === undefined ? '' : `${lang === 'ro' ? 'pagina' : 'page'} ${lost.page}`;
  return `${loss(lost, lang)}${at ? ` (${at})` : ''}`;
};

function lossLines(report: DocumentReport, page: Page): string[] {
  const of = (text: boolean): string[] => [...new Set(report.document.losses.filter((l) => l.text === text).map((l) => lossLine(l, report, page)))];
  const [missing, aside] = [of(true), of(false)];
  const some = (list: string[]): string[] => (list.length > mostLosses ? [...list.slice(0, mostLosses), page.lang === 'ro' ? `și încă ${list.length - mostLosses}` : `and ${list.length - mostLosses} more`] : list);
  return [
    ...(missing.length ? [page.paint.warning(`${word('lost', page)}:`), ...some(missing).flatMap((text) => wrap(text, page.width, '   - '))] : []),
    ...(aside.length ? wrap(`${word('aside', page)}: ${some(aside).join('; ')}.`, page.width).map(page.paint.faint) : []),
  ];
}

export function headLines(report: DocumentReport, page: Page): string[] {
  const losses = lossLines(report, page);
  const unseen = decisionLine(report, page.lang);
  return [
    page.paint.strong(report.path),
    ...wrap(planLine(report, page), page.width),
    ...wrap(`${word('applied', page)} ${lawLine(report, page.lang)}.`, page.width),
    ...(unseen ? wrap(unseen, page.width).map(page.paint.warning) : []),
    ...(losses.length ? ['', ...losses] : []),
    '',
  ];
}
