import { beforeAll, describe, expect, test } from 'vitest';
import { changeTexts } from '#src/core/feeds/change-summary.ts';
import { feedClock } from '#src/core/feeds/feed.ts';
import type { HistoricSlot } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { events, feedInput, readSchedule, render } from './event-feeds.ts';

let schedule: Schedule;
beforeAll(async () => {
  schedule = await readSchedule(events['the hard event']);
});

/** One of the talks in the night in which the hour from two to three occurs twice. */
const second = 'talks/second-two-fifteen';

describe('times as text', () => {
  test('have the clock’s date after midnight, not that of the event day', () => {
    const slot = schedule.talks.get('second-two-fifteen')?.slots[0];
    expect(slot?.day).toBe('2026-10-24');
    const input = feedInput(schedule);
    const when = 'Sunday, October 25, 2026, 02:15–02:45 (Berlin, UTC+1)';
    expect(render(input, `${second}.md`)).toContain(when);
    expect(render(input, 'llms.txt')).toContain(when);
  });

  test('distinguish the two occurrences of a repeated time, and have no offset otherwise', () => {
    const clock = feedClock(schedule);
    const time = (instant: string): string => clock.timeWithOffset(Date.parse(instant));
    expect(clock.time(Date.parse('2026-10-25T00:50Z'))).toBe('02:50');
    expect(time('2026-10-25T00:50Z')).toBe('02:50\u00a0UTC+2');
    expect(time('2026-10-25T01:50Z')).toBe('02:50\u00a0UTC+1');
    expect(time('2026-10-25T02:50Z')).toBe('03:50');
  });

  test('have dates if a talk moved past midnight', () => {
    const facts = (start: string, end: string) => ({ start, end, title: 'It' }) as HistoricSlot;
    const before = facts('2026-10-24T21:30:00Z', '2026-10-24T22:00:00Z');
    const after = facts('2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z');
    const change = { identity: second, kinds: ['moved'] as const, before, after };
    expect(changeTexts(change, feedInput(schedule))).toEqual([
      'moved from Saturday, October 24, 2026, 23:30 to Sunday, October 25, 2026, 02:15 (Berlin, UTC+2)',
    ]);
  });
});
