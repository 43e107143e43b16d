// The page of the law: every article of the registry with what it asks and the rules that check it, articles without a rule too.

import type { Language } from '../../src/base/language.ts';
import { actById } from '../../src/library/acts.ts';
import { coverageOf, requirementOf } from '../../src/library/coverage.ts';
import type { Library } from '../../src/library/registry.ts';
import type { Confidence } from '../../src/library/rule.ts';
import { day } from '../../src/report/say/values.ts';
import { confidenceMarks } from '../../src/report/say/words.ts';
import { generated, inline, type Page, page, table } from './markdown.ts';

const sure = (confidence: Confidence, lang: Language): string =>
  confidenceMarks[confidence]?.[lang] ?? (confidence === 'verbatim' ? (lang === 'ro' ? 'text văzut' : 'text seen') : (lang === 'ro' ? 'citat de o sursă' : 'quoted by a source'));

export function lawPage(library: Library, lang: Language): Page {
  const ro = lang === 'ro';
  const coverage = coverageOf(library);
  const articles = coverage.flatMap((act) => act.articles);
  const without = articles.filter((a) => a.rules.length === 0).length;
  const dates = (from: string | undefined, until: string | undefined): string => [from ? `${ro ? 'de la' : 'from'} ${day(from, lang)}` : '', until ? `${ro ? 'până la' : 'until'} ${day(until, lang)}` : ''].filter(Boolean).join(' ');
  return page(`docs/${lang}/law.md`, [
    generated(lang), '', ro ? '# Legea, articol cu articol' : '# The law, article by article', '',
    ro ? `${articles.length} de articole; ${without} nu au nicio regulă și sunt de verificat de om. O regulă notată „în parte” nu dovedește tot articolul. Cerințele sunt spuse cu vorbele noastre.`
      : `${articles.length} articles; ${without} have no rule and are for a person to check. A rule marked "in part" does not prove the whole article. Requirements are told in our own words.`,
    ...coverage.flatMap((covered) => {
      const act = actById(library, covered.act);
      const force = act && dates(act.inForce.from, act.inForce.until);
      return [
        '', `## ${covered.short}`, '',
        ...(act ? [`${inline(act.title[lang])}.${force ? ` ${ro ? 'În vigoare' : 'In force'} ${force}.` : ''}${act.repealedBy ? ` ${ro ? 'Abrogat de' : 'Repealed by'} ${act.repealedBy}.` : ''}${act.note ? ` ${inline(act.note[lang])}` : ''}`, ''] : []),
        ...table(ro ? ['articol', 'ce cere', 'cât de sigur', 'reguli'] : ['article', 'what it asks', 'how sure', 'rules'], covered.articles.map(({ article, rules }) => {
          const entry = requirementOf(act, article);
          const by = rules.map((r) => `[${r.rule}](rules/${r.rule}.md)${r.covers === 'part' ? (ro ? ' (în parte)' : ' (in part)') : ''}`);
          const versions = (entry?.versions ?? []).map((v) => `${inline(v.requirement[lang])}${dates(v.from, v.until) ? ` (${dates(v.from, v.until)})` : ''}`);
          const sanction = entry?.sanction ? [`${ro ? 'Sancțiune' : 'Sanction'}: ${inline(entry.sanction[lang])}`] : [];
          return [inline(article), [...versions, ...sanction].join('<br>'), entry?.versions.map((v) => sure(v.confidence, lang)).join('<br>') ?? '', [...new Set(by)].join(', ') || (ro ? '**de verificat de om**' : '**for a person to check**')];
        })),
      ];
    }),
  ]);
}
