import { clockFormat } from './format-clock.ts';
import type { ClockFormat, ClockStyle } from './format-clock.ts';
import { formatDateAt } from './format-date.ts';
import { formatOffset, keepsOffsetAround, offsetAt } from './zone.ts';

const dayMillis = 86_400_000;

/** One end of a slot as a zone's clock shows it. */
interface ClockMoment {
  /** `00:30` */
  readonly clock: string;
  /** How many days its date is after the day below which it is listed: 1 for the next day, 0 for the same day. */
  readonly daysAway: number;
  /** `Sat` and `Saturday`, if the date differs. */
  readonly weekday: { readonly short: string; readonly long: string } | undefined;
  /** `UTC+1`, if this wall clock occurs twice in the zone, and the offset distinguishes the two. */
  readonly offset: string | undefined;
}

interface ClockRange {
  readonly start: ClockMoment;
  /** Its `daysAway` counts from the date of the start, after which people read it. */
  readonly end: ClockMoment | undefined;
}

/**
 * Describes a slot in a zone's clock: its start and end (milliseconds), below the heading of a day (`2021-04-09`; by
 * default, the start's own date). Fast enough for ten thousand slots at a time. Throws a RangeError if the runtime does
 * not support the zone or the language.
 */
export function clockRange(
  zone: string,
  style: ClockStyle,
  start: number,
  end?: number,
  day?: string,
): ClockRange {
  const localStart = localMillis(zone, start);
  const startDay = Math.floor(localStart / dayMillis);
  const headingDay = day === undefined ? startDay : numberOfDay(day);
  return {
    start: moment(zone, style, start, localStart, startDay - headingDay),
    end: end === undefined ? undefined : endMoment(zone, style, end, startDay),
  };
}

let lastDay = '';
let lastDayNumber = 0;

/** A page has few days, one after another, and many slots below each of them. */
function numberOfDay(day: string): number {
  if (day !== lastDay) {
    lastDayNumber = Date.parse(`${day}T00:00Z`) / dayMillis;
    lastDay = day;
  }
  return lastDayNumber;
}

function endMoment(zone: string, style: ClockStyle, end: number, startDay: number): ClockMoment {
  const local = localMillis(zone, end);
  return moment(zone, style, end, local, Math.floor(local / dayMillis) - startDay);
}

/** The date a zone has at an instant (milliseconds), `2021-04-09`. */
export function dateAt(zone: string, instantMillis: number): string {
  return new Date(dayNumber(zone, instantMillis) * dayMillis).toISOString().slice(0, 10);
}

function moment(
  zone: string,
  style: ClockStyle,
  at: number,
  local: number,
  daysAway: number,
): ClockMoment {
  return {
    clock: clockText(local, style),
    daysAway,
    weekday: daysAway === 0 ? undefined : weekdayText(local, style.language),
    offset: isRepeatedAt(zone, at) ? formatOffset(offsetAt(zone, at)) : undefined,
  };
}

/** The zone's wall clock, treated as if it were UTC. */
function localMillis(zone: string, at: number): number {
  return at + offsetAt(zone, at) * 60_000;
}

/** Days since 1970 by the zone's own calendar. */
function dayNumber(zone: string, at: number): number {
  return Math.floor(localMillis(zone, at) / dayMillis);
}

let lastStyle: ClockStyle | undefined;
let lastFormat: ClockFormat | undefined;

/** Finding the format of a style takes longer than writing a time in it, and a page has only one style. */
function clockText(local: number, style: ClockStyle): string {
  if (style !== lastStyle || lastFormat === undefined) {
    lastFormat = clockFormat('UTC', style);
    lastStyle = style;
  }
  return lastFormat(local);
}

const weekdayTexts = new Map<string, { readonly short: string; readonly long: string }>();

function weekdayText(local: number, language: string) {
  const key = `${language} ${Math.floor(local / dayMillis) % 7}`;
  let text = weekdayTexts.get(key);
  if (text === undefined) {
    text = {
      short: formatDateAt(local, 'UTC', language, 'short-weekday'),
      long: formatDateAt(local, 'UTC', language, 'weekday'),
    };
    weekdayTexts.set(key, text);
  }
  return text;
}

/** Whether the zone's clocks show this time at another instant, too. */
function isRepeatedAt(zone: string, at: number): boolean {
  if (keepsOffsetAround(zone, at)) return false;
  const offset = offsetAt(zone, at);
  const shownAgain = (other: number): boolean =>
    other !== offset && offsetAt(zone, at + (offset - other) * 60_000) === other;
  return shownAgain(offsetAt(zone, at - dayMillis)) || shownAgain(offsetAt(zone, at + dayMillis));
}

/** A language's words around times. The build and the browser write the same. */
export interface RangeWords {
  /** Spoken in place of the dash between two times: "to". */
  readonly to: string;
  /** By the number of days, from "-2" to "2": `+1 day` on the page, `next day` when spoken. */
  readonly daysAway: Readonly<Record<string, { readonly seen: string; readonly said: string }>>;
}

/** A part of a range of times. Screen readers get `said` in place of `seen`; a time has both. */
export type RangePiece =
  | { readonly part: 'start' | 'end'; readonly seen: string; readonly said: string }
  | { readonly part: 'mark' | 'dash'; readonly seen: string; readonly said: string };

/**
 * A range in reading order: `07:00`, `–`, `07:15`. A start on a date other than that of its heading is preceded by its
 * weekday (`Sat 00:30`, spoken as "next day, Saturday, 00:30"), an end on a date other than the start's is followed by
 * the difference (`00:30 +1 day`), and a repeated wall clock by its offset.
 */
export function rangePieces({ start, end }: ClockRange, words: RangeWords): RangePiece[] {
  const pieces: RangePiece[] = [];
  if (start.weekday !== undefined) {
    const said = `${sayDay(start, words)}, `;
    pieces.push({ part: 'mark', seen: `${start.weekday.short}\u00a0`, said });
  }
  pieces.push({ part: 'start', seen: start.clock, said: start.clock }, ...offsetMark(start));
  if (end === undefined) return pieces;
  pieces.push({ part: 'dash', seen: '–', said: ` ${words.to} ` });
  pieces.push({ part: 'end', seen: end.clock, said: end.clock }, ...offsetMark(end));
  if (end.daysAway !== 0) {
    const away = words.daysAway[String(end.daysAway)]?.seen ?? end.weekday?.short ?? '';
    // In a narrow column, a range may break after its dash and before this mark, but not within the mark.
    const seen = ` ${away.replaceAll(' ', '\u00a0')}`;
    pieces.push({ part: 'mark', seen, said: `, ${sayDay(end, words)}` });
  }
  return pieces;
}

function offsetMark({ offset }: ClockMoment): RangePiece[] {
  return offset === undefined
    ? []
    : [{ part: 'mark', seen: `\u00a0${offset}`, said: ` ${offset}` }];
}

function sayDay({ daysAway, weekday }: ClockMoment, words: RangeWords): string {
  const away = words.daysAway[String(daysAway)]?.said;
  return [away, weekday?.long].filter((word) => word !== undefined).join(', ');
}

/** The pieces as one text, as shown (`Sat 00:30–01:30`) or spoken ("next day, Saturday, 00:30 to 01:30"). */
export function rangeText(pieces: readonly RangePiece[], as: 'seen' | 'said'): string {
  return pieces.map((piece) => piece[as]).join('');
}
