import { pythonIcalendar, vobject } from './debian-python.ts';
import { icalJs } from './ical-js.ts';
import { libical } from './libical.ts';
import { nodeIcal } from './node-ical.ts';
import type { CalendarReader } from './reader.ts';

/** Every foreign library that our calendars are read with. */
export const allReaders: readonly CalendarReader[] = [
  icalJs,
  nodeIcal,
  libical,
  vobject,
  pythonIcalendar,
];
