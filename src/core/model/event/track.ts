import { z } from 'zod';
import { hexColor, id, oneLine } from '#src/core/model/scalar.ts';

/** A theme that runs through the event. */
export const trackSchema = z.strictObject({
  id: id.describe(
    'The id that talks and sessions use in "track"; it is part of the track’s address. Never change it.',
  ),
  name: oneLine.describe('The track’s name.'),
  color: hexColor
    .optional()
    .describe('Its color, #rrggbb. Text never has this color, so any color is readable.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Former ids, oldest first; their addresses redirect here.'),
});
export type Track = z.output<typeof trackSchema>;
