import { severities } from '#src/core/model/finding-code.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { printable } from '#src/core/text/sentences.ts';
import { inertJson } from './as-json.ts';
import type { Report } from './report.ts';

/** A path as a URI reference (RFC 3986), relative to the root of the repository. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function resultOf(finding: Finding, codes: readonly FindingCode[]): object {
  const { code, severity, file, line, column, message, hint } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${printable(message)} ${printable(hint)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/**
 * A report as SARIF 2.1.0, which GitHub's code scanning and many editors read. Its three levels have the same names as
 * the severities.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function asSarif({ findings }: Report): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const rules = codes.map((code) => ({
    id: code,
    shortDescription: { text: `The finding "${code}", explained in docs/findings.md` },
    defaultConfiguration: { level: severities[code] },
  }));
  return inertJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes)),
      },
    ],
  });
}
