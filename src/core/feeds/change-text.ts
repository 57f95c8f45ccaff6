import type { ChangeKind, SlotChange } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { moveTexts } from '#src/core/time/move-texts.ts';
import { eventClock } from './event-clock.ts';
import type { FeedWords } from './feed-words.ts';

/** What became of a slot, in words, most important first: "moved from 10:00 to 10:15 (Berlin, UTC+2)". */
export const changeTexts = (change: SlotChange, schedule: Schedule, words: FeedWords): string[] =>
  change.kinds.map((kind) => changeText(kind, change, schedule, words));

/** One of the things that became of a slot, in words and in event time. */
export function changeText(
  kind: ChangeKind,
  { before, after }: SlotChange,
  schedule: Schedule,
  words: FeedWords,
): string {
  switch (kind) {
    case 'moved':
      return before === undefined || after === undefined
        ? words.change.moved('', '')
        : words.change.moved(...moveTexts(before, after, eventClock(schedule)));
    case 'room':
      return words.change.room(after?.room);
    case 'title':
      return words.change.title(before?.title ?? '');
    default:
      return words.change[kind];
  }
}
