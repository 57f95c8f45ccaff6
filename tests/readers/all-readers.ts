import { icalJs } from './ical-js.ts';
import { libical } from './libical.ts';
import { nodeIcal } from './node-ical.ts';
import type { CalendarReader } from './reader.ts';
import { pythonIcalendar, rubyIcalendar, sabre, vobject } from './scripts.ts';

/** The foreign libraries that are fast enough to read every calendar. */
export const allReaders: readonly CalendarReader[] = [
  icalJs,
  nodeIcal,
  libical,
  vobject,
  pythonIcalendar,
  rubyIcalendar,
  sabre,
];
