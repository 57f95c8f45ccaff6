import { z } from 'zod';
import { acceptSchema } from './accept.ts';
import { id, languageTag, oneLine, wholeNumber, yesNo } from './scalar.ts';

/** A page of text, such as the venue or the code of conduct. One file in `pages/`. */
export const pageSchema = z.strictObject({
  title: oneLine.describe('The title of the page.'),
  description: oneLine.optional().describe('One sentence for search engines.'),
  order: wholeNumber(0)
    .optional()
    .describe('Its position in the site’s menu; pages without one come last, sorted by title.'),
  menu: yesNo
    .optional()
    .describe('Write "false" to leave the page out of the menu. Other pages may link to it.'),
  within: id
    .optional()
    .describe('The id of the page above it, which lists it in place of the menu.'),
  language: languageTag.optional().describe('The language it is written in, if not the event’s.'),
  draft: yesNo.optional().describe('Whether it is not published yet.'),
  accept: acceptSchema.optional().describe('Intended findings of the check, each with its reason.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Former ids, oldest first; their addresses redirect here.'),
});
export type Page = z.output<typeof pageSchema>;
