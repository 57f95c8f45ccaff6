import { makeReport } from '#src/core/checks/report/report.ts';
import { makeReview, reviewAsMarkdown, type Review } from '#src/core/checks/report/review.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { printable } from '#src/core/text/sentences.ts';
import { diffSections } from '#src/core/history/diff-words.ts';
import { cacheDirectory, contentDirectory } from '#src/reading/environment.ts';
import { diffSince } from '#src/reading/history/diff-since.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { readContent } from '#src/reading/read-content.ts';
import { notComparedWords } from './not-compared.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { answer, reportWrongUse } from './command-line.ts';

const help = `npm run review: summarizes a change for its reviewers, as Markdown.

  npm run review -- main                   the schedule's changes since a branch, tag, or commit,
                                           and what "npm run check" finds
  npm run review                           only what it finds
  npm run review -- main --format json     the same, shortened to fit the comment on a pull request

With errors in the content, nothing is compared, and the review says so.
Exit status: 0 on success, even with errors in the content; 1 if git doesn’t have that commit;
2 for wrong usage.
`;

/** The review of the content folder; `undefined` if git does not have the commit. */
async function review(since: string | undefined): Promise<Review | undefined> {
  const contentDir = contentDirectory();
  const content = await readContent(contentDir);
  const { history } = await readHistory(contentDir, cacheDirectory());
  const report = makeReport(runChecks(content, history).findings, content.documents.length);
  if (since === undefined) return makeReview(report, undefined);
  const compared = await diffSince(contentDir, since, content);
  if (compared.ok) return makeReview(report, diffSections(compared.diff));
  if (compared.why === 'no-commit') return undefined;
  const detail = notComparedWords(compared, since, 'they are listed below');
  return makeReview(report, [{ heading: 'Not compared', lines: [{ subject: 'Changes', detail }] }]);
}

async function printReview(since: string | undefined, format: 'markdown' | 'json'): Promise<void> {
  const made = await review(since);
  if (made === undefined) {
    process.stderr.write(`Git has no commit "${printable(since ?? '')}" of the content folder.\n`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(made, null, 2)}\n` : reviewAsMarkdown(made),
  );
}

const asked = readArguments({ options: {}, formats: ['markdown', 'json'] }, process.argv.slice(2));
if (asked.ask !== 'run') answer(asked, help);
else {
  const [since, ...others] = asked.words;
  if (others.length === 0) await printReview(since, asked.format);
  else reportWrongUse('Name one commit, branch, or tag.', help);
}
