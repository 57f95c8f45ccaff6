import { z } from 'zod';
import { distinctIds, id, oneLine, wallClockText, wholeNumber } from './scalar.ts';

/** Whether a slot takes place, from certain to not at all. */
export const statuses = ['confirmed', 'tentative', 'cancelled'] as const;
/** One of the {@link statuses}. */
export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/** How the audience takes part. */
export const attendances = ['in person', 'online', 'hybrid'] as const;
/** One of the {@link attendances}. */
export const attendanceSchema = z.enum(attendances);
export type Attendance = z.infer<typeof attendanceSchema>;

/** One of several times and rooms of a talk or session. */
export const writtenSlotSchema = z.strictObject({
  key: id
    .optional()
    .describe(
      'The slot’s identity in calendars, picks, and history ("round-1"). It is required if there are several slots. Never change it.',
    ),
  start: wallClockText.describe('When it begins: a wall clock in the event’s zone.'),
  end: wallClockText.optional().describe('When it ends. Write "end" or "minutes", not both.'),
  minutes: wholeNumber(1)
    .optional()
    .describe('How long it takes, in elapsed minutes (even across a clock change).'),
  room: id.optional().describe('The id of a room of the event, if it differs from the talk’s.'),
  rooms: distinctIds
    .optional()
    .describe('The ids of its rooms if this slot is in several of them at once.'),
  status: statusSchema
    .optional()
    .describe('Whether this slot is confirmed (default), tentative, or cancelled.'),
  label: oneLine
    .optional()
    .describe('What distinguishes this slot from the others: "Part 1", "For Asia and Europe".'),
  note: oneLine
    .optional()
    .describe('One plain sentence beside this slot’s time and in every feed.'),
  attendance: attendanceSchema
    .optional()
    .describe('How people attend this slot, if it differs from the event.'),
});
export type WrittenSlot = z.infer<typeof writtenSlotSchema>;

/** A slot of a talk: it can be in a session of its own, and then share that session's time. */
export const talkSlotSchema = writtenSlotSchema.extend({
  start: writtenSlotSchema.shape.start
    .optional()
    .describe(
      'When it begins: a wall clock in the event’s zone. A slot that has a "session" and no "start" shares that session’s time.',
    ),
  session: id
    .optional()
    .describe('The id of the session this slot belongs to, if it differs from the talk’s.'),
});
export type TalkSlot = z.infer<typeof talkSlotSchema>;
