import type { ClockMoment, ClockRange } from './clock-range.ts';

/** What a language says around times; the build and the browser write the same. */
export interface RangeWords {
  /** Said for the dash between two times: "to". */
  readonly to: string;
  /** By the number of days, from "-2" to "2": `+1 day` as it is seen, `next day` as it is said. */
  readonly daysAway: Readonly<Record<string, { readonly seen: string; readonly said: string }>>;
}

/** A part of a range of times. What is said replaces what is seen for who listens; a time is both. */
export type RangePiece =
  | { readonly part: 'start' | 'end'; readonly seen: string; readonly said: string }
  | { readonly part: 'mark' | 'dash'; readonly seen: string; readonly said: string };

/**
 * A range in the order of reading: `07:00`, `–`, `07:15`. A start on another date than its heading's
 * has its weekday before it (`Sat 00:30`, said "next day, Saturday, 00:30"), an end on another date
 * than the start's has the difference behind it (`00:30 +1 day`), a repeated wall clock its offset.
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
    const seen = `\u00a0${words.daysAway[String(end.daysAway)]?.seen ?? end.weekday?.short ?? ''}`;
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

/** The pieces as one text, as they are seen (`Sat 00:30–01:30`) or said ("next day, Saturday, 00:30 to 01:30"). */
export function rangeText(pieces: readonly RangePiece[], as: 'seen' | 'said'): string {
  return pieces.map((piece) => piece[as]).join('');
}
