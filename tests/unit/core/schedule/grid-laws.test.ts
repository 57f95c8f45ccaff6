import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import type { Grid, GridCell } from '#src/core/schedule/grid/grid.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { makeContent } from './make-content.ts';
import { randomContent } from './random-content.ts';

test('the grid of any day keeps its laws', () => {
  fc.assert(
    fc.property(randomContent, (written) => {
      const { days, event } = assembleSchedule(makeContent(written));
      for (const { slots } of days) {
        const grid = layOutGrid({ slots }, event.data.rooms);
        expect(grid.cells.map(({ slot }) => slot)).toEqual(slots);
        expectNoTwoInOnePlace(grid);
        expectRowsInOrder(grid);
        expectCellsWithin(grid);
        for (const cell of grid.cells) {
          expectOwnTimes(grid, cell);
          expectOwnColumn(grid, cell);
        }
        for (const row of grid.rows) expect(row.empty).toBe(!grid.cells.some(isOnDuring(row)));
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

function expectNoTwoInOnePlace({ cells }: Grid): void {
  const shared = cells.flatMap((a, index) =>
    cells
      .slice(index + 1)
      .filter(
        (b) =>
          a.rowStart < b.rowEnd &&
          b.rowStart < a.rowEnd &&
          a.columnStart < b.columnEnd &&
          b.columnStart < a.columnEnd,
      )
      .map((b) => `${a.slot.name} and ${b.slot.name}`),
  );
  expect(shared).toEqual([]);
}

/** Rows follow one another without a gap, by instant and by line. */
function expectRowsInOrder({ rows, rowTracks }: Grid): void {
  let [line, instant] = [1, rows[0]?.start.toMillis()];
  for (const row of rows) {
    expect([row.rowStart, row.start.toMillis()]).toEqual([line, instant]);
    expect(row.end.toMillis() - row.start.toMillis()).toBe(row.minutes * 60_000);
    expect(row.minutes).toBeGreaterThan(0);
    expect(row.rowEnd).toBe(row.rowStart + row.headings + 1);
    [line, instant] = [row.rowEnd, row.end.toMillis()];
  }
  expect(rowTracks).toBe(line - 1);
}

function expectCellsWithin({ cells, columns, rowTracks, columnTracks }: Grid): void {
  expect(columns.at(-1)?.columnEnd ?? 1).toBe(columnTracks + 1);
  for (const { rowStart, rowEnd, columnStart, columnEnd } of cells) {
    expect(1 <= rowStart && rowStart < rowEnd && rowEnd <= rowTracks + 1).toBe(true);
    expect(1 <= columnStart && columnStart < columnEnd && columnEnd <= columnTracks + 1).toBe(true);
  }
}

/** A cell begins in the row of its start, below or beside headings, and ends with the row of its end. */
function expectOwnTimes({ rows }: Grid, { slot, heading, rowStart, rowEnd }: GridCell): void {
  const first = rows.find(({ start }) => start.toMillis() === slot.start.toMillis());
  if (first === undefined) throw new Error(`There is no row for ${slot.name}.`);
  expect(rowStart).toBeGreaterThanOrEqual(first.rowStart);
  expect(rowStart).toBeLessThan(first.rowEnd - (heading ? 1 : 0));
  const last = rows.find(({ end }) => end.toMillis() === slot.end.toMillis());
  expect(rowEnd).toBe(heading ? rowStart + 1 : last?.rowEnd);
}

/** A slot with one room is in its column; only slots without a room, or with several, span several columns. */
function expectOwnColumn({ columns }: Grid, cell: GridCell): void {
  if (cell.heading) return;
  if (cell.spanning) expect(cell.slot.rooms).not.toHaveLength(1);
  else {
    const column = columns.find(
      ({ columnStart, columnEnd }) =>
        columnStart <= cell.columnStart && cell.columnEnd <= columnEnd,
    );
    expect(cell.slot.rooms.length === 0 ? [undefined] : cell.slot.rooms).toContain(column?.room);
  }
}

const isOnDuring =
  ({ start, end }: Pick<Slot, 'start' | 'end'>) =>
  ({ slot, heading }: GridCell): boolean =>
    !heading && slot.start < end && start < slot.end;
