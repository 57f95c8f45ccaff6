import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compactScript } from '#src/components/time/inline-script.ts';

const script = compactScript(readFileSync('src/browser/page/early-notice.mjs', 'utf8'));

/** Whether a notice until noon is hidden at an hour of the device's clock. */
function isHidden(hour: string, search = ''): boolean {
  const notice = { hidden: false, dataset: { noticeUntil: '2026-10-24T12:00:00.000Z' } };
  const present = Date.parse(`2026-10-24T${hour}Z`);
  runInNewContext(script, {
    document: { currentScript: { previousElementSibling: notice } },
    location: { search },
    URLSearchParams,
    Date: { now: () => present, parse: (text: string | null) => Date.parse(String(text)) },
  });
  return notice.hidden;
}

test('a notice stays until it expires', () => {
  expect(isHidden('11:59')).toBe(false);
  expect(isHidden('12:00')).toBe(true);
});

test('the clock in the address counts, unless it is invalid', () => {
  expect(isHidden('11:59', '?now=2026-10-25T00:00:00Z')).toBe(true);
  expect(isHidden('12:01', '?now=2026-10-24T08:00:00Z')).toBe(false);
  expect(isHidden('11:59', '?now=soon')).toBe(false);
});
