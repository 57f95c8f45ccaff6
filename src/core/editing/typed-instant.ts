import type { DateTime } from 'luxon';
import { quote } from '#src/core/text/sentences.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import { placeWritten } from '#src/core/time/place-wall-clock.ts';
import type { WallClockProblem } from '#src/core/time/place-wall-clock.ts';
import { hasSeconds } from '#src/core/time/guess-wall-clock.ts';
import { readDate, readTimeOfDay } from '#src/core/time/wall-clock.ts';
import type { Editable, Found } from './editable.ts';

/**
 * An instant from a wall clock that somebody typed, or a sentence that says what to type. At a one-day event, the time
 * alone is enough: `9:30`, or `00:30` for the night after that day.
 *
 * @param option the command's option with the wall clock, without its dashes.
 * @param likelyDay the date to suggest if the day is missing; by default the event's first one.
 */
export function findInstant(
  { content }: Editable,
  option: string,
  text: string,
  likelyDay?: string,
): Found<DateTime<true>> {
  const { timezone, start, end, dayEnds } = content.event.data;
  const time = timeAlone(text);
  const dateOf = (day: string): string =>
    time !== undefined && time < dayEnds ? shiftDate(day, 1) : day;
  if (time !== undefined && hasSeconds(text)) {
    const whole = start === end ? time : `${dateOf(likelyDay ?? start)}T${time}`;
    return { ok: false, sentence: noSeconds(option, whole) };
  }
  const typed = time !== undefined && start === end ? `${dateOf(start)}T${time}` : text;
  const placing = placeWritten(typed, timezone);
  if (placing.ok) return { ok: true, found: placing.instant };
  const sentence =
    time !== undefined && start !== end
      ? `The event lasts several days, so write the day, too: ${dateOf(likelyDay ?? start)}T${time}.`
      : noInstant(option, typed, placing.problem, start);
  return { ok: false, sentence };
}

/** The time of day if a text is nothing else: `09:30` for "9:30". Digits alone may be a year: "2027" is not 20:27. */
function timeAlone(text: string): string | undefined {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) return undefined;
  const reading = readTimeOfDay(typed);
  return reading.ok ? reading.timeOfDay : reading.suggestion;
}

/** Seconds are refused, not cut off: whoever typed them would not notice. */
function noSeconds(option: string, wallClock: string): string {
  return `Times have no seconds. Write --${option} ${wallClock}.`;
}

function noInstant(
  option: string,
  typed: string,
  problem: WallClockProblem,
  firstDay: string,
): string {
  const text = quote(typed);
  const isForm = problem.kind === 'wall-clock-form';
  if (isForm && problem.detail === 'seconds' && problem.suggestion !== undefined) {
    return noSeconds(option, problem.suggestion);
  }
  switch (problem.kind) {
    case 'wall-clock-skipped':
      return `The clocks skip ${text}: they go on at ${problem.resumes}.`;
    case 'offset-not-needed':
      return `${text} needs no offset: times are those of ${problem.zone}.`;
    case 'wall-clock-repeated':
    case 'offset-wrong':
      return `The clocks show ${text} twice: write it with ${problem.offsets.join(' or ')} at its end.`;
    default:
      return readDate(typed).ok
        ? `${text} isn’t a date and a time. Write the time, too: ${typed}T09:00.`
        : `${text} isn’t a date and a time. Write it like ${firstDay}T09:00.`;
  }
}
