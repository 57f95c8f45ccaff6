import { readFileSync } from 'node:fs';
import ical from 'node-ical';
import { utcText } from './reader.ts';
import type { CalendarReader } from './reader.ts';

/** A lenient reader that many servers use. It keys entries by UID, so that a duplicate is lost. */
export const nodeIcal: CalendarReader = {
  name: 'node-ical',
  missing: undefined,
  read: (files) =>
    files.map((path) => {
      const parsed = ical.sync.parseICS(readFileSync(path, 'utf8'));
      const events = Object.values(parsed).filter((component) => component?.type === 'VEVENT');
      const entries = events.map((event) => ({
        uid: event.uid,
        start: utcText(event.start),
        end: utcText(event.end ?? Number.NaN),
        title: typeof event.summary === 'string' ? event.summary : event.summary.val,
      }));
      return { path, entries, complaints: [] };
    }),
};
