import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { checkHistory } from '#src/build/checks/check-history.ts';
import { Repository } from '#tests/repository.ts';
import { event } from '#tests/unit/reading/history/story-event.ts';

const repository = new Repository();
repository.commit(0, { 'event.mdx': event });
repository.commit(60, { 'event.mdx': `${event}\nA summary.\n` });
const clone = join(repository.folder, 'clone');
const source = `file://${join(repository.folder, 'repository')}`;
execFileSync('git', ['clone', '--quiet', '--depth=1', source, clone]);

afterAll(() => {
  repository.remove();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

interface Outcome {
  readonly said: readonly string[];
  readonly status: number | undefined;
}

/** What a build says about a folder's history, and whether it stops there. */
const build = async (contentDir: string, ci: string): Promise<Outcome> => {
  vi.stubEnv('CI', ci);
  const said: string[] = [];
  let status: number | undefined;
  const say = (kind: string) => (text: string) => {
    said.push(`${kind}: ${text.trim()}`);
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => say('error')(String(text)));
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    status = Number(code);
    throw new Error('ended');
  });
  const hook = checkHistory(contentDir).hooks['astro:config:setup'];
  const logger = { info: say('info'), warn: say('warn') };
  await Promise.resolve(hook?.({ command: 'build', logger } as never)).catch(() => undefined);
  return { said, status };
};

test('a build of a complete clone prints no warning', async () => {
  expect(await build(repository.content, 'true')).toEqual({ said: [], status: undefined });
});

test('a build of a shallow clone stops in CI, and says how to get the history', async () => {
  const { said, status } = await build(join(clone, 'content'), 'true');
  expect(status).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^error: .*shallow.*fetch-depth: 0/);
});

test('elsewhere, it continues with a warning', async () => {
  const { said, status } = await build(join(clone, 'content'), '');
  expect(status).toBeUndefined();
  expect(said[0]).toMatch(/^warn: .*shallow/);
});

test('a build without git continues with a notice', async () => {
  const { said, status } = await build(repository.folder, 'true');
  expect(status).toBeUndefined();
  expect(said[0]).toMatch(/^info: .*no git history/);
});
