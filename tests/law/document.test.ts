// The document as a whole (DOC-01 to DOC-11): what is a plan, whose, of which year, and what was left in it.

import { describe, it } from 'vitest';
import { judge, lines as l, sample, type LawCase } from '../support/law-case.ts';

const same = [['ROMÂNIA', 'ROMÂNIA ']] as const;
const before = (text: string) => [['1. Strategia locală de dezvoltare', `${text}\n\n1. Strategia locală de dezvoltare`]] as const;
const title = 'Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul 2026';
const own = `\n${title}\n\nPlanul a fost`;
const titled = (by: string) => [[own, `\n${by}\n\nPlanul a fost`]] as const;
const all = (by: string) => [[title, by]] as const;
const lost = [{ what: 'page-without-text', text: true }] as never;
/** Nothing but this text. */
const only = (text: string) => [[/[^]*/, text]] as const;
const strategyLine = 'aprobată prin Hotărârea Consiliului Local nr. 21/30.03.2023';

const cases: readonly LawCase[] = [
  { rule: 'DOC-01', expect: 'pass', why: 'the model', edit: [...same] },
  { rule: 'DOC-01', expect: 'fail', why: 'a strategy', edit: only('STRATEGIA LOCALĂ\nde dezvoltare a serviciilor sociale a comunei Valea Arinilor 2023-2028\n\nObiectiv general: dezvoltarea serviciilor sociale.\n\nObiective specifice: înființarea unui centru de zi.') },
  { rule: 'DOC-01', expect: 'fail', why: 'a works plan', edit: only('PLAN ANUAL\nde acțiuni și lucrări de interes local pentru anul 2026, potrivit Legii nr. 196/2016\n\n1. Curățenia șanțurilor\n2. Întreținerea drumurilor') },
  { rule: 'DOC-01', expect: 'fail', why: 'the plan against the separation of children', edit: only('PLANUL ANUAL DE ACȚIUNE\npentru prevenirea separării copilului de familie, anul 2026\n\nObiectiv: sprijinirea familiilor.') },
  { rule: 'DOC-01', expect: 'fail', why: 'a multi-year inclusion programme', edit: only('PROGRAMUL MULTIANUAL DE INCLUZIUNE SOCIALĂ 2024-2027\n\nObiectiv: incluziunea persoanelor vulnerabile.') },
  { rule: 'DOC-01', expect: 'fail', why: 'a decision without the plan', edit: only(sample('comuna').slice(0, sample('comuna').indexOf('Anexă la Hotărârea'))) },
  { rule: 'DOC-01', expect: 'pass', why: 'plan of local actions, abbreviated title', edit: [...all('PLAN DE ACȚIUNE privind serviciile sociale în comuna Valea Arinilor, anul 2026')] },
  { rule: 'DOC-01', expect: 'pass', why: 'title of the plan under an annex line', edit: [[l.annex, 'ANEXA NR. 1 la H.C.L. nr. 58/30.10.2025']] },

  { rule: 'DOC-02', expect: 'pass', why: 'capitals, no diacritics, own budget holder', edit: titled('PLANUL ANUAL DE ACTIUNE PRIVIND SERVICIILE SOCIALE ADMINISTRATE SI FINANTATE DIN BUGETUL COMUNEI VALEA ARINILOR PENTRU ANUL 2026') },
  { rule: 'DOC-02', expect: 'pass', why: 'without article', edit: titled('Plan anual de acțiune privind serviciile sociale administrate și finanțate din bugetul local al comunei Valea Arinilor, 2026') },
  { rule: 'DOC-02', expect: 'pass', why: 'over three lines', edit: titled('PLANUL ANUAL DE ACȚIUNE\nprivind serviciile sociale administrate și finanțate\ndin bugetul Consiliului Local al Comunei Valea Arinilor, pentru anul 2026') },
  { rule: 'DOC-02', expect: 'fail', severity: 'info', why: 'budget left out', edit: all('Planul anual de acțiune privind serviciile sociale din comuna Valea Arinilor pentru anul 2026') },
  { rule: 'DOC-02', expect: 'fail', why: 'acordate la nivelul', edit: all('Planul anual de acțiune privind serviciile sociale acordate la nivelul comunei Valea Arinilor pentru anul 2026') },
  { rule: 'DOC-02', expect: 'inapplicable', why: 'before the order', edit: [...all('Planul anual de acțiune privind serviciile sociale din comuna Valea Arinilor pentru anul 2018'), [l.title, 'HOTĂRÂREA NR. 58 DIN 16.04.2018']] },

  { rule: 'DOC-03', expect: 'pass', why: 'one year', edit: [...same] },
  { rule: 'DOC-03', expect: 'fail', why: 'a period', edit: all('Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anii 2026-2027') },
  { rule: 'DOC-03', expect: 'fail', why: 'two years joined', edit: all('Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anii 2026 și 2027') },
  { rule: 'DOC-03', expect: 'fail', why: 'a period with spaces', edit: all('Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor 2026 – 2028') },
  { rule: 'DOC-03', expect: 'pass', why: 'periods of strategies are no plan years', edit: before('Planul ține seama de strategia pentru perioada 2022-2030.') },
  { rule: 'DOC-03', expect: 'pass', why: 'year after a dash', edit: all('PLANUL ANUAL DE ACȚIUNE PRIVIND SERVICIILE SOCIALE ADMINISTRATE ȘI FINANȚATE DIN BUGETUL COMUNEI VALEA ARINILOR - 2026') },

  { rule: 'DOC-04', expect: 'pass', why: 'the same year', edit: [...same] },
  { rule: 'DOC-04', expect: 'fail', why: 'the plan of another year than the decision', edit: titled(title.replace('2026', '2025')) },
  { rule: 'DOC-04', expect: 'fail', why: 'the decision has last year', edit: [[`privind aprobarea Planului anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul 2026`, `privind aprobarea Planului anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul 2025`]] },
  { rule: 'DOC-04', expect: 'review', why: 'the text names the plan of another year', edit: before('Planul anual de acțiune pentru anul 2024 a fost realizat în întregime.') },
  { rule: 'DOC-04', expect: 'pass', why: 'dates of acts and budgets', edit: before('Bugetul local pe anul 2025 a fost aprobat prin Hotărârea Consiliului Local nr. 3/2025.') },
  { rule: 'DOC-04', expect: 'review', why: 'article 1 with another year', edit: [['Art. 1. Se aprobă Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul 2026', 'Art. 1. Se aprobă Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Arinilor pentru anul 2025']] },

  { rule: 'DOC-05', expect: 'pass', why: 'the own name only', edit: [...same] },
  { rule: 'DOC-05', expect: 'fail', why: 'another council', edit: before('Consiliul Local al Comunei Crăcăoani asigură serviciile sociale.') },
  { rule: 'DOC-05', expect: 'fail', why: 'another town hall', edit: before('Primăria Videle asigură serviciile sociale pentru locuitori.') },
  { rule: 'DOC-05', expect: 'fail', why: 'inhabitants of another town', edit: before('Serviciile sunt destinate locuitorilor orașului Târgu Frumos.') },
  { rule: 'DOC-05', expect: 'fail', why: 'directorate of another county', edit: before('Datele se transmit Consiliului Județean Neamț.') },
  { rule: 'DOC-05', expect: 'review', why: 'a directorate that a commune does not have', edit: before('Direcția de Asistență Socială și Protecția Copilului, prin Compartimentul de asistență socială, aplică planul.') },
  { rule: 'DOC-05', expect: 'pass', why: 'a partner', edit: before('Acordul de parteneriat cu Primăria Comunei Crăcăoani privind schimbul de experiență.') },
  { rule: 'DOC-05', expect: 'pass', why: 'an act of another council', edit: before('Hotărârea Consiliului Local Videle nr. 46/31.03.2023 a fost consultată ca exemplu.') },
  { rule: 'DOC-05', expect: 'pass', why: 'an address', edit: before('Furnizorul are sediul în comuna Crăcăoani, str. Principală nr. 4.') },
  { rule: 'DOC-05', expect: 'pass', why: 'the county seat\'s hospital', edit: before('Pacienții sunt îndrumați către Spitalul Județean de Urgență Vaslui din municipiul Vaslui.') },
  { rule: 'DOC-05', expect: 'pass', why: 'the capital in the title of the order', edit: before('Ordinul nr. 1086/2018 privind planul din bugetul Consiliului General al Municipiului București.') },

  { rule: 'DOC-06', expect: 'pass', why: 'compartment of a commune', edit: [...same] },
  { rule: 'DOC-06', expect: 'fail', why: 'directorate in a commune', edit: [[/Compartiment(ul|ului|ele)? de asistență socială/g, 'Direcția de Asistență Socială'], ['programul compartimentului', 'programul direcției']] },
  { rule: 'DOC-06', expect: 'review', why: 'the general name in a commune', edit: [[/Compartiment(ul|ului)? de asistență socială/g, 'Serviciul de Asistență Socială']] },
  { rule: 'DOC-06', base: 'oras', expect: 'pass', why: 'directorate in a town', edit: [...same] },
  { rule: 'DOC-06', base: 'judet', expect: 'pass', why: 'DGASPC in a county', edit: [...same] },
  { rule: 'DOC-06', base: 'sector', expect: 'review', why: 'directorate in a sector', edit: [[/Direcți(a|ei) General(a|ă|e|ei) de Asistență Socială și Protecția Copilului/g, 'Direcția de Asistență Socială']] },

  { rule: 'DOC-07', expect: 'pass', why: 'nothing blank', edit: [...same] },
  { rule: 'DOC-07', expect: 'fail', why: 'dots for number and date', edit: [[strategyLine, 'aprobată prin Hotărârea Consiliului Local nr..... din data.....']] },
  { rule: 'DOC-07', expect: 'fail', why: 'underscores', edit: [[strategyLine, 'aprobată prin Hotărârea Consiliului Local nr. ____/________']] },
  { rule: 'DOC-07', expect: 'fail', why: 'ellipsis characters', edit: [[strategyLine, 'aprobată prin Hotărârea Consiliului Local nr. …… din ………']] },
  { rule: 'DOC-07', expect: 'fail', why: 'a number left out', edit: [[strategyLine, 'aprobată prin Hotărârea Consiliului Local nr. din 30.03.2023']] },
  { rule: 'DOC-07', expect: 'fail', why: 'XXX', edit: [[strategyLine, 'aprobată prin Hotărârea Consiliului Local nr. XXX/2023']] },
  { rule: 'DOC-07', expect: 'fail', why: 'leftover of the word processor', edit: before('Planul [bookmark: _GoBack] cuprinde date.') },
  { rule: 'DOC-07', expect: 'fail', why: 'a field to complete', edit: before('Planul este al comunei [denumirea comunei].') },
  { rule: 'DOC-07', expect: 'fail', why: 'dots under nu este cazul', edit: [['b) cursuri de calificare: nu este cazul', 'b) cursuri de calificare: nr. persoane ......; nu este cazul']] },
  { rule: 'DOC-07', expect: 'fail', why: 'the year left blank', edit: before('Planul se aplică în anul 20__.') },
  { rule: 'DOC-07', expect: 'fail', why: 'a date left blank', edit: before('Procesul-verbal nr. 12 din data de ________ a fost semnat.') },
  { rule: 'DOC-07', expect: 'fail', why: 'the decision\'s own number', edit: [[l.title, 'HOTĂRÂREA NR. ____ DIN ____________']] },
  { rule: 'DOC-07', expect: 'fail', why: 'slash without a number', edit: [[strategyLine, 'aprobată prin HCL nr. /2023']] },
  { rule: 'DOC-07', expect: 'fail', why: 'a tabbed blank of spaces after the number', edit: [[strategyLine, 'aprobată prin HCL nr.          din          ']] },
  { rule: 'DOC-07', expect: 'review', why: 'a decision pointed at', edit: before('Taxa se stabilește conform HCL.') },
  { rule: 'DOC-07', expect: 'pass', why: 'doubled full stop', edit: [[strategyLine, 'aprobată prin H.C.L. nr..21/30.03.2023']] },
  { rule: 'DOC-07', expect: 'pass', why: 'leaders of a table of contents', edit: before('Capitolul I ........................ 3') },
  { rule: 'DOC-07', expect: 'pass', why: 'an unnumbered report', edit: [[l.referat, '- referatul de aprobare al primarului comunei;']] },
  { rule: 'DOC-07', expect: 'pass', why: 'places to sign', edit: before('Întocmit,\n......................') },
  { rule: 'DOC-07', expect: 'unverified', why: 'a page without text', edit: [...same], losses: lost },

  { rule: 'DOC-08', expect: 'pass', why: 'nothing left', edit: [...same] },
  { rule: 'DOC-08', expect: 'fail', why: 'both councils', edit: [['din bugetul consiliului local -', 'din bugetul consiliului județean/consiliului local -']] },
  { rule: 'DOC-08', expect: 'fail', why: 'eligible/ineligible', edit: [['1. Serviciile sociale eligibile pentru', '1. Serviciile sociale eligibile/neeligibile pentru']] },
  { rule: 'DOC-08', expect: 'fail', why: 'both levels in the heading', edit: [['A. Serviciile sociale existente la nivel local', 'A. Serviciile sociale existente la nivel local/județean']] },
  { rule: 'DOC-08', expect: 'fail', why: 'footnote marks', edit: [['B. Servicii sociale propuse spre a fi înființate', 'B. Servicii sociale propuse spre a fi înființate**']] },
  { rule: 'DOC-08', expect: 'fail', why: 'a remark for who fills it in', edit: before('(se completează de către autoritatea locală)') },
  { rule: 'DOC-08', expect: 'fail', why: 'three kinds of places', edit: before('Planul este al comunei/orașului/municipiului.') },
  { rule: 'DOC-08', expect: 'fail', why: 'spaces around the slash', edit: before('Din bugetul consiliului județean / consiliului local.') },
  { rule: 'DOC-08', expect: 'pass', why: 'the title of the order quoted', edit: [[l.order, '- prevederile Ordinului nr. 1086/2018 privind aprobarea modelului-cadru al planului anual de acțiune din bugetul consiliului județean/consiliului local/Consiliului General al Municipiului București;']] },
  { rule: 'DOC-08', expect: 'pass', why: 'bold', edit: before('**Planul** este făcut pentru **comună**.') },
  { rule: 'DOC-08', expect: 'inapplicable', why: 'before the order', edit: [['din bugetul consiliului local -', 'din bugetul consiliului județean/consiliului local -'], [l.title, 'HOTĂRÂREA NR. 58 DIN 16.04.2018']] },

  { rule: 'DOC-09', expect: 'pass', why: 'right', edit: [...same] },
  { rule: 'DOC-09', expect: 'pass', why: 'dot and full date', edit: [[l.order, '- Ordinul ministrului muncii și justiției sociale nr. 1.086 din 20 februarie 2018;']] },
  { rule: 'DOC-09', expect: 'pass', why: 'slash and full date', edit: [[l.order, '- Ordinului nr. 1086/20.02.2018;']] },
  { rule: 'DOC-09', expect: 'fail', why: 'as a government decision', edit: [[l.order, '- H.G. nr. 1086/2018;']] },
  { rule: 'DOC-09', expect: 'fail', why: 'as a law', edit: [[l.order, '- Legea nr. 1086/2018 privind modelul-cadru;']] },
  { rule: 'DOC-09', expect: 'fail', why: 'a wrong year', edit: [[l.order, '- Ordinul nr. 1086/2019;']] },
  { rule: 'DOC-09', expect: 'fail', why: 'a wrong number with the subject of the order', edit: [[l.order, '- Ordinul nr. 1068/2018 privind aprobarea modelului-cadru al planului anual de acțiune;']] },
  { rule: 'DOC-09', expect: 'inapplicable', why: 'not cited', edit: [[l.order, '']] },
  { rule: 'DOC-09', expect: 'inapplicable', why: '1086 lei are no order', edit: [[l.order, ''], ...before('Costul lunar este de 1086 lei.')] },

  { rule: 'DOC-10', expect: 'pass', why: 'readable', edit: [...same] },
  { rule: 'DOC-10', expect: 'fail', why: 'a heading in another language', edit: [['A. Serviciile sociale existente la nivel local', 'A. Serviçios sociais existentes a nível local']] },
  { rule: 'DOC-10', expect: 'fail', why: 'letters deleted', edit: before('Planul de aciune este finanat de consiliul judeean, prin hotrre, pentru activiti de ngrijire.') },
  { rule: 'DOC-10', expect: 'fail', why: 'broken encoding', edit: before('Planul de acÈ›iune È™i serviciile sociale din judeÈ›ul nostru, Ã®n anul curent.') },
  { rule: 'DOC-10', expect: 'pass', why: 'a Hungarian name', edit: before('Asociația Székely Gondozó sprijină familiile.') },
  { rule: 'DOC-10', expect: 'pass', why: 'the whole plan without diacritics', edit: [[/[ăâ]/g, 'a'], [/[ĂÂ]/g, 'A'], [/î/g, 'i'], [/Î/g, 'I'], [/ș/g, 's'], [/Ș/g, 'S'], [/ț/g, 't'], [/Ț/g, 'T']] },

  { rule: 'DOC-11', expect: 'pass', why: 'no personal data', edit: [...same] },
  { rule: 'DOC-11', expect: 'fail', why: 'a personal code', edit: before('Beneficiar cu CNP 1850101221145.') },
  { rule: 'DOC-11', expect: 'pass', why: 'thirteen digits that are no code', edit: before('Cod de bare 5941234567890.') },
  { rule: 'DOC-11', expect: 'fail', why: 'an identity card', edit: before('Reprezentantul legal, CI seria VS nr. 123456.') },
  { rule: 'DOC-11', expect: 'review', why: 'a named beneficiary', edit: before('Serviciul este acordat beneficiarului Alin Exemplu Popescu.') },
  { rule: 'DOC-11', expect: 'review', why: 'a home', edit: before('Asistata este domiciliată în satul Vale, str. Morii nr. 4.') },
  { rule: 'DOC-11', expect: 'pass', why: 'signatories', edit: [[l.president, 'PREȘEDINTE DE ȘEDINȚĂ,\nAlin Exemplu']] },
];

describe('the document', () => {
  it.each(cases)('$rule $expect: $why', judge);
});
