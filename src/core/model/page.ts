import { z } from 'zod';
import { acceptSchema } from './accept.ts';
import { id, languageTag, oneLine, wholeNumber, yesNo } from './scalar.ts';

/** A page of text, such as the venue or the code of conduct. One file in `pages/`. */
export const pageSchema = z.strictObject({
  title: oneLine.describe('The title of the page.'),
  description: oneLine.optional().describe('One sentence for search engines.'),
  order: wholeNumber(0)
    .optional()
    .describe('Its place in the site’s menu; pages without one come after, by title.'),
  menu: yesNo
    .optional()
    .describe('Write "false" for a page that the menu leaves out. Other pages may link to it.'),
  within: id
    .optional()
    .describe('The id of the page it belongs to: it is listed there, and not in the menu.'),
  language: languageTag.optional().describe('The language it is written in, if not the event’s.'),
  draft: yesNo.optional().describe('Whether it is not published yet.'),
  accept: acceptSchema
    .optional()
    .describe('Findings of the check that are meant, each with its reason.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Ids it had before, oldest first: their addresses lead here.'),
});
export type Page = z.output<typeof pageSchema>;
