import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { sites } from '#tests/sites.ts';

interface Entry {
  readonly page: string;
  readonly start: string;
  readonly end: string;
}

const minute = (instant: Date): string => instant.toISOString().slice(0, 16);

/** The entries of a calendar, each with the page to which it leads. */
const entriesOf = (calendar: string, root: string): Entry[] =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents('vevent')
    .filter((component) => component.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((component) => {
      const { startDate, endDate } = new ICAL.Event(component);
      return {
        page: String(component.getFirstPropertyValue('url')).replace(root, ''),
        start: minute(startDate.toJSDate()),
        end: minute(endDate.toJSDate()),
      };
    });

describe.each(['first', 'second'] as const)('the calendar of the %s site', async (name) => {
  const folder = await buildSite(name);
  const entries = entriesOf(
    readFileSync(join(folder, 'schedule.ics'), 'utf8'),
    `${sites[name].SITE_URL}/`,
  );

  test('has every entry’s times on the page that it leads to', () => {
    const missing = entries.filter(({ page, start, end }) => {
      const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
      const times = [...html.matchAll(/<time[^>]* datetime="?([^" >]+)/g)].map(([, time = '']) =>
        minute(new Date(time)),
      );
      return !times.includes(start) || !times.includes(end);
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
