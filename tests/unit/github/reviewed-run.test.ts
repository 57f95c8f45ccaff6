import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeReport } from '#src/core/checks/report/report.ts';
import { makeReview } from '#src/core/checks/report/review.ts';
import type { GithubApi } from '#src/cli/github/github-api.ts';
import { artifactsOf, pullRequestOf } from '#src/cli/github/reviewed-run.ts';

const run = {
  id: 5,
  html_url: 'https://github.com/owner/program/actions/runs/5',
  head_branch: 'a&state=closed#b',
  head_sha: 'a'.repeat(40),
  head_repository: { full_name: 'stranger/program', owner: { login: 'stranger' } },
};

/** An API whose answers are all the same. */
function answering(answer: unknown, file: Uint8Array = new Uint8Array()) {
  const asked: string[] = [];
  const api: GithubApi = {
    read: (path) => {
      asked.push(path);
      return Promise.resolve(answer);
    },
    write: () => Promise.reject(new Error('Reading writes nothing.')),
    download: (_path, most) => Promise.resolve(file.length > most ? undefined : file),
  };
  return { api, asked };
}

describe('the pull request of a run', () => {
  const pull = { number: 7, head: { sha: run.head_sha, repo: { full_name: 'stranger/program' } } };

  test('is the one whose last commit the run was for, according to GitHub', async () => {
    const { api, asked } = answering([pull]);
    expect(await pullRequestOf(api, run)).toBe(7);
    expect(asked).toEqual(['pulls?state=open&per_page=100&head=stranger%3Aa%26state%3Dclosed%23b']);
  });

  test.each([
    ['has a newer commit', { ...pull, head: { ...pull.head, sha: 'b'.repeat(40) } }],
    ['comes from elsewhere', { ...pull, head: { ...pull.head, repo: { full_name: 'a/b' } } }],
    ['has lost its fork', { ...pull, head: { ...pull.head, repo: null } }],
  ])('is not one that %s', async (_what, other) => {
    expect(await pullRequestOf(answering([other]).api, run)).toBeUndefined();
  });
});

describe('the artifacts of a run', () => {
  const review = makeReview(makeReport([], 3), []);
  const bytes = new TextEncoder().encode(JSON.stringify(review));
  const artifact = { id: 8, name: 'review', size_in_bytes: 300, expired: false };
  const left = (file: Uint8Array, artifacts: readonly object[] = [artifact]) =>
    artifactsOf(answering({ artifacts }, file).api, run);

  test('contain a review and the address of a preview', async () => {
    const preview = { ...artifact, id: 9, name: 'preview', size_in_bytes: 90_000_000 };
    expect(await left(zipSync({ 'review.json': bytes }), [artifact, preview])).toEqual({
      review,
      preview: 'https://github.com/owner/program/actions/runs/5/artifacts/9',
    });
  });

  test.each([
    ['is no zip file', bytes],
    ['lies in another folder', zipSync({ '../review.json': bytes })],
    ['is empty', zipSync({})],
    ['is larger than it may be', new Uint8Array(2_000_000)],
    ['unpacks to more than it may', zipSync({ 'review.json': new Uint8Array(2_000_000) })],
  ])('contain no review if it %s', async (_what, file) => {
    expect(await left(file)).toEqual({ review: undefined, preview: undefined });
  });

  test('are not read if GitHub says that they are too large, or gone', async () => {
    const file = zipSync({ 'review.json': bytes });
    expect((await left(file, [{ ...artifact, size_in_bytes: 2_000_000 }])).review).toBeUndefined();
    expect((await left(file, [{ ...artifact, expired: true }])).review).toBeUndefined();
  });
});
