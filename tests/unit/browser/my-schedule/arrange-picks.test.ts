import { describe, expect, test } from 'vitest';
import { arrangePicks, planOf, refreshPicks } from '#src/browser/my-schedule/arrange-picks.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import { myScheduleOf, mySlot } from './my-schedule-of.ts';

const picked = (...identities: readonly string[]): Picks =>
  new Map(identities.map((identity) => [identity, { level: 'must' }]));

describe('one’s own schedule', () => {
  const schedule = myScheduleOf(
    mySlot('talks/a/1'),
    mySlot('talks/b/1', { day: '2021-04-10', startMinute: 26_967_720 }),
    mySlot('talks/c/round-2'),
    mySlot('talks/gone/1', { day: undefined, page: undefined, status: 'withdrawn', title: 'Gone' }),
  );

  test('lists the days that have picks, in the order of the schedule', () => {
    const { days, gone } = arrangePicks(picked('talks/b/1', 'talks/a/1'), schedule);
    expect(days.map(({ date, slots }) => [date, slots.map(({ pick }) => pick)])).toEqual([
      ['2021-04-09', ['talks/a/1']],
      ['2021-04-10', ['talks/b/1']],
    ]);
    expect(gone).toEqual([]);
  });

  test('keeps withdrawn picks, with their facts from the history', () => {
    const { gone } = arrangePicks(picked('talks/gone/1'), schedule);
    expect(gone).toEqual([
      { pick: 'talks/gone/1', title: 'Gone', start: 26_966_280 * 60_000, page: undefined },
    ]);
  });

  test('keeps a pick that is missing from the schedule, with its last facts', () => {
    const picks: Picks = new Map([
      ['talks/lost/1', { level: 'maybe', title: 'Lost', start: 7 }],
      ['talks/quite-lost/1', { level: 'maybe' }],
    ]);
    expect(arrangePicks(picks, schedule).gone.map(({ title, start }) => [title, start])).toEqual([
      ['Lost', 7],
      ['quite lost', undefined],
    ]);
  });

  test('links to the talk if only its slot is gone', () => {
    const [gone] = arrangePicks(picked('talks/c/round-1'), schedule).gone;
    expect(gone?.page).toBe('talks/c/');
  });
});

test('ignores canceled slots in clashes and gaps', () => {
  const schedule = myScheduleOf(
    mySlot('talks/a/1', { room: 0 }),
    mySlot('talks/b/1', { status: 'cancelled' }),
    mySlot('talks/c/1', { startMinute: 26_966_310, room: 1 }),
  );
  const plan = planOf(picked('talks/a/1', 'talks/b/1', 'talks/c/1'), schedule);
  expect([...plan.notes.keys()]).toEqual(['talks/a/1', 'talks/c/1']);
  expect(plan.clashes).toEqual([]);
  expect(plan.notes.get('talks/c/1')?.hurry).toEqual({ from: 'talks/a/1', minutes: 0 });
});

test('finds no clash between posters of one session', () => {
  const schedule = myScheduleOf(
    mySlot('sessions/posters/1'),
    mySlot('talks/a/1', { within: 'sessions/posters/1', shares: true }),
    mySlot('talks/b/1', { within: 'sessions/posters/1', shares: true }),
    mySlot('talks/c/1'),
  );
  expect(planOf(picked('talks/a/1', 'talks/b/1'), schedule).clashes).toEqual([]);
  expect(planOf(picked('talks/a/1', 'talks/c/1'), schedule).clashes).toHaveLength(1);
});

describe('the stored facts of a pick', () => {
  test('are updated from the schedule, while its level stays', () => {
    const schedule = myScheduleOf(mySlot('talks/a/1', { title: 'A', label: 'Part 1' }));
    const picks: Picks = new Map([
      ['talks/a/1', { level: 'maybe', title: 'Old' }],
      ['talks/lost/1', { level: 'must', title: 'Lost' }],
    ]);
    const fresh = refreshPicks(picks, schedule);
    expect([...fresh]).toEqual([
      ['talks/a/1', { level: 'maybe', title: 'A (Part 1)', start: 26_966_280 * 60_000 }],
      ['talks/lost/1', { level: 'must', title: 'Lost' }],
    ]);
    expect(refreshPicks(fresh, schedule)).toBe(fresh);
  });
});
