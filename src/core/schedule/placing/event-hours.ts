import type { DateTime } from 'luxon';
import type { EventEntry } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { EventClock } from './event-clock.ts';
import { placeImportantDates } from './important-dates.ts';

/** Places the times that stand in the event's own file: the chat's hours, the notice's end, important dates. */
export function placeEventHours(
  event: EventEntry,
  clock: EventClock,
  problems: PlacingProblem[],
): Pick<Schedule, 'chat' | 'noticeUntil' | 'importantDates'> {
  const place = (text: string | undefined, path: FieldPath): DateTime<true> | undefined => {
    if (text === undefined) return undefined;
    const placed = clock.place(text);
    if (placed.ok) return placed.instant;
    if (placed.trouble !== undefined) problems.push({ entry: event, path, ...placed.trouble });
    return undefined;
  };
  const { chat, notice } = event.data;
  const opens = place(chat?.opens, ['chat', 'opens']);
  const closes = place(chat?.closes, ['chat', 'closes']);
  if (opens !== undefined && closes !== undefined && closes.toMillis() <= opens.toMillis()) {
    problems.push({
      problem: 'chat-closes-before-opening',
      entry: event,
      path: ['chat', 'closes'],
      text: chat?.closes ?? '',
      opens: chat?.opens ?? '',
    });
  }
  return {
    chat: { opens, closes },
    noticeUntil: place(notice?.until, ['notice', 'until']),
    importantDates: placeImportantDates(event, problems),
  };
}
