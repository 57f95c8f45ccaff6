import type { FeedInput, FeedWords } from '#src/core/feeds/feed.ts';
import { addressOf, identityHost } from '#src/core/feeds/site.ts';
import { guidOf } from '#src/core/text/guid.ts';
import {
  joinLinks,
  slotPage,
  noPlace,
  slotDescription,
  slotPlace,
  slotTitle,
} from '#src/core/feeds/slot-text.ts';
import { cardAddress } from '#src/core/feeds/pictures.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import type { SlotRecord } from '#src/core/feeds/slot-record.ts';
import type { RemovedSlot } from '#src/core/history/history.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { compactUtc, compactWallClock } from '#src/core/time/iso.ts';
import { colorLine, imageLine } from './look.ts';
import { escapeText, quoteParameter, textLine, uriLine } from './content-line.ts';
import type { ContentLine } from './content-line.ts';

/** A slot as a calendar entry (RFC 5545, 3.6.1). Its UID is the same in every file and never changes. */
export function vevent(slot: Slot, input: FeedInput): ContentLine[] {
  const { schedule, site, words } = input;
  const event = schedule.event.data;
  const record = slotRecord(slot, input);
  const page = addressOf(site, slotPage(slot, schedule));
  const categories = [words.kind(slot.kind), slot.track?.name].filter((text) => text !== undefined);
  const description = [...slotDescription(slot, input), page ?? ''].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    ...identityLines(record, identityHost(event)),
    ...timeLines(slot, schedule.zone),
    textLine('SUMMARY', calendarTitle(slot, words)),
    `STATUS:${slot.status.toUpperCase()}`,
    `TRANSP:${leavesTimeFree(slot) ? 'TRANSPARENT' : 'OPAQUE'}`,
    textLine('LOCATION', slotPlace(slot, event, words)),
    ...(description.length === 0 ? [] : [textLine('DESCRIPTION', description.join('\n\n'))]),
    `CATEGORIES:${categories.map(escapeText).join(',')}`,
    ...colorLine(slot.track?.color),
    ...imageLine(cardAddress(slot, input)),
    ...(page === undefined ? [] : [uriLine('URL', page)]),
    ...joinLinks(slot, input).map(({ label, url }) =>
      uriLine(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${quoteParameter(label)}`, url),
    ),
    'END:VEVENT',
  ];
}

/** A slot that was announced and no longer exists: canceled, without the names of people, who may be gone too. */
export function removedVevent({ facts, history }: RemovedSlot, input: FeedInput): ContentLine[] {
  const event = input.schedule.event.data;
  const changes = addressOf(input.site, 'changes/');
  const guid = guidOf(event.id, facts.identity);
  const usual = { attendance: defaultAttendance(input.schedule.event) };
  return [
    'BEGIN:VEVENT',
    ...identityLines({ guid, ...history }, identityHost(event)),
    `DTSTART:${compactUtc(facts.start)}`,
    `DTEND:${compactUtc(facts.end)}`,
    textLine('SUMMARY', input.words.cancelledTitle(facts.title)),
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    textLine('LOCATION', facts.room ?? event.venue?.name ?? noPlace(usual, input.words)),
    textLine('DESCRIPTION', input.words.cancelled),
    ...(changes === undefined ? [] : [uriLine('URL', changes)]),
    'END:VEVENT',
  ];
}

/** A slot's title, marked if the slot is canceled, because some calendars do not show STATUS. */
export function calendarTitle(slot: Slot, words: FeedWords): string {
  const title = slotTitle(slot, words);
  return slot.status === 'cancelled' ? words.cancelledTitle(title) : title;
}

function identityLines(record: Omit<SlotRecord, 'previousStart'>, host: string): ContentLine[] {
  const changed = compactUtc(record.lastModified);
  return [
    `UID:${record.guid}@${host}`,
    // Without METHOD, DTSTAMP is when the entry last changed (RFC 5545, 3.8.7.2), so that builds stay the same.
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `CREATED:${compactUtc(record.created)}`,
    `SEQUENCE:${record.sequence}`,
  ];
}

/**
 * Times in the event's zone, or in UTC if the zone's clocks show one of them twice, because calendars differ in which
 * of the two they use.
 */
function timeLines({ start, end, ambiguous }: Slot, zone: string): ContentLine[] {
  return ambiguous || zone === 'UTC'
    ? [`DTSTART:${compactUtc(start.toMillis())}`, `DTEND:${compactUtc(end.toMillis())}`]
    : [
        `DTSTART;TZID=${zone}:${compactWallClock(start)}`,
        `DTEND;TZID=${zone}:${compactWallClock(end)}`,
      ];
}

/** Breaks, sessions whose talks have entries of their own, and canceled slots do not mark people as busy. */
function leavesTimeFree({ kind, heading, status }: Slot): boolean {
  return isBreakLike(kind.like) || heading || status === 'cancelled';
}
