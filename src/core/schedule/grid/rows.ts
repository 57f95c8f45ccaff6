import type { DateTime } from 'luxon';
import type { GridRow } from './grid.ts';
import { minutesBetween } from '#src/core/time/interval.ts';
import { isRepeated } from '#src/core/time/place-wall-clock.ts';
import type { GridBlock } from './block.ts';

/** A block's rows as grid lines. */
export interface RowLines {
  readonly rowStart: number;
  readonly rowEnd: number;
}

interface Rows {
  readonly rows: readonly GridRow[];
  /** One for each block, in the same order. */
  readonly lines: readonly RowLines[];
  readonly rowTracks: number;
}

/** The headings that start at one instant: how many of them are stacked in each column. */
type HeadingStack = Map<number, number>;

/** Makes rows from the instants at which blocks start and end, and finds each block's lines among them. */
export function layOutRows(blocks: readonly GridBlock[]): Rows {
  const { levels, stacks } = stackHeadings(blocks);
  const instants = instantsOf(blocks);
  const starts = new Set(blocks.map(({ start }) => start));
  const busy = busyFrom(blocks);

  const rows: GridRow[] = [];
  const lineOf = new Map<number, number>();
  let line = 1;
  let on = 0;
  instants.forEach((start, index) => {
    const millis = start.toMillis();
    const end = instants[index + 1];
    lineOf.set(millis, line);
    on += busy.get(millis) ?? 0;
    if (end === undefined) return;
    const headings = Math.max(0, ...(stacks.get(millis)?.values() ?? []));
    const rowStart = line;
    line += headings + 1;
    rows.push({
      start,
      end,
      minutes: minutesBetween(start, end),
      headings,
      rowStart,
      rowEnd: line,
      starts: starts.has(millis),
      empty: on === 0,
      ambiguous: isRepeated(start),
      clockChangeMinutes: start.offset - (instants[index - 1] ?? start).offset,
    });
  });
  const lines = blocks.map((block): RowLines => {
    const from = lineOf.get(block.start) ?? 1;
    if (block.heading) {
      const rowStart = from + (levels.get(block) ?? 0);
      return { rowStart, rowEnd: rowStart + 1 };
    }
    const stack = stacks.get(block.start);
    const rowStart = from + (stack === undefined ? 0 : heightAt(stack, block));
    return { rowStart, rowEnd: lineOf.get(block.end) ?? line };
  });
  return { rows, lines, rowTracks: line - 1 };
}

function instantsOf(blocks: readonly GridBlock[]): DateTime<true>[] {
  const instants = new Map<number, DateTime<true>>();
  for (const { slot, start, end, until, heading } of blocks) {
    instants.set(start, slot.start);
    if (!heading) instants.set(end, until);
  }
  return [...instants.entries()].sort(([a], [b]) => a - b).map(([, instant]) => instant);
}

/** The change in the number of current cells at each instant. A heading ends as it starts, so it changes nothing. */
function busyFrom(blocks: readonly GridBlock[]): Map<number, number> {
  const changes = new Map<number, number>();
  for (const { start, end } of blocks) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  return changes;
}

/** Stacks headings that start together in one column, in the day's order. */
function stackHeadings(blocks: readonly GridBlock[]): {
  levels: Map<GridBlock, number>;
  stacks: Map<number, HeadingStack>;
} {
  const levels = new Map<GridBlock, number>();
  const stacks = new Map<number, HeadingStack>();
  for (const block of blocks) {
    if (!block.heading) continue;
    const stack = stacks.get(block.start) ?? new Map<number, number>();
    stacks.set(block.start, stack);
    const level = heightAt(stack, block);
    levels.set(block, level);
    for (let column = block.first; column <= block.last; column += 1) stack.set(column, level + 1);
  }
  return { levels, stacks };
}

function heightAt(stack: HeadingStack, { first, last }: GridBlock): number {
  let height = 0;
  for (let column = first; column <= last; column += 1) {
    height = Math.max(height, stack.get(column) ?? 0);
  }
  return height;
}
