import type { DateTime } from 'luxon';
import type { Room } from '#src/core/model/event/room.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/**
 * A day as a grid of rooms by time, as numbers. Lines are those of CSS grid, counted from 1 for the first time and the
 * first room; a page adds the lines of its header column (times) and header row (room names). Cells never overlap.
 */
export interface Grid {
  /** The rooms that the day uses, in the event's order; the column for slots without a room comes last. */
  readonly columns: readonly GridColumn[];
  /** In chronological order. */
  readonly rows: readonly GridRow[];
  /** Every slot of the day once, in the day's order. */
  readonly cells: readonly GridCell[];
  /** The number of column tracks: the lanes of all columns. */
  readonly columnTracks: number;
  readonly rowTracks: number;
}

/** A room's column; it has as many tracks as lanes. */
export interface GridColumn {
  readonly room: Room | undefined;
  /** The largest number of overlapping slots side by side. */
  readonly lanes: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

/**
 * A row lasts from one instant at which something starts or ends to the next. It has `headings` tracks without
 * duration, then one track for its time; `rowStart` is the track with its time. Rows are instants rather than wall
 * clocks, so an hour that a clock change repeats has two.
 */
export interface GridRow {
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
  /** Elapsed time. */
  readonly minutes: number;
  readonly headings: number;
  readonly rowStart: number;
  readonly rowEnd: number;
  /** Whether a slot starts here; if slots only end here, the time need not be shown. */
  readonly starts: boolean;
  /** Whether the grid is empty from here to the next row. */
  readonly empty: boolean;
  /** Whether the local time `start` occurs twice that night. */
  readonly ambiguous: boolean;
  /** How many minutes the event's clocks moved since the row before: 60, -60, or otherwise 0. */
  readonly clockChangeMinutes: number;
}

/** A slot's position: a cell, or the heading line of a session whose talks have cells of their own. */
export interface GridCell {
  readonly slot: Slot;
  readonly heading: boolean;
  /** Whether it spans columns because it has no room or several. */
  readonly spanning: boolean;
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
  /** Its first lane within its column, counted from 0 (it may be wider), and the column's number of lanes. */
  readonly lane: number;
  readonly lanes: number;
}

/**
 * The width of each of a column's lanes, as shares. A room with two parallel slots is wider than a room with one, but
 * not twice as wide; the column for slots without a room is narrow.
 */
export function laneShare({ lanes, room }: GridColumn): number {
  if (room === undefined) return 0.6;
  return Math.round((0.4 + 0.6 * lanes) * (100 / lanes)) / 100;
}
