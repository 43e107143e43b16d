// A small correct rule file as text, for tests that spoil it.

export const ruleText = `# yaml-language-server: $schema=../../schemas/rule.schema.json
id: SRV-90
slug: capacitate-de-proba
family: servicii
status: stable
since: 0.1.0
title: { ro: "Capacitatea este scrisă", en: "Capacity is given" }
why: { ro: "Fără capacitate, gradul de ocupare nu poate fi citit.", en: "Without capacity, occupancy cannot be read." }
basis:
  - { act: lege-292-2011, article: "art. 34", inForce: { from: "2011-12-23" }, confidence: verbatim, covers: part }
scope: { each: existing, authorities: [comuna, oras] }
severity: { default: warning, from: { "2024-04-21": error } }
when:
  all:
    - { fact: plan.hasDecision, operator: equal, value: true }
must:
  any:
    - { fact: service.capacity, operator: greaterThan, value: 0 }
    - not: { fact: service.name, operator: isEmpty, value: true }
message: { ro: "Serviciul {service.name|quote} are capacitatea {service.capacity|number}.", en: "The service {service.name|quote} has the capacity {service.capacity|number}." }
remedy: { ro: "Scrieți capacitatea.", en: "Write the capacity." }
examples:
  good: [{ name: "cu capacitate" }]
  bad: [{ name: "fără capacitate", change: { "existing[1].capacity": null } }]
  inapplicable: [{ name: "fără servicii", base: empty }]
`;
