// What the preamble names: papers with number and date, consultations, transparency.

import type { Consultation, Decision, DecisionDocument, NamedDocument } from '../plan.ts';
import { absent, found, unclear } from '../reading.ts';
import { findActs } from './acts.ts';
import { findDates } from './dates.ts';
import type { Frame } from './decision-frame.ts';
import { placeIn, type DecisionText } from './decision-text.ts';

/** A paper by its noun and whose it is, at most `far` letters on, no other paper (nor `not`) between. */
const paper = (noun: string, far: number, whose: string, not = 'raport|referat'): RegExp =>
  new RegExp(`\\b(?:${noun})\\w*(?:(?!\\b(?:aviz|raport|rapoarte|referat|adres|proces|${not}))[^;\\n]){0,${far}}?${whose}`, 'g');

/** Longer names first; a place is taken by the first that fits. Each is looked for only where one of its words stands. */
const papers: readonly { readonly kind: DecisionDocument; readonly where: readonly string[]; readonly pattern: RegExp }[] = [
  { kind: 'aviz-comisie-incluziune', where: ['incluziun'], pattern: paper('aviz|acord', 60, 'comisi\\w+[^;\\n]{0,60}incluziun\\w+') },
  { kind: 'aviz-colegiu-director', where: ['colegiu'], pattern: paper('aviz|hotarar|decizi|proces\\w*[ -]?verbal|minut', 80, 'colegiu\\w* director') },
  { kind: 'aviz-colegiu-director', where: ['colegiu'], pattern: /\bcolegiu\w* director[^;\n]{0,80}\b(?:avizat|aprobat|analizat)\w*|\b(?:avizat|aprobat)\w*[^;\n]{0,40}colegiu\w* director/g },
  { kind: 'aviz-consiliu-judetean', where: ['judetean', 'cj', 'c.j', 'c j', 'c. j'], pattern: paper('aviz|adres[ae]|raspuns|punct\\w* de vedere|acord|consultar', 90, '(?:consili(?:ul|ului) judetean|(?<![a-z.])c\\.? ?j\\.?(?= [a-z]))', 'comisi|initiator') },
  { kind: 'aviz-comisie', where: ['comisi'], pattern: paper('aviz|raport|rapoarte', 80, 'comisi(?:ei|ilor|a|e)\\b', 'compartiment|directi[ae]') },
  { kind: 'aviz-comisie', where: ['avizat'], pattern: /\bavizat\w*(?: favorabil)?[^;\n]{0,30}\bcomisi(?:a|ile)\b(?![^;\n]{0,60}incluziun)|\bcomisi(?:a|ile)\b(?![^;\n]{0,60}incluziun)[^;\n]{0,80}\b(?:a|au) avizat\b/g },
  { kind: 'referat-de-aprobare', where: ['aprobare'], pattern: /\breferat(?:ul|ului)? (?:de )?aprobare/g },
  { kind: 'expunere-de-motive', where: ['expuner'], pattern: /\bexpuner(?:ea|ii|e) de motive/g },
  { kind: 'raport-de-specialitate', where: ['rapo'], pattern: /\b(?:raport(?:ul|ului)?|rapoarte(?:le|lor)?)(?: comun[e]?)?(?: (?:nr|inregistrat)[^;\n]{0,40}?)? (?:de specialitate|(?:al |a |ale |intocmit[e]? (?:de )?(?:catre )?)?(?:compartiment|directi|servici|birou|aparat|asistent|inspector|referent|consilier|d\.?a\.?s|s\.?p\.?a\.?s|dgaspc)\w*)/g },
  { kind: 'proces-verbal', where: ['proces'], pattern: /\bproces(?:ul|ului|ele)?[ -]?verbal\w*/g },
  { kind: 'proiect-de-hotarare', where: ['proiect'], pattern: /\bproiect(?:ul|ului) de hotarare/g },
  { kind: 'referat', where: ['referat'], pattern: /\breferat(?:ul|ului)?\b/g },
];

/** Told that a consultation or an opinion did not take place. */
const refused = /\bnu (?:a|au|s-a|s-au) (?:fost |mai )?(?:consult|solicit|obtin|aviza|transmis|cerut)|\bfara (?:a (?:fi )?)?(?:consult|aviz)|\bneconsult/;
/** A letter that says what it is about, and it is neither a consultation nor the plan. */
const otherMatter = (clause: string): boolean => /privind|referito\w+ la|cu privire la|pentru|prin care|in legatura cu/.test(clause)
  && !/consult|\baviz|punct\w* de vedere|plan\w* (?:anual|de actiun)|(?:asupra|cu) planul|servicii(?:lor|le)? social|\b118\b/.test(clause);

interface Mention { readonly kind: DecisionDocument; readonly start: number; readonly end: number; readonly stop: number }

/** Each paper with the stretch up to the next paper, act, semicolon or line: its number and date stand there. */
function mentions(part: string): Mention[] {
  const taken: { kind: DecisionDocument; start: number; end: number }[] = [];
  for (const { kind, where, pattern } of papers) {
    if (!where.some((word) => part.includes(word))) continue;
    for (const hit of part.matchAll(pattern)) {
      const end = hit.index + hit[0].length;
      if (!taken.some((t) => hit.index < t.end && t.start < end)) taken.push({ kind, start: hit.index, end });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  const clauses = clausesOf(part);
  const clauseAt = (offset: number): string => clauses.find((c) => c.start <= offset && offset < c.end)?.flat ?? '';
  const kept = taken.filter((t) => !refused.test(clauseAt(t.start)) && !(t.kind === 'aviz-consiliu-judetean' && otherMatter(clauseAt(t.start))));
  const acts = findActs(part).filter((a) => !a.alias);
  return kept.map((t) => {
    const limits = [taken.find((o) => o.start > t.start)?.start, acts.find((a) => a.start >= t.end)?.start].filter((x) => x !== undefined) as number[];
    const cut = /[;\n]/.exec(part.slice(t.end));
    return { ...t, stop: Math.min(...limits, cut ? t.end + cut.index : part.length, t.end + 400) };
  });
}

const registered = /(?:nr\.{0,3}|numar(?:ul)?|sub nr\.?) ?((?:ad\.? ?)?\d[\d.]*(?:\/[a-z]{1,6}(?=\/| |,|$))?)/;

/** A commission's own number (`comisia de specialitate nr. 4`) is none of its paper. */
const ownNumber = /comisi\w+(?: de specialitate)? nr\.? ?\d{1,2}(?![\d./])(?! ?(?:\/|din)\s*\d)/g;

function numbered(part: string, from: number, to: number): { number: string | null; date: string | null } {
  const stretch = part.slice(from, to).replace(ownNumber, (m) => ' '.repeat(m.length));
  const hit = registered.exec(stretch);
  return { number: hit?.[1]?.replace(/[. ]+$/, '').toUpperCase() ?? null, date: findDates(stretch)[0]?.date ?? null };
}

/** The words with the acts cited in them blanked out: their numbers and dates are no paper's. */
const withoutActs = (words: string): string => findActs(words).filter((a) => !a.alias).reduce((out, a) => out.slice(0, a.start) + ' '.repeat(a.end - a.start) + out.slice(a.end), words);

/** The papers that the preamble names, in order. */
export function documentsOf(text: DecisionText, frame: Frame): NamedDocument[] {
  const part = text.soft.slice(frame.preamble, frame.formula);
  return mentions(part).map((m) => ({
    kind: m.kind, ...numbered(part, m.start, m.stop),
    span: placeIn(text, frame.preamble + m.start, frame.preamble + m.start + part.slice(m.start, m.stop).trimEnd().length),
  }));
}

const happened = /(?:s-a|s-au|a fost|au fost|fiind) (?:consult|raspuns|organiz|realiz|desfasur|efectu|dezbat|analiz)|consultar(?:ii|ilor)|consultat|raspuns|a avut loc|comunicat|inregistrat/;

/** A clause ends at a semicolon, a line, or a comma or `și` before the next paper or ground. */
const clause = /(?:(?!(?:,\s+(?:precum si\s+|si\s+)?|\s(?:precum )?si\s+)(?:referatul|raportul|avizul|avizele|adresa|procesul|minuta|strategia|hotararea|prevederile|dispozitiile|anuntul)\b)[^;\n])+/g;

interface Clause { readonly start: number; readonly end: number; readonly flat: string }
function clausesOf(part: string): Clause[] {
  const out: Clause[] = [];
  for (const m of part.matchAll(clause)) if (m[0].trim()) out.push({ start: m.index, end: m.index + m[0].trimEnd().length, flat: m[0] });
  return out;
}

const others: readonly { readonly with: Consultation['with']; readonly who: RegExp; readonly how: RegExp }[] = [
  { with: 'consiliu-judetean', who: /consili(?:ul|ului) judetean|(?<![a-z.])c\.? ?j\.?(?= [a-z])/, how: /consult|aviz|adresa|punct\w* de vedere|raspuns/ },
  { with: 'comisie-incluziune', who: /comisi\w+[^;\n]{0,60}incluziun/, how: /consult|aviz|adresa|hotarare/ },
  { with: 'furnizori', who: /furnizor\w*|asociati\w+ profesional\w*|organizati\w+[^;\n]{0,40}beneficiar\w*|beneficiar\w+/, how: /consult|dezbater|proces[a-z]*[ -]?verbal|intalnir|chestionar|minut[ae]/ },
  // The county's service is not the county council: its opinion only points to a consultation.
  { with: 'consiliu-judetean', who: /dgaspc|d\.g\.a\.s\.p\.c|directi\w+ general\w+ de asistenta sociala/, how: /aviz\w* consultativ|consultar/ },
  { with: 'public', who: /public|cetaten|locuitor/, how: /dezbater|consultare(?:a)? public|anunt/ },
];

/**
 * Consultations that the preamble names, a clause each. `explicit` where it is told as done or has a number or a date; a legal
 * ground that only speaks of consultation is a hint.
 */
export function consultationsOf(text: DecisionText, frame: Frame): Consultation[] {
  const part = text.soft.slice(frame.preamble, frame.formula);
  const list: Consultation[] = [];
  for (const clause of clausesOf(part)) {
    for (const { with: other, who, how } of others) {
      if (!who.test(clause.flat) || !how.test(clause.flat) || refused.test(clause.flat)) continue;
      // The council that decides is no council consulted.
      if (other === 'consiliu-judetean' && /comisi\w+ de specialitate|comisiei? (?:pentru|juridic|economic)/.test(clause.flat)) continue;
      const act = findActs(clause.flat).find((a) => !a.alias);
      // The county council may give its opinion by a decision of its own.
      const opinion = other === 'consiliu-judetean' && act?.kind === 'HCJ' && /aviz|consultar/.test(clause.flat) && !/strategi/.test(clause.flat);
      const own = opinion ? { number: act.number?.toString() ?? null, date: act.date } : numbered(withoutActs(clause.flat), 0, clause.flat.length);
      const council = other !== 'consiliu-judetean' || (/judetean|(?<![a-z.])c\.? ?j/.test(clause.flat) && !otherMatter(clause.flat));
      const lead = clause.flat.length - clause.flat.trimStart().length;
      list.push({ with: other, ...own, explicit: council && (Boolean(own.number ?? own.date) || happened.test(clause.flat)), span: placeIn(text, frame.preamble + clause.start + lead, frame.preamble + clause.end) });
      break;
    }
  }
  return list;
}

/** The announcement of the draft under L 52/2003 or the exception; the law cited without either is unclear. */
export function transparencyOf(text: DecisionText, frame: Frame): Decision['transparency'] {
  const part = text.soft.slice(frame.preamble, frame.end);
  const law = /(?:52\/2003|transparent\w+ decizional)/.exec(part);
  const exception = /(?:nu (?:are|au) caracter normativ|caracter individual|exceptat|exceptie|nu (?:intra|cade) sub incidenta|nu se supune|procedur\w+ de urgenta|situati\w+ (?:urgent|exceptional)\w*)[^;\n]{0,160}/.exec(part);
  const announced = /\banunt\w*[^;\n]{0,200}|(?:supus|publicat|afisat)\w*[^;\n]{0,80}(?:dezbater\w+ public|consultar\w+ public|transparent)[^;\n]{0,60}/.exec(part);
  const at = (m: RegExpExecArray) => placeIn(text, frame.preamble + m.index, frame.preamble + m.index + m[0].trimEnd().length);
  if (announced && (law || /proiect|public/.test(announced[0]))) return found('announcement', at(announced));
  if (exception && law) return found('exception', at(exception));
  return law ? unclear({ code: 'not-recognised' }, at(law)) : absent(placeIn(text, frame.preamble, frame.formula));
}
