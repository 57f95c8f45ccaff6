import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Grid } from '#src/core/schedule/grid/grid.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';

/** The grid of a day, counted from 0; an empty grid if there is no such day. */
export function dayGrid(written: WrittenContent, day = 0): Grid {
  const { days, event } = assembleSchedule(makeContent(written));
  return layOutGrid(days[day] ?? { slots: [] }, event.data.rooms);
}

/** Each cell as `id columns`, with `=` for a heading and `+` for a cell that spans columns. */
export function columnsOf(written: WrittenContent): string[] {
  return dayGrid(written).cells.map((cell) => {
    const sign = `${cell.heading ? '=' : ''}${cell.spanning ? '+' : ''}`;
    return `${cell.slot.subject.id}${sign} ${cell.columnStart}-${cell.columnEnd}`;
  });
}
