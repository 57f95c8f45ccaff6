import { describe, expect, test } from 'vitest';
import { gridPlaces, gridStyle } from '#src/components/schedule/grid-style.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';

const talk = (start: string, minutes: number, room?: string, kind = 'talk') => ({
  start: `2026-10-24T${start}`,
  minutes,
  kind,
  ...(room === undefined ? {} : { room }),
});

function dayGrid(written: WrittenContent) {
  const { days, event } = assembleSchedule(makeContent(written));
  return layOutGrid(days[0] ?? { slots: [] }, event.data.rooms);
}

const grid = dayGrid({
  talks: {
    long: talk('09:00', 60, 'hall'),
    first: talk('09:00', 30, 'attic'),
    second: talk('09:30', 30, 'attic'),
    coffee: talk('10:00', 30, undefined, 'break'),
  },
});

describe('the drawn grid', () => {
  const { slots, times, rooms } = gridPlaces(grid);

  test('has times beside it and rooms above it', () => {
    expect([...times.values()]).toEqual(['2/1/3/2', '3/1/4/2', '4/1/5/2']);
    expect(rooms).toEqual(['1/2/2/3', '1/3/2/4']);
  });

  test('shows the length of a slot that continues beside a later one', () => {
    expect(slots.get('talks/long/1')).toEqual({
      area: '2/2/4/3',
      columns: undefined,
      long: true,
    });
    expect(slots.get('talks/first/1')?.long).toBe(false);
  });

  test('draws a break without a room as a band below all rooms', () => {
    expect(slots.get('talks/coffee/1')).toEqual({ area: '4/2/5/-1', columns: '1/3', long: false });
  });
});

test('draws a session as a band from its heading to the end of its last talk', () => {
  const withSession = dayGrid({
    sessions: { papers: { start: '2026-10-24T09:00', end: '2026-10-24T10:00', room: 'hall' } },
    talks: {
      first: { session: 'papers', order: 1, minutes: 30 },
      second: { session: 'papers', order: 2, minutes: 30 },
      beside: talk('09:00', 60, 'attic'),
    },
  });
  expect(gridPlaces(withSession).bands).toEqual(['2/2/5/3']);
});

describe('its style sheet', () => {
  test('has each position once, and only for wide windows', () => {
    const style = gridStyle(grid);
    expect(style.startsWith('@media screen and (min-width:60rem){')).toBe(true);
    expect(style.split('[data-place="2/2/4/3"]{grid-area:2/2/4/3}')).toHaveLength(2);
  });

  test('applies to paper, too, if the grid fits on a sheet', () => {
    const style = gridStyle(grid, 7.5);
    expect(style).toContain('@media print{:root{--paper-text:7.5pt}}');
    expect(style).toContain('@media print,(min-width:60rem){');
  });

  test('can’t end the style element around it', () => {
    expect(gridStyle(grid)).not.toContain('<');
  });
});
