/** What the scripts say of filters; places like `{0}` are filled by `fillWords`. */
export interface FilterWords {
  readonly filters: string;
  readonly done: string;
  readonly clear: string;
  /** The name of the button that takes a filter away: `Without the filter {0}`. */
  readonly remove: string;
  /** A text that is looked for, as it stands among what is chosen. */
  readonly textNamed: string;
  /** What the address asks for and the page does not know. */
  readonly unknown: string;
  readonly nothing: string;
  /** Between the things of a list. */
  readonly comma: string;
}
