// What the plan provides as a whole, and sections C and D.

import { describe, expect, it } from 'vitest';
import type { AlignmentInput } from '../../../src/alignment/input.ts';
import { planOf } from '../plan-facts.ts';

const section = (id: string, text: string) => ({ id, text });
const ask = (data: Readonly<Record<string, unknown>>, name: string) => planOf(data).value('document', 'document', name);

describe('document.communityAssistance', () => {
  it.each([
    [{ existing: [{ name: 'X', code: '8899CZ-PN-V' }] }, 'service'], [{ proposed: [{ name: 'Serviciul de asistență comunitară' }] }, 'service'],
    [{ sections: [section('I.A', 'Serviciul de asistenţă comunitară funcţionează din 2024')] }, 'text'],
    [{ activities: [{ section: 'II.2', theme: 'Promovarea serviciului de asistență comunitară' }] }, 'hint'], [{ existing: [{ name: 'Centru de zi' }] }, 'none'],
  ])('%j: %s', (data, is) => expect(ask(data, 'document.communityAssistance')).toBe(is));
});

describe('document.beneficiaryData', () => {
  it.each([
    [{ existing: [{ name: 'Centru de zi', code: '8891CZ-C-II', capacity: '10' }] }, 'given'], [{ sections: [section('I.A', 'Sunt 42 de persoane vârstnice în evidență'), section('I', 'x')] }, 'given'],
    [{ sections: [section('I', 'x')], proposed: [{ name: 'Centru', beneficiaries: 'Copii', perDay: '20' }] }, 'planned'], [{ sections: [section('I', 'x')] }, 'none'],
  ])('%j: %s', (data, is) => expect(ask(data, 'document.beneficiaryData')).toBe(is));
});

describe('document.childResidentialMeasures', () => {
  it.each([
    ['Se închide centrul de plasament nr. 2. Casele de tip familial primesc copiii.', 'both'], ['Casele de tip familial funcționează', 'part'], ['Județul nu mai are centre de plasament', 'part'], ['Se reorganizează biblioteca', 'none'],
  ])('%s: %s', (text, is) => expect(ask({ sections: [section('I.A', text)] }, 'document.childResidentialMeasures')).toBe(is));
});

describe('contracting', () => {
  const said = (text: string) => ask({ sections: [section('I.C', text)] }, 'contracting.said');
  it.each([
    ['Nu este cazul', 'declined'], ['Serviciul de îngrijire la domiciliu, 90.000 lei, 12 luni, procedură proprie', 'full'], ['Cantină socială, 90.000 lei', 'partial'],
    ['Serviciile sociale se contractează potrivit legii', 'nothing'], ['Contractarea serviciilor sociale, 12 luni, licitație', 'nothing'],
  ])('%s: %s', (text, is) => expect(said(text)).toBe(is));
  it('contradicts a contracted row', () => {
    const agreement = (name: string) => ask({ sections: [section('I.C', 'Nu este cazul')], existing: [{ name }] }, 'contracting.agreement');
    expect(agreement('Centru de zi contractat cu Asociația Zorile')).toBe('differs');
    expect(agreement('Centru de zi')).toBe('agree');
  });
  it('reads the largest amount', () => expect(ask({ sections: [section('I.C', 'Cantina 90.000 lei, căminul 1.250.000 lei')] }, 'contracting.value')).toBe(125_000_000));
});

describe('subsidies', () => {
  const D = (one: string, three: string) => ({ sections: [{ id: 'I.D', state: 'present' }, section('I.D.1', one), section('I.D.2', 'Hrană'), section('I.D.3', three)] });
  it.each([
    [D('Centrul de zi „Zorile”', '85.000 lei'), 'agree'], [D('Centrul de zi „Zorile”', '0 lei'), 'services-without-budget'], [D('Centrul de zi „Zorile”', 'Nu este cazul'), 'services-without-budget'],
    [D('Nu este cazul', '85.000 lei'), 'budget-without-services'], [D('Serviciile sociale potrivit nomenclatorului', '85.000 lei'), 'doubtful'], [D('Serviciile sociale potrivit nomenclatorului', '0 lei'), 'agree'],
  ])('%j: %s', (data, is) => expect(ask(data, 'subsidies.agreement')).toBe(is));
  it('tells missing points once the section is there', () => {
    expect(ask({ sections: [{ id: 'I.D', state: 'present' }, section('I.D.1', 'Centrul de zi')] }, 'subsidies.missingPoints')).toEqual(['D.2', 'D.3']);
    expect(ask({ sections: [section('I.D', 'Nu este cazul')] }, 'subsidies.missingPoints')).toEqual([]);
    expect(ask({}, 'subsidies.missingPoints')).toBeNull();
  });
});

describe('beside the plan', () => {
  const last = planOf({ existing: [{ name: 'Centru de zi' }, { name: 'Cantina socială' }], proposed: [{ name: 'Cămin', justification: '12 cereri' }] });
  const given: AlignmentInput = { strategies: [], papers: [], lastYear: { plan: last.plan, document: last.document } };
  it('services gone and proposals repeated are listed', () => {
    const now = planOf({ existing: [{ name: 'Centru de zi' }], proposed: [{ name: 'Cămin', justification: '12 cereri' }] }, { given });
    expect(now.value('document', 'document', 'document.servicesGone')).toEqual(['Cantina socială']);
    expect(now.value('document', 'document', 'document.proposalsRepeated')).toEqual(['Cămin']);
  });
  it('a service named in the text has not gone without a word', () => {
    const now = planOf({ existing: [{ name: 'Centru de zi' }], sections: [section('I.A', 'Cantina socială a fost închisă')] }, { given });
    expect(now.value('document', 'document', 'document.servicesGone')).toEqual([]);
  });
  it('a licence is looked up by code and name, and by its end', () => {
    const licence = { provider: 'Comuna Valea Lungă', name: 'Centru de zi', code: '8891 CZ-C-II', locality: 'Valea Lungă', county: 'Vaslui', capacity: 20, from: null, until: '2026-01-01' };
    const standing = (asOf: string, register = [licence]) => planOf({ existing: [{ name: 'Centru de zi', code: '8891CZ-C-II' }] }, { asOf, given: { strategies: [], papers: [], register } }).value('existing', 'existing[1]', 'service.licence');
    expect([standing('2025-06-01'), standing('2026-01-01'), standing('2026-01-02'), standing('2025-06-01', [{ ...licence, county: 'Iași' }]), standing('2025-06-01', [])]).toEqual(['licensed', 'licensed', 'expired', 'missing', 'missing']);
  });
});
