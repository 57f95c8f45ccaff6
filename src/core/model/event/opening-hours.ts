import { z } from 'zod';
import { dateText } from '#src/core/model/scalar.ts';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like "09:00"')
  .meta({ examples: ['09:00'] });

const openingSchema = z.strictObject({
  date: dateText
    .optional()
    .describe('The date of these hours, which then replace the hours without a date.'),
  opens: timeOfDay.describe('The opening time, HH:MM: a wall clock in the event’s zone.'),
  closes: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day like "18:00"')
    .meta({ examples: ['18:00'] })
    .describe(
      'The closing time, HH:MM. If it is not later than "opens", it is on the next day: 01:00 after a late evening.',
    ),
});

/**
 * When something is open; only the checks use it. Hours without a date apply to every day; hours with a date replace
 * them on that day. Several hours on the same day all apply. If all hours have dates, it is closed on other days.
 */
export const openingHoursSchema = z.array(openingSchema).min(1);
export type OpeningHours = z.output<typeof openingHoursSchema>;
