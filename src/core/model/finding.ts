/** How bad a finding is: an error stops the build, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that `check` found. */
export interface Finding extends Position {
  /** The rule's name, also its file's name: `room-clash`. */
  readonly code: string;
  readonly severity: Severity;
  /** The path of the file as its author knows it: `content/talks/opening.mdx`. */
  readonly file: string;
  /** Whom or what it is about, where many findings of one rule may be about one. */
  readonly about?: string;
  /** What is wrong, in plain words, one sentence. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly hint: string;
}
