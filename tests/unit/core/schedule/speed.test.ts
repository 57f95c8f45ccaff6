import { expect, test } from 'vitest';
import type { Content } from '#src/core/model/entry.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { roomClashes, speakerClashes } from '#src/core/schedule/clashes.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import { neighborsOf } from '#src/core/schedule/neighbors.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { processorMillis } from '#tests/processor-time.ts';
import { makeContent } from './make-content.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * An event with talks of five minutes, a hundred in each room on each of five days, and as many speakers, without
 * clashes.
 */
function bigContent(talkCount: number): Content {
  const rooms = Array.from({ length: talkCount / 500 }, (_, index) => `room-${index}`);
  const ids = Array.from({ length: talkCount }, (_, index) => `n-${index}`);
  const talks = ids.map((id, index): [string, Record<string, unknown>] => {
    const round = Math.floor(index / rooms.length);
    const minute = 480 + (round % 100) * 5;
    const day = `2026-10-${20 + Math.floor(round / 100)}`;
    const start = `${day}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
    const [room, speakers] = [rooms[index % rooms.length], [id]];
    return [id, { start, minutes: 5, room, speakers, authors: [id, `n-${(index * 7) % 99}`] }];
  });
  return makeContent({
    event: {
      start: '2026-10-20',
      end: '2026-10-24',
      rooms: rooms.map((id) => ({ id, name: id })),
    },
    talks: Object.fromEntries(talks),
    speakers: Object.fromEntries(ids.map((id) => [id, { name: `Name ${id}` }])),
  });
}

/** Everything that is computed from content for every talk and day. */
function workThrough(content: Content): void {
  const { slots, problems } = placeContent(content);
  expect(problems).toEqual([]);
  expect([...roomClashes(slots), ...speakerClashes(slots)]).toEqual([]);
  const schedule = assembleSchedule(content);
  for (const slot of schedule.slots) neighborsOf(schedule, slot);
  for (const day of schedule.days) layOutGrid(day, content.event.data.rooms);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

test('ten times the talks take about ten times the time, and 10,000 with as many speakers well under 1.5 s', () => {
  const [small, big] = [bigContent(1000), bigContent(10_000)];
  const [times, growth]: [number[], number[]] = [[], []];
  // Other work on the machine slows one half of a round more than the other, but a law of growth holds in every round.
  for (let round = 0; round < 3; round += 1) {
    const before = [1, 2, 3].map(() => processorMillis(() => workThrough(small)));
    const time = processorMillis(() => workThrough(big));
    times.push(time);
    growth.push(time / median(before));
  }
  expect(median(times)).toBeLessThan(1500);
  expect(Math.min(...growth)).toBeLessThan(12);
}, 60_000);
