import { existsSync, watch } from 'node:fs';
import { asGithub } from '#src/core/checks/report/as-github.ts';
import { asJson } from '#src/core/checks/report/as-json.ts';
import { asSarif } from '#src/core/checks/report/as-sarif.ts';
import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import type { Report } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { printable } from '#src/core/text/sentences.ts';
import type { ContentEdit } from '#src/core/editing/content-edit.ts';
import { planFixes } from '#src/core/editing/fix.ts';
import type { History } from '#src/core/history/history.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { cacheDirectory, contentDirectory } from '#src/reading/environment.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { readContent } from '#src/reading/read-content.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { planChanges, previewChanges } from '#src/writing/plan-changes.ts';
import { writeChanges } from '#src/writing/write-changes.ts';
import { checkHelp, readCheckArguments } from '#src/cli/check/check-arguments.ts';
import type { CheckArguments, CheckFormat } from '#src/cli/check/check-arguments.ts';
import { answer, endWithReader, paint } from './command-line.ts';

const formats: Readonly<Record<CheckFormat, (report: Report, all: boolean) => string>> = {
  text: (report, all) => asText(report, paint, all),
  json: asJson,
  github: asGithub,
  sarif: asSarif,
};

endWithReader();

type Asked = Extract<CheckArguments, { ask: 'check' }>;

/** Exit codes besides that of wrong use, as the help explains them. */
const outcome = { noErrors: 0, errors: 1, notFinished: 3 } as const;

/** Reads and checks the content folder. */
async function findAll(
  contentDir: string,
): Promise<{ source: ReadContent; history: History; findings: readonly Finding[] }> {
  const source = await readContent(contentDir);
  const { history } = await readHistory(contentDir, cacheDirectory());
  return { source, history, findings: runChecks(source, history).findings };
}

/** A fix can reveal further problems: once a time is readable, it may turn out to be outside of the event. */
const mostRounds = 5;

/** Applies every fix with a single answer, in all files or in none, and returns the remaining findings. */
async function fix(contentDir: string, isDryRun: boolean): ReturnType<typeof findAll> {
  const { source, history, findings } = await findAll(contentDir);
  let left = { source, history, findings };
  const edits: ContentEdit[] = [];
  const said: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const plan = planFixes(left.findings, left.source.documents);
    if (plan.edits.length === 0) break;
    edits.push(...plan.edits);
    said.push(...plan.summary);
    const preview = await previewChanges(contentDir, source, planChanges(edits));
    left = { source: preview, history, findings: runChecks(preview, history).findings };
  }
  if (!isDryRun) writeChanges(contentDir, planChanges(edits));
  if (said.length === 0) said.push('Nothing was changed: no finding has a single answer.');
  else if (isDryRun) said.push('Nothing was changed: this was a dry run.');
  process.stdout.write(`${said.map((line) => printable(line)).join('\n')}\n\n`);
  return left;
}

async function check({ format, all, fix: fixing }: Asked, contentDir: string): Promise<void> {
  try {
    const { source, findings } =
      fixing === 'no' ? await findAll(contentDir) : await fix(contentDir, fixing === 'dry-run');
    const report = makeReport(findings, source.documents.length);
    process.stdout.write(formats[format](report, all));
    process.exitCode = report.counts.errors > 0 ? outcome.errors : outcome.noErrors;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The check couldn’t finish: ${printable(reason)}\n`);
    process.exitCode = outcome.notFinished;
  }
}

/** Saving once causes several events, which are handled together. */
const settlesAfterMs = 150;

/** Checks now and whenever a file changes, until the process is stopped. */
async function checkAndWatch(asked: Asked, contentDir: string): Promise<void> {
  if (!existsSync(contentDir)) return check(asked, contentDir);
  let timer: NodeJS.Timeout | undefined;
  // Starts before the first check, so that files saved during that check are checked, too.
  const watcher = watch(contentDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => {
        process.stdout.write('\n');
        return check(asked, contentDir);
      });
    }, settlesAfterMs);
  });
  let running = check(asked, contentDir);
  await running;
  if (process.exitCode === outcome.notFinished) watcher.close();
  else process.stdout.write('\nWaiting for changes. Press Ctrl+C to stop.\n');
}

const asked = readCheckArguments(process.argv.slice(2));
if (asked.ask !== 'check') answer(asked, checkHelp);
else await (asked.watch ? checkAndWatch : check)(asked, contentDirectory());
