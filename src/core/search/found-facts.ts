/** What can be found: what a page is about. In the order in which results are grouped. */
export const foundKinds = ['talk', 'speaker', 'session', 'page'] as const;

export type FoundKind = (typeof foundKinds)[number];

/** The facts of a page from which a row of results is drawn without loading it; they travel as JSON. */
export interface FoundFacts {
  /** The title as text. */
  readonly title: string;
  /** The title's language, where it is not the event's. */
  readonly language?: string;
  /** Who presents a talk or chairs a session; what a person is. */
  readonly who?: string;
  /** Its kind in words, where that informs. */
  readonly kind?: string;
  /** What it is found by, too, though its text may not hold it. */
  readonly topics?: string;
  readonly status?: 'tentative' | 'cancelled';
  /** Its times, in their order. */
  readonly slots?: readonly FoundSlot[];
}

export interface FoundSlot {
  /** Its identity: what a pick is kept under. */
  readonly pick: string;
  /** What sets it apart from the others, in words. */
  readonly label?: string;
  /** Minutes since 1970. */
  readonly startMinute: number;
  readonly minutes: number;
  readonly room?: string;
}
