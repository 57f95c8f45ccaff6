import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** Names in the zone database that hardly ever mean what people think. */
function meaning(zone: string): string | undefined {
  if (/^Etc\/GMT[+-]\d/.test(zone)) {
    return 'its sign is the reverse of the usual one, and its clocks never change';
  }
  if (/^(EST|MST|HST)$/.test(zone)) return 'its clocks never change to summer time';
  if (/^(EST5EDT|CST6CDT|MST7MDT|PST8PDT|CET|MET|EET|WET|GMT)$/.test(zone)) {
    return 'it doesn’t name a place, so calendars and people may mistake it for another zone';
  }
  return undefined;
}

/** A zone that exists but stands for no location, such as EST, CET, or Etc/GMT+5. */
export const vagueZone: Rule = {
  code: 'vague-zone',
  *find({ content: { event } }) {
    const zone = event.data.timezone;
    const why = meaning(zone);
    if (why === undefined) return;
    yield {
      at: event,
      path: ['timezone'],
      message: `${quote(zone)} is a zone, but ${why}.`,
      hint: 'Write the time zone of the event’s city, such as "America/New_York" or "Europe/Berlin".',
    };
  },
};
