// The index of the rules by family.

import type { Language } from '../../src/base/language.ts';
import type { Library } from '../../src/library/registry.ts';
import { familyWords, isWeak, severityWords } from '../../src/report/say/words.ts';
import { generated, inline, type Page, page, table } from './markdown.ts';

export function indexPage({ rules }: Library, lang: Language): Page {
  const ro = lang === 'ro';
  const families = [...new Set(rules.map((r) => r.family))];
  return page(`docs/${lang}/rules/README.md`, [
    generated(lang), '', ro ? '# Regulile' : '# The rules', '',
    ro ? `${rules.length} reguli. Coloana „temei” spune unde articolul nu a putut fi confruntat cu textul oficial.` : `${rules.length} rules. The column "basis" tells where the article could not be compared with the official text.`,
    ...families.flatMap((family) => ['', `## ${familyWords[family]?.[lang] ?? family}`, '', ...table(
      ro ? ['cod', 'ce cere', 'gravitate', 'temei'] : ['id', 'what it asks', 'severity', 'basis'],
      rules.filter((r) => r.family === family).map((r) => [
        `[${r.id}](${r.id}.md)`, inline(r.title[lang]), [...new Set([severityWords[r.severity.default][lang], ...Object.values(r.severity.from ?? {}).map((s) => severityWords[s][lang])])].join(' → '),
        r.basis.every((b) => isWeak(b.confidence)) ? (ro ? 'de confirmat' : 'to confirm') : '',
      ]))]),
  ]);
}
