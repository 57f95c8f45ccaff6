import { quote } from '#src/core/text/sentences.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { isPlausibleYear, readDate } from '#src/core/time/wall-clock.ts';
import { namedZone, noZoneWords } from '#src/core/zones/named-zone.ts';
import { refuse } from './content-edit.ts';
import type { Found } from './editable.ts';

/** A new event's zone, and its first and last day. */
interface EventFrame {
  readonly timezone: string;
  readonly start: string;
  readonly end: string;
}

/**
 * The zone and the days of a new event from a command's options, or a sentence that says what to write instead. They
 * are read before anything is written, because a new event may replace another one with all its files.
 */
export function readEventFrame(given: {
  readonly timezone?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}): Found<EventFrame> {
  const { timezone = '', start = '', end = start } = given;
  if (timezone === '' || start === '') {
    return refuse(
      'An event needs a time zone and a first day, such as --timezone Europe/Berlin --start 2027-04-09.',
    );
  }
  const zone = namedZone(timezone);
  if (zone === undefined) return refuse(noZoneWords(timezone));
  const problem = dateProblem('start', start) ?? dateProblem('end', end, start);
  if (problem !== undefined) return refuse(problem);
  if (end < start) {
    return refuse(
      `The event ends on ${dateInWords(end)}, before it starts on ${dateInWords(start)}. Write --end with the last day, or no --end if the event has one day.`,
    );
  }
  return { ok: true, found: { timezone: zone, start, end } };
}

/** What is wrong with an option's date. A date in a usual form is suggested in ours. */
function dateProblem(option: string, text: string, example = '2027-04-09'): string | undefined {
  const reading = readDate(text);
  if (reading.ok) return undefined;
  const { problem, suggestion } = reading;
  if (problem === 'form') {
    const instead =
      suggestion === undefined ? `it like --${option} ${example}` : `--${option} ${suggestion}`;
    return `${quote(text)} isn’t a date. Write ${instead}.`;
  }
  const what = isPlausibleYear(text)
    ? `There is no day ${quote(text)}`
    : `${quote(text)} is in the year ${text.slice(0, 4)}`;
  return `${what}. Write ${suggestion === undefined ? `another --${option}` : `--${option} ${suggestion}`}.`;
}
