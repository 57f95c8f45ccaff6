import { inertJson } from '#src/core/checks/report/as-json.ts';
import type { Paint } from '#src/core/checks/report/as-text.ts';
import { joinWords, printable } from '#src/core/text/sentences.ts';
import type { Severity } from '#src/core/model/finding-code.ts';
import type { SiteFinding } from './site-finding.ts';

/** The result of a visit to a published site. */
export interface DoctorReport {
  /** The address of its home page, or the given address if nothing answered. */
  readonly site: string;
  readonly findings: readonly SiteFinding[];
  /** The number of requests. */
  readonly requests: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of one severity. */
export function countOf({ findings }: DoctorReport, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function summaryOf(report: DoctorReport): string {
  const asked = `${String(report.requests)} ${report.requests === 1 ? 'request' : 'requests'}.`;
  if (report.findings.length === 0) return `No problems found. ${asked}`;
  const counted = severities
    .map((severity) => [severity, countOf(report, severity)] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${String(count)} ${severity}${count === 1 ? '' : 's'}`);
  return `${joinWords(counted, 'and')}. ${asked}`;
}

/** How many addresses are listed for a finding; the others are only counted. */
const mostAddresses = 3;

function addressLines(addresses: readonly string[], all: boolean): string[] {
  if (all || addresses.length <= mostAddresses + 1) return [...addresses];
  const others = addresses.length - mostAddresses;
  return [...addresses.slice(0, mostAddresses), `and ${String(others)} more; --all lists them`];
}

/**
 * A report for people: errors first, each with its message, what to do, and the affected addresses. Characters that
 * control a terminal are removed.
 */
export function doctorText(report: DoctorReport, paint: Paint, all = false): string {
  const width = Math.max(...severities.map(({ length }) => length));
  const indent = ' '.repeat(2 + width + 2);
  const listed = severities.flatMap((severity) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ code, message, hint, addresses }) => [
        `  ${paint(severity, severity.padEnd(width))}  ${printable(message)}  ${paint('code', code)}`,
        `${indent}${paint('hint', printable(hint))}`,
        ...addressLines(addresses, all).map(
          (line) => `${indent}${paint('position', printable(line))}`,
        ),
        '',
      ]),
  );
  const lines = [
    paint('file', printable(report.site)),
    ...listed,
    paint('summary', summaryOf(report)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A report for programs: `{ site, findings: [{ code, severity, addresses, message, hint }], counts }`. */
export function doctorJson(report: DoctorReport): string {
  const { site, findings, requests } = report;
  const counts = {
    errors: countOf(report, 'error'),
    warnings: countOf(report, 'warning'),
    notes: countOf(report, 'note'),
    requests,
  };
  return inertJson({ site, findings, counts });
}
