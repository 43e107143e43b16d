// The page on the alignment with the strategies: how a score is made, what it was measured to be worth.

import type { Language } from '../../src/base/language.ts';
import { themes } from '../../src/alignment/themes.ts';
import { alignedFrom, notAlignedBelow, points } from '../../src/alignment/weights.ts';
import type { Library } from '../../src/library/registry.ts';
import { judgePart, measure } from '../eval-alignment.ts';
import { inline, type Page, page, table } from './markdown.ts';

const percent = (value: number, lang: Language): string => `${(100 * value).toFixed(1).replace('.', lang === 'ro' ? ',' : '.')} %`;

const say = {
  note: { ro: '<!-- Pagină generată din src/alignment și din perechile etichetate; se schimbă acolo, apoi npm run generate. -->', en: '<!-- Page generated from src/alignment and the labelled pairs; change those, then npm run generate. -->' },
  title: { ro: 'Alinierea la strategii', en: 'Alignment with the strategies' },
  how: {
    ro: [
      'Fiecare rând al planului (serviciu existent, propunere, activitate de informare, linie de formare, măsură, acord) se compară cu fiecare obiectiv, direcție și măsură. Comparația nu folosește rețeaua și dă mereu același răspuns. Se adună puncte pentru și împotrivă:',
      '- **persoanele**: grupurile numite de cuvinte (registry/groups.yaml) sau de codul serviciului; un grup general („persoane vulnerabile”) nu dovedește nimic;',
      '- **forma** serviciului (la domiciliu, centru de zi, găzduire, hrană, stradă) și **felul sprijinului**, din cuvinte și din cod;',
      '- **felul acțiunii**: a înființa sau a dezvolta servicii, a forma personalul, a informa, a încheia parteneriate, a ține evidența și altele; o campanie nu înființează un cămin, un curs nu este un centru de zi;',
      '- **cuvintele** rămase, reduse la rădăcină, cântărite după cât de rare sunt.',
      `De la ${alignedFrom} de puncte rândul este aliniat, sub ${notAlignedBelow} nu este, iar între ele judecă un om. \`avizor align --why\` arată motivul fiecărui semn.`,
    ],
    en: [
      'Every line of the plan (existing service, proposal, information activity, training line, measure, agreement) is compared with every objective, direction and measure. No network is used, and the answer is always the same. Points for and against are added:',
      '- **people**: groups named by the words (registry/groups.yaml) or by the service code; a general group ("vulnerable persons") proves nothing;',
      '- the **form** of service (home care, day centre, residential, meals, street) and the **kind of help**, by words and code;',
      '- the **kind of action**: founding or developing services, training staff, informing, making partnerships, keeping records and others; a campaign founds no home, a course is no day centre;',
      '- the remaining **words**, by their stems, weighted by how rare they are.',
      `From ${alignedFrom} points on a line is aligned, below ${notAlignedBelow} it is not, and between the two a person judges. \`avizor align --why\` shows the reason of each mark.`,
    ],
  },
  worth: { ro: 'Cât valorează', en: 'What it is worth' },
  pairs: {
    ro: 'Perechile etichetate (tests/alignment/pairs-*.yaml) sunt scrise pentru acest proiect, din planuri și strategii plauzibile, nu copiate. Partea păstrată deoparte a fost scrisă înainte de fixarea punctelor și nu a fost folosită la fixarea lor; perechile și lista de cuvinte au însă aceeași origine, așa că pe planuri din alte locuri cifrele pot fi mai mici. `npm run eval-alignment` le măsoară din nou.',
    en: 'The labelled pairs (tests/alignment/pairs-*.yaml) were written for this project from plausible plans and strategies, not copied. The held-out part was written before the points were set and was not used to set them; but the pairs and the list of words have the same origin, so figures on plans from elsewhere may be lower. `npm run eval-alignment` measures them again.',
  },
  head: {
    ro: ['parte', 'perechi', 'aliniate', 'precizie „aliniat”', 'regăsire „aliniat”', 'precizie „nealiniat”', 'regăsire „nealiniat”', 'lăsate unui om'],
    en: ['part', 'pairs', 'aligned', 'precision "aligned"', 'recall "aligned"', 'precision "not aligned"', 'recall "not aligned"', 'left to a person'],
  },
  parts: { ro: { tuning: 'de lucru', heldout: 'păstrată deoparte' }, en: { tuning: 'tuning', heldout: 'held-out' } },
  themes: { ro: 'Forme, feluri de sprijin și de acțiune', en: 'Forms, kinds of help and of action' },
  themeHead: { ro: ['fel', 'teme'], en: ['kind', 'themes'] },
  kinds: { ro: { form: 'formă', help: 'sprijin', work: 'acțiune', aim: 'scop' }, en: { form: 'form', help: 'help', work: 'action', aim: 'aim' } },
  points: { ro: 'Punctele', en: 'The points' },
  pointHead: { ro: ['nume', 'puncte'], en: ['name', 'points'] },
} as const;

export function alignmentPage(library: Library, lang: Language): Page {
  const measured = (['tuning', 'heldout'] as const).map((part) => ({ part, m: measure(judgePart(library, part)) }));
  return page(`docs/${lang}/alignment.md`, [
    say.note[lang], '', `# ${say.title[lang]}`, '', say.how[lang][0], '', ...say.how[lang].slice(1, -1), '', say.how[lang].at(-1) ?? '', '',
    `## ${say.worth[lang]}`, '', say.pairs[lang], '',
    ...table(say.head[lang], measured.map(({ part, m }) => [say.parts[lang][part], String(m.pairs), String(m.positives), ...[m.aligned.precision, m.aligned.recall, m.notAligned.precision, m.notAligned.recall, m.toPerson].map((v) => percent(v, lang))])), '',
    `## ${say.themes[lang]}`, '',
    ...table(say.themeHead[lang], (['form', 'help', 'work', 'aim'] as const).map((kind) => [say.kinds[lang][kind], themes.filter((t) => t.kind === kind).map((t) => inline(t.label[lang])).join(', ')])), '',
    `## ${say.points[lang]}`, '', ...table(say.pointHead[lang], Object.entries(points).map(([name, value]) => [`\`${name}\``, String(value)])),
  ]);
}
