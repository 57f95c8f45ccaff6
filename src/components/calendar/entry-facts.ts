import type { FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { participantText, slotPlace, slotTitle } from '#src/core/feeds/slot-text.ts';
import type { ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import type { EntryFacts } from './calendar-links.ts';

/** What a calendar's own page is told of a talk's slot: short, for it all travels in an address. */
export function entryFacts(slot: Slot, talk: ScheduledTalk, input: FeedInput): EntryFacts {
  const { schedule, site, words } = input;
  const people = talk.speakers.length > 0 ? talk.speakers : talk.authors;
  const page = addressOf(site, `talks/${talk.entry.id}/`);
  const details = [
    ...people.slice(0, 5).map(participantText),
    ...(page === undefined ? [] : [page]),
  ];
  return {
    title: slotTitle(slot, words),
    start: slot.start.toMillis(),
    end: slot.end.toMillis(),
    zone: schedule.zone,
    place: slotPlace(slot, schedule.event.data, words),
    details: details.join('\n'),
  };
}
