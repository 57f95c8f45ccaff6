import type { FindingCode, Severity } from './finding-code.ts';

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value is in a file: `['slots', 1, 'start']`. */
type Path = readonly (string | number)[];

/** The one change of its file that resolves a finding. A finding with several answers has none. */
export type Fix =
  | {
      readonly edit: 'set';
      readonly path: Path;
      readonly value: string | number | boolean;
    }
  | { readonly edit: 'remove'; readonly path: Path }
  | { readonly edit: 'rename-field'; readonly path: Path; readonly name: string };

/** One thing that `check` found. */
export interface Finding extends Position {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The path of the file as its author knows it: `content/talks/opening.mdx`. */
  readonly file: string;
  /** Whom or what it is about, where many findings of one rule may be about one. */
  readonly about?: string;
  /** What is wrong, in plain words, one sentence. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly hint: string;
  /** What `--fix` changes. */
  readonly fix?: Fix | undefined;
}
