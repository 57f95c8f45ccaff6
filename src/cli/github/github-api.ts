import { readAtMost } from '#src/cli/read-at-most.ts';

/** GitHub's REST API for a workflow's repository, with the workflow's token. */
export interface GithubApi {
  /** @throws Error with GitHub's answer if it is an error. */
  read(path: string): Promise<unknown>;
  write(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<void>;
  /** Downloads a file of at most `most` bytes; `undefined` if it is larger. */
  download(path: string, most: number): Promise<Uint8Array | undefined>;
}

/** @param environment GITHUB_API_URL and GITHUB_REPOSITORY, as GitHub sets them, and GITHUB_TOKEN. */
export function githubApi(environment: NodeJS.ProcessEnv): GithubApi {
  const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '', GITHUB_TOKEN = '' } = environment;

  /** A redirect to another host, as for artifacts, is followed without the token (Fetch, 4.4). */
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
      ...init,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${GITHUB_TOKEN}`,
        'x-github-api-version': '2022-11-28',
      },
    });
    if (response.ok) return response;
    const what = `${init.method ?? 'GET'} ${path}`;
    throw new Error(`GitHub answers ${what} with ${String(response.status)}.`);
  };

  return {
    read: async (path) => (await request(path)).json(),
    write: async (method, path, body) => {
      await request(path, { method, body: JSON.stringify(body) });
    },
    download: async (path, most) => readAtMost((await request(path)).body, most),
  };
}
