import { styleText } from 'node:util';
import { asGithub } from '#src/core/checks/report/as-github.ts';
import { asJson } from '#src/core/checks/report/as-json.ts';
import { asText, type Paint, type TextStyle } from '#src/core/checks/report/as-text.ts';
import { makeReport, type Report } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { readCheckArguments, type CheckFormat } from './check-arguments.ts';

const styles: Readonly<Record<TextStyle, Parameters<typeof styleText>[0]>> = {
  file: ['bold', 'underline'],
  place: 'dim',
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'blue'],
  hint: 'cyan',
  code: 'dim',
  summary: 'bold',
};

/** In color on a terminal, unless NO_COLOR is set. */
const paint: Paint = (style, text) => styleText(styles[style], text, { stream: process.stdout });

const formats: Readonly<Record<CheckFormat, (report: Report) => string>> = {
  text: (report) => asText(report, paint),
  json: asJson,
  github: asGithub,
};

// A reader that has seen enough, like `head`, is no error.
process.stdout.on('error', () => process.exit());

const { format, contentDir } = readCheckArguments(process.argv.slice(2));
try {
  const submission = await readContent(contentDir);
  const report = makeReport(runChecks(submission).findings, submission.documents.length);
  process.stdout.write(formats[format](report));
  process.exitCode = report.counts.errors > 0 ? 1 : 0;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The check could not be finished: ${reason}`);
  process.exitCode = 1;
}
