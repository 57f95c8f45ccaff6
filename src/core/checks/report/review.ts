import { z } from 'zod';
import type { DiffSection } from '#src/core/history/diff-words.ts';
import { inertMarkdown } from '#src/core/text/escape.ts';
import { printable } from '#src/core/text/sentences.ts';
import { summary } from './report.ts';
import type { Report } from './report.ts';

/** In characters. GitHub accepts 65,536 in a comment. */
const longestComment = 60_000;

/** The most characters quoted from one text, and the most lines of a list. */
const longestText = 300;
const mostLines = 60;

const line = z.string().max(longestText);
const count = z.int().nonnegative().max(1_000_000);

/** The changes and findings of a pull request, within limits. One job writes it, and another one reads it. */
const reviewSchema = z.strictObject({
  /** The findings in one sentence. */
  summary: line,
  /** Errors and warnings, errors first. */
  findings: z
    .array(
      z.strictObject({
        severity: z.enum(['error', 'warning']),
        file: line,
        line: count,
        message: line,
        hint: line,
      }),
    )
    .max(mostLines),
  /** The number of errors and warnings that are not in `findings`. */
  moreFindings: count,
  /** The schedule's changes; `null` if nothing was compared. */
  changes: z
    .array(
      z.strictObject({
        heading: line,
        lines: z.array(z.strictObject({ subject: line, detail: line })).max(mostLines),
        /** The number of lines left out. */
        more: count,
      }),
    )
    .max(30)
    .nullable(),
});

export type Review = z.infer<typeof reviewSchema>;

function shortened(text: string): string {
  const clean = printable(text).replaceAll(/\s+/g, ' ').trim();
  return clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean;
}

/** Builds a review from the findings and, if the content was compared with a commit, the changes since then. */
export function makeReview(report: Report, changes: readonly DiffSection[] | undefined): Review {
  const serious = (['error', 'warning'] as const).flatMap((severity) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map(({ file, line: at, message, hint }) => ({
        severity,
        file: shortened(file),
        line: at,
        message: shortened(message),
        hint: shortened(hint),
      })),
  );
  return {
    summary: shortened(summary(report)),
    findings: serious.slice(0, mostLines),
    moreFindings: Math.max(0, serious.length - mostLines),
    changes:
      changes?.map(({ heading, lines }) => ({
        heading: shortened(heading),
        lines: lines.slice(0, mostLines).map(({ subject, detail }) => ({
          subject: shortened(subject),
          detail: shortened(detail),
        })),
        more: Math.max(0, lines.length - mostLines),
      })) ?? null,
  };
}

/**
 * Reads a review that another job wrote. Returns `undefined` for anything that is not a review, because its writer is
 * not trusted.
 */
export function readReview(json: string): Review | undefined {
  try {
    return reviewSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** A line that says how many entries were left out of a list; none if the list is complete. */
function more(left: number): string[] {
  return left > 0 ? [`- … and ${String(left)} more`] : [];
}

function changeLines({ changes }: Review): string[] {
  if (changes === null) return [];
  if (changes.length === 0) return ['The schedule stays as it is.', ''];
  return changes.flatMap(({ heading, lines, more: left }) => [
    `### ${inertMarkdown(heading)}`,
    '',
    ...lines.map(
      ({ subject, detail }) => `- **${inertMarkdown(subject)}**: ${inertMarkdown(detail)}`,
    ),
    ...more(left),
    '',
  ]);
}

function findingLines({ summary: sentence, findings, moreFindings }: Review): string[] {
  return [
    '### Check',
    '',
    inertMarkdown(sentence),
    '',
    ...findings.map(
      ({ severity, file, line: at, message, hint }) =>
        `- **${severity === 'error' ? 'Error' : 'Warning'}** in ${inertMarkdown(file)}, line ${String(at)}: ` +
        `${inertMarkdown(message)} ${inertMarkdown(hint)}`,
    ),
    ...more(moreFindings),
    ...(findings.length > 0 ? [''] : []),
  ];
}

/**
 * A review as Markdown for a comment. All of its text is escaped. The comment is cut after a line once it exceeds
 * 60,000 characters.
 */
export function reviewAsMarkdown(review: Review): string {
  const title = review.changes === null ? [] : ['## What changes in the schedule', ''];
  const lines = [...title, ...changeLines(review), ...findingLines(review)];
  let length = 0;
  const fitting = lines.filter((each) => (length += each.length + 1) <= longestComment);
  const cut = fitting.length < lines.length ? ['', 'The rest is too long for a comment.'] : [];
  return `${[...fitting, ...cut].join('\n').trimEnd()}\n`;
}
