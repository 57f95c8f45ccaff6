import { z } from 'zod';
import { findingCodes } from '#src/core/model/finding-code.ts';
import type { Report } from './report.ts';

/** Control characters that JSON allows unescaped and terminals obey. */
const unescaped = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON that cannot control a terminal, with a line feed at the end. */
export function inertJson(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    unescaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}

const count = z.int().nonnegative();
const position = z.int().positive();

/** The report for programs. `docs/check.schema.json` is its JSON Schema. */
export const reportSchema = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        code: z.enum(findingCodes).describe('The kind of finding; docs/findings.md explains each.'),
        severity: z
          .enum(['error', 'warning', 'note'])
          .describe('An error stops the build; a warning and a note do not.'),
        file: z.string().describe('The path from the working directory, with forward slashes.'),
        line: position.describe('The line in the file, from 1.'),
        column: position.describe('The column, from 1, in UTF-16 units.'),
        message: z.string().describe('What is wrong, in one sentence.'),
        hint: z.string().describe('What to write instead.'),
      }),
    )
    .describe('By file, line, and column.'),
  counts: z.strictObject({
    errors: count,
    warnings: count,
    notes: count,
    entries: count.describe('The number of files that were checked.'),
  }),
});

/** A report for programs: `{ findings: [{ code, severity, file, line, column, message, hint }], counts }`. */
export function asJson({ findings, counts }: Report): string {
  return inertJson({
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
  });
}
