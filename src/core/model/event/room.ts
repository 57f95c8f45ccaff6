import { z } from 'zod';
import { id, oneLine, webAddress, wholeNumber, yesNo } from '#src/core/model/scalar.ts';
import { openingHoursSchema } from './opening-hours.ts';

/** A room of the event. */
export const roomSchema = z.strictObject({
  id: id.describe(
    'The id that talks and sessions use in "room"; it is part of the room’s address. Never change it.',
  ),
  name: oneLine.describe('The room’s name on its signs.'),
  building: oneLine.optional().describe('The building it is in.'),
  floor: oneLine.optional().describe('The floor it is on.'),
  capacity: wholeNumber(1).optional().describe('How many people it holds.'),
  url: webAddress.optional().describe('A map, or the room’s video link.'),
  openingHours: openingHoursSchema
    .optional()
    .describe(
      'When it is open; nothing may take place in it at other times. By default, the event’s hours.',
    ),
  shared: yesNo
    .optional()
    .describe('Whether several things may happen there at once: a foyer, a poster hall.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Former ids, oldest first; their addresses redirect here.'),
});
export type Room = z.output<typeof roomSchema>;

/** The ids of the rooms that a talk, session, or slot names; undefined if it names none. */
export function roomIdsOf(written: {
  readonly room?: string | undefined;
  readonly rooms?: readonly string[] | undefined;
}): readonly string[] | undefined {
  return written.rooms ?? (written.room === undefined ? undefined : [written.room]);
}
