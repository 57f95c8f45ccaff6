import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compactScript } from '#src/components/time/inline-script.ts';

const script = compactScript(readFileSync('src/browser/live/early-rooms.mjs', 'utf8'));

/** A room's row, whose last talk ends at eleven. */
const row = {
  dataset: { last: '2026-10-24T11:00:00.000Z' },
  isOver: false,
  toggleAttribute: (_name: string, isOver: boolean) => (row.isOver = isOver),
};

/** Whether the list of a day from nine to noon is shown at an hour of the device's clock. */
function isShown(hour: string, search = ''): boolean {
  const dataset = { opens: '2026-10-24T08:00:00.000Z', closes: '2026-10-24T12:00:00.000Z' };
  const list = { hidden: true, dataset, querySelectorAll: () => [row] };
  const present = Date.parse(`2026-10-24T${hour}Z`);
  runInNewContext(script, {
    document: { currentScript: { previousElementSibling: list } },
    location: { search },
    URLSearchParams,
    Date: { now: () => present, parse: (text: string | null) => Date.parse(String(text)) },
  });
  return !list.hidden;
}

test('the list of rooms is shown from an hour before to the end', () => {
  const hours = ['07:59', '08:00', '11:59', '12:00'];
  expect(hours.map((hour) => isShown(hour))).toEqual([false, true, true, false]);
});

test('a clock set by the address counts', () => {
  expect(isShown('20:00', '?now=2026-10-24T09:00:00Z')).toBe(true);
  expect(isShown('09:00', '?now=2026-10-25T09:00:00Z')).toBe(false);
});

test('a room is left out once its last talk has ended', () => {
  const isOver = (hour: string) => isShown(hour) && row.isOver;
  expect(['10:59', '11:00'].map(isOver)).toEqual([false, true]);
});
