// Objectives told inside one line: "Obiectivele specifice sunt următoarele: a; b.", "HG nr. 1492/2022 – Obiectivul 2. …; Obiectivul 4. …".

import type { Objective } from '../plan.ts';

type Level = Objective['level'];
/** Offsets in the line's words. */
export interface Clause { readonly start: number; readonly end: number; readonly level: Level }

const verbs = '(?:sunt|vizeaza|urmaresc|privesc|includ|cuprind|constau\\s+in|se\\s+refera\\s+la)';
/** "Obiectivele specifice (ale strategiei) (sunt, vizează) (următoarele):" and what follows the colon. */
const announced = new RegExp(`\\b(?:obiectiv(?:e|ele)|directi(?:i|ile)\\s+de\\s+actiune|prioritati(?:le)?)(?:\\s+(specifice|operationale|strategice|generale))?(?:\\s+(?:ale\\s+(?:acesteia|strategiei)|urmarite|asumate))?(?:\\s+${verbs})?(?:\\s+urmatoarele)?\\s*:\\s*(?=\\S)`);
/** "Obiectivul 2. …", "Obiectivul specific 1.3 – …" after a mark. */
const counted = /(?<=[;:,.()]\s{0,2}|[-–—]\s{1,2})obiectiv(?:ul)?\s+(?:(general|specific|operational|strategic)\s+)?(?:nr\.?\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}\b)\s*(?:[.:)]\s*[-–—]?|[-–—])\s*(?=[„"”«]?[a-z])/g;
/** "direcția „…”", "pilonul „…” și pilonul „…”". */
const quoted = /\b(obiectiv(?:ul|ele)?|directi(?:a|i|ile)(?:\s+de\s+actiune)?|pilon(?:ul|ii)?|prioritat(?:ea|ile)|axa)(?:\s+(general|specific|strategic|operational)[a-z]*)?(?:\s+(?:nr\.?\s*)?(?:\d{1,2}|[ivx]{1,4}))?\s*[:–—-]?\s*[„“"«]([^„”"»]{12,300})[”"»]/g;
const levels: Readonly<Record<string, Level>> = { general: 'general', generale: 'general', specific: 'specific', specifice: 'specific', operational: 'operational', operationale: 'operational' };

/** Where the sentence ends that begins at `from`: a full stop before a capital or the line's end. */
function sentenceEnd(text: string, from: number): number {
  const stop = /\.(?=\s+[A-ZÎÂĂȘȚ„]|\s*$)/.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}

/** Objectives that the words of a line list after announcing or counting them; empty where they do neither. `text` and `folded` are the same words. */
export function clausesIn(text: string, folded: string): Clause[] {
  const hits = [...folded.matchAll(counted)];
  if (hits.length) {
    return hits.map((hit, i) => {
      const start = hit.index + hit[0].length, next = hits[i + 1]?.index ?? folded.length;
      const semicolon = text.indexOf(';', start);
      return { start, end: Math.min(next, semicolon < 0 ? text.length : semicolon), level: levels[hit[1] ?? ''] ?? 'specific' };
    });
  }
  const hit = announced.exec(folded);
  if (!hit) return [...folded.matchAll(quoted)].map((q) => {
    const start = q.index + q[0].lastIndexOf(q[3]!);
    return { start, end: start + q[3]!.length, level: levels[q[2] ?? ''] ?? (q[1]!.startsWith('directi') ? 'direction' : 'other') };
  });
  const out: Clause[] = [], level: Level = levels[hit[1] ?? ''] ?? (/^directi/.test(hit[0]) ? 'direction' : 'other');
  let at = hit.index + hit[0].length;
  const end = sentenceEnd(text, at), list = text.slice(at, end);
  const cuts = list.includes(';') ? /\s*;\s*(?=\S)/g : /(?:\s*,\s*|\s+și\s+|\s+si\s+)(?=[A-ZÀ-ÞĂŐŰȘȚ])/g;
  for (const cut of list.matchAll(cuts)) { out.push({ start: at, end: hit.index + hit[0].length + cut.index, level }); at = hit.index + hit[0].length + cut.index + cut[0].length; }
  out.push({ start: at, end, level });
  return out;
}
