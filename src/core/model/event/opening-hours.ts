import { z } from 'zod';
import { dateText } from '#src/core/model/scalar.ts';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like "09:00"')
  .meta({ examples: ['09:00'] });

const openingSchema = z.strictObject({
  date: dateText
    .optional()
    .describe('The only day these hours are for. They replace the hours without a date.'),
  opens: timeOfDay.describe('From when, HH:MM: a wall clock in the event’s zone.'),
  closes: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day like "18:00"')
    .meta({ examples: ['18:00'] })
    .describe(
      'Until when, HH:MM. If it is not later than "opens", it is on the next day: 01:00 after a late evening.',
    ),
});

/**
 * When something is open, for the check alone. Hours without a date are for every day; hours with one replace them on
 * that day. Several hours on a day are all open. A list of dated hours alone means closed on all other days.
 */
export const openingHoursSchema = z.array(openingSchema).min(1);
export type OpeningHours = z.output<typeof openingHoursSchema>;
