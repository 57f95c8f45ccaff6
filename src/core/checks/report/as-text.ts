import { printable } from '#src/core/checks/words/quote.ts';
import type { Finding, Severity } from '#src/core/model/finding.ts';
import type { Report } from './report.ts';
import { summary } from './summary.ts';

/** What a part of the text is, for whoever colors it. */
export type TextStyle = 'file' | 'place' | Severity | 'hint' | 'code' | 'summary';

/** Colors a part of the text, or leaves it as it is. */
export type Paint = (style: TextStyle, text: string) => string;

const plain: Paint = (_, text) => text;

const linesOf = (findings: readonly Finding[], paint: Paint): string[] => {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const severities = Math.max(...findings.map(({ severity }) => severity.length));
  const indent = ' '.repeat(2 + width + 2 + severities + 2);
  return findings.flatMap(({ severity, code, message, hint }, index) => [
    [
      `  ${paint('place', (places[index] ?? '').padStart(width))}`,
      paint(severity, severity.padEnd(severities)),
      `${printable(message)}  ${paint('code', code)}`,
    ].join('  '),
    `${indent}${paint('hint', printable(hint))}`,
  ]);
};

/**
 * A report for people: findings by file, each with its place, what is wrong and what to write
 * instead, and one line at the end that counts them. Characters that steer a terminal are taken out.
 */
export const asText = (report: Report, paint: Paint = plain): string => {
  const byFile = Map.groupBy(report.findings, ({ file }) => file);
  const files = [...byFile].map(([file, findings]) =>
    [paint('file', printable(file)), ...linesOf(findings, paint), ''].join('\n'),
  );
  return [...files, `${paint('summary', summary(report))}\n`].join('\n');
};
