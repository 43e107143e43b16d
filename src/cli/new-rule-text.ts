// The text of a new rule file: complete, following its schema, with examples that run, ready to be changed.

export interface NewRule { readonly id: string; readonly slug: string; readonly family: string; readonly schema: string }

/** A rule that asks for a plan year from 2018 on; whoever writes the real one changes it piece by piece. */
export const newRuleText = ({ id, slug, family, schema }: NewRule): string => `# yaml-language-server: $schema=${schema}
id: ${id}
slug: ${slug}
family: ${family}
status: draft
since: "0.1.0"
title:
  ro: "Planul este pentru un an de după model"
  en: "The plan is for a year since the model"
why:
  ro: "Spuneți într-o propoziție de ce contează."
  en: "Say in one sentence why it matters."
basis:
  # act: numele unui fișier din registry/acts sau coerenta / name of a file of registry/acts, or coerenta
  - { act: coerenta, article: "coerență", confidence: arithmetic, covers: part }
scope: { each: document, authorities: [comuna, oras, municipiu, sector, judet] }
severity: { default: info }
when:
  all:
    - { fact: plan.hasDecision, operator: equal, value: true }
must:
  all:
    - { fact: plan.year, operator: greaterThanInclusive, value: 2018 }
message:
  ro: "Planul este pentru anul {plan.year|year}, înainte de modelul-cadru."
  en: "The plan is for the year {plan.year|year}, before the model."
remedy:
  ro: "Scrieți ce trebuie făcut, cu textul de adăugat."
  en: "Write what is to be done, with the text to add."
examples:
  good:
    - name: { ro: "planul conform al comunei", en: "the commune's conforming plan" }
  bad:
    - name: { ro: "un an de dinainte", en: "a year before" }
      change: { year: 2017 }
  inapplicable:
    - name: { ro: "planul fără hotărâre", en: "the plan without a decision" }
      change: { decision: null }
`;
