import { z } from 'zod';
import { id, oneLine, webAddress, wholeNumber, yesNo } from '#src/core/model/scalar.ts';
import { openingHoursSchema } from './opening-hours.ts';

/** A room of the event. */
export const roomSchema = z.strictObject({
  id: id.describe(
    'What talks and sessions write in "room", and the room’s address. Never changed.',
  ),
  name: oneLine.describe('What the signs say.'),
  building: oneLine.optional().describe('The building it is in.'),
  floor: oneLine.optional().describe('The floor it is on.'),
  capacity: wholeNumber(1).optional().describe('How many people it holds.'),
  url: webAddress.optional().describe('A map, or the room’s video link.'),
  openingHours: openingHoursSchema
    .optional()
    .describe(
      'When it is open: nothing may be in it at other times. By default the event’s hours.',
    ),
  shared: yesNo
    .optional()
    .describe('Whether several things may happen there at once: a foyer, a poster hall.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Ids it had before, oldest first: their addresses lead here.'),
});
export type Room = z.output<typeof roomSchema>;

/** The ids of the rooms that a talk, session, or slot names; undefined if it names none. */
export function roomIdsOf(written: {
  readonly room?: string | undefined;
  readonly rooms?: readonly string[] | undefined;
}): readonly string[] | undefined {
  return written.rooms ?? (written.room === undefined ? undefined : [written.room]);
}
