import { z } from 'zod';
import { oneLine, webAddress } from '#src/core/model/scalar.ts';
import { logoSchema } from './look.ts';

/** A person or organization that supports the event. */
export const sponsorSchema = z.strictObject({
  name: oneLine.describe('The sponsor’s name. Screen readers read it in place of the logo.'),
  tier: oneLine
    .optional()
    .describe('The level of support: "Gold". Levels are shown in the order in which they appear.'),
  url: webAddress.optional().describe('The sponsor’s website.'),
  logo: logoSchema
    .optional()
    .describe(
      'The logo, SVG or PNG: one file, or "light" and "dark". Without it, the name is shown.',
    ),
});
export type Sponsor = z.output<typeof sponsorSchema>;
