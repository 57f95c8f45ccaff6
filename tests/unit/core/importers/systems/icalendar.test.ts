import { expect, test } from 'vitest';
import type { ImportedEvent } from '#src/core/importers/imported.ts';
import { iCalendar } from '#src/core/importers/systems/icalendar.ts';

/** A calendar with one entry for each of these titles, as their lines are written. */
function read(...summaries: readonly string[]): ImportedEvent {
  const entries = summaries.flatMap((summary, index) => [
    'BEGIN:VEVENT',
    `UID:${String(index)}@lantern`,
    'DTSTART:20310503T070000Z',
    'DURATION:PT45M',
    summary,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Berlin', ...entries, 'END:VCALENDAR'];
  return iCalendar.read([{ name: 'lantern.ics', text: lines.join('\r\n') }], {});
}

test.each([
  ['SUMMARY;LANGUAGE=de:Leuchttürme', 'de'],
  ['SUMMARY;LANGUAGE="fr":Phares', 'fr'],
  // Calendar programs add the region of their own settings.
  ['SUMMARY;LANGUAGE=en-us:Lighthouses', 'en'],
  ['SUMMARY;LANGUAGE=de-AT;X-A=1:Leuchttürme', 'de'],
  // Here the region and the script say how the language is written.
  ['SUMMARY;LANGUAGE=zh-TW:燈塔', 'zh-TW'],
  ['SUMMARY;LANGUAGE=sr-Latn-RS:Svetionici', 'sr-Latn-RS'],
  ['SUMMARY;LANGUAGE=und:Lighthouses', undefined],
  ['SUMMARY;LANGUAGE=klingonish:Lighthouses', undefined],
  ['SUMMARY:Lighthouses', undefined],
])('%s is a title in %s', (summary, language) => {
  expect(read(summary).talks.map((talk) => talk.language)).toEqual([language]);
});
