// The alignment as one HTML page without scripts: every mark opens its reason.

import { answerMarks, answerWords, levelWords, rankWords, sayReasons } from '../../report/say/alignment.ts';
import type { AlignmentReport, Mark } from '../../alignment/report.ts';
import type { AlignOptions, AlignReporter } from './reporter.ts';
import { alignWords as w, sayCoverage } from './words.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const esc = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] as string);

const style = 'body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%}'
  + 'th,td{border:1px solid #c8c8c8;padding:.35rem .5rem;text-align:left;vertical-align:top}td.mark{text-align:center;min-width:2.5rem}td.aligned{background:#dff3e3}td.person{background:#fff2cc}'
  + 'summary{cursor:pointer;list-style:none}details[open]{text-align:left;font-size:.85rem}blockquote{white-space:pre-line;border-left:4px solid #888;margin:.5rem 0;padding:.25rem 1rem}small{color:#555}';

function mark(one: Mark, { library, lang }: AlignOptions): string {
  const title = `${answerWords[one.answer][lang]}, ${one.score} ${w.score[lang]}`;
  if (one.reasons.length === 0) return `<td class="mark" title="${esc(title)}">${answerMarks[one.answer]}</td>`;
  return `<td class="mark ${one.answer}"><details><summary title="${esc(title)}" aria-label="${esc(title)}">${answerMarks[one.answer]}</summary>${esc(title)}: ${esc(sayReasons(one.reasons, library, lang))}</details></td>`;
}

function table(report: AlignmentReport, options: AlignOptions): string {
  const { lang } = options;
  const head = `<tr><th scope="col">${w.objective[lang]}</th>${report.services.map((s) => `<th scope="col" title="${esc(s.line.label)}">${esc(s.key)}</th>`).join('')}<th scope="col">${w.others[lang]}</th><th scope="col">${w.answer[lang]}</th></tr>`;
  const rows = report.rows.map((row) => `<tr><th scope="row"><small>${esc(row.target.id)}${row.target.rank ? `, ${esc(rankWords[row.target.rank]?.[lang] ?? row.target.rank)}` : ''}</small><br>${esc(row.target.text)}</th>${row.marks.map((m) => mark(m, options)).join('')}<td>${row.others.filter((o) => o.mark.answer === 'aligned').map((o) => `<span title="${esc(sayReasons(o.mark.reasons, options.library, lang))}">${esc(o.line.label)}</span>`).join('<br>')}</td><td>${answerWords[row.verdict][lang]}</td></tr>`);
  return `<table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table><p>${w.legend[lang]} (${w.threshold[lang]})</p>`;
}

export const alignHtml: AlignReporter = {
  name: 'html', extension: 'html',
  render(report, options) {
    const { lang } = options, { coverage } = report;
    const services = report.services.map((c) => `<li><b>${esc(c.key)}</b> ${esc(c.line.label)} (${c.line.kind === 'proposed' ? w.proposed[lang] : w.existing[lang]}): ${answerWords[c.verdict.answer][lang]}</li>`).join('\n');
    const paste = (report.preamble ? `<h2>${w.paste[lang]}</h2><h3>${w.preamble[lang]}</h3><blockquote lang="ro">${esc(report.preamble)}</blockquote>` : '')
      + report.services.map((c) => (c.justification ? `<h3>${w.justification[lang]}, ${esc(c.key)}</h3><blockquote lang="ro">${esc(c.justification)}</blockquote>` : '')).join('\n');
    return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(w.title[lang])}</title><style>${style}</style></head><body>
<h1>${esc(w.title[lang])}</h1><p>${esc(report.plan.title ?? report.plan.source)}</p>
<ul>${report.strategies.map((s) => `<li><b>${levelWords[s.level][lang]}</b> (${s.from === 'document' ? w.fromDocument[lang] : w.fromPlan[lang]}): ${esc(s.name)}</li>`).join('\n')}</ul>
<h2>${w.services[lang]}</h2>${services ? `<ul>${services}</ul>` : `<p>${w.noServices[lang]}</p>`}
<h2>${w.matrix[lang]}</h2>${report.rows.length > 0 ? table(report, options) : `<p>${w.nothing[lang]}</p>`}
<h2>${w.coverage[lang]}</h2><ul><li>${w.ownObjectives[lang]}: ${sayCoverage(coverage.objectives, lang)}</li><li>${w.existingServices[lang]}: ${sayCoverage(coverage.existing, lang)}</li><li>${w.proposedServices[lang]}: ${sayCoverage(coverage.proposed, lang)}</li></ul>
${paste}
</body></html>
`;
  },
};
