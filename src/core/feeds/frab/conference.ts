import { oncePerInput } from '#src/core/feeds/feed.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { scheduleVersion } from '#src/core/feeds/slot-record.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { guidOf } from '#src/core/text/guid.ts';
import type { Room } from '#src/core/model/event/room.ts';
import { firstIdOf } from '#src/core/model/first-id.ts';
import type { Track } from '#src/core/model/event/track.ts';
import type { Day, Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { eventDayBounds } from '#src/core/time/event-day.ts';
import { instantIn } from '#src/core/time/place-wall-clock.ts';
import { isMultiDay, minutesBetween, plusMinutes } from '#src/core/time/interval.ts';
import { acronym, roomName, slotRoom } from './names.ts';
import { frabEvents } from './frab-event.ts';
import type { FrabEvent } from './frab-event.ts';

/** The schedule in the terms of the c3voc/frab formats, from which both formats are written. */
export interface Conference {
  readonly version: string;
  readonly title: string;
  readonly acronym: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  /** `00:05`: all starts and lengths are multiples of it. */
  readonly timeslot: string;
  readonly url: string | undefined;
  /** The address of a square picture. */
  readonly logo: string | undefined;
  readonly colors: { readonly primary: string; readonly background: string };
  readonly tracks: readonly Track[];
  readonly rooms: readonly {
    readonly name: string;
    readonly guid: string;
    readonly room: Room | undefined;
  }[];
  readonly days: readonly ConferenceDay[];
}

interface ConferenceDay {
  readonly index: number;
  readonly date: string;
  /** With offset. The day ends a minute before the next one begins. */
  readonly start: string;
  readonly end: string;
  /** By room, in the order of the event's rooms; rooms without slots that day are left out. */
  readonly rooms: readonly {
    readonly name: string;
    readonly guid: string;
    readonly events: readonly FrabEvent[];
  }[];
}

/**
 * Builds the conference with every row that takes place; a session represents the talks that share its time. A session
 * above talks with times of their own is not a row, because apps expect events in a room to follow one another, and
 * would draw the session over its first talk. Canceled slots are left out, as in frab and pretalx, because apps mark
 * them themselves and draw the replacements.
 */
export function conferenceOf(input: FeedInput): Conference {
  return conference(input.schedule, input);
}

const conference = oncePerInput((schedule: Schedule, input): Conference => {
  const { site, look } = input;
  const event = schedule.event.data;
  const everything = schedule.days
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => dayParts(slot, schedule));
  const byDay = Map.groupBy(everything, ({ day }) => day);
  const rows = everything.filter(isListed);
  const events = frabEvents(everything, input);
  const names = new Set([
    ...event.rooms.map((room) => roomName(room, event.rooms)),
    ...rows.map((slot) => slotRoom(slot, event, input.words)),
  ]);
  const rooms = [...names].map((name) => {
    const room = event.rooms.find((candidate) => roomName(candidate, event.rooms) === name);
    const identity = room === undefined ? `room-name/${name}` : `rooms/${firstIdOf(room)}`;
    return { name, guid: guidOf(event.id, identity), room };
  });
  return {
    version: scheduleVersion(input),
    title: event.name,
    acronym: acronym(event),
    start: event.start,
    end: event.end,
    zone: schedule.zone,
    timeslot: timeslot(rows),
    url: site.root,
    logo: addressOf(site, look.logo),
    colors: { primary: look.color, background: look.background },
    tracks: event.tracks,
    rooms,
    days: schedule.days.map((day) =>
      conferenceDay({ ...day, slots: byDay.get(day.date) ?? [] }, events, rooms, input),
    ),
  };
});

function conferenceDay(
  { date, number, slots }: Day,
  events: ReadonlyMap<Slot, FrabEvent>,
  rooms: Conference['rooms'],
  { schedule }: FeedInput,
): ConferenceDay {
  const { start, end } = eventDayBounds(date, schedule.event.data.dayEnds, schedule.zone);
  const today = slots.filter(isListed).flatMap((slot) => events.get(slot) ?? []);
  return {
    index: number,
    date,
    start,
    end,
    rooms: rooms
      .map(({ name, guid }) => ({ name, guid, events: today.filter(({ room }) => room === name) }))
      .filter((room) => room.events.length > 0),
  };
}

function isListed({ heading, status }: Slot): boolean {
  return !heading && status !== 'cancelled';
}

/** Five minutes if every start and length is a multiple of five, otherwise one. */
function timeslot(slots: readonly Slot[]): string {
  const even = slots.every(
    ({ start, end }) => start.minute % 5 === 0 && minutesBetween(start, end) % 5 === 0,
  );
  return even ? '00:05' : '00:01';
}

/** The longest duration that apps read: they take it for a time of day. */
const longestMinutes = 23 * 60 + 59;

/**
 * Splits a slot for conference apps. A slot that lasts a day or longer becomes one part for each event day, because
 * apps reject a whole file if it contains a duration of 24 hours. A part also ends early on a day of 25 hours. The first
 * part keeps the slot's identity; the others are identified by their date, so that each stays the same when days are
 * added.
 */
function dayParts(slot: Slot, { days, event, zone }: Schedule): Slot[] {
  if (!isMultiDay(slot)) return [slot];
  const dates = days.filter(({ ongoing }) => ongoing.includes(slot)).map(({ date }) => date);
  return [slot.day, ...dates].map((date, index) => {
    const bounds = eventDayBounds(date, event.data.dayEnds, zone);
    const [begins, over] = [instantIn(zone, bounds.start), instantIn(zone, bounds.end)];
    const start = index === 0 ? slot.start : begins;
    const [end = over] = [slot.end, over, plusMinutes(start, longestMinutes)].sort(byInstant);
    const part = { ...slot, day: date, start, end };
    if (index === 0) return part;
    return { ...part, key: `${slot.key}_${date}`, name: `${slot.name}/${date}` };
  });
}

function byInstant(a: Slot['start'], b: Slot['start']): number {
  return a.toMillis() - b.toMillis();
}
