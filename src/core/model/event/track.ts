import { z } from 'zod';
import { hexColor, id, oneLine } from '#src/core/model/scalar.ts';

/** A theme that runs through the event. */
export const trackSchema = z.strictObject({
  id: id.describe(
    'What talks and sessions write in "track", and the track’s address. Never changed.',
  ),
  name: oneLine.describe('What the track is called.'),
  color: hexColor
    .optional()
    .describe('Its color, #rrggbb. Text is never set in it, so any color is readable.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Ids it had before, oldest first: their addresses lead here.'),
});
export type Track = z.output<typeof trackSchema>;
