/** The types of pages in the search, in the order in which results are grouped. */
export const foundKinds = ['talk', 'speaker', 'session', 'page'] as const;

export type FoundKind = (typeof foundKinds)[number];

/** The facts of a page from which a row of results is drawn without loading the page; they are stored as JSON. */
export interface FoundFacts {
  /** The title as text. */
  readonly title: string;
  /** The title's language, if it differs from the event's. */
  readonly language?: string;
  /** A talk's presenters or a session's chairs; a person's affiliation. */
  readonly who?: string;
  /** Its kind in words, if it tells readers something. */
  readonly kind?: string;
  /** Further words by which the page is found although its text does not contain them. */
  readonly topics?: string;
  readonly status?: 'tentative' | 'cancelled';
  /** Its times, in order. */
  readonly slots?: readonly FoundSlot[];
}

/** A time of a page that the search found. */
export interface FoundSlot {
  /** Its identity, under which a pick is stored. */
  readonly pick: string;
  /** The words that distinguish it from the talk's other slots. */
  readonly label?: string;
  /** Minutes since 1970. */
  readonly startMinute: number;
  readonly minutes: number;
  readonly room?: string;
}
