import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { deriveShades, differenceOf } from '#src/core/look/shades.ts';

/** A distance in Oklab. A shade at a greater distance is another color: at 0.35, yellow turns brown. */
const farthest = 0.25;

/**
 * An accent color that has no readable shade near it on white, so links appear in another color. On black, a dark
 * accent only becomes lighter, as people expect.
 */
export const faintAccent: Rule = {
  code: 'faint-accent',
  *find({ content: { event } }): Generator<ReportedFinding> {
    const accent = event.data.look?.accent;
    if (accent === undefined) return;
    const shade = deriveShades(accent, 'light').accent;
    if (differenceOf(accent, shade) <= farthest) return;
    yield {
      at: event,
      path: ['look', 'accent'],
      message: `Text in "${accent}" can’t be read on white, so links are "${shade}" there.`,
      hint: 'Choose a darker accent if links should be closer to it.',
    };
  },
};
