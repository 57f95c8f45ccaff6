import ICAL from 'ical.js';
import type { ImportedSlot, ImportedTime } from '#src/core/importers/imported.ts';
import type { Status } from '#src/core/model/slot.ts';
import { readMinutes } from '#src/core/importers/entries/times.ts';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import type { Collected } from './collect.ts';
import { timeText, type CalendarReading } from './icalendar-times.ts';

/** The first value of a property as text; undefined if it is blank. */
export function textOf(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  const text =
    typeof value === 'string'
      ? value
      : value === null || value === undefined
        ? ''
        : value instanceof ICAL.Time
          ? value.toString()
          : '';
  return text.trim() === '' ? undefined : text;
}

/** The prefix that calendars put before the title of a canceled entry, whose status says the same. */
const cancelledMark =
  /^(?:cancell?ed|abgesagt|annulée?|cancelad[ao]|中止|已取消|ملغاة)[\s\u202f]*[:：]\s*/i;

/** The title of an entry. */
export function titleOf(component: ICAL.Component): string {
  const summary = textOf(component, 'summary') ?? '';
  return statusOf(component) === 'cancelled' ? summary.replace(cancelledMark, '') : summary;
}

/** The status of an entry; undefined if it is confirmed. */
export function statusOf(component: ICAL.Component): Status | undefined {
  const status = textOf(component, 'status')?.toLowerCase();
  return status === 'cancelled' || status === 'tentative' ? status : undefined;
}

/** Whether a calendar does not show an entry to everybody (RFC 5545, 3.8.1.3). */
export function isPrivate(component: ICAL.Component): boolean {
  return /^(?:private|confidential)$/i.test(textOf(component, 'class') ?? '');
}

/** Whether an entry is private; then a remark says that it was left out. */
export function isPrivateEntry(component: ICAL.Component, collected: Collected): boolean {
  if (!isPrivate(component)) return false;
  collected.remark('private', 'An entry that its calendar calls private was left out');
  return true;
}

/** A slot that begins at a known time. */
export type TimedSlot = ImportedSlot & { readonly start: ImportedTime };

/** When and where an entry takes place. */
export interface EntryTime {
  /** Undefined if the time cannot be read, or has no hours. */
  readonly timed?:
    | {
        readonly slot: TimedSlot;
        readonly start: ICAL.Time;
        readonly tzid: string | undefined;
      }
    | undefined;
  /** The days of an entry for whole days, in words. */
  readonly note?: string | undefined;
  /** The room, which is known even without a time. */
  readonly room?: string | undefined;
}

/** The time of an entry as it is written, without its repetitions. */
export function readEntryTime(
  component: ICAL.Component,
  title: string,
  reading: CalendarReading,
): EntryTime {
  const { collected } = reading;
  const room = collected.room(roomName(textOf(component, 'location')));
  const property = component.getFirstProperty('dtstart');
  const start: unknown = property?.getFirstValue();
  if (property === null || !(start instanceof ICAL.Time)) {
    collected.remark('refused', 'A time was left out, because it cannot be read', title);
    return { room };
  }
  if (start.isDate) {
    const end: unknown = component.getFirstPropertyValue('dtend');
    return { note: allDay(start, end instanceof ICAL.Time ? end : undefined), room };
  }
  const tzid = property.getFirstParameter('tzid');
  const endProperty = component.getFirstProperty('dtend');
  const endTime: unknown = endProperty?.getFirstValue();
  const duration: unknown = component.getFirstPropertyValue('duration');
  const begin = timeText(start, tzid, reading);
  const end =
    endTime instanceof ICAL.Time
      ? timeText(endTime, endProperty?.getFirstParameter('tzid'), reading)
      : undefined;
  if (begin === undefined) {
    collected.remark(
      'refused',
      'A time was left out, because nobody knows its zone',
      `${title} (${tzid})`,
    );
    return { room };
  }
  const minutes = duration instanceof ICAL.Duration ? readMinutes(duration.toString()) : undefined;
  return { timed: { slot: { start: begin, end, minutes, room }, start, tzid } };
}

/** The minutes that a slot takes, with local times in a zone. */
export function lengthOf(slot: TimedSlot, zone: string): number | undefined {
  if (slot.end === undefined) return slot.minutes;
  const millis = (text: string): number => {
    if (text.endsWith('Z')) return Date.parse(text);
    const placed = placeWallClock(text, zone);
    return placed.ok ? placed.instant.toMillis() : Number.NaN;
  };
  const minutes = Math.round((millis(slot.end) - millis(slot.start)) / 60_000);
  return Number.isNaN(minutes) ? slot.minutes : minutes;
}

function allDay(start: ICAL.Time, end: ICAL.Time | undefined): string {
  const first = start.toString().slice(0, 10);
  if (end === undefined) return `All day on ${first}`;
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  const until = last.toString().slice(0, 10);
  return until > first ? `All day from ${first} to ${until}` : `All day on ${first}`;
}

/** A web address says where to join; it is not a room. */
function roomName(location: string | undefined): string | undefined {
  return location === undefined || /^https?:/i.test(location.trim()) ? undefined : location.trim();
}
