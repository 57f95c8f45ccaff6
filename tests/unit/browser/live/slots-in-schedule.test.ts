import { afterEach, expect, test, vi } from 'vitest';
import { presentSlots, scheduleAround } from '#src/browser/live/slots-in-schedule.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import { mySlot, myScheduleOf } from '#tests/unit/browser/my-schedule/my-schedule-of.ts';

const within = 'sessions/posters/1';
const schedule = myScheduleOf(
  mySlot(within),
  mySlot('talks/poster-a/1', { within, shares: true }),
  mySlot('talks/poster-b/1', { within, shares: true }),
  mySlot('sessions/papers/1'),
  mySlot('talks/paper/1', { within: 'sessions/papers/1' }),
);

const said = (picks: Picks): string[] =>
  presentSlots(schedule, picks).map(
    ({ title, role, isPicked }) => `${title} ${role}${isPicked ? ' picked' : ''}`,
  );

test('a session represents its posters, and talks represent their session', () => {
  expect(said(new Map())).toEqual([
    'sessions/posters/1 item',
    'sessions/papers/1 session',
    'talks/paper/1 item',
  ]);
});

test('a picked poster represents itself', () => {
  const picks: Picks = new Map([['talks/poster-b/1', { level: 'must' }]]);
  expect(said(picks)).toContain('talks/poster-b/1 item picked');
  expect(said(picks)).not.toContain('talks/poster-a/1 item');
});

test('a slot leads to the page of its day that has its row', () => {
  const slots = [mySlot('talks/early/1'), mySlot('talks/late/1', { dayPage: 2 })];
  expect(presentSlots(myScheduleOf(...slots), new Map()).map(({ page }) => page)).toEqual([
    'schedule/2021-04-09/',
    'schedule/2021-04-09/2/',
  ]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a missing file of a date is requested once, and then the whole schedule is used', async () => {
  const asked: string[] = [];
  vi.stubGlobal('document', { querySelector: () => ({ dataset: { parts: '', root: '/' } }) });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const isThere = address === '/my/schedule.json';
    return Promise.resolve(isThere ? Response.json(schedule) : new Response('', { status: 404 }));
  });
  const at = Date.parse('2021-04-12T09:00:00Z');
  for (const minute of [0, 1, 2]) {
    expect((await scheduleAround(at + minute * 60_000)).event).toEqual(schedule.event);
  }
  expect(asked).toEqual(['/my/days/2021-04-12.json', '/my/schedule.json']);
});
