/** The content of a social card: plain text, by its position. */
export interface Card {
  /** The event's name, above the title. */
  readonly event: string | undefined;
  /** The title, the largest text. */
  readonly title: string;
  /** Names, in one paragraph. */
  readonly people: string | undefined;
  /** Date, time and zone, and room: one line each, in the narrow column. */
  readonly facts: readonly string[];
  /** A word that nobody should overlook: "Canceled". */
  readonly alert: string | undefined;
  /** The file of a photo. */
  readonly photo: string | undefined;
  /** The file of a wide picture, above everything else. */
  readonly picture?: string | undefined;
}

/** A logo on a card: a file, and its background color if it would be invisible on paper. */
export interface CardLogo {
  readonly file: string;
  readonly ground: string | undefined;
}

/** The look that all cards of an event share. */
export interface CardLook extends CardColors {
  /** The color of the line at the top of a card; by default, a thin line in ink. */
  readonly fill?: string | undefined;
  readonly typeface?: 'serif' | 'sans' | undefined;
  readonly logo?: CardLogo | undefined;
}

/** The inks of a card, `#rrggbb`. */
export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
}

/**
 * The colors of the site's light look, read from its style sheets, so that an event that changes them also changes its
 * cards. The last declaration of a name counts; values other than `#rrggbb` are skipped.
 */
export function lightColors(styles: string): CardColors {
  const inks: Record<string, string> = {};
  const form = /--color-([a-z]+):\s*(?:light-dark\(\s*)?(#[\da-f]{6}|#[\da-f]{3})\b/gi;
  for (const [, name = '', color = ''] of styles.matchAll(form)) inks[name] = fullForm(color);
  const { paper = '#ffffff', ink = '#000000', quiet = ink, accent = ink } = inks;
  return { paper, ink, quiet, accent };
}

/** `#abc` in its long form. */
function fullForm(color: string): string {
  return color.length === 7 ? color : color.replaceAll(/[\da-f]/gi, '$&$&');
}
