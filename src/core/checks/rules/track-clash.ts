import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { slotPath } from '#src/core/checks/rule-builders/clashes.ts';
import { quote } from '#src/core/text/sentences.ts';
import { slotDate, slotHours } from '#src/core/checks/words/times.ts';
import { isExclusive, overlappingPairs } from '#src/core/schedule/clashes.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { isInSession } from '#src/core/schedule/schedule.ts';

/** With fewer slots in a track, nobody can see whether they are meant to follow one another. */
const leastSlots = 5;

/** If more than this share of a track's slots overlap, the track is a theme rather than a series of talks. */
const mostOverlapping = 0.1;

/** Pairs of a track's slots that overlap in different rooms; another rule reports pairs in the same room. */
function overlapsOf(slots: readonly Slot[], most: number): (readonly [Slot, Slot])[] {
  const found: (readonly [Slot, Slot])[] = [];
  for (const pair of overlappingPairs(slots)) {
    const [a, b] = pair;
    if (isInSession(a, b.subject) || isInSession(b, a.subject)) continue;
    if (a.rooms.length === 0 || b.rooms.length === 0) continue;
    if (a.rooms.some((room) => b.rooms.includes(room))) continue;
    found.push(pair);
    if (found.length > most) break;
  }
  return found;
}

/** Two talks of one track at the same time, if the track's other talks follow one another. */
export const trackClash: Rule = {
  code: 'track-clash',
  *find({ slots }): Generator<ReportedFinding> {
    const own = slots.filter(
      (slot) =>
        slot.track !== undefined && slot.subject.collection === 'talks' && isExclusive(slot),
    );
    for (const [track, together] of Map.groupBy(own, (slot) => slot.track)) {
      if (track === undefined || together.length < leastSlots) continue;
      const most = Math.floor((together.length * mostOverlapping) / 2);
      const pairs = overlapsOf(together, most);
      if (pairs.length > most) continue;
      for (const [earlier, later] of pairs) {
        yield {
          at: later.subject,
          path: slotPath(later),
          message: `The track ${quote(track.name)} has two talks at once on ${slotDate(later)}: this one from ${slotHours(later)}, and ${quote(earlier.subject.title.plain)} (${earlier.subject.file}) from ${slotHours(earlier)}.`,
          hint: 'Change the time or the track of one of them.',
        };
      }
    }
  },
};
