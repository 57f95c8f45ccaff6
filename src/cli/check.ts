import { styleText } from 'node:util';
import { asGithub } from '#src/core/checks/report/as-github.ts';
import { asJson } from '#src/core/checks/report/as-json.ts';
import { asText } from '#src/core/checks/report/as-text.ts';
import type { Paint, TextStyle } from '#src/core/checks/report/as-text.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import type { Report } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { printable } from '#src/core/checks/words/sentences.ts';
import { cacheDirectory, contentDirectory } from '#src/reading/environment.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { readContent } from '#src/reading/read-content.ts';
import { checkHelp, readCheckArguments } from './check-arguments.ts';
import type { CheckFormat } from './check-arguments.ts';

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

const formats: Readonly<Record<CheckFormat, (report: Report, all: boolean) => string>> = {
  text: (report, all) => asText(report, paint, all),
  json: asJson,
  github: asGithub,
};

// A reader that has seen enough, like `head`, is no error.
process.stdout.on('error', () => process.exit());

async function check(format: CheckFormat, all: boolean, contentDir: string): Promise<void> {
  try {
    const submission = await readContent(contentDir);
    const { history } = await readHistory(contentDir, cacheDirectory());
    const { findings } = runChecks(submission, history);
    const report = makeReport(findings, submission.documents.length);
    process.stdout.write(formats[format](report, all));
    process.exitCode = report.counts.errors > 0 ? 1 : 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The check couldn’t finish: ${printable(reason)}\n`);
    process.exitCode = 1;
  }
}

const asked = readCheckArguments(process.argv.slice(2));
if (asked.ask === 'check') {
  await check(asked.format, asked.all, contentDirectory());
} else if (asked.ask === 'help') {
  process.stdout.write(checkHelp);
} else {
  process.stderr.write(`${asked.sentence}\n\n${checkHelp}`);
  process.exitCode = 2;
}
