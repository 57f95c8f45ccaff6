import type { FindingCode, Severity } from './finding-code.ts';

/** A position in a file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The path of a value in a file: `['slots', 1, 'start']`. */
type Path = readonly (string | number)[];

/** The one change to its file that resolves a finding. A finding with several possible answers has no fix. */
export type Fix =
  | {
      readonly edit: 'set';
      readonly path: Path;
      readonly value: string | number | boolean;
    }
  | { readonly edit: 'remove'; readonly path: Path }
  | { readonly edit: 'rename-field'; readonly path: Path; readonly name: string };

/** One problem that `check` found. */
export interface Finding extends Position {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The path of the file as its author writes it: `content/talks/opening.mdx`. */
  readonly file: string;
  /** The subject, if several findings of one rule can be about the same one. */
  readonly about?: string;
  /** The problem in one plain sentence. */
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly hint: string;
  /** The change that `--fix` makes. */
  readonly fix?: Fix | undefined;
}

/** Whether a finding stops a build. */
export function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error';
}
