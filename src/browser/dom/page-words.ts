import type { FoundKind } from '#src/core/search/found-facts.ts';
import type { RangeWords } from '#src/core/time/clock-range.ts';
import { readPageData } from './page-data.ts';

/** What the scripts say about picks; places like `{0}` are filled by `fillWords`. */
export interface PickWords {
  readonly pick: string;
  readonly must: string;
  readonly maybe: string;
  /** The name of a star: `Pick: {0}`. */
  readonly pickNamed: string;
  /** Said when a pick becomes a maybe. */
  readonly maybeNamed: string;
  readonly notKept: string;
  readonly notKeptLink: string;
  readonly lost: string;
  readonly restore: string;
  readonly dismiss: string;
}

/** Reads the page's PickWords. */
export function readPickWords(): PickWords {
  return readWords('pick-words') as PickWords;
}

/** What the page of the search says; places like `{0}` are filled by `fillWords`. */
export interface SearchWords {
  readonly hint: string;
  readonly loading: string;
  /** How many were found. */
  readonly found: Readonly<Record<'one' | 'many', string>>;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly groups: Readonly<Record<FoundKind, string>>;
  readonly all: string;
  readonly statuses: Readonly<Record<'tentative' | 'cancelled', string>>;
}

/** Reads the page's SearchWords. */
export function readSearchWords(): SearchWords {
  return readWords('search-words') as SearchWords;
}

/** What the page of one's own schedule says; places like `{0}` are filled by `fillWords`. */
export interface MyWords {
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
  readonly withdrawnHeading: string;
  readonly withdrawn: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly was: string;
  readonly otherTimes: string;
  readonly clash: string;
  readonly clashWith: string;
  readonly free: string;
  readonly hurry: string;
  readonly noTime: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  readonly mergeCounts: string;
  readonly mergeUnknown: string;
  readonly mergeNothing: string;
  readonly merged: string;
  readonly brokenLink: string;
  readonly brokenFile: string;
  readonly otherEvent: string;
  readonly calendarFailed: string;
  readonly calendarMissing: string;
  readonly saved: string;
  readonly codeOf: string;
  readonly codeName: string;
  readonly codesHint: string;
  /** Between the things of a list. */
  readonly comma: string;
  /** Between a label or a sentence and what follows. */
  readonly space: string;
}

/** Reads the page's MyWords. */
export function readMyWords(): MyWords {
  return readWords('my-words') as MyWords;
}

/** What the scripts say about the present and the news; places like `{0}` are filled by `fillWords`. */
export interface LiveWords {
  readonly now: string;
  readonly next: string;
  readonly inMinutes: string;
  readonly ended: string;
  readonly openNow: string;
  readonly nowOn: string;
  readonly soonOn: string;
  readonly more: string;
  readonly show: string;
  /** What a talk's change says: its title, then what has become of it. */
  readonly changed: string;
  readonly moved: string;
  readonly reload: string;
  readonly sinceVisit: string;
  readonly ofPicks: string;
  readonly see: string;
  readonly clockAhead: string;
  readonly clockBehind: string;
  readonly semicolon: string;
  readonly space: string;
  readonly dismiss: string;
}

/** Reads the page's LiveWords. */
export function readLiveWords(): LiveWords {
  return readWords('live-words') as LiveWords;
}

/** What the scripts say of filters; places like `{0}` are filled by `fillWords`. */
export interface FilterWords {
  readonly filters: string;
  readonly done: string;
  readonly clear: string;
  /** The name of the button that takes a filter away: `Without the filter {0}`. */
  readonly remove: string;
  /** A text that is looked for, as it stands among what is chosen. */
  readonly textNamed: string;
  /** What the address asks for and the page does not know. */
  readonly unknown: string;
  readonly nothing: string;
  /** Between the things of a list. */
  readonly comma: string;
}

/**
 * What the scripts say about times. Texts with `{0}`, `{1}`, `{2}` are filled in by `fillWords`; the
 * page brings them, in its language, in a block of JSON.
 */
export interface ClockWords extends RangeWords {
  /** `My time: {0}`, by the clock's role. */
  readonly named: Readonly<Record<'event' | 'mine' | 'zone', string>>;
  /** Said before the small clock's times: "event time". */
  readonly said: Readonly<Record<'event' | 'mine' | 'zone', string>>;
  /** `{0} until {1}, then {2}` */
  readonly until: string;
  readonly timesAreNow: string;
  /** An instant in words: date, time, zone. */
  readonly instant: string;
  readonly zonesFound: Readonly<Record<'none' | 'one' | 'many', string>>;
  readonly linkCopied: string;
  readonly timesAsInLink: string;
  readonly useMine: string;
  readonly unknownZone: string;
  readonly clockIsSet: string;
  readonly unknownClock: string;
  readonly useRealClock: string;
  /** Between the things of a list. */
  readonly comma: string;
  readonly dismiss: string;
}

const read = new Map<string, unknown>();

/** Reads the words that a component brought into the page, once. */
function readWords(id: string): unknown {
  if (!read.has(id)) read.set(id, readPageData(id));
  return read.get(id);
}

/** Reads the page's ClockWords. */
export function readClockWords(): ClockWords {
  return readWords('clock-words') as ClockWords;
}

/** Fills the places of a text: `fillWords('{0} until {1}', 'Berlin', '03:00')`. */
export function fillWords(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
}
