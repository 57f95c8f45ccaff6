import { expect, test } from 'vitest';
import { zoneLink } from '#src/browser/clock/zone-link.ts';

test.each([
  ['https://x.org/odi/', 'https://x.org/odi/?tz=Asia/Kolkata'],
  ['https://x.org/talks/a/?tz=UTC#b', 'https://x.org/talks/a/?tz=Asia/Kolkata#b'],
  ['https://x.org/?now=2021-04-09T14:20Z&track=ml', 'https://x.org/?track=ml&tz=Asia/Kolkata'],
])('the link to %s is %s', (address, link) => {
  expect(zoneLink(address, 'Asia/Kolkata')).toBe(link);
});

test('a plus sign in a zone’s name survives in an address', () => {
  const link = new URL(zoneLink('https://x.org/', 'Etc/GMT+5'));
  expect(link.searchParams.get('tz')).toBe('Etc/GMT+5');
});
