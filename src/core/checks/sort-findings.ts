import type { Finding } from '#src/core/model/finding.ts';

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.code, b.code) ||
  compare(a.message, b.message);

/** By code units, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const identity = ({ code, severity, file, line, column, message, hint }: Finding): string =>
  JSON.stringify([file, line, column, code, severity, message, hint]);

/** Findings by file, line and column, identical ones once. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.map((finding) => [identity(finding), finding])).values()].sort(byPlace);
