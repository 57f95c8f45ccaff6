import { describe, expect, test } from 'vitest';
import { moveTexts, textClock } from '#src/core/time/text-clock.ts';

const berlin = textClock('Europe/Berlin', { language: 'en', hours: 24 });
const span = (start: string, end: string) => ({ start, end });

describe('a move in words', () => {
  test('has both starts, and the zone once', () => {
    expect(
      moveTexts(
        span('2026-06-01T08:00Z', '2026-06-01T08:30Z'),
        span('2026-06-01T08:15Z', '2026-06-01T08:45Z'),
        berlin,
      ),
    ).toEqual(['10:00', '10:15 (Berlin, UTC+2)']);
  });

  test('shows the ends of a slot that only became longer', () => {
    expect(
      moveTexts(
        span('2026-06-01T08:00Z', '2026-06-01T08:30Z'),
        span('2026-06-01T08:00Z', '2026-06-01T09:00Z'),
        berlin,
      ),
    ).toEqual(['10:00–10:30', '10:00–11:00 (Berlin, UTC+2)']);
  });

  test('has the dates of both ends if the slot lasts a day or longer', () => {
    expect(
      moveTexts(
        span('2026-06-01T08:00Z', '2026-06-02T10:00Z'),
        span('2026-06-01T08:00Z', '2026-06-03T10:00Z'),
        berlin,
      ),
    ).toEqual([
      'Monday, June 1, 2026, 10:00 – Tuesday, June 2, 2026, 12:00',
      'Monday, June 1, 2026, 10:00 – Wednesday, June 3, 2026, 12:00 (Berlin, UTC+2)',
    ]);
    expect(
      moveTexts(
        span('2026-06-01T21:00Z', '2026-06-01T21:50Z'),
        span('2026-06-01T21:00Z', '2026-06-01T22:30Z'),
        berlin,
      ),
    ).toEqual(['23:00–23:50', '23:00–00:30 (Berlin, UTC+2)']);
  });

  test('has the dates of both ends if the slot lasts a day by that clock', () => {
    const from = span('2026-03-28T09:00Z', '2026-03-29T08:00Z');
    const to = span('2026-03-28T09:00Z', '2026-03-29T07:00Z');
    expect(moveTexts(from, to, berlin)).toEqual([
      'Saturday, March 28, 2026, 10:00 – Sunday, March 29, 2026, 10:00',
      'Saturday, March 28, 2026, 10:00 – Sunday, March 29, 2026, 09:00 (Berlin, UTC+1)',
    ]);
    const tokyo = textClock('Asia/Tokyo', { language: 'en', hours: 24 });
    expect(moveTexts(from, to, tokyo)).toEqual(['18:00–17:00', '18:00–16:00 (Tokyo, UTC+9)']);
  });

  test('has dates only if they differ in that clock', () => {
    const from = span('2026-06-01T21:30Z', '2026-06-01T22:00Z');
    const to = span('2026-06-01T22:30Z', '2026-06-01T23:00Z');
    expect(moveTexts(from, to, berlin)).toEqual([
      'Monday, June 1, 2026, 23:30',
      'Tuesday, June 2, 2026, 00:30 (Berlin, UTC+2)',
    ]);
    const london = textClock('Europe/London', { language: 'en', hours: 24 });
    expect(moveTexts(from, to, london)).toEqual(['22:30', '23:30 (London, UTC+1)']);
  });

  test('has the zone twice if its clocks changed in between', () => {
    expect(
      moveTexts(
        span('2026-10-24T20:00Z', '2026-10-24T21:00Z'),
        span('2026-10-25T20:00Z', '2026-10-25T21:00Z'),
        berlin,
      ),
    ).toEqual([
      'Saturday, October 24, 2026, 22:00 (Berlin, UTC+2)',
      'Sunday, October 25, 2026, 21:00 (Berlin, UTC+1)',
    ]);
  });
});
