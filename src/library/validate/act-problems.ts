// Faults of an act file that its schema cannot see: its name, impossible or overlapping dates, an article told twice.

import { isIsoDate } from '../../base/date.ts';
import { Problem } from '../../base/problem.ts';
import type { Bilingual } from '../../base/language.ts';
import { articleKey } from '../acts.ts';
import type { Dated } from '../in-force.ts';
import type { Act } from '../registry.ts';
import type { YamlSource } from './yaml-source.ts';

/** Faults of an act file that follows its schema. */
export function actProblems(source: YamlSource): Problem[] {
  const act = source.value as Act;
  const problems: Problem[] = [];
  const tell = (steps: readonly (string | number)[], code: string, what: Bilingual, todo: Bilingual): void => {
    problems.push(new Problem({ code: `AVZ-ACT-${code}`, what, todo, place: source.placeOf(steps) }));
  };
  const days = (steps: readonly (string | number)[], { from, until }: Dated): void => {
    for (const day of [from, until]) if (day !== undefined && !isIsoDate(day)) tell(steps, 'DATE', { ro: `${day} nu este o zi din calendar.`, en: `${day} is no day of the calendar.` }, { ro: 'Scrieți o dată care există.', en: 'Write a date that exists.' });
    if (from && until && until < from) tell(steps, 'PERIOD', { ro: `until (${until}) este înainte de from (${from}).`, en: `until (${until}) is before from (${from}).` }, { ro: 'Verificați cele două date.', en: 'Check both dates.' });
  };
  const file = source.path.split('/').at(-1);
  if (file !== `${act.id}.yaml`) tell(['id'], 'FILE', { ro: `Fișierul se numește ${file}, dar id cere ${act.id}.yaml.`, en: `The file is named ${file}, but its id asks for ${act.id}.yaml.` }, { ro: 'Redenumiți fișierul sau corectați id.', en: 'Rename the file, or mend the id.' });
  days(['inForce'], act.inForce);
  const seen = new Set<string>();
  act.articles.forEach((article, i) => {
    const key = articleKey(article.article);
    if (seen.has(key)) tell(['articles', i, 'article'], 'TWICE', { ro: `Articolul „${article.article}” apare de două ori.`, en: `The article "${article.article}" stands twice.` }, { ro: 'Uniți cele două intrări; redactările vin la versions.', en: 'Join the two entries; wordings go under versions.' });
    seen.add(key);
    article.versions.forEach((version, v) => {
      days(['articles', i, 'versions', v], version);
      const before = article.versions[v - 1];
      if (before && !(before.until !== undefined && version.from !== undefined && before.until < version.from)) {
        tell(['articles', i, 'versions', v], 'OVERLAP', { ro: 'Versiunea începe înainte ca precedenta să se încheie.', en: 'The version begins before the one above ends.' }, { ro: 'Dați versiunii de sus un until cu o zi înainte de from.', en: 'Give the version above an until one day before this from.' });
      }
    });
  });
  return problems;
}
