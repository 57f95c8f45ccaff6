import { printable } from '#src/core/text/sentences.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { Severity } from '#src/core/model/finding-code.ts';
import { summary } from './report.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * Escapes a command's message. The end of the line would end it, so line breaks are written in the runner's own form.
 */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a command's property, which a comma or colon would end. */
function property(text: string): string {
  return data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command({ code, severity, file, line, column, message, hint }: Finding): string {
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${commands[severity]} ${properties}::${data(`${printable(message)}\n${printable(hint)}`)}`;
}

/**
 * A report as workflow commands, with which GitHub Actions shows findings beside the lines of a pull request. No text
 * in a finding can end its command or begin another.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function asGithub(report: Report): string {
  return [...report.findings.map(command), summary(report), ''].join('\n');
}
