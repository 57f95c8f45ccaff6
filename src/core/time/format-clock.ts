/** How clocks are written: in a language, and with 12 or 24 hours where the event says which. */
export interface ClockStyle {
  readonly language: string;
  readonly hours?: 12 | 24 | undefined;
}

export type ClockFormat = (instantMillis: number) => string;

const formats = new Map<string, ClockFormat>();

/**
 * A function that writes the clock of a zone at an instant (milliseconds): `07:15`, or `7:15 PM` in
 * a language or event that counts to twelve. It is made once per zone and style, and then takes
 * about a microsecond a time. 24 hours have two digits, so that they stand in a column. Every space is
 * U+00A0: engines differ in the space before "PM", and a clock must not be broken in two.
 * Throws a RangeError on a zone or language that the runtime does not know.
 */
export function clockFormat(zone: string, { language, hours }: ClockStyle): ClockFormat {
  const key = `${zone} ${language} ${hours ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const twelve = (hours ?? usualHours(language)) === 12;
  const intl = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: twelve ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: twelve ? 'h12' : 'h23',
  });
  const format: ClockFormat = (instantMillis) =>
    intl.format(instantMillis).replace(/\s/g, '\u00a0');
  formats.set(key, format);
  return format;
}

/** Whether a language counts hours to 12 or to 24. */
export function usualHours(language: string): 12 | 24 {
  const { hourCycle } = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12' ? 12 : 24;
}
