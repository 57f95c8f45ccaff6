import type { CardColors } from './card.ts';

/**
 * The inks of the site's light look, read from its style sheets, so that an event that changes them
 * changes its cards, too. The last declaration of a name holds; what is no `#rrggbb` is passed over.
 */
export function lightColors(styles: string): CardColors {
  const inks: Record<string, string> = {};
  const form = /--color-([a-z]+):\s*(?:light-dark\(\s*)?(#[\da-f]{6}|#[\da-f]{3})\b/gi;
  for (const [, name = '', color = ''] of styles.matchAll(form)) inks[name] = fullForm(color);
  const { paper = '#ffffff', ink = '#000000', quiet = ink, accent = ink } = inks;
  return { paper, ink, quiet, accent };
}

/** `#abc` in the long form. */
const fullForm = (color: string): string =>
  color.length === 7 ? color : color.replaceAll(/[\da-f]/gi, '$&$&');
