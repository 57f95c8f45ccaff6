import { joinWords } from '#src/core/text/sentences.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { Severity } from '#src/core/model/finding-code.ts';

/** The number of findings of each severity, and the number of entries that were checked. */
interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly entries: number;
}

/** The result of a run of the checks. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/** Counts the findings of a run that checked `entries` entries. */
export function makeReport(findings: readonly Finding[], entries: number): Report {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return { findings, counts: { ...counts, entries } };
}

/** Up to this many similar findings are listed one by one. */
export const mostAlike = 3;

/**
 * The groups of similar findings, in the order of the report. Findings of one rule are similar if they have the same
 * subject or the same words.
 */
export function repeatedFindings(findings: readonly Finding[]): Finding[][] {
  const kinds = Map.groupBy(findings, ({ code, severity, about, message }) =>
    [severity, code, about ?? message].join('\n'),
  );
  return [...kinds.values()].filter((alike) => alike.length > mostAlike);
}

function some(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/**
 * A report on one line.
 *
 * @example summary(report) //=> '2 errors and 1 note in 2 files; 57 entries checked.'
 */
export function summary({ findings, counts }: Report): string {
  const { errors, warnings, notes, entries } = counts;
  const read = entries === 1 ? '1 entry checked.' : `${entries} entries checked.`;
  if (findings.length === 0) return `No problems found. ${read}`;
  const counted = [
    ...(errors > 0 ? [some(errors, 'error')] : ['no errors']),
    ...(warnings > 0 ? [some(warnings, 'warning')] : []),
    ...(notes > 0 ? [some(notes, 'note')] : []),
  ];
  const files = new Set(findings.map(({ file }) => file)).size;
  const sentence = `${joinWords(counted, 'and')} in ${some(files, 'file')}. ${read}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
