import { printable } from '#src/core/text/sentences.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { Severity } from '#src/core/model/finding-code.ts';
import { mostAlike, repeatedFindings, summary } from './report.ts';
import type { Report } from './report.ts';
import { compareText } from '#src/core/text/compare.ts';

/** The parts of the text that can have a color. */
export type TextStyle = 'file' | 'position' | Severity | 'hint' | 'code' | 'summary';

/** Colors a part of the text, or leaves it as it is. */
export type Paint = (style: TextStyle, text: string) => string;

const plain: Paint = (_, text) => text;

function linesOf(findings: readonly Finding[], paint: Paint): string[] {
  const positions = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...positions.map(({ length }) => length));
  const severities = Math.max(...findings.map(({ severity }) => severity.length));
  const indent = ' '.repeat(2 + width + 2 + severities + 2);
  return findings.flatMap(({ severity, code, message, hint }, index) => [
    [
      `  ${paint('position', (positions[index] ?? '').padStart(width))}`,
      paint(severity, severity.padEnd(severities)),
      `${printable(message)}  ${paint('code', code)}`,
    ].join('  '),
    `${indent}${paint('hint', printable(hint))}`,
  ]);
}

/** The findings. From a group of similar ones, only the first is listed, with their number and positions. */
function grouped(findings: readonly Finding[]): Finding[] {
  const repeated = new Map(
    repeatedFindings(findings).flatMap((alike) => alike.map((finding) => [finding, alike])),
  );
  return findings.flatMap((finding) => {
    const alike = repeated.get(finding);
    if (alike === undefined) return [finding];
    if (alike[0] !== finding) return [];
    const files = new Set(alike.map(({ file }) => file)).size;
    const where = files === 1 ? 'this file' : `${String(files)} files`;
    const others = `This is one of ${String(alike.length)} similar findings in ${where}; --all lists them.`;
    return [{ ...finding, message: `${finding.message} ${others}` }];
  });
}

/** The number of findings for each rule, largest first; nothing if the list already shows it. */
function totals({ findings }: Report): string[] {
  const rules = [...Map.groupBy(findings, ({ code }) => code)].sort(
    ([a, some], [b, others]) => others.length - some.length || compareText(a, b),
  );
  const counted = rules.map(([code, some]) => `${String(some.length)} ${code}`);
  return findings.length > mostAlike ? [`By rule: ${counted.join(', ')}.`] : [];
}

/**
 * A report for people: the findings by file, each with its position, message, and hint, followed by the counts for each
 * rule and in total. Similar findings are combined unless `all` is set. Characters that control a terminal are removed.
 */
export function asText(report: Report, paint: Paint = plain, all = false): string {
  const shown = all ? report.findings : grouped(report.findings);
  const files = [...Map.groupBy(shown, ({ file }) => file)].map(([file, findings]) =>
    [paint('file', printable(file)), ...linesOf(findings, paint), ''].join('\n'),
  );
  const end = [...totals(report), summary(report)].map((line) => paint('summary', line));
  return [...files, `${end.join('\n')}\n`].join('\n');
}
