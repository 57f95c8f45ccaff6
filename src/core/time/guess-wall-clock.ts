import { withoutLookAlikes } from './look-alikes.ts';

/** The kind of mistake in the form, if it can be recognized. The caller puts it into words. */
export type FormDetail =
  | 'zulu' // "…Z": content never holds UTC
  | 'seconds' // seconds other than :00
  | 'range' // a start with its end, such as 10:00–11:00
  | 'offset' // an offset in another form than +01:00
  | 'no-time'
  | 'no-date'
  | 'other';

/**
 * The mistake in the form, and the time that was probably meant (not checked to exist); undefined if a guess would be
 * too uncertain.
 */
export interface Guess {
  readonly detail: FormDetail;
  readonly suggestion: string | undefined;
}

/** A longer text is neither a date nor a time. */
const longestGuessed = 100;

const dateForms = [
  /^(?<year>\d{4})[-/.–](?<month>\d{1,2})[-/.–](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  // In dates with periods, the day comes first; slashes and hyphens are ambiguous unless the day is above 12.
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])[-/](?<month>\d{1,2})[-/](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[-/](?<day>1[3-9]|2\d|3[01])[-/](?<year>\d{4})$/,
];

/** With the month's name, and perhaps a weekday before it: `Fri, 9 April 2021`, `April 9th, 2021`. */
const namedForms = [
  /^(?:[a-z]+\.?,? )?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(?<name>[a-z]+)\.?,?[ -](?<year>\d{4})$/i,
  /^(?:[a-z]+\.?,? )?(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
];

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** `4` for `April`, `apr`, and `Apri`: a beginning that no other month shares. */
function monthNumber(name: string): string | undefined {
  const word = name.toLowerCase();
  const found = monthNames.findIndex((month) => word.length >= 3 && month.startsWith(word));
  return found === -1 ? undefined : String(found + 1);
}

/** Three digits before a colon (`106:30`) are neither hours nor hours with minutes. */
const timeForm =
  /^(?!\d{3}:)(?<hour>\d{1,2})(?:[:.h]?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?:h|uhr)?(?<half>[ap]\.?m\.?)?$/i;

/** A minus sign (U+2212) belongs to an offset. */
const rangeForm = /^(?<from>[^-–]*\S)\s*[-–]\s*(?<to>\d.*)$/;

const offsetForm = /(?<sign>[+\-−–])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/;

/**
 * Guesses which date a text means that is not in the form `2021-04-09`.
 *
 * @example guessDate('9.4.2021') //=> '2021-04-09'
 * @example guessDate('April 9, 2021') //=> '2021-04-09'
 * @example guessDate('9/4/2021') //=> undefined: April or September
 */
export function guessDate(text: string): string | undefined {
  if (text.length > longestGuessed) return undefined;
  const plain = withoutLookAlikes(text).trim();
  for (const form of [...dateForms, ...namedForms]) {
    const { year, name = '', month = monthNumber(name), day } = form.exec(plain)?.groups ?? {};
    if (year !== undefined && month !== undefined && day !== undefined) {
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
  }
  return undefined;
}

/**
 * Guesses which time of day a text means that is not in the form `07:15`; seconds are cut off.
 *
 * @example guessTimeOfDay('7.15 pm') //=> '19:15'
 */
export function guessTimeOfDay(text: string): string | undefined {
  if (text.length > longestGuessed) return undefined;
  const { hour, minute, half } = timeForm.exec(withoutLookAlikes(text).trim())?.groups ?? {};
  if (hour === undefined || (minute === undefined && half === undefined)) return undefined;
  if (half !== undefined && (Number(hour) > 12 || Number(hour) === 0)) return undefined;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

/** Guesses the mistake in the form of a local time, and the time that was meant. */
export function guessWallClock(text: string): Guess {
  const trimmed = withoutLookAlikes(text.slice(0, longestGuessed))
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 60);
  if (guessDate(trimmed) !== undefined) return { detail: 'no-time', suggestion: undefined };
  if (guessTimeOfDay(trimmed) !== undefined) return { detail: 'no-date', suggestion: undefined };

  const { dateText, rest } =
    /^(?<dateText>.*\d{4}|\d{4}.+?)(?:[T_,]| at |[, ]+)\s*(?<rest>\d.*)$/i.exec(trimmed)?.groups ??
    {};
  const date = guessDate(dateText ?? '');
  if (date === undefined || rest === undefined) return { detail: 'other', suggestion: undefined };

  const zulu = /(?<=\d) ?(z|utc|gmt)$/i;
  if (zulu.test(rest)) {
    const understood = guessTimeOfDay(rest.replace(zulu, '')) !== undefined;
    return { detail: understood ? 'zulu' : 'other', suggestion: undefined };
  }
  if (isRange(rest)) return { detail: 'range', suggestion: undefined };
  const offset = offsetForm.exec(rest);
  const timeText = rest.slice(0, offset?.index).replace(/ ?(utc|gmt)? ?$/i, '');
  const time = guessTimeOfDay(timeText);
  if (time === undefined) return { detail: 'other', suggestion: undefined };
  const wallClock = `${date}T${time}`;
  if (hasSeconds(timeText)) return { detail: 'seconds', suggestion: wallClock };
  if (offset === null) return { detail: 'other', suggestion: wallClock };
  const { sign = '', hours = '', minutes = '00' } = offset.groups ?? {};
  const written = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return { detail: 'offset', suggestion: wallClock + written };
}

/** Whether a text is two times of day, the earlier one first. In `10:00-05:00`, the second one is an offset. */
function isRange(text: string): boolean {
  const { from = '', to = '' } = rangeForm.exec(text)?.groups ?? {};
  const [start, end] = [from, /^\d{1,2}$/.test(to) ? `${to}:00` : to].map(guessTimeOfDay);
  return start !== undefined && end !== undefined && start < end;
}

/** Whether a text is a time of day with seconds other than :00, such as `9:30:15`. */
export function hasSeconds(time: string): boolean {
  if (time.length > longestGuessed) return false;
  const { second } = timeForm.exec(withoutLookAlikes(time).trim())?.groups ?? {};
  return second !== undefined && second !== '00';
}
