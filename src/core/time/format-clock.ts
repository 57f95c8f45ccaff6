import { offsetAt } from './zone.ts';

/** The style of times: a language, and 12 or 24 hours if the event sets it. */
export interface ClockStyle {
  readonly language: string;
  readonly hours?: 12 | 24 | undefined;
}

export type ClockFormat = (instantMillis: number) => string;

const dayMinutes = 24 * 60;
const faces = new Map<string, (minuteOfDay: number) => string>();
const formats = new Map<string, ClockFormat>();

/**
 * Returns a function that formats a zone's local time at an instant (milliseconds): `07:15`, or `7:15 PM` in a language
 * or event with a 12-hour clock. It is created once for each zone and style, and then takes less than a microsecond for
 * each time. Hours of the 24-hour clock have two digits, so that they align in a column. Every space is U+00A0, because
 * engines differ in the space before "PM", and a time must not be broken across lines. If the runtime does not support
 * a language, English is used rather than the machine's own language. Throws a RangeError on an unknown zone and on an
 * invalid language tag.
 */
export function clockFormat(zone: string, { language, hours }: ClockStyle): ClockFormat {
  const key = `${zone} ${language} ${hours ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    const face = clockFace(language, hours ?? usualHours(language));
    offsetAt(zone, 0); // an unknown zone is refused here rather than at the first time
    format = (instantMillis) => {
      const minutes = Math.floor(instantMillis / 60_000 + offsetAt(zone, instantMillis));
      return face(((minutes % dayMinutes) + dayMinutes) % dayMinutes);
    };
    formats.set(key, format);
  }
  return format;
}

/** Writes a minute of the day. There are only 1,440, so the engine writes each of them once. */
function clockFace(language: string, hours: 12 | 24): (minuteOfDay: number) => string {
  const key = `${language} ${hours}`;
  let face = faces.get(key);
  if (face === undefined) {
    const intl = new Intl.DateTimeFormat([language, 'en'], {
      timeZone: 'UTC',
      numberingSystem: 'latn', // engines differ in Arabic digits
      hour: hours === 12 ? 'numeric' : '2-digit',
      minute: '2-digit',
      hourCycle: hours === 12 ? 'h12' : 'h23',
    });
    const texts: string[] = [];
    face = (minute) => (texts[minute] ??= intl.format(minute * 60_000).replace(/\s/g, '\u00a0'));
    faces.set(key, face);
  }
  return face;
}

const usual = new Map<string, 12 | 24>();

/**
 * Whether a language uses a 12-hour or a 24-hour clock. It is cached, because the engine takes a millisecond to answer.
 */
export function usualHours(language: string): 12 | 24 {
  let hours = usual.get(language);
  if (hours === undefined) {
    const { hourCycle } = new Intl.DateTimeFormat([language, 'en'], {
      hour: 'numeric',
    }).resolvedOptions();
    hours = hourCycle === 'h11' || hourCycle === 'h12' ? 12 : 24;
    usual.set(language, hours);
  }
  return hours;
}
