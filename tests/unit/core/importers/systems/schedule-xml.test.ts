import { expect, test } from 'vitest';
import { scheduleXml } from '#src/core/importers/systems/schedule-xml.ts';

/** A one-day schedule in Berlin, with one event at this date and time. */
const onDayOf = (date: string): string => `
  <schedule>
    <conference><title>Lantern Days</title></conference>
    <day index="1" date="2031-05-03" start="2031-05-03T08:00:00+02:00" end="2031-05-04T04:00:00+02:00">
      <room name="Harbour">
        <event id="1"><title>Lamps</title><date>${date}</date><duration>00:30</duration></event>
      </room>
    </day>
  </schedule>`;

const read = (text: string) => scheduleXml.read([{ name: 'schedule.xml', text }], {});

test('reports an event outside of the day that contains it, and keeps its own time', () => {
  const { talks, remarks } = read(onDayOf('2031-05-04T10:00:00+02:00'));
  expect(talks[0]?.slots[0]?.start).toBe('2031-05-04T10:00:00+02:00');
  expect(remarks).toEqual([
    {
      kind: 'time',
      message:
        'The source lists an event under a day that it is not on; its own date and time were kept',
      about: 'Lamps',
    },
  ]);
});

test('assigns an event after midnight to the day before, without a remark', () => {
  expect(read(onDayOf('2031-05-04T00:30:00+02:00')).remarks).toEqual([]);
  expect(read(onDayOf('2031-05-03T22:30:00Z')).remarks).toEqual([]);
});

test('reads a venue called "Online" as an event that takes place online', () => {
  const at = (venue: string) =>
    read(`<schedule><conference><title>Lantern Days</title>${venue}</conference></schedule>`)
      .settings;
  expect(at('<venue>Online</venue>')).toMatchObject({ online: true });
  expect(at('<venue>Online</venue>').venue).toBeUndefined();
  expect(at('<venue>Harbour</venue>')).toMatchObject({ venue: 'Harbour' });
  expect(at('<venue>Harbour</venue>').online).toBeUndefined();
  expect(at('<venue/>').online).toBeUndefined();
});
