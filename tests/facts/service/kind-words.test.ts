// The kind of a service by its name against the kind of its code.

import { describe, expect, it } from 'vitest';
import { kindFit, kindOfLetters, kindsNamed } from '../../../src/facts/service/kind-words.ts';

const kinds = (name: string): string[] => kindsNamed(name).kinds.map((k) => k.kind);

describe('kindsNamed', () => {
  it.each([
    ['Îngrijire la domiciliu pentru vârstnici', 'la_domiciliu'], ['CENTRU DE ZI', 'centru_de_zi'], ['Creşa nr. 3', 'centru_de_zi'], ['Cămin pentru persoane vârstnice', 'cazare'],
    ['Locuință protejată', 'cazare'], ['Cantina socială', 'cantina_hrana'], ['Asistent maternal profesionist', 'tip_familial'], ['Serviciul de asistență comunitară', 'comunitate'],
    ['Ambulanță socială', 'interventie_strada'], ['Centrul „School After-School”', 'centru_de_zi'],
  ])('%s → %s', (name, kind) => expect(kinds(name)).toContain(kind));
  it.each(['Casa Soarelui', 'Serviciul public', ''])('%s tells no kind', (name) => expect(kinds(name)).toEqual([]));
  it('does not take the homeless for a shelter, nor a culture house for a home', () => {
    expect(kinds('Sprijin pentru persoane fără adăpost')).toEqual([]);
    expect(kinds('Cămin cultural')).toEqual([]);
  });
});

describe('kindFit', () => {
  it('doubts a day centre that gives lodging', () => expect([kindFit('Centru pentru victime – cazare', 'centru_de_zi', false), kindFit('Consiliere, fără cazare', 'centru_de_zi', false)]).toEqual(['doubtful', null]));
  it('fits where the kinds agree, whatever the full name', () => expect(kindFit('Centru de îngrijire de zi', 'centru_de_zi', false)).toBe('fits'));
  it('differs where the words can mean nothing else', () => {
    expect(kindFit('Cămin pentru vârstnici', 'centru_de_zi', false)).toBe('differs');
    expect(kindFit('Îngrijire la domiciliu', 'cazare', false)).toBe('differs');
  });
  it('doubts a bare centre with a home care code, and is sure where it counts by day', () => {
    expect(kindFit('Centrul pentru seniori', 'la_domiciliu', false)).toBe('doubtful');
    expect(kindFit('Centrul pentru seniori', 'la_domiciliu', true)).toBe('differs');
  });
  it('says nothing where the name says nothing', () => expect(kindFit('Casa Soarelui', 'cazare', false)).toBeNull());
  it('doubts neighbouring kinds', () => expect(kindFit('Centru de zi', 'comunitate', false)).toBe('doubtful'));
});

it('reads the kind from the letters of a code the registry lacks', () => {
  expect([kindOfLetters('8730CR-V-VI'), kindOfLetters('8899CZ-PN-IX'), kindOfLetters('8810ID-V'), kindOfLetters('8899CPDH-III'), kindOfLetters('8899SIS-III'), kindOfLetters('8790SF-X'), kindOfLetters('8710CRMS-III'), kindOfLetters('873.1.1.CR.PV')])
    .toEqual(['cazare', 'centru_de_zi', 'la_domiciliu', 'cantina_hrana', 'interventie_strada', 'tip_familial', 'cazare', null]);
});
