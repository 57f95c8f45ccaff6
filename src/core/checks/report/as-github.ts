import { printable } from '#src/core/checks/words/sentences.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { Severity } from '#src/core/model/finding-code.ts';
import { summary } from './report.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** A command's message: it ends with its line, so line breaks are written as the runner reads them. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A command's property: a comma or colon would end it. */
function property(text: string): string {
  return data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command({ code, severity, file, line, column, message, hint }: Finding): string {
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${commands[severity]} ${properties}::${data(`${printable(message)}\n${printable(hint)}`)}`;
}

/**
 * A report as workflow commands, by which GitHub Actions shows findings beside the lines of a pull
 * request. No text of a finding can end its command or begin another.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function asGithub(report: Report): string {
  return [...report.findings.map(command), summary(report), ''].join('\n');
}
