// Terms, web page, costs, phone, sending and years of chapter II.

import { describe, expect, it } from 'vitest';
import { yearsIn } from '../../../src/facts/information/dated.ts';
import type { Document } from '../../../src/document/document.ts';
import { documentFrom } from '../../support/recognise.ts';
import { askPlan, lostPage, planOf } from '../plan-facts.ts';

const chapter = (text: string, ...more: Record<string, unknown>[]) => ({ sections: [{ id: 'II', text }, ...more] });
const ask = (data: Record<string, unknown>, name: string, losses: Document['losses'] = []): unknown => planOf(data, { losses }).value('document', 'document', name);
const item = (term: unknown, id = 'II.1.d.ii'): unknown => planOf({ sections: [{ id: 'II', state: 'present' }, { id: 'II.1', state: 'present' }, { id, text: 'Date', term }] }).value('info-item', id, 'information.atLeastYearly');

describe('information.atLeastYearly', () => {
  it.each([['anual', true], ['trimestrial', true], ['cel puțin anual', true], ['trimestrial/anual', true], ['lunar', true], ['permanent', true], ['anual și ori de câte ori este nevoie', true], ['ori de câte ori este nevoie', false], ['periodic', false], ['la decizia conducerii', undefined], [null, null], [{ unclear: 'damaged-text' }, undefined]])(
    '%j is %j', (term, value) => expect(item(term)).toBe(value));
});

describe('document.generalTerm', () => {
  it('is a sentence at the head of the chapter that binds to a frequency', () => {
    expect(ask(chapter('Pagina se actualizează lunar'), 'document.generalTerm')).toContain('lunar');
    expect(ask(chapter('Pagina se actualizează'), 'document.generalTerm')).toBeNull();
    expect(ask(chapter('Informare', { id: 'II.1', text: 'Informații' }, { id: 'II.1.a', text: 'Strategia se actualizează anual' }), 'document.generalTerm')).toBeNull();
  });
});

describe('web page', () => {
  it.each([['www.piatraverde.ro', 1], ['https://piatra-verde.ro/social', 1], ['pagina primariapiatraverde.ro', 1], ['www. piatraverde.ro', 1], ['www.mmuncii.ro', 0], ['facebook.com/primaria', 0], ['social@piatraverde.ro', 0], ['art. 6 din anexă', 0], ['12.03.2025', 0], ['pagina proprie de internet', 0]])(
    '%s: %d', (text, n) => expect(ask(chapter(text), 'document.webPages')).toHaveLength(n as number));
  it('cannot be said to be missing where a page was lost', () => expect(ask(chapter('Informare'), 'document.webPages', lostPage)).toBeUndefined());
  it.each([['pe site-ul primăriei', 1], ['pe pagina de internet a comunei', 1], ['pe pagina proprie de internet/se afișează la sediu', 0]])('hint in %s: %d', (text, n) => expect(ask(chapter(text), 'document.webPageHints')).toHaveLength(n as number));
});

describe('document.costsPublished', () => {
  it.each([
    [[{ id: 'II.1.c', text: 'costurile serviciilor acordate, pentru fiecare serviciu' }], 'item'], [[{ id: 'II.1.d.ii', text: 'servicii, beneficiari, costurile și personalul' }], 'statistics'], [[{ id: 'II.1.c', text: 'formulare' }], null],
  ])('%j is %j', (sections, value) => expect(ask({ sections: [{ id: 'II', state: 'present' }, { id: 'II.1', state: 'present' }, ...sections] }, 'document.costsPublished')).toBe(value));
});

describe('document.greenLine', () => {
  it.each([['0800 800 123', 'number'], ['119', 'number'], ['tel. 0235 123 456', 'number'], ['Nu este cazul', 'not-applicable'], ['Se înființează în cursul anului', 'answered']])('%s is %s', (text, value) => expect(ask(chapter('Informare', { id: 'II.3', text }), 'document.greenLine')).toBe(value));
  it('tells a heading alone from a missing point', () => {
    expect(ask(chapter('Informare', { id: 'II.3' }), 'document.greenLine')).toBe('empty');
    expect(ask(chapter('Informare'), 'document.greenLine')).toBe('missing');
    expect(ask(chapter('Informare'), 'document.greenLine', lostPage)).toBeUndefined();
  });
});

describe('sending', () => {
  it.each([
    ['Planul se transmite DGASPC Vaslui în 15 zile; datele se transmit trimestrial către D.G.A.S.P.C.', true, true], ['Planul se transmite Direcției Generale de Asistență Socială și Protecția Copilului', true, false],
    ['Trimestrial se comunică DGASPC situațiile statistice', false, true], ['Protocol de colaborare cu DGASPC Vaslui', false, false], ['Planul se transmite consiliului local', false, false], ['Raportarea trimestrială a datelor către serviciul public de asistență socială de la nivel județean', false, true],
  ])('%s', (text, plan, data) => {
    expect(ask(chapter(text), 'document.sendsPlan')).toBe(plan);
    expect(ask(chapter(text), 'document.sendsQuarterlyData')).toBe(data);
  });
  it('reads data without a quarter as some data, and the ministry with its term', () => {
    expect(ask(chapter('Datele se transmit la DGASPC Vaslui'), 'document.sendsSomeData')).toBe(true);
    expect(ask(chapter('Datele se transmit ministerului până la 31 mai'), 'document.sendsMinistryData')).toBe(true);
    expect(ask(chapter('Datele se transmit ministerului'), 'document.sendsMinistryData')).toBe(false);
    expect(ask(chapter('Datele se transmit ministerului'), 'document.namesMinistrySending')).toBe(true);
  });
  it('an order of the decision sends the plan', () => expect(ask({ ...chapter('Informare'), decision: { kind: 'HCL', orders: ['transmitere-dgaspc'] } }, 'document.sendsPlan')).toBe(true));
});

describe('years of activities and terms', () => {
  it.each([['2025', [2025]], ['aprilie 2025', [2025]], ['31.12.2024', [2024]], ['2024-2026', [2024, 2025, 2026]], ['permanent', []]])('yearsIn %s', (text, years) => expect(yearsIn(text)).toEqual(years));
  const activities = (period: string) => ({ title: 'Planul pentru anul 2025', activities: [{ section: 'II.2', theme: 'Tema', description: 'Descriere', period, organiser: 'Compartimentul' }] });
  it.each([['aprilie 2025', []], ['aprilie 2024', [2024]], ['permanent', []], ['2024-2025', []]])('activity in %s', (period, years) => expect(planOf(activities(period)).value('dated', 'activity[1]', 'dated.otherYears')).toEqual(years));
  it('terms of measures belong to the document', () => {
    const asking = (term: string) => planOf({ title: 'Planul pentru anul 2025', measures: [{ text: 'Măsura', term }] }).value('dated', 'document', 'dated.otherYears');
    expect(asking('31.12.2023')).toEqual([2023]);
    expect(asking('2023-2027')).toEqual([]);
  });
  it('where titles disagree none of their years is another year', () => {
    const decision = { title: 'Hotărâre privind planul pentru anul 2024' };
    expect(planOf({ ...activities('aprilie 2024'), decision }).value('dated', 'activity[1]', 'dated.otherYears')).toEqual([]);
    expect(planOf({ ...activities('aprilie 2022'), decision }).value('dated', 'activity[1]', 'dated.otherYears')).toEqual([2022]);
  });
  it('cannot be compared without a plan year', () => expect(planOf({ ...activities('aprilie 2024'), title: 'Planul', year: { unclear: 'damaged-text' } }).value('dated', 'activity[1]', 'dated.otherYears')).toBeUndefined());
});

describe('activity.lacks', () => {
  const one = (fields: Record<string, unknown>) => planOf({ activities: [{ section: 'II.2', theme: 'T', description: 'D', period: 'anual', organiser: 'O', ...fields }] }).value('activity', 'activity[1]', 'activity.lacks');
  it.each([[{}, []], [{ organiser: null }, ['Organizator / loc']], [{ period: '', description: null }, ['Scurtă descriere', 'Perioada']], [{ period: { unclear: 'damaged-text' } }, undefined]])('%j', (fields, value) => expect(one(fields)).toEqual(value));
});

describe('a chapter that numbers none of its points', () => {
  const head = 'PLANUL ANUAL DE ACȚIUNE privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Orașului Piatra Verde pentru anul 2025\n\nCAPITOLUL II\n\nPlanificarea activităților de informare a publicului cu privire la serviciile sociale existente la nivel local\n\n';
  const quarters = `${head}Trimestrul I\n- actualizarea site-ului primăriei (strategia, planul anual, lista furnizorilor)\n- campanie de informare și sensibilizare în școli\n\nTrimestrul II\n- întâlnire cu furnizorii de servicii\n- articol în presa locală\n\nPermanent: informare la ghișeu. Telverde: nu avem.\n`;
  const asked = (text: string, scope: 'info-point' | 'info-item', id: string): unknown => { const asking = askPlan(documentFrom(text), '2025-06-01'); return asking.value(scope, id, 'section.state') === 'present' || asking.value(scope, id, 'section.namedAbove'); };
  it('names them among the months', () => {
    expect(['II.2', 'II.5', 'II.6', 'II.7', 'II.8'].map((id) => asked(quarters, 'info-point', id))).toEqual([true, false, true, false, true]);
    expect(['II.1.a', 'II.1.b', 'II.1.d.i', 'II.1.d.ii', 'II.1.d.iii'].map((id) => asked(quarters, 'info-item', id))).toEqual([true, true, true, false, false]);
    expect(askPlan(documentFrom(quarters), '2025-06-01').value('document', 'document', 'document.greenLine')).toBe('answered');
  });
  it('a line about something else publishes nothing', () => expect(asked(quarters.replace('actualizarea site-ului primăriei (strategia, planul anual, lista furnizorilor)', 'dezbatere despre strategia locală'), 'info-item', 'II.1.a')).toBe(false));
  it('one number is enough to ask for the others', () => expect(asked(quarters.replace('- campanie', '4. campanie'), 'info-point', 'II.6')).toBe(false));
});

describe('sending told with abbreviations', () => {
  it('is one sentence', () => {
    const asking = planOf(chapter('D.A.S. transmite planul aprobat la D.G.A.S.P.C. Neamț în 15 zile și datele trimestriale privind beneficiarii.'));
    expect(['document.sendsPlan', 'document.sendsQuarterlyData'].map((name) => asking.value('document', 'document', name))).toEqual([true, true]);
  });
});
