import { describe, expect, test } from 'vitest';
import { fitRoomSign } from '#src/core/schedule/print/fit-room-sign.ts';

const row = { title: 'What the river knows', small: ['Ada Lovelace'] };
const rows = (count: number) => Array.from({ length: count }, () => row);

describe('the type of a sign for a door', () => {
  test('is as large as a short day allows', () => {
    expect(fitRoomSign('Hall', rows(4), 6.6)).toEqual({ text: 26, time: 26 });
  });

  test('becomes smaller the more there is, and never illegible', () => {
    const sizes = [4, 10, 16, 22, 200].map((count) => fitRoomSign('Hall', rows(count), 6.6).text);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(3);
    expect(sizes.at(-1)).toBe(9);
  });

  test('keeps its times readable from afar until the day would take a second sheet', () => {
    const times = [10, 15, 27].map((count) => fitRoomSign('Hall', rows(count), 6.6).time);
    expect(times).toEqual([expect.any(Number), 16, 11]);
  });

  test('leaves room for a long name of the room', () => {
    const long = 'The great hall beyond the river and behind the trees of the old harbour';
    expect(fitRoomSign(long, rows(14), 6.6).text).toBeLessThan(
      fitRoomSign('Hall', rows(14), 6.6).text,
    );
  });
});
