// Partnership agreements, protocols and conventions the plan names among what it is based on.

import { isCapital } from '../../base/characters.ts';
import type { Agreement } from '../plan.ts';
import { absent, found } from '../reading.ts';
import { findDates } from './dates.ts';
import type { Line } from './lines.ts';
import { holdsOne } from './marks.ts';
import type { View } from './view.ts';

const head = /\b(?:protocol(?:ul|ului)?|conventi(?:a|ei|e)|acord(?:ul|ului)?|contract(?:ul|ului)?\s+de\s+(?:parteneriat|colaborare))\b(?=[^.;:\n]{0,90}\b(?:nr\b|incheiat|intre|aprobat))|\b(?:protocol(?:ul|ului)?|conventi(?:a|ei|e)|acord(?:ul|ului)?)\s+de\s+(?:colaborare|parteneriat|cooperare)\b(?!\s*:?\s*$)/g;
const numberForm = /\bnr\.{0,3}\s*(\d[\d.]{0,9}(?:\/[a-z]{1,6}(?=\/))?)/;
const untilForm = /\b(?:valabil[aei]*|in\s+vigoare|expira|pana)\b[^.;]{0,40}?\b(?:pana\s+)?(?:la|in)\s+(?:data\s+(?:de\s+)?)?/;
const betweenForm = /\bintre\s+(.{3,400}?)\s+(?:si|și)\s+(?=[a-zªºß-ӿ])/;

/** "convenția nr. 15/11.01.2024 cu Asociația …": the other party; the authority itself is the first. */
const withForm = /\b(?:inchei[a-zªºß-ӿ]+\s+)?cu\s+(?=[a-zªºß-ӿ])/;

/** Agreements named in the lines given; a bare heading "Acorduri de parteneriat:" is none. */
export function agreementsOf(view: View, lines: readonly Line[]): Agreement[] {
  const out: Agreement[] = [];
  for (const line of lines) {
    if (line.running || !holdsOne(line.folded, ['protocol', 'conventi', 'acord', 'contract'])) continue;
    const hits = [...line.folded.matchAll(head)].filter((hit) => !/\b(?:termenilor|incheieri[a-zªºß-ӿ]*|unor|unui|inchei[a-zªºß-ӿ]*)\s+$/.test(line.folded.slice(0, hit.index)) && !/^[a-zªºß-ӿ]+\s*:\s*$/.test(line.folded.slice(hit.index)));
    hits.forEach((hit, i) => {
      const start = line.start + hit.index, end = hits[i + 1] && hits[i + 1]!.index - hit.index > 60 ? line.start + hits[i + 1]!.index : line.end;
      if (out.some((a) => view.place(start, end).start < a.span.end && view.place(start, end).start >= a.span.start)) return;
      const folded = view.folded.slice(start, end), text = view.text.slice(start, end), whole = view.place(start, end);
      // The approving decision has its own number, after "aprobat".
      const own = folded.split(/\baprobat/)[0]!;
      const number = numberForm.exec(own);
      const date = findDates(number ? own.slice(number.index, number.index + 60) : own.slice(0, 120))[0];
      const dateAt = number && date ? number.index : 0;
      const until = untilForm.exec(folded);
      const untilDate = until ? findDates(folded.slice(until.index, until.index + 80))[0] : undefined;
      const title = text.slice(0, number ? number.index : text.search(/,|încheiat|incheiat|aprobat|;|$/)).trim();
      const between = betweenForm.exec(folded);
      const parties: string[] = [];
      if (between) {
        const first = between.index + between[0].indexOf(between[1]!);
        parties.push(text.slice(first, first + between[1]!.length).trim());
        const second = between.index + between[0].length;
        parties.push(text.slice(second).split(/,|;|\.(?=\s|$)|\s+(?:pentru|privind|în vederea|valabil)/)[0]!.trim());
      }
      const other = between ? null : withForm.exec(own);
      if (other && isCapital(text[other.index + other[0].length])) parties.push(text.slice(other.index + other[0].length).split(/,|;|\.(?=\s|$)|\s+(?:pentru|privind|în vederea|valabil|nr\b)/)[0]!.trim());
      out.push({
        title: title.replace(/\s+/g, ' '), span: whole, parties: parties.filter(Boolean),
        number: number ? found(number[1]!.replace(/\.+$/, ''), view.place(start + number.index, start + number.index + number[0].length)) : absent(whole),
        date: date?.date ? found(date.date, view.place(start + dateAt + date.span.start, start + dateAt + date.span.end)) : absent(whole),
        until: untilDate?.date && until ? found(untilDate.date, view.place(start + until.index + untilDate.span.start, start + until.index + untilDate.span.end)) : absent(whole),
      });
    });
  }
  return out;
}
