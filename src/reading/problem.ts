import type { Severity } from '#src/core/model/finding.ts';

/** Something found while reading a file, at an offset of its text. It becomes a finding. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Where in the file's text, in UTF-16 units from 0. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}
