import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/plan/plan.ts';
import { planBody, recogniseCitations, recogniseDecision } from '../../../src/plan/recognise/decision.ts';
import { noLibrary, textDocument, told } from '../text-document.ts';

interface Parts { head: string; title: string; opening: string; preamble: readonly string[]; formula: string; articles: readonly string[]; signatures: string; votes: string; end: string; plan: string }
const usual: Parts = {
  head: 'ROMÂNIA\nJUDEȚUL IZVOARELE\nCONSILIUL LOCAL AL COMUNEI LUNCA MARE', title: 'HOTĂRÂREA NR. 21 DIN 28.02.2025', opening: 'Consiliul Local al Comunei Lunca Mare, întrunit în ședință ordinară;',
  preamble: ['- referatul de aprobare al primarului nr. 100/10.02.2025;', '- raportul de specialitate nr. 101/11.02.2025;', '- prevederile art. 118 din Legea nr. 292/2011;'],
  formula: 'HOTĂRĂȘTE:', articles: ['Art. 1. Se aprobă Planul anual de acțiune, conform anexei care face parte integrantă din prezenta hotărâre.', 'Art. 2. Primarul duce la îndeplinire prezenta hotărâre.'],
  signatures: 'PREȘEDINTE DE ȘEDINȚĂ,\n(semnătura)\n\nCONTRASEMNEAZĂ,\nSECRETAR GENERAL', votes: '', end: '', plan: 'PLANUL ANUAL DE ACȚIUNE\nprivind serviciile sociale pentru anul 2025\n\nCAPITOLUL I',
};
const textOf = (change: Partial<Parts> = {}): string => {
  const p = { ...usual, ...change };
  return [p.head, '', p.title, '', 'privind aprobarea Planului anual de acțiune privind serviciile sociale pentru anul 2025', '', p.opening, 'Având în vedere:', ...p.preamble, 'În temeiul art. 139 alin. (1) din OUG nr. 57/2019,', '', p.formula, '', ...p.articles, '', p.signatures, '', p.votes, '', p.end, '', p.plan].join('\n');
};
const read = (change: Partial<Parts> = {}): Decision => { const r = recogniseDecision(textDocument(textOf(change)), noLibrary); if (r.is !== 'found') throw new Error('no decision'); return r.value; };

describe('number and date', () => {
  it.each<[string, Partial<Parts>, string, string]>([
    ['on the title line', {}, '21', '2025-02-28'], ['under the title', { title: '## HOTĂRÂRE\nNr. 30 din 27.02.2020' }, '30', '2020-02-27'], ['month in words', { title: 'HOTĂRÂREA nr. 12 / 31 ianuarie 2024' }, '12', '2024-01-31'],
    ['slash and preposition', { title: 'HOTĂRÂREA nr.7/din 05.02.2025' }, '7', '2025-02-05'], ['at the end', { title: 'HOTĂRÂRE', end: 'LUNCA MARE\n\nNr. 13 din 31.01.2024' }, '13', '2024-01-31'],
    ['place and date above the number', { title: 'HOTĂRÂRE', end: 'Lunca Mare, 31.01.2024\nNr. 13' }, '13', '2024-01-31'], ['letter-spaced, date of the meeting', { title: 'H O T Ă R Â R E A   Nr. 5', opening: 'Consiliul Local Lunca Mare, întrunit în ședința extraordinară din data de 14.02.2025,' }, '5', '2025-02-14'],
    ['impossible day', { title: 'HOTĂRÂREA NR. 7 DIN 31.02.2025' }, '7', 'none'], ['only the year', { title: 'HOTĂRÂREA NR. 7/2025' }, '7', 'none'], ['left blank', { title: 'HOTĂRÂREA NR. ____ DIN ________' }, 'none', 'none'], ['dots', { title: 'HOTĂRÂREA nr..... din .......2025' }, 'none', 'none'],
  ])('%s', (_, change, number, date) => { const d = read(change); expect([told(d.number), told(d.date)]).toEqual([number, date]); });
  it('the registry number of a report is not the number of the decision', () => expect(told(read({ title: 'HOTĂRÂRE' }).number)).toBe('none'));
});

describe('votes', () => {
  it.each<[string, (number | string)[]]>([
    ['S-a adoptat cu un nr. de 12 voturi "pentru", - "impotriva", - abțineri, din nr. de 15 consilieri în funcție, dintre care 12 prezenți.', [12, 0, 0, 12, 15]],
    ['Adoptată cu un număr de 13 voturi „pentru”, 0 „abțineri” și 0 voturi „împotrivă” ale celor 13 consilieri locali prezenți din cei 15 în funcție.', [13, 0, 0, 13, 15]],
    ['VOTURI: pentru: 18\nîmpotriva: --\nabțineri: --\nNumărul consilierilor în funcție: 19\nNumărul consilierilor prezenți: 18', [18, 0, 0, 18, 19]],
    ['Total consilieri în funcție: 15\nPrezenți: 14\nPentru: 13\nÎmpotrivă: 1\nAbțineri: 0', [13, 1, 0, 14, 15]],
    ['Voturi pentru - 11, voturi contra - 0, abțineri - 0. Consilieri prezenți 11 din 13 în funcție', [11, 0, 0, 11, 13]],
    ['Adoptată cu 15 voturi pentru, 0 împotrivă, 2 abțineri, din 17 consilieri prezenți, din totalul de 19 consilieri în funcție.', [15, 0, 2, 17, 19]],
    ['Adoptată cu 9 voturi „pentru”, un vot „împotrivă” și o abținere din cei 11 consilieri prezenți', [9, 1, 1, 11, 'none']],
    ['Adoptată cu unanimitate de voturi, fiind prezenți 11 consilieri din 11 în funcție.', [11, 0, 0, 11, 11]],
    ['S-a adoptat cu 12 voturi pentru, - împotrivă, din nr. de 15 consilieri în funcție; 12 au fost prezenți.', [12, 0, 'none', 12, 15]],
    ['Adoptată în unanimitate', ['none', 0, 0, 'none', 'none']],
    ['Adoptată cu votul a 12 din cei 13 consilieri în funcție.', [12, 'none', 'none', 'none', 13]],
    ['Adoptată cu 15 (cincisprezece) voturi pentru, din numărul total de 17 consilieri în funcție și 15 prezenți.', [15, 'none', 'none', 15, 17]],
    ['Adoptată cu 13 voturi, din 13 consilieri prezenți și 15 în funcție.', [13, 'none', 'none', 13, 15]],
    ['Adoptată în unanimitate, fiind prezenți 11 consilieri din 13.', [11, 0, 0, 11, 13]],
    ['Adoptată cu 13 voturi pentru. Consilieri prezenți: 13. Un număr de 12 consilieri prezenți au semnat.', [13, 'none', 'none', '?contradictory', 'none']],
    ['', ['none', 'none', 'none', 'none', 'none']],
  ])('%s', (votes, figures) => { const v = read({ votes }).votes; expect([v.for, v.against, v.abstentions, v.present, v.inOffice].map(told)).toEqual(figures); });

  it.each([
    ['lines of a table', 'Total consilieri în funcție\t15\nPrezenți\t13\nVoturi pentru\t11\nVoturi împotrivă\t0\nAbțineri\t2'],
    ['figures parted by bars', 'Consilieri în funcție: 15 | Prezenți: 13 | Pentru: 11 | Contra: 0 | Abțineri: 2'],
    ['a row of heads over a row of figures', 'În funcție\tPrezenți\tPentru\tÎmpotrivă\tAbțineri\tNu au votat\n15\t13\t11\t-\t2\t-'],
  ])('%s, above the signatures', (_, told15) => {
    const { votes: v } = read({ signatures: `${told15}\n\n${usual.signatures}` });
    expect([v.for, v.against, v.abstentions, v.present, v.inOffice].map(told)).toEqual([11, 0, 2, 13, 15]);
  });
  it('attendance in the opening sentence', () => {
    const { votes } = read({ opening: 'Consiliul Local Lunca Mare, la care participă 13 consilieri prezenți din totalul de 15 consilieri în funcție,', votes: 'Adoptată în unanimitate' });
    expect([votes.for, votes.present, votes.inOffice].map(told)).toEqual([13, 13, 15]);
  });
  it('have their place in whole lines', () => {
    const text = textOf({ votes: 'Voturi pentru: 11\nÎmpotrivă: 0' });
    const r = recogniseDecision(textDocument(text), noLibrary);
    const at = r.is === 'found' ? r.value.votes.span : null;
    expect(text.slice(at?.start, at?.end)).toBe('Voturi pentru: 11\nÎmpotrivă: 0');
  });
});

describe('who decides', () => {
  it.each<[string, Partial<Parts>, string | null, string]>([
    ['local council', {}, 'HCL', 'CONSILIUL LOCAL AL COMUNEI LUNCA MARE'], ['county council', { head: 'CONSILIUL JUDEȚEAN IZVOARELE' }, 'HCJ', 'CONSILIUL JUDEȚEAN IZVOARELE'],
    ['general council', { head: 'CONSILIUL GENERAL AL MUNICIPIULUI BUCUREȘTI' }, 'HCGMB', 'CONSILIUL GENERAL AL MUNICIPIULUI BUCUREȘTI'], ['sector', { head: 'CONSILIUL LOCAL AL SECTORULUI 3' }, 'HCL', 'CONSILIUL LOCAL AL SECTORULUI 3'],
    ['issuer below the title', { head: '' }, 'HCL', 'Consiliul Local al Comunei Lunca Mare'], ['mayor', { head: '', title: 'DISPOZIȚIA NR. 100 DIN 12.02.2025', opening: 'Primarul comunei Lunca Mare,', formula: 'DISPUNE:' }, 'dispozitie', 'none'],
  ])('%s', (_, change, kind, issuer) => { const d = read(change); expect([d.kind, told(d.issuer)]).toEqual([kind, issuer]); });

  it('signatures of president and secretary', () => expect(read().signatures.map((s) => s.who)).toEqual(['presedinte', 'secretar']));
  it('signatures in two columns', () => expect(read({ signatures: 'PREȘEDINTE DE ȘEDINȚĂ,\tCONTRASEMNEAZĂ\nUnu Prenume\tSECRETAR GENERAL,\n\tDoi Prenume' }).signatures.map((s) => [s.who, s.name])).toEqual([['presedinte', 'Unu Prenume'], ['secretar', 'Doi Prenume']]));
  it('two councillors in the place of the president', () => expect(read({ signatures: 'CONSILIERI LOCALI,\n1. Unu Prenume\n2. Doi Prenume' }).signatures.map((s) => [s.who, s.name])).toEqual([['consilier', 'Unu Prenume'], ['consilier', 'Doi Prenume']]));
  it('the form of the old law', () => expect(read({ signatures: 'Președinte de ședință,\nViceprimar,\n\nAvizează pentru legalitate,\nSecretar,' }).signatures.map((s) => s.who)).toEqual(['presedinte', 'secretar']));
  it('an article about the secretary is no signature', () => expect(read({ articles: ['Art. 1. Se aprobă planul.', 'Art. 2. Secretarul general comunică prezenta hotărâre.'], signatures: '' }).signatures).toEqual([]));
});

describe('papers of the preamble', () => {
  const papers = (...preamble: string[]) => read({ preamble }).documents.map((d) => [d.kind, d.number, d.date]);
  it.each<[string, [string, string | null, string | null]]>([
    ['- Referatul de aprobare al Primarului;', ['referat-de-aprobare', null, null]], ['- Raportul de specialitate nr.1471/ 29.01.2024 al Direcției de Asistență Socială;', ['raport-de-specialitate', '1471', '2024-01-29']],
    ['Având în vedere expunerea de motive a Primarului înregistrată cu nr. 29076/08.02.2019;', ['expunere-de-motive', '29076', '2019-02-08']], ['raportul compartimentului de resort, înregistrat cu nr. 29078/08.02.2019;', ['raport-de-specialitate', '29078', '2019-02-08']],
    ['Raportul de avizare al Comisiei de specialitate a Consiliului Local;', ['aviz-comisie', null, null]], ['avizul favorabil al Comisiei juridice nr. 300/28.02.2019;', ['aviz-comisie', '300', '2019-02-28']], ['avizul favorabil dat de comisia de specialitate nr.4;', ['aviz-comisie', null, null]],
    ['avizul Comisiei județene privind incluziunea socială nr. 5/02.10.2024;', ['aviz-comisie-incluziune', '5', '2024-10-02']], ['avizul consultativ al colegiului director nr. 8 din 03.10.2024;', ['aviz-colegiu-director', '8', '2024-10-03']],
    ['adresa Consiliului Județean Izvoarele nr. 15.230/20.10.2024;', ['aviz-consiliu-judetean', '15.230', '2024-10-20']], ['procesul-verbal nr. 12/CLM/03.02.2024 al consultării;', ['proces-verbal', '12/CLM', '2024-02-03']],
    ['referatul întocmit de inspector, înregistrat sub nr. 55/01.02.2019;', ['referat', '55', '2019-02-01']], ['proiectul de hotărâre nr. 29077/08.02.2019;', ['proiect-de-hotarare', '29077', '2019-02-08']],
  ])('%s', (line, paper) => expect(papers(line)).toEqual([paper]));
  it('several in one sentence keep their own numbers', () => expect(papers('Văzând referatul de aprobare nr. 1/02.02.2024, raportul de specialitate nr. 2/03.02.2024 și avizul comisiei de specialitate,')).toEqual([['referat-de-aprobare', '1', '2024-02-02'], ['raport-de-specialitate', '2', '2024-02-03'], ['aviz-comisie', null, null]]));
  it('the number of an act is not that of a paper', () => expect(papers('raportul de specialitate întocmit potrivit Legii nr. 292/2011;')).toEqual([['raport-de-specialitate', null, null]]));

  it('consultations, told or only hinted at', () => {
    const list = (...preamble: string[]) => read({ preamble }).consultations.map((c) => [c.with, c.number, c.date, c.explicit]);
    expect(list('adresa Consiliului Județean Izvoarele nr. 15230/20.10.2024 privind consultarea asupra planului;')).toEqual([['consiliu-judetean', '15230', '2024-10-20', true]]);
    expect(list('procesul-verbal nr. 39/25.09.2024 al consultării furnizorilor și a organizațiilor beneficiarilor;')).toEqual([['furnizori', '39', '2024-09-25', true]]);
    expect(list('prevederile art. 112 alin. (3) lit. b) din Legea nr. 292/2011 despre consultarea furnizorilor publici și privați;')).toEqual([['furnizori', null, null, false]]);
    expect(list('raportul de specialitate;')).toEqual([]);
  });

  it('transparency', () => {
    const said = (...preamble: string[]) => told(read({ preamble }).transparency);
    expect(said('anunțul nr. 3301/20.08.2024 privind proiectul de hotărâre, potrivit Legii nr. 52/2003;')).toBe('announcement');
    expect(said('prezenta hotărâre nu are caracter normativ, fiind exceptată de la Legea nr. 52/2003;')).toBe('exception');
    expect(said('prevederile art. 7 din Legea nr. 52/2003;')).toBe('?not-recognised');
    expect(said('prevederile Legii nr. 292/2011;')).toBe('none');
  });
});

describe('the operative part', () => {
  const orders = (...articles: string[]) => read({ articles: ['Art. 1. Se aprobă planul.', ...articles] }).orders.map((o) => o.order);
  it.each<[string, string[]]>([
    ['Art. 2. Cu aducerea la îndeplinire se însărcinează primarul.', ['executare']], ['Art. 2. Prezenta hotărâre se aduce la cunoștință publică.', ['publicare']], ['Art. 2. Secretarul va comunica prezenta hotărâre:\n- Instituției Prefectului Județului Izvoarele;\n- Primarului.', ['comunicare-prefect']],
    ['Art. 2. Planul se transmite Direcției Generale de Asistență Socială și Protecția Copilului Izvoarele.', ['transmitere-dgaspc']], ['Art. 2. Planul se transmite Direcției de Asistență Socială a comunei.', []], ['Art. 2. Se comunică Serviciului Administrație Publică Locală.', []],
    ['Art. 2. O copie a planului se transmite instituției prefectului, pentru comisia privind incluziunea socială.', ['copie-prefect-incluziune', 'comunicare-prefect']], ['Art. 2. Planul se transmite Ministerului Muncii.', ['transmitere-minister']], ['Art. 2. Hotărârea se publică în Monitorul Oficial Local.', ['publicare']],
  ])('%s', (article, list) => expect(orders(article)).toEqual(list));

  it('annex and normative character', () => {
    expect([told(read().annex), told(read({ articles: ['Art. 1. Se aprobă planul cuprins în anexă.'] }).annex), told(read({ articles: ['Art. 1. Se aprobă planul.'] }).annex)]).toEqual(['integral', 'named', 'none']);
    expect([told(read().normative), told(read({ articles: [...usual.articles, 'Art. 3. Prezenta hotărâre are caracter normativ.'] }).normative), told(read({ articles: [...usual.articles, 'Art. 3. Prezenta hotărâre are caracter individual.'] }).normative)]).toEqual(['none', true, false]);
  });
  it('dated steps after the signatures', () => expect(read({ end: 'Comunicată Instituției Prefectului la data de 05.03.2025\nAdusă la cunoștință publică la data de 06.03.2025\nTransmisă DGASPC Izvoarele la 07.03.2025' }).steps.map((s) => [s.step, told(s.date)])).toEqual([['comunicare-prefect', '2025-03-05'], ['publicare', '2025-03-06'], ['transmitere-dgaspc', '2025-03-07']]));
  it('a draft', () => expect([read().draft, read({ title: 'PROIECT DE HOTĂRÂRE' }).draft, read({ title: 'HOTĂRÂRE', signatures: 'INIȚIATOR,\nPRIMAR' }).draft, read({ title: 'PROIECT DE HOTĂRÂRE', votes: 'Adoptată cu 9 voturi pentru' }).draft]).toEqual([false, true, true, false]));
});

describe('where the decision ends', () => {
  const body = (text: string): string => { const d = textDocument(text); const b = planBody(d); return d.text.slice(b.start, b.end); };
  it('at the title of the plan', () => expect(body(textOf())).toMatch(/^PLANUL ANUAL DE ACȚIUNE\nprivind/));
  it('at the line that calls it an annex', () => expect(body(textOf({ plan: 'ANEXA NR. 1\nla Hotărârea nr. 21/28.02.2025\n\nPLANUL ANUAL' }))).toMatch(/^ANEXA NR\. 1/));
  it('nothing follows a decision alone', () => expect(body(textOf({ plan: '' }))).toBe(''));
  it('a plan alone has no decision', () => {
    const d = textDocument('Planul anual de acțiune al Comunei Lunca Mare\n\nCAPITOLUL I\nStrategia a fost aprobată prin Hotărârea Consiliului Local nr. 7/22.01.2019.');
    expect([recogniseDecision(d, noLibrary).is, planBody(d), recogniseCitations(d).map((c) => [c.act, c.part])]).toEqual(['absent', { start: 0, end: d.text.length }, [['HCL 7/2019', 'plan']]]);
  });
  it('citations know their part', () => expect(recogniseCitations(textDocument(textOf({ plan: `${usual.plan}\npotrivit HG nr. 797/2017` }))).map((c) => [c.act, c.part])).toEqual([['L 292/2011', 'preamble'], ['OUG 57/2019', 'preamble'], ['HG 797/2017', 'plan']]));
});

describe('texts that lost their lines', () => {
  it('one long line reads the same', () => {
    const long = textOf({ votes: 'Prezenta hotărâre a fost adoptată cu 16 voturi pentru, 0 împotrivă, 0 abțineri.', plan: `${usual.plan} ${'Serviciile sociale se acordă beneficiarilor. '.repeat(40)}` });
    const one = recogniseDecision(textDocument(long.split('\n').filter(Boolean).join(' ')), noLibrary);
    expect(one.is === 'found' && [told(one.value.number), told(one.value.date), told(one.value.votes.for), one.value.legalBasis.map((c) => c.act), one.value.signatures.map((s) => s.who)]).toEqual(['21', '2025-02-28', 16, ['L 292/2011', 'OUG 57/2019'], ['presedinte', 'secretar']]);
  });
  it('citations go over wrapped lines', () => expect(read({ preamble: ['- prevederile art. 112 alin. (3) lit. b) din Legea asistenței', 'sociale nr. 292/2011, cu modificările ulterioare;'] }).legalBasis.map((c) => c.at)).toEqual(['art. 112(3) b)', 'art. 139(1)']));
});
