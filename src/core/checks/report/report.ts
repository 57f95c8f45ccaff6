import type { Finding, Severity } from '#src/core/model/finding.ts';

/** How many there are of each, and how many entries were read. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly entries: number;
}

/** What a run of the checks found. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/** Counts findings, of so many entries that were read. */
export const makeReport = (findings: readonly Finding[], entries: number): Report => {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return { findings, counts: { ...counts, entries } };
};
