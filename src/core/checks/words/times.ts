import type { Event } from '#src/core/model/event/event.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { instantIn, wallClockOf, placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { lookAlikesIn } from '#src/core/time/look-alikes.ts';
import { cityOf } from '#src/core/time/name-zone.ts';
import { possibleDates, readWallClock } from '#src/core/time/wall-clock.ts';
import { isValidZone } from '#src/core/time/zone.ts';

/**
 * The dates that `09/04/2021` can mean, with either the first or the second number as the day; only those within the
 * event, if there are any. None for texts in another form.
 */
export function dateChoices(text: string, { start, end }: Pick<Event, 'start' | 'end'>): string[] {
  const possible = possibleDates(text);
  const within = possible.filter((candidate) => start <= candidate && candidate <= end);
  return within.length > 0 ? within : possible;
}

/**
 * The wall clock at which a DST gap starts, given the one at which it ends (`resumes`): 02:00 for the gap from 02:00 to
 * 03:00. Undefined if there is no gap.
 */
export function gapStart(zone: string, resumes: string): string | undefined {
  const placing = placeWallClock(resumes, zone);
  if (!placing.ok) return undefined;
  // What a clock would show that ignored the change: the minute before it, plus one.
  const minuteBefore = wallClockOf(placing.instant.minus({ minutes: 1 }));
  return new Date(Date.parse(`${minuteBefore}Z`) + 60_000).toISOString().slice(0, 16);
}

/**
 * The wall clock in a zone at an instant written with an offset or "Z"; undefined if the text or the zone is invalid.
 *
 * @example wallClockIn('Europe/Berlin', '2027-04-09T08:00Z') //=> '2027-04-09T10:00'
 */
export function wallClockIn(zone: string, text: string): string | undefined {
  const reading = readWallClock(
    text
      .trim()
      .replace(/\.\d+(?=Z$)/i, '')
      .replace(/z$/i, '+00:00'),
  );
  if (!reading.ok || reading.offsetMinutes === undefined || !isValidZone(zone)) return undefined;
  const offset = /z$/i.test(text.trim()) ? 'Z' : text.trim().slice(-6);
  return wallClockOf(instantIn(zone, `${reading.wallClock}${offset}`));
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The end of a sentence that points out a look-alike character in a date or time, because nobody notices a no-break
 * hyphen. Empty if there is none.
 *
 * @example lookAlikeWords('2021‑04‑09') //=> '; its "‑" (U+2011) only looks like "-"'
 */
export function lookAlikeWords(text: string): string {
  const [first] = lookAlikesIn(text);
  if (first === undefined) return '';
  const { character, meant } = first;
  if (/[\u2018-\u201e]/.test(character)) {
    return `; the quotation mark "${character}" (${codeOf(character)}) is part of it`;
  }
  if (meant === '') return `; it contains an invisible character (${codeOf(character)})`;
  return meant === ' '
    ? `; its space (${codeOf(character)}) is not the usual one`
    : `; its "${character}" (${codeOf(character)}) only looks like "${meant}"`;
}

/**
 * The whole minutes that a length in another form stands for; undefined if that is unclear.
 *
 * @example minutesMeant('1h30') //=> 90
 * @example minutesMeant('20 min') //=> 20
 */
export function minutesMeant(text: string): number | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const words =
    /^(?:(\d{1,2}(?:\.5)?) ?(?:h|hrs?|hours?))? ?(?:(\d{1,3}) ?(?:m|min\.?|mins?|minutes?|['’′])?)?$/i.exec(
      text.trim(),
    );
  if (words === null) return undefined;
  const minutes = Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
  return minutes > 0 ? minutes : undefined;
}

/**
 * The days of an event at the end of a sentence.
 *
 * @example eventDaysInWords('2021-04-09', '2021-04-10') //=> 'the event runs from 9 April 2021 to 10 April 2021'
 */
export function eventDaysInWords(first: string, last: string): string {
  return first === last
    ? `the event is on ${dateInWords(first)}`
    : `the event runs from ${dateInWords(first)} to ${dateInWords(last)}`;
}

/**
 * A wall clock in a sentence.
 *
 * @example wallClockInWords('2021-04-09T07:15') //=> '07:15 on 9 April 2021'
 */
export function wallClockInWords(wallClock: string): string {
  return `${wallClock.slice(11, 16)} on ${dateInWords(wallClock)}`;
}

/**
 * The city or country whose clocks a zone describes; the zone itself if its name contains none.
 *
 * @example cityOrZone('America/Argentina/Buenos_Aires') //=> 'Buenos Aires'
 */
export function cityOrZone(zone: string): string {
  return cityOf(zone) ?? zone;
}

/**
 * A length in a sentence.
 *
 * @example lengthInWords(90) //=> '1 hour 30 minutes'
 */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const part = (count: number, word: string): string[] =>
    count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
  return [...part(hours, 'hour'), ...part(rest, 'minute')].join(' ') || '0 minutes';
}

/** A slot's start and end, with the offset if the clocks show a time twice. */
export function slotHours({ start, end, ambiguous }: Slot): string {
  const form = ambiguous ? 'HH:mm ZZ' : 'HH:mm';
  return `${start.toFormat(form)} to ${end.toFormat(form)}`;
}

/** The date of a slot's start in a sentence: `9 April 2021`. */
export function slotDate({ start }: Slot): string {
  return dateInWords(start.toISODate());
}

/** The whole hour of a wall clock: `05:00` for `2027-06-10T05:30`. As `dayEnds`, it puts the time in the morning. */
export function wholeHour(wallClock: string): string {
  return `${wallClock.slice(11, 13)}:00`;
}
