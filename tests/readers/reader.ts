/** An entry as a foreign library reads it; times are UTC, ISO 8601. */
export interface ReadEntry {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
}

/** A calendar as a foreign library reads it. */
export interface ReadCalendar {
  readonly path: string;
  readonly entries: readonly ReadEntry[];
  readonly complaints: readonly string[];
}

/** A foreign library that reads calendars. */
export interface CalendarReader {
  readonly name: string;
  /** Why it can't be used on this machine, on one line; undefined if it can. */
  readonly missing: string | undefined;
  /** Whether it names entries itself instead of using their UIDs. */
  readonly renames?: true;
  /** @param files paths of files. */
  read(files: readonly string[]): ReadCalendar[] | Promise<ReadCalendar[]>;
}

/** `2021-04-09T14:00:00Z`. */
export const utcText = (instant: Date | number): string =>
  new Date(instant).toISOString().replace('.000', '');
