import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compactScript } from '#src/components/time/inline-script.ts';

const script = compactScript(readFileSync('src/browser/live/early-rooms.mjs', 'utf8'));

/** Whether the list of a day from nine to noon is shown at an hour of the device's clock. */
function isShown(hour: string, search = ''): boolean {
  const dataset = { opens: '2026-10-24T08:00:00.000Z', closes: '2026-10-24T12:00:00.000Z' };
  const list = { hidden: true, dataset };
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
