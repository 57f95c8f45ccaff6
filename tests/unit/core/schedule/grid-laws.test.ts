import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { layOutGrid, type Grid, type GridCell } from '#src/core/schedule/grid.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { makeContent } from './make-content.ts';
import { randomContent } from './random-content.ts';

/** Holds of the grid of every day of every event. */
function holds(law: (grid: Grid, slots: readonly Slot[]) => void): void {
  fc.assert(
    fc.property(randomContent, (written) => {
      const { days, event } = assembleSchedule(makeContent(written));
      for (const { slots } of days) law(layOutGrid({ slots }, event.data.rooms), slots);
    }),
    { numRuns: 300 },
  );
}

function meet(a: GridCell, b: GridCell): boolean {
  return (
    a.rowStart < b.rowEnd &&
    b.rowStart < a.rowEnd &&
    a.columnStart < b.columnEnd &&
    b.columnStart < a.columnEnd
  );
}

describe('the grid of any day', () => {
  test('has each slot in exactly one place, in the day’s order', () => {
    holds(({ cells }, slots) => {
      expect(cells.map(({ slot }) => slot)).toEqual(slots);
    });
  });

  test('has no two cells in the same place', () => {
    holds(({ cells }) => {
      const places = cells.flatMap((a, index) =>
        cells.slice(index + 1).flatMap((b) => (meet(a, b) ? [[a.slot.name, b.slot.name]] : [])),
      );
      expect(places).toEqual([]);
    });
  });

  test('has rows in the order of instants, without a gap, and all cells within', () => {
    holds(({ rows, cells, columns, rowTracks, columnTracks }) => {
      rows.forEach((row, index) => {
        const before = rows[index - 1];
        expect(row.start.toMillis()).toBeLessThan(row.end.toMillis());
        expect(row.rowEnd).toBe(row.rowStart + row.headings + 1);
        expect(row.rowStart).toBe(before?.rowEnd ?? 1);
        expect(row.start.toMillis()).toBe(before?.end.toMillis() ?? row.start.toMillis());
      });
      expect(rows.at(-1)?.rowEnd ?? 1).toBe(rowTracks + 1);
      expect(columns.at(-1)?.columnEnd ?? 1).toBe(columnTracks + 1);
      for (const cell of cells) {
        expect(cell.rowStart).toBeGreaterThanOrEqual(1);
        expect(cell.rowEnd).toBeGreaterThan(cell.rowStart);
        expect(cell.rowEnd).toBeLessThanOrEqual(rowTracks + 1);
        expect(cell.columnStart).toBeGreaterThanOrEqual(1);
        expect(cell.columnEnd).toBeGreaterThan(cell.columnStart);
        expect(cell.columnEnd).toBeLessThanOrEqual(columnTracks + 1);
      }
    });
  });

  test('sets each cell beside its own times', () => {
    holds(({ rows, cells }) => {
      for (const { slot, heading, rowStart, rowEnd } of cells) {
        const first = rows.find(({ start }) => start.toMillis() === slot.start.toMillis());
        expect(rowStart).toBeGreaterThanOrEqual(first?.rowStart ?? Infinity);
        expect(rowStart).toBeLessThan(first?.rowEnd ?? -Infinity);
        if (heading) {
          expect(rowEnd).toBe(rowStart + 1);
          expect(rowEnd).toBeLessThan(first?.rowEnd ?? -Infinity);
        } else {
          const last = rows.find(({ end }) => end.toMillis() === slot.end.toMillis());
          expect(rowEnd).toBe(last?.rowEnd);
        }
      }
    });
  });

  test('sets what has a room into the room’s column, and nothing else but what spans it', () => {
    holds(({ columns, cells }) => {
      for (const { slot, heading, spanning, columnStart, columnEnd } of cells) {
        const column = columns.find(
          (one) => one.columnStart <= columnStart && columnEnd <= one.columnEnd,
        );
        if (heading) continue;
        if (spanning) expect(slot.room).toBeUndefined();
        else expect(column?.room).toBe(slot.room);
      }
    });
  });

  test('says of a row that it is empty when nothing is on', () => {
    holds(({ rows, cells }) => {
      for (const row of rows) {
        const isOn = cells.some(
          ({ slot, heading }) => !heading && slot.start < row.end && row.start < slot.end,
        );
        expect(row.empty).toBe(!isOn);
      }
    });
  });
});
