// The panels of the overview: the four questions of the mission and the other parts, each with its counts.

import type { Bilingual } from '../../base/language.ts';
import type { Outcome } from '../../library/rule.ts';
import { addCounts } from '../../report/counts.ts';
import type { Counts } from '../../report/report.ts';
import type { Judged } from '../state.ts';
import { remember } from './remember.ts';
import { ruleOf } from './told.ts';

export interface Panel { readonly id: string; readonly mission: boolean; readonly title: Bilingual; readonly families: readonly string[] }

export const panels: readonly Panel[] = [
  { id: 'chapters', mission: true, title: { ro: 'Capitole lipsă', en: 'Missing chapters' }, families: ['structura'] },
  { id: 'grounds', mission: true, title: { ro: 'Servicii propuse nejustificate', en: 'Proposed services without grounds' }, families: ['justificare'] },
  { id: 'budget', mission: true, title: { ro: 'Goluri de buget', en: 'Budget gaps' }, families: ['buget'] },
  { id: 'information', mission: true, title: { ro: 'Obligații de informare neîndeplinite', en: 'Information duties not met' }, families: ['informare'] },
  { id: 'strategies', mission: false, title: { ro: 'Strategii', en: 'Strategies' }, families: ['aliniere'] },
  { id: 'decision', mission: false, title: { ro: 'Hotărâre și termene', en: 'Decision and deadlines' }, families: ['hotarare', 'termene'] },
  { id: 'training', mission: false, title: { ro: 'Formare', en: 'Training' }, families: ['formare'] },
  { id: 'services', mission: false, title: { ro: 'Servicii și contractare', en: 'Services and contracting' }, families: ['servicii', 'contractare', 'subventii'] },
  { id: 'document', mission: false, title: { ro: 'Document', en: 'Document' }, families: ['document'] },
];

export interface PanelCounts extends Panel { readonly counts: Counts; /** fails a person accepted */ readonly accepted: number }

/** Counts of every outcome for every panel; families of own rules that no panel names come under "document". */
export const panelCounts = remember(({ report, library }: Judged): readonly PanelCounts[] => {
  const named = new Set(panels.flatMap((p) => p.families));
  return panels.map((panel) => {
    const holds = (rule: string): boolean => { const { family } = ruleOf(library, rule); return panel.families.includes(family) || (panel.id === 'document' && !named.has(family)); };
    return {
      ...panel, counts: addCounts(report.checked.filter((c) => holds(c.rule))),
      accepted: report.findings.filter((f) => f.waiver?.decision === 'acceptat' && holds(f.rule)).length,
    };
  });
});

/** The outcomes in the order they are shown. */
export const shownOutcomes: readonly Outcome[] = ['fail', 'review', 'unverified', 'pass', 'inapplicable', 'error'];
