/** What stands on a social card: plain text, each part in its place. */
export interface Card {
  /** Where the card is from, above the title: the event's name. */
  readonly event: string | undefined;
  /** What is announced; the largest text. */
  readonly title: string;
  /** Names, in one paragraph. */
  readonly people: string | undefined;
  /** Date, time and zone, and where: a line each, in the narrow column. */
  readonly facts: readonly string[];
  /** A word that must not be overlooked: "Cancelled". */
  readonly alert: string | undefined;
  /** The file of a photo. */
  readonly photo: string | undefined;
}

/** The inks of a card, `#rrggbb`. */
export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
}
