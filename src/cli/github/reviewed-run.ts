import { unzipSync } from 'fflate';
import { readReview, type Review } from '#src/core/checks/report/review.ts';
import type { GithubApi } from './github-api.ts';

/** GitHub's data on a finished run. The author of the pull request chooses the branch's name, so it is untrusted. */
export interface EndedRun {
  readonly id: number;
  readonly html_url: string;
  readonly head_branch: string;
  readonly head_sha: string;
  readonly head_repository: {
    readonly full_name: string;
    readonly owner: { readonly login: string };
  };
}

interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}

/** In bytes: a review has at most a few hundred lines. */
const largestReview = 1_000_000;

/**
 * The open pull request whose last commit a run was for; `undefined` if there is a newer commit, or the pull request is
 * closed. It is found from GitHub's own data on the run, because the run's output is not trusted.
 */
export async function pullRequestOf(api: GithubApi, run: EndedRun): Promise<number | undefined> {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const found = (await api.read(`pulls?state=open&per_page=100&head=${head}`)) as PullRequest[];
  return found.find(
    ({ head: { sha, repo } }) =>
      sha === run.head_sha && repo?.full_name === run.head_repository.full_name,
  )?.number;
}

/** The artifacts of a run: data that a stranger's content or code may have written. */
export interface RunArtifacts {
  /** `undefined` if there is no readable one. */
  readonly review: Review | undefined;
  /** The address of the built site, as a zip file. */
  readonly preview: string | undefined;
}

/** Reads the artifacts of a run. None of them is written to disk, and no more than a review's size is read. */
export async function artifactsOf(api: GithubApi, run: EndedRun): Promise<RunArtifacts> {
  const path = `actions/runs/${String(run.id)}/artifacts?per_page=100`;
  const { artifacts } = (await api.read(path)) as { readonly artifacts: readonly Artifact[] };
  const named = (name: string) =>
    artifacts.find((artifact) => artifact.name === name && !artifact.expired);
  const review = named('review');
  const preview = named('preview');
  return {
    review:
      review === undefined || review.size_in_bytes > largestReview
        ? undefined
        : unpackedReview(
            await api.download(`actions/artifacts/${String(review.id)}/zip`, largestReview),
          ),
    preview: preview && `${run.html_url}/artifacts/${String(preview.id)}`,
  };
}

function unpackedReview(zip: Uint8Array | undefined): Review | undefined {
  if (zip === undefined) return undefined;
  try {
    // No more is unpacked than the size in the zip file's directory.
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => name === 'review.json' && originalSize <= largestReview,
    });
    return readReview(new TextDecoder().decode(files['review.json']));
  } catch {
    return undefined;
  }
}
