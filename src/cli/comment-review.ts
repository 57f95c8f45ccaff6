import { readFileSync } from 'node:fs';
import { reviewAsMarkdown } from '#src/core/checks/report/review.ts';
import { githubApi, type GithubApi } from './github/github-api.ts';
import { artifactsOf, pullRequestOf } from './github/reviewed-run.ts';
import type { EndedRun, RunArtifacts } from './github/reviewed-run.ts';

/*
 * Run by .github/workflows/comment.yml, after the workflow that checked and built a pull request. That workflow ran
 * with the pull request's content (and, in a fork of Lectern, its code), so it had no write access. This one may write
 * a comment, and treats the other workflow's files as data.
 */

/** The first line of the comment, by which the next run recognizes it. */
const mark = '<!-- Lectern: review of the schedule -->';

function commentOf({ review, preview }: RunArtifacts, run: EndedRun): string {
  const text =
    review === undefined
      ? `The workflow ended before it could compare the schedule. [Its log](${run.html_url}) says why.\n`
      : reviewAsMarkdown(review);
  const link =
    preview === undefined
      ? `There is no preview: [the log](${run.html_url}) says why.`
      : `[Download the preview](${preview}), unpack it, and run \`python3 -m http.server\` in its folder.`;
  return `${mark}\n${text}\n### Preview\n\n${link}\n`;
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

/** The comment of an earlier run. Anyone can write the mark, so the comment has to be the workflow's own. */
async function earlierComment(api: GithubApi, number: number): Promise<Comment | undefined> {
  for (let page = 1; page <= 20; page += 1) {
    const path = `issues/${String(number)}/comments?per_page=100&page=${String(page)}`;
    const comments = (await api.read(path)) as Comment[];
    const own = comments.find(
      ({ body = '', user }) => body.startsWith(mark) && user?.login === 'github-actions[bot]',
    );
    if (own !== undefined || comments.length < 100) return own;
  }
  return undefined;
}

const { GITHUB_EVENT_PATH = '' } = process.env;
const { workflow_run: run } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as {
  readonly workflow_run: EndedRun;
};
const api = githubApi(process.env);
const number = await pullRequestOf(api, run);
if (number === undefined) {
  console.log('There is nothing to comment: no open pull request ends with this commit.');
} else {
  const body = commentOf(await artifactsOf(api, run), run);
  const earlier = await earlierComment(api, number);
  if (earlier === undefined) await api.write('POST', `issues/${String(number)}/comments`, { body });
  else await api.write('PATCH', `issues/comments/${String(earlier.id)}`, { body });
  console.log(`Commented on pull request ${String(number)}.`);
}
