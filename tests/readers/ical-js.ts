import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { utcText } from './reader.ts';
import type { CalendarReader, ReadCalendar } from './reader.ts';

/** The library of Thunderbird. */
export const icalJs: CalendarReader = {
  name: 'ical.js',
  missing: undefined,
  read: (files) => files.map(readFile),
};

function readFile(path: string): ReadCalendar {
  ICAL.design.strict = true;
  try {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]);
    for (const component of [calendar, ...calendar.getAllSubcomponents()]) {
      for (const property of component.getAllProperties()) property.getFirstValue();
    }
    const entries = calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: utcText(event.startDate.toJSDate()),
        end: utcText(event.endDate.toJSDate()),
        title: event.summary,
      };
    });
    return { path, entries, complaints: [] };
  } catch (error) {
    return { path, entries: [], complaints: [String(error)] };
  }
}
