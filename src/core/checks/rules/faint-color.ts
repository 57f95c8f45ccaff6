import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/checks/words/sentences.ts';
import { contrast, withContrast } from '#src/core/text/contrast.ts';

/** The color of the page in its light and its dark form, as in `styles/tokens.css`. */
const pages = [
  { color: '#ffffff', form: 'white' },
  { color: '#141416', form: 'dark' },
] as const;

/**
 * The least contrast with the page at which a mark is easy to see. WCAG 2.2 (1.4.11) asks for 3:1 only for marks that
 * are needed to understand a page; a track's color comes with its name.
 */
const leastContrast = 1.5;

/** A track's color that is hardly visible on the page. */
export const faintColor: Rule = {
  code: 'faint-color',
  *find({ content: { event } }) {
    for (const [index, { color, name }] of event.data.tracks.entries()) {
      if (color === undefined) continue;
      const page = pages.find((each) => contrast(color, each.color) < leastContrast);
      if (page === undefined) continue;
      yield {
        at: event,
        path: ['tracks', index, 'color'],
        message: `The color of the track ${quote(name)} is hardly visible on the ${page.form} page.`,
        hint: `Write another color, such as "${withContrast(color, page.color, 3)}".`,
      };
    }
  },
};
