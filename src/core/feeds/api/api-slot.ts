import { z } from 'zod';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { attendanceSchema, statusSchema } from '#src/core/model/slot.ts';
import { sessionIdsOf } from '#src/core/model/talk.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { isoWithOffset } from '#src/core/time/event-day.ts';

const instant = z.iso.datetime({ offset: true });

/** A slot as `/api/` publishes it. */
export const apiSlotSchema = z
  .strictObject({
    guid: z
      .guid()
      .describe('The slot’s identity, which stays the same when its time, room, or title changes.'),
    key: z
      .string()
      .describe(
        'The key that distinguishes the slot from the talk’s other slots; "1" if there is only one.',
      ),
    start: instant.describe('When it begins, with the offset of the event’s zone at that time.'),
    end: instant.describe('When it ends.'),
    day: z.iso
      .date()
      .describe(
        'The event day it belongs to. A slot that begins after midnight may belong to the evening before.',
      ),
    session: z
      .string()
      .optional()
      .describe('The id of the session around it, if its talk belongs to several.'),
    room: z.string().optional().describe('The id of its room; if there are several, the first.'),
    rooms: z
      .array(z.string())
      .optional()
      .describe('The ids of its rooms, if it is in several at once.'),
    track: z.string().optional().describe('The id of its track.'),
    status: statusSchema.describe('Whether it is confirmed, tentative, or cancelled.'),
    attendance: attendanceSchema.describe('How people attend.'),
    label: z
      .string()
      .optional()
      .describe('The words that distinguish it from the talk’s other slots.'),
    note: z.string().optional().describe('One sentence to show beside the time.'),
    sharesSessionTime: z
      .boolean()
      .describe('Whether it shares its session’s time, as a poster does.'),
    sequence: z
      .int()
      .describe('How often its calendar entry changed since the schedule was announced.'),
    lastModified: instant.describe('When it last changed.'),
    previousStart: instant.optional().describe('When it began before its last move.'),
  })
  .meta({ id: 'Slot' });

/** A slot as `/api/` publishes it. */
export function apiSlot(slot: Slot, input: FeedInput): z.infer<typeof apiSlotSchema> {
  const { guid, sequence, lastModified, previousStart } = slotRecord(slot, input);
  return {
    guid,
    key: slot.key,
    start: isoWithOffset(slot.start),
    end: isoWithOffset(slot.end),
    day: slot.day,
    session: liesInOneOfSeveral(slot) ? slot.session?.id : undefined,
    room: slot.room?.id,
    rooms: slot.rooms.length > 1 ? slot.rooms.map(({ id }) => id) : undefined,
    track: slot.track?.id,
    status: slot.status,
    attendance: slot.attendance,
    label: slot.label,
    note: slot.note,
    sharesSessionTime: slot.timing === 'shared',
    sequence,
    lastModified,
    previousStart,
  };
}

function liesInOneOfSeveral({ subject }: Slot): boolean {
  return subject.collection === 'talks' && sessionIdsOf(subject.data).length > 1;
}
