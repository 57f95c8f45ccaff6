import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchSchedule, isSchedule } from '#src/browser/page/fetch-schedule.ts';

const slot = { pick: 'talks/a/1', code: '0123456789', title: 'A', startMinute: 7, minutes: 20 };
const schedule = {
  event: { id: 'a', name: 'A' },
  days: [{ date: '2026-05-01', heading: 'Friday' }],
  rooms: [{ name: 'Hall' }],
  slots: [slot],
};

afterEach(() => vi.unstubAllGlobals());

test('the schedule is not taken from the browser’s cache before the host was asked', async () => {
  const ask = vi.fn(() => Promise.resolve(Response.json(schedule)));
  vi.stubGlobal('fetch', ask);
  expect(await fetchSchedule('/odi/', 'my/schedule.json')).toEqual(schedule);
  expect(ask).toHaveBeenCalledExactlyOnceWith('/odi/my/schedule.json', { cache: 'no-cache' });
});

describe('an answer for the schedule', () => {
  test('is taken when our build wrote it', () => {
    expect(isSchedule(schedule)).toBe(true);
    expect(isSchedule({ ...schedule, days: [], rooms: [], slots: [] })).toBe(true);
  });

  test.each([
    null,
    [],
    7,
    'log in',
    {},
    { ok: true },
    { ...schedule, event: null },
    { ...schedule, slots: undefined },
    { ...schedule, slots: [null] },
    { ...schedule, slots: [{ ...slot, code: undefined }] },
    { ...schedule, slots: [{ ...slot, startMinute: 1e300 }] },
    { ...schedule, rooms: { length: 1 } },
    { ...schedule, days: [{ date: 1 }] },
  ])('is refused when it is %j', (value) => {
    expect(isSchedule(value)).toBe(false);
  });
});
