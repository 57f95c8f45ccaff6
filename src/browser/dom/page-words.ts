import type { FoundKind } from '#src/core/search/found-facts.ts';
import type { RangeWords } from '#src/core/time/clock-range.ts';

/** Texts of the scripts for picks; `fillWords` fills in placeholders such as `{0}`. */
export interface PickWords {
  readonly pick: string;
  readonly must: string;
  readonly maybe: string;
  /** The name of a star: `Add to my schedule: {0}`. */
  readonly pickNamed: string;
  /** Announced when a pick becomes a maybe. */
  readonly maybeNamed: string;
  readonly notKept: string;
  readonly notKeptLink: string;
  readonly lost: string;
  readonly restore: string;
  readonly dismiss: string;
}

/** Reads the page's `PickWords`. */
export function readPickWords(): PickWords {
  return readWords('pick-words') as PickWords;
}

/** Texts of the search page; `fillWords` fills in placeholders such as `{0}`. */
export interface SearchWords {
  readonly hint: string;
  readonly loading: string;
  /** The number of results. */
  readonly found: Readonly<Record<'one' | 'many', string>>;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly groups: Readonly<Record<FoundKind, string>>;
  readonly all: string;
  readonly statuses: Readonly<Record<'tentative' | 'cancelled', string>>;
}

/** Reads the page's `SearchWords`. */
export function readSearchWords(): SearchWords {
  return readWords('search-words') as SearchWords;
}

/** Texts of the page that shows a visitor's own schedule; `fillWords` fills in placeholders such as `{0}`. */
export interface MyWords {
  readonly withdrawnHeading: string;
  readonly withdrawn: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly was: string;
  readonly otherTimes: string;
  readonly clashes: Readonly<Record<'one' | 'many', string>>;
  readonly free: string;
  readonly hurry: string;
  readonly noTime: string;
  readonly notLoaded: string;
  readonly partlyLoaded: string;
  readonly tryAgain: string;
  readonly mergeAdd: Readonly<Record<'one' | 'many', string>>;
  readonly mergeRaised: string;
  readonly mergePicked: string;
  readonly mergeKeeps: string;
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
  /** Separates the items of a list. */
  readonly comma: string;
  /** Follows a label or a sentence. */
  readonly space: string;
}

/** Reads the page's `MyWords`. */
export function readMyWords(): MyWords {
  return readWords('my-words') as MyWords;
}

/** Texts of the scripts for current talks and recent changes; `fillWords` fills in placeholders such as `{0}`. */
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
  /** A changed talk: its title, then its changes. */
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

/** Reads the page's `LiveWords`. */
export function readLiveWords(): LiveWords {
  return readWords('live-words') as LiveWords;
}

/** Texts of the scripts for filters; `fillWords` fills in placeholders such as `{0}`. */
export interface FilterWords {
  readonly filters: string;
  readonly done: string;
  readonly clear: string;
  /** The name of the button that removes a filter: `Remove filter: {0}`. */
  readonly remove: string;
  /** A text filter, in the list of chosen filters. */
  readonly textNamed: string;
  /** Values in the address that do not occur on the page. */
  readonly unknown: string;
  readonly nothing: string;
  /** Separates the items of a list. */
  readonly comma: string;
}

/**
 * Texts of the scripts for times. `fillWords` fills in `{0}`, `{1}`, `{2}`. The page contains the texts, in its
 * language, in a block of JSON.
 */
export interface ClockWords extends RangeWords {
  /** `My time: {0}`, by the clock's role. */
  readonly named: Readonly<Record<'event' | 'mine' | 'zone', string>>;
  /** Spoken before the small clock's times: "event time". */
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
  /** `Preview: {0}, {1}`: a date and a time. */
  readonly preview: string;
  readonly unknownClock: string;
  readonly useRealClock: string;
  /** Separates the items of a list. */
  readonly comma: string;
  readonly dismiss: string;
}

const read = new Map<string, unknown>();

/** Reads, once, the words that a component wrote into the page. */
function readWords(id: string): unknown {
  if (!read.has(id)) read.set(id, readPageData(id));
  return read.get(id);
}

/** Reads the page's `ClockWords`. */
export function readClockWords(): ClockWords {
  return readWords('clock-words') as ClockWords;
}

/** Fills the placeholders of a text: `fillWords('{0} until {1}', 'Berlin', '03:00')`. */
export function fillWords(text: string, ...values: readonly string[]): string {
  return text.replace(
    /\{(\d)\}/g,
    (placeholder, index: string) => values[Number(index)] ?? placeholder,
  );
}

/**
 * The JSON script with this id in the page: the texts of a feature, or the event's id. A heading that organizers
 * write may have the same id and come earlier.
 *
 * @throws Error if the page has no such script, because its component is missing.
 */
export function pageData(id: string): HTMLScriptElement {
  const block = document.querySelector<HTMLScriptElement>(`script#${id}[type="application/json"]`);
  if (block === null) throw new Error(`no script#${id} in this page`);
  return block;
}

/** The parsed JSON. The caller names its type, which the page's component wrote. */
export function readPageData(id: string): unknown {
  return JSON.parse(pageData(id).textContent);
}
