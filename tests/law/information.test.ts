// Information of the public (INF) and training (FRM) on plans with points, items and rows written otherwise.

import { describe } from 'vitest';
import { type Edit, type RowCase, rowA, rowTests } from '../support/row-case.ts';

const item = (letter: string, text: string): Edit => ({ find: new RegExp(`^${letter.replace(/[()]/g, '\\$&')} .*$`, 'm'), by: text });
const point = (n: number, text: string): Edit => ({ find: new RegExp(`^${n}\\. (?:Telefonul|Campanii|Organizarea|Activități de informare și|Mesaje).*$`, 'm'), by: text });
const items: RowCase[] = [
  { rule: 'INF-02', subject: 'II.1.a', edits: [item('a)', '')], want: 'fail', severity: 'warning', why: 'the strategy is not listed' },
  { rule: 'INF-02', subject: 'II.1.b', edits: [item('b)', 'b) Planul anual de acțiune: nu este cazul;')], want: 'fail', why: 'the plan cannot be declined' },
  { rule: 'INF-02', subject: 'II.1.e', edits: [item('e)', '')], want: 'fail', why: 'e) is not there at all' },
  { rule: 'INF-02', subject: 'II.1.e', edits: [], want: 'pass', why: 'e) may be declined in a local plan' },
  { rule: 'INF-02', subject: 'II.1.c', edits: [item('c)', '- activitatea proprie și serviciile aflate în proprie administrare, costurile fiecărui serviciu – trimestrial;')], want: 'pass', why: 'without its letter' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale;')], want: 'fail', severity: 'warning', why: 'no term' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale – în termen de 5 zile de la aprobare;')], want: 'pass', why: 'days from the approval' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale – de câte ori apar schimbări;')], want: 'pass', why: 'whenever something changes' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale – odată pe an;')], want: 'pass', why: 'once a year, spelled as people do' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale – o dată pe semestru;')], want: 'pass', why: 'once a semester' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale – la fiecare 6 luni;')], want: 'pass', why: 'every six months' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale – 31.01.2026;')], want: 'pass', why: 'a day' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale 2023-2028;')], want: 'fail', why: 'the period of the strategy is no term' },
  { rule: 'INF-03', subject: 'II.1.b', edits: [item('b)', 'b) Planul anual de acțiune privind serviciile sociale;')], want: 'fail', why: '„anual” of the plan is no term' },
  { rule: 'INF-03', subject: 'II.1.a', edits: [item('a)', 'a) Strategia de dezvoltare a serviciilor sociale;'), { find: 'pagina proprie de internet a comunei:', by: 'pagina proprie de internet a comunei; informațiile se actualizează trimestrial:' }], want: 'review', why: 'a general term at the head' },
  { rule: 'INF-04', subject: 'II.1.d.ii', edits: [item('(ii)', '(ii) serviciile sociale care funcționează în cadrul serviciului public de asistență socială - când este cazul;')], want: 'fail', severity: 'warning', why: 'no frequency binds' },
  { rule: 'INF-04', subject: 'II.1.d.ii', edits: [item('(ii)', '(ii) serviciile sociale care funcționează în cadrul serviciului public de asistență socială - o dată la doi ani;')], want: 'fail', why: 'every two years is too seldom' },
  { rule: 'INF-04', subject: 'II.1.d.ii', edits: [item('(ii)', '(ii) serviciile sociale care funcționează în cadrul serviciului public de asistență socială - semestrial;')], want: 'pass', why: 'twice a year' },
  { rule: 'INF-04', subject: 'II.1.d.ii', edits: [item('(ii)', '(ii) serviciile sociale care funcționează în cadrul serviciului public de asistență socială;')], want: 'inapplicable', why: 'INF-03 tells it' },
  { rule: 'INF-04', subject: 'II.1.d.ii', edits: [item('(ii)', '(ii) serviciile sociale care funcționează în cadrul serviciului public de asistență socială - anual și ori de câte ori este nevoie;')], want: 'pass', why: 'at least yearly' },
];

const page: Edit = { find: 'Pagina de internet www.valeaarinilor.example este întreținută de Compartimentul de asistență socială. ', by: '' };
const whole: RowCase[] = [
  { rule: 'INF-05', edits: [page], want: 'fail', severity: 'warning', why: 'no page is named' },
  { rule: 'INF-05', edits: [page, { find: 'a) Strategia', by: 'Informațiile se publică pe https://valea-arinilor.ro.\n\na) Strategia' }], want: 'pass', why: 'an address with a hyphen' },
  { rule: 'INF-05', edits: [page, { find: 'a) Strategia', by: 'Informațiile se publică pe site-ul primăriei.\n\na) Strategia' }], want: 'review', why: 'the page without its address' },
  { rule: 'INF-05', edits: [page, { find: 'a) Strategia', by: 'Datele se iau de pe www.mmuncii.ro și servicii.gov.ro.\n\na) Strategia' }], want: 'fail', why: 'pages of the state' },
  { rule: 'INF-05', edits: [page, { find: 'a) Strategia', by: 'Contact: spas@valeaarinilor.ro.\n\na) Strategia' }], want: 'fail', why: 'a mail address is no page' },
  { rule: 'INF-05', edits: [page, { find: 'a) Strategia', by: 'Comuna nu are pagină de internet; informațiile se afișează la sediul primăriei.\n\na) Strategia' }], want: 'review', why: 'display at the seat as a fallback' },
  { rule: 'INF-05', edits: [page, { find: 'a) Strategia', by: 'Informațiile se publică pe pagina de Facebook a primăriei.\n\na) Strategia' }], want: 'review', why: 'a page on a network is a hint' },
  { rule: 'INF-06', edits: [{ find: ' și costurile fiecărui serviciu', by: '' }, { find: ', costuri', by: '' }], want: 'fail', severity: 'info', why: 'costs are nowhere' },
  { rule: 'INF-06', edits: [{ find: ' și costurile fiecărui serviciu', by: '' }], want: 'review', why: 'only in the statistics' },
  { rule: 'INF-06', edits: [{ find: 'c) Activitatea proprie și serviciile aflate în proprie administrare - formulare în format editabil, programul compartimentului, condițiile de eligibilitate și costurile fiecărui serviciu', by: 'c) activitatea proprie și costurile' }, { find: ', costuri', by: '' }], want: 'pass', why: 'costs in the item of the own services are theirs' },
  { rule: 'INF-06', edits: [{ find: ' și costurile fiecărui serviciu', by: ' și tarifele serviciilor' }, { find: ', costuri', by: '' }], want: 'pass', why: 'tariffs of the services' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde: 0800 500 123')], want: 'pass', why: 'a free number' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde: 0235/123.456')], want: 'pass', why: 'a number with dots' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde:')], want: 'fail', severity: 'info', why: 'empty' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde: permanent')], want: 'fail', why: 'only a frequency' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde: se va înființa în 2026')], want: 'review', why: 'words; a year is no number' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde: nu funcționează o linie telefonică gratuită')], want: 'pass', why: 'declined in other words' },
  { rule: 'INF-09', edits: [point(3, '3. Telefonul verde: __________')], want: 'fail', why: 'a place left open' },
  { rule: 'INF-11', edits: [{ find: /Planul se transmite Direcției[^\n]*/, by: '' }, { find: /, iar Compartimentul de asistență socială transmite planul[^\n]*/, by: '.' }], want: 'fail', severity: 'info', why: 'neither plan nor data' },
  { rule: 'INF-11', edits: [{ find: ', datele despre beneficiari, furnizori și servicii trimestrial', by: '' }], want: 'review', why: 'only the plan' },
  { rule: 'INF-11', edits: [{ find: /Planul se transmite Direcției[^\n]*/, by: 'Planul și, în fiecare trimestru, situațiile statistice se comunică la D.G.A.S.P.C. Vaslui.' }], want: 'pass', why: 'in other words' },
  { rule: 'INF-11', base: 'judet', edits: [], want: 'inapplicable', why: 'the county has its own directorate' },
  { rule: 'INF-12', edits: [{ find: ', iar ministerului anual, până la 31 mai', by: '' }], want: 'fail', severity: 'info', why: 'nothing goes to the ministry' },
  { rule: 'INF-12', edits: [{ find: ', iar ministerului anual, până la 31 mai', by: ', iar ministerului date despre servicii' }], want: 'review', why: 'not said that it is yearly' },
  { rule: 'INF-12', edits: [{ find: ', iar ministerului anual, până la 31 mai', by: '' }], asOf: '2024-04-20', want: 'inapplicable', why: 'before the duty' },
  { rule: 'INF-12', edits: [{ find: ', iar ministerului anual, până la 31 mai', by: '. Raportările anuale se transmit către MMSS până la 31.05.2026' }], want: 'pass', why: 'the ministry by its letters' },
];

const points: RowCase[] = [
  { rule: 'INF-01', subject: 'II.6', edits: [point(6, '')], want: 'fail', severity: 'warning', why: 'the point is gone' },
  { rule: 'INF-01', subject: 'II.6', edits: [point(6, '6. Organizarea de întâlniri tripartite: furnizorii de servicii sociale, organizații de voluntariat, asociații ale persoanelor beneficiare')], want: 'fail', why: 'a bare heading' },
  { rule: 'INF-10', subject: 'II.6', edits: [point(6, '6. Organizarea de întâlniri tripartite: furnizorii de servicii sociale, organizații de voluntariat, asociații ale persoanelor beneficiare')], want: 'fail', severity: 'warning', why: 'a bare heading is told by both' },
  { rule: 'INF-10', subject: 'II.6', edits: [point(6, '6. Organizarea de întâlniri tripartite: furnizorii de servicii sociale, organizații de voluntariat, asociații ale persoanelor beneficiare – anual')], want: 'review', why: 'only a frequency' },
  { rule: 'INF-10', subject: 'II.8', edits: [point(8, '8. Mesaje de interes public transmise prin presă - când este cazul')], want: 'review', why: 'only a frequency' },
  { rule: 'INF-10', subject: 'II.8', edits: [point(8, '8. Mesaje de interes public transmise prin presă: -')], want: 'pass', why: 'a dash is none' },
  { rule: 'INF-10', subject: 'II.8', edits: [point(8, '8. Mesaje de interes public transmise prin presă: nu se prevăd')], want: 'pass', why: 'declined in other words' },
  { rule: 'INF-10', subject: 'II.4', edits: [point(4, '4. Campanii de informare și sensibilizare a comunității: ________')], want: 'fail', why: 'a place left open' },
];

const activity = (row: string): Edit => ({ find: /^1\tDrepturile persoanelor vârstnice\t.*$/m, by: row });
const campaign = (text: string): Edit => point(4, `4. Campanii de informare și sensibilizare a comunității: ${text}`);
const dated: RowCase[] = [
  { rule: 'INF-07', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\t\taprilie 2026\tSPAS')], want: 'fail', severity: 'info', says: /descriere/, why: 'no description' },
  { rule: 'INF-07', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri\t-\tSPAS')], want: 'fail', says: /Perioad/, why: 'a dash for the period' },
  { rule: 'INF-07', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri\taprilie 2026\t')], want: 'fail', why: 'no organiser' },
  { rule: 'INF-08', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri\taprilie 2025\tSPAS')], want: 'fail', severity: 'error', says: /2025/, why: 'another year' },
  { rule: 'INF-08', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri\t15.04.2025\tSPAS')], want: 'fail', why: 'a day in another year' },
  { rule: 'INF-08', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri\tdecembrie 2025 - ianuarie 2026\tSPAS')], want: 'pass', why: 'a period around the plan year' },
  { rule: 'INF-08', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri\tsemestrul I\tSPAS')], want: 'pass', why: 'no year' },
  { rule: 'INF-08', subject: 'activity[1]', edits: [activity('1\tDrepturile persoanelor vârstnice\tÎntâlniri în luna mai 2024 la cămin\tmai\tSPAS')], want: 'review', why: 'the description is dated in another year' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('campania împotriva abandonului școlar, octombrie 2025, la căminul cultural.')], want: 'review', why: 'running text with a month of another year' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('campania împotriva abandonului școlar se ține la 15.10.2025 la căminul cultural.')], want: 'review', why: 'running text with a day of another year' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('campania se desfășoară în trimestrul IV 2025 în școli.')], want: 'review', why: 'a quarter of another year' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('campania se desfășoară în perioada martie - iunie 2025 în școli.')], want: 'review', why: 'a period of another year' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('campania se desfășoară în anul 2025 în școli.')], want: 'review', why: 'the bare year' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('campania urmează celei din octombrie 2025, la care au participat 40 de elevi, și se ține în mai 2026.')], want: 'pass', why: 'a campaign of the past' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('se distribuie pliante despre Strategia 2023-2028, aprobată în martie 2023.')], want: 'pass', why: 'the year of an act' },
  { rule: 'INF-08', subject: 'document', edits: [campaign('potrivit datelor din anul 2025, 14 elevi au abandonat; campania se ține în mai.')], want: 'pass', why: 'data of the past' },
];

const training = (text: string): Edit => ({ find: 'Asistent social\t1\t1.500 lei', by: text });
const c1 = (text: string): Edit => ({ find: /^c\.1\..*$/m, by: text });
const rights: Edit = { find: /^c\.3\..*$/m, by: 'c.3. îngrijitori informali: 6 persoane, mai 2026;' };
const iii2 = (text: string): Edit => ({ find: /^2\. Încheierea de contracte[^]*$/m, by: text });
const model = '2. Încheierea de contracte de supervizare profesională/revizuirea fișelor de post în vederea asigurării coordonării profesionale:';
const formation: RowCase[] = [
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t1\t')], want: 'fail', severity: 'warning', why: 'persons without a sum' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t\t1.500 lei')], want: 'fail', why: 'a sum without persons' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t-\t1.500 lei')], want: 'review', why: 'a dash for the persons' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t1\t-')], want: 'review', why: 'a dash for the sum may mean that it costs nothing' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t1\tfără costuri')], want: 'pass', why: 'without costs is a sum' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t1\t0 lei')], want: 'pass', why: 'zero lei is a sum' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\to persoană\t1.500 lei')], want: 'pass', why: 'the number in words' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t1\tgratuit')], want: 'pass', why: 'free of charge' },
  { rule: 'FRM-02', subject: 'training[1]', edits: [training('Asistent social\t-\t-')], want: 'pass', why: 'neither' },
  { rule: 'FRM-03', edits: [training('Asistent social\t1\t1.500 lei\nTotal\t1\t2.500 lei')], want: 'fail', severity: 'error', says: /1\.500/, why: 'a wrong total' },
  { rule: 'FRM-03', edits: [training('Asistent social\t1\t1.500 lei\nPsiholog\t1\t1.000 lei\nTOTAL\t2\t2.500 lei')], want: 'pass', why: 'a right total' },
  { rule: 'FRM-01', subject: 'III.1.d', edits: [{ find: /^d\) organizarea.*\n/m, by: '' }], want: 'fail', severity: 'warning', why: 'd) is gone' },
  { rule: 'FRM-01', subject: 'III.1.f', edits: [{ find: 'f) altele: nu este cazul', by: 'f) altele: _____' }], want: 'fail', why: 'a place left open' },
  { rule: 'FRM-01', subject: 'III.1.b', edits: [{ find: 'b) cursuri de calificare: nu este cazul', by: 'b) cursuri de calificare - nu avem prevăzute cursuri de calificare.' }], want: 'pass', why: 'declined in other words' },
  { rule: 'FRM-04', subject: 'III.1.c.4', edits: [{ find: 'c.4. voluntari: nu este cazul', by: 'c.4. voluntari' }], want: 'fail', severity: 'warning', why: 'a bare heading' },
  { rule: 'FRM-04', subject: 'III.1.c.1', edits: [c1('c.1. personalul din centre conform cerințelor standardelor de calitate:')], want: 'pass', why: 'the table names the staff of the centre' },
  { rule: 'FRM-04', subject: 'III.1.c.4', edits: [{ find: 'c.4. voluntari: nu este cazul', by: 'c.4. voluntari' }, { find: 'Îngrijitori informali\t6\t900 lei', by: 'Îngrijitori informali\t6\t900 lei\nVoluntari\t3\t0 lei' }], want: 'pass', why: 'answered by a row of the table' },
  { rule: 'FRM-05', edits: [rights], want: 'fail', severity: 'error', why: 'no training in rights' },
  { rule: 'FRM-05', edits: [rights], asOf: '2024-04-20', want: 'inapplicable', why: 'a day before the duty' },
  { rule: 'FRM-05', edits: [{ find: /^c\.3\..*$/m, by: 'c.3. îngrijitori informali: instruire privind respectarea drepturilor omului și combaterea abuzurilor, pentru personal și îngrijitorii informali;' }], want: 'review', why: 'no word of torture or ill-treatment' },
  { rule: 'FRM-05', edits: [{ find: /^c\.3\..*$/m, by: 'c.3. îngrijitori informali: curs despre drepturile fundamentale și prevenirea tratamentelor crude, inumane ori degradante, la care participă îngrijitorii informali și angajații;' }], want: 'pass', why: 'in other words' },
  { rule: 'FRM-05', edits: [{ find: /^c\.3\..*$/m, by: 'c.3. îngrijitori informali: nu este cazul; nu se prevede instruire în drepturile fundamentale ale omului și prevenirea torturii;' }], want: 'fail', why: 'it is said that there is none' },
  { rule: 'FRM-06', edits: [{ find: /^c\.2\..*$/m, by: 'c.2. asistenți personali:' }, { find: 'Asistenți personali\t14\t4.200 lei\n', by: '' }], want: 'review', why: 'once in two years: silence in one is no breach yet' },
  { rule: 'FRM-06', edits: [{ find: /asisten[țt]i*(?:lor)? personali?/gi, by: 'îngrijitori' }], want: 'inapplicable', why: 'no personal assistants in the plan' },
  { rule: 'FRM-07', edits: [iii2(`${model}\n\na) pentru asistenți sociali: nr. 0, buget estimat 0 lei`)], want: 'fail', severity: 'warning', why: 'zero contracts' },
  { rule: 'FRM-07', edits: [iii2(`${model}\n\na) pentru asistenți sociali: nu este cazul`)], want: 'review', why: 'declined' },
  { rule: 'FRM-07', edits: [iii2('')], want: 'fail', why: 'the point is gone' },
  { rule: 'FRM-07', edits: [iii2(`${model}\n\na) pentru asistenți sociali: niciun contract`)], want: 'fail', why: 'none in words' },
  { rule: 'FRM-07', edits: [iii2(`${model}\n\na) pentru asistenți sociali: două contracte, 4.800 lei`)], want: 'pass', why: 'two in words' },
  { rule: 'FRM-07', edits: [iii2(`${model}\n\na) pentru asistenți sociali: nr..... ; buget estimate.....;`)], want: 'fail', why: 'places left open' },
  { rule: 'FRM-07', edits: [iii2(`${model} asistentul social al comunei este supervizat de un asistent social principal din municipiu, 2.400 lei.`)], want: 'pass', why: 'told in a sentence' },
  { rule: 'FRM-08', edits: [c1('c.1. personalul din centre: nu este cazul'), { find: 'Personalul centrului de zi\t4\t2.000 lei\n', by: '' }], want: 'review', why: 'declined though there are centres' },
  { rule: 'FRM-08', edits: [c1('c.1. personalul din centre conform cerințelor standardelor de calitate'), { find: 'Personalul centrului de zi\t4\t2.000 lei\n', by: '' }], want: 'fail', severity: 'warning', why: 'centres and no answer' },
  { rule: 'FRM-08', edits: [rowA({ nume: 'Servicii de îngrijire', cod: '8810ID-I' }), { find: '3\t8899CZ-PN-V\tServiciul de asistență comunitară', by: '3\t8810ID-II\tServicii de consiliere' }, c1('c.1. personalul din centre')], want: 'inapplicable', why: 'no centre in table A' },
  { rule: 'FRM-09', edits: [training('Asistent social\t1\t0 lei'), { find: '4\t2.000 lei', by: '4\t0 lei' }, { find: '14\t4.200 lei', by: '14\t0 lei' }, { find: '6\t900 lei', by: '6\t0 lei' }, { find: 'buget estimat: 2.400 lei', by: 'buget estimat: 0 lei' }], want: 'fail', severity: 'info', why: 'zero everywhere' },
  { rule: 'FRM-09', edits: [training('Asistent social\t1\t0 lei'), { find: '4\t2.000 lei', by: '4\t0 lei' }, { find: '14\t4.200 lei', by: '14\t0 lei' }, { find: '6\t900 lei', by: '6\t0 lei' }], want: 'pass', why: 'the supervision has a sum' },
];

describe('items of point 1', () => { rowTests(items); });
describe('chapter II as a whole', () => { rowTests(whole); });
describe('points 1-8', () => { rowTests(points); });
describe('activities and years', () => { rowTests(dated); });
describe('training', () => { rowTests(formation); });
