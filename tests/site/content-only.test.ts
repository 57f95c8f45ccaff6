import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { ContentRepository } from '#tests/content-repository.ts';
import { sites } from '#tests/sites.ts';

const { CONTENT_DIR: event, SITE_URL } = sites['right-to-left'];

let repository: ContentRepository;
const built = mkdtempSync(join(tmpdir(), 'content-only-site-'));

beforeAll(() => {
  repository = new ContentRepository(event);
});

afterAll(() => {
  repository.remove();
  rmSync(built, { recursive: true, force: true });
});

/** The files below a folder, with their bytes. */
function filesIn(folder: string): Map<string, string> {
  return new Map(
    globSync('**', { cwd: folder })
      .sort()
      .map((path) => join(folder, path))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
}

/** What names a commit of the repository names the one that it repeats. */
function sameCommits(bytes: string): string {
  return [...repository.repeated].reduce(
    (text, [own, theirs]) =>
      text.replaceAll(own, theirs).replaceAll(own.slice(0, 7), theirs.slice(0, 7)),
    bytes,
  );
}

describe('a repository that holds only content', () => {
  test('has every command, whose paths start from its own folder', () => {
    const programme = 'id,title,start,minutes\nlast,Last words,2027-04-10 08:00,15\n';
    writeFileSync(join(repository.folder, 'programme.csv'), programme);
    const imported = repository.run(['import', '--', 'programme.csv']);
    expect(imported).toMatchObject({ status: 0, err: '' });
    expect(repository.run(['new', '--', 'speaker', 'Ada Lovelace']).out).toContain(
      'new     content/speakers/ada-lovelace.mdx\n',
    );
    const { status, out } = repository.run(['diff', '--', 'HEAD']);
    expect(status).toBe(0);
    expect(out).toContain('Ada Lovelace: speakers/ada-lovelace');
    repository.git('clean', '--quiet', '--force', '-d');
    expect(repository.git('status', '--short')).toBe('');
  });

  test('is built to the same bytes as within the checkout, and nothing is written into it', async () => {
    const before = filesIn(repository.folder);
    repository.makeReadOnly();
    const { status, out, err } = repository.run(['build'], { SITE_URL, OUT_DIR: built });
    expect(status, out + err).toBe(0);
    const [theirs, ours] = [filesIn(built), filesIn(await buildSite('right-to-left'))];
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    const different = [...theirs].filter(([file, bytes]) => ours.get(file) !== sameCommits(bytes));
    expect(different.map(([file]) => file)).toEqual([]);
    expect(filesIn(repository.folder)).toEqual(before);
  });
});
