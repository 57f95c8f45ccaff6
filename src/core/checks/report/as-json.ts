import type { Report } from './report.ts';

/** Control characters that JSON allows as they are, and a terminal obeys. */
const unescaped = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A report for programs: `{ findings: [{ code, severity, file, line, column, message, hint }], counts }`. */
export function asJson({ findings, counts }: Report): string {
  const report = {
    findings: findings.map(({ code, severity, file, line, column, message, hint }) => ({
      code,
      severity,
      file,
      line,
      column,
      message,
      hint,
    })),
    counts,
  };
  const escaped = JSON.stringify(report, null, 2).replace(
    unescaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
