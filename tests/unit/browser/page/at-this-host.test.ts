import { describe, expect, test } from 'vitest';
import { atThisHost, unknownHost } from '#src/browser/page/at-this-host.ts';
import {
  appleSubscription,
  googleSubscription,
  outlookSubscription,
} from '#src/components/calendar/calendar-links.ts';

const built = `https://${unknownHost}/odi/a.ics`;

describe.each([
  ['https:', 'example.org'],
  ['http:', 'localhost:4260'],
])('at %s//%s', (protocol, host) => {
  const here = { protocol, host };
  const address = `${protocol}//${host}/odi/a.ics`;

  test('a link is the one that a build would have written for this host', () => {
    expect(atThisHost(built, here)).toBe(address);
    expect(atThisHost(appleSubscription(built), here)).toBe(appleSubscription(address));
    const link = atThisHost(outlookSubscription(built, 'A'), here);
    expect(link).toBe(outlookSubscription(address, 'A'));
    const { searchParams } = new URL(atThisHost(googleSubscription(built), here));
    expect(searchParams.get('cid')).toBe(appleSubscription(address));
  });
});
