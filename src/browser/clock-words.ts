import type { RangeWords } from '#src/core/time/range-pieces.ts';
import { readPageData } from './dom/page-data.ts';

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
  readonly zonesFound: Readonly<Record<'none' | 'one' | 'many', string>>;
  readonly linkCopied: string;
  readonly timesAsInLink: string;
  readonly useMine: string;
  readonly unknownZone: string;
  readonly clockIsSet: string;
  readonly unknownClock: string;
  readonly useRealClock: string;
  readonly dismiss: string;
}

let words: ClockWords | undefined;

/** The words of this page. Throws when the page brought none: then the zone control is missing from it. */
export function readClockWords(): ClockWords {
  words ??= readPageData('clock-words') as ClockWords;
  return words;
}

/** Fills the places of a text: `fillWords('{0} until {1}', 'Berlin', '03:00')`. */
export function fillWords(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
}
