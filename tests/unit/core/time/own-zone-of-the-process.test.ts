import { expect, test } from 'vitest';

test('these tests run in the zone that their project sets', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone.replace('Katmandu', 'Kathmandu')).toBe(process.env['TZ'] ?? timeZone);
});
