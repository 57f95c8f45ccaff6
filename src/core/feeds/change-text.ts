import type { SlotChange } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { eventClock } from './event-clock.ts';
import type { FeedWords } from './feed-words.ts';

/** What became of a slot, in words, most important first: "moved from 10:00 to 10:15". */
export function changeTexts(change: SlotChange, schedule: Schedule, words: FeedWords): string[] {
  const { kinds, before, after } = change;
  return kinds.map((kind) => {
    switch (kind) {
      case 'moved':
        return words.change.moved(...fromTo(change, schedule));
      case 'room':
        return words.change.room(after?.room);
      case 'title':
        return words.change.title(before?.title ?? '');
      default:
        return words.change[kind];
    }
  });
}

/** Both times of a move; with their dates where these differ, with their ends where the starts are equal. */
function fromTo({ before, after }: SlotChange, schedule: Schedule): [string, string] {
  if (before === undefined || after === undefined) return ['', ''];
  const clock = eventClock(schedule);
  const dateOf = (instant: string): string => clock.dateOf(Date.parse(instant));
  const sameDate = dateOf(before.start) === dateOf(after.start);
  const sameStart = before.start === after.start;
  const [from, to] = [before, after].map(({ start, end }) => {
    const times = sameStart
      ? `${clock.time(Date.parse(start))}–${clock.time(Date.parse(end))}`
      : clock.time(Date.parse(start));
    return sameDate ? times : `${dateOf(start)}, ${times}`;
  });
  return [from ?? '', to ?? ''];
}
