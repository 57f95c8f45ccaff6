import { contrastOf, readableOn, surfaces } from '#src/core/look/shades.ts';
import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** The background of light and dark pages. */
const pages = [
  { scheme: 'light', form: 'white' },
  { scheme: 'dark', form: 'dark' },
] as const;

/**
 * The lowest contrast with the page at which a mark is easy to see. WCAG 2.2 (1.4.11) requires 3:1 only for marks that
 * are needed to understand a page, whereas a track's color always comes with its name.
 */
const leastContrast = 1.5;

/** A track's color that is hardly visible on the page. */
export const faintColor: Rule = {
  code: 'faint-color',
  *find({ content: { event } }) {
    for (const [index, { color, name }] of event.data.tracks.entries()) {
      if (color === undefined) continue;
      const page = pages.find(
        ({ scheme }) => contrastOf(color, surfaces[scheme].paper) < leastContrast,
      );
      if (page === undefined) continue;
      yield {
        at: event,
        path: ['tracks', index, 'color'],
        message: `The color of the track ${quote(name)} is hardly visible on the ${page.form} page.`,
        hint: `Write another color, such as "${readableOn(color, [surfaces[page.scheme].paper], 3, page.scheme)}".`,
      };
    }
  },
};
