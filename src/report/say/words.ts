// The closed words of the report: outcomes, severities, confidence, kinds of authority.

import type { Bilingual } from '../../base/language.ts';
import type { AuthorityKind, Confidence, Outcome, Severity } from '../../library/rule.ts';

export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  pass: { ro: 'conform', en: 'conforming' },
  fail: { ro: 'neconform', en: 'not conforming' },
  review: { ro: 'de verificat de om', en: 'for a person to check' },
  unverified: { ro: 'neverificat', en: 'not verified' },
  inapplicable: { ro: 'neaplicabil', en: 'not applicable' },
  error: { ro: 'eroare a programului', en: 'program error' },
};

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { ro: 'eroare', en: 'error' },
  warning: { ro: 'avertisment', en: 'warning' },
  info: { ro: 'informativ', en: 'note' },
};

/** How sure a weak legal basis is, short, as it stands beside the article; null where it is sure and nothing needs saying. */
export const confidenceMarks: Readonly<Record<Confidence, Bilingual | null>> = {
  verbatim: null,
  quoted: null,
  arithmetic: null,
  reconstructed: { ro: 'temei reconstituit', en: 'reconstructed basis' },
  recall: { ro: 'temei neconfirmat', en: 'unconfirmed basis' },
};

/** What the marks mean. */
export const confidenceWords: Readonly<Record<Confidence, Bilingual | null>> = {
  verbatim: null,
  quoted: null,
  arithmetic: null,
  reconstructed: { ro: 'dedus din planuri publicate; confruntați articolul cu textul oficial', en: 'deduced from published plans; compare the article with the official text' },
  recall: { ro: 'articolul nu a fost comparat cu textul oficial; comparați-l înainte de a-l invoca', en: 'the article was not compared with the official text; compare it before relying on it' },
};

/** The basis is too weak to be relied on without looking at the act. */
export const isWeak = (confidence: Confidence): boolean => confidenceWords[confidence] !== null;

export const authorityWords: Readonly<Record<AuthorityKind, Bilingual>> = {
  comuna: { ro: 'comună', en: 'commune' },
  oras: { ro: 'oraș', en: 'town' },
  municipiu: { ro: 'municipiu', en: 'municipality' },
  sector: { ro: 'sector al municipiului București', en: 'sector of Bucharest' },
  judet: { ro: 'județ', en: 'county' },
};

const named: Readonly<Record<AuthorityKind, Bilingual>> = {
  comuna: { ro: 'Comuna', en: 'Commune of' }, oras: { ro: 'Orașul', en: 'Town of' }, municipiu: { ro: 'Municipiul', en: 'Municipality of' },
  sector: { ro: 'Sectorul', en: 'Sector' }, judet: { ro: 'Județul', en: 'County of' },
};

/** `Orașul Videle`; a name that already begins with the kind is left as it is. */
export function authorityName(kind: AuthorityKind | null, name: string, lang: 'ro' | 'en'): string {
  if (!kind) return name;
  const prefix = named[kind][lang];
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return first === prefix.split(' ')[0]?.toLowerCase() ? name : `${prefix} ${name}`;
}

export const familyWords: Readonly<Record<string, Bilingual>> = {
  document: { ro: 'Document', en: 'Document' },
  hotarare: { ro: 'Hotărârea de aprobare', en: 'Approving decision' },
  structura: { ro: 'Structura planului', en: 'Structure of the plan' },
  servicii: { ro: 'Servicii', en: 'Services' },
  justificare: { ro: 'Justificarea serviciilor propuse', en: 'Grounds of proposed services' },
  buget: { ro: 'Buget', en: 'Budget' },
  contractare: { ro: 'Contractare', en: 'Contracting' },
  subventii: { ro: 'Subvenții', en: 'Subsidies' },
  informare: { ro: 'Informarea publicului', en: 'Public information' },
  formare: { ro: 'Formare și instruire', en: 'Training' },
  aliniere: { ro: 'Alinierea la strategii', en: 'Alignment with strategies' },
  termene: { ro: 'Termene', en: 'Deadlines' },
  dosar: { ro: 'Coerența dosarului', en: 'Coherence of the dossier' },
};
