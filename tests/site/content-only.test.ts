import {
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLook, buildSite } from '#tests/build-site.ts';
import { ContentRepository } from '#tests/content-repository.ts';
import { sites } from '#tests/sites.ts';
import { Runner } from '#tests/unit/github/run-job.ts';

const { CONTENT_DIR: event, SITE_URL } = sites['right-to-left'];

let repository: ContentRepository;
const runner = new Runner();

beforeAll(() => {
  repository = new ContentRepository(event);
  symlinkSync(process.cwd(), join(repository.folder, 'lectern'));
});

afterAll(() => {
  repository.remove();
  rmSync(runner.temp, { recursive: true, force: true });
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

/** Each name of a commit in the repository is replaced with that of the corresponding commit. */
function sameCommits(bytes: string): string {
  // In full, in the addresses of changes, and in git's short form.
  const lengths = [40, 12, 7];
  return [...repository.repeated].reduce(
    (text, [own, theirs]) =>
      lengths.reduce(
        (replaced, length) => replaced.replaceAll(own.slice(0, length), theirs.slice(0, length)),
        text,
      ),
    bytes,
  );
}

/** What a commit's name in the list of changes makes of that page's revision, and of the worker's list of pages. */
function revisionsIn(files: ReadonlyMap<string, string>): string[] {
  const [, revision = ''] =
    /data-revision="(\w+)"/.exec(files.get('/changes/index.html') ?? '') ?? [];
  const [, list = ''] = /`([0-9a-f]{16})`/.exec(files.get('/sw.js') ?? '') ?? [];
  return [revision, list];
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
    repository.git('clean', '--quiet', '--force', '-d', '--exclude=lectern');
  });

  test('is published by its workflow to the same bytes as within the checkout, and nothing is written into it', async () => {
    const content = join(repository.folder, 'content');
    const before = filesIn(content);
    repository.makeReadOnly();
    const { steps } = await runner.run('.github/workflows/site.yml', 'build', repository.folder, {
      github: { event_name: 'push', ref_name: 'main', repository: 'owner/program' },
      job: { workflow_repository: 'owner/lectern', workflow_sha: '0'.repeat(40) },
      steps: { pages: { outputs: { origin: SITE_URL, base_path: '' } } },
    });
    const failed = steps.find(({ outcome }) => outcome === 'failure');
    expect(failed?.output).toBeUndefined();
    const published = steps.find(({ name }) => name === 'Hand the site on')?.with['path'] ?? '';
    const [theirs, ours] = [filesIn(published), filesIn(await buildSite('right-to-left'))];
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    const [revisions, own] = [revisionsIn(theirs), revisionsIn(ours)];
    expect(own).not.toContain('');
    const different = [...theirs].filter(([file, bytes]) => {
      const expected = revisions.reduce(
        (text, revision, index) => text.replaceAll(revision, own[index] ?? ''),
        sameCommits(bytes),
      );
      return ours.get(file) !== expected;
    });
    expect(different.map(([file]) => file)).toEqual([]);
    expect(filesIn(content)).toEqual(before);
    expect(repository.git('status', '--short').trim()).toBe('?? lectern');
  });
});

describe('a repository that holds only content, with a look and files of its own', () => {
  const own = new ContentRepository('tests/fixtures/events/looks/festival');
  afterAll(() => own.remove());

  test('draws icons and cards from the pictures beside its event, and serves its own files', async () => {
    const environment = { SITE_URL: 'https://festival.example' };
    mkdirSync(join(own.folder, 'public/slides'), { recursive: true });
    writeFileSync(join(own.folder, 'public/slides/whales.pdf'), 'a file of its own');
    const { status, err } = own.run(['build'], environment);
    expect(status, err).toBe(0);
    const [theirs, ours] = [
      filesIn(join(own.folder, 'dist')),
      filesIn(await buildLook('festival')),
    ];
    const drawn = [...ours.keys()].filter((file) => /^\/(?:icons|cards)\//.test(file));
    expect(drawn).toContain('/icons/icon-512.png');
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.filter((file) => theirs.get(file) !== ours.get(file))).toEqual([]);
    expect(theirs.get('/slides/whales.pdf')).toBe('a file of its own');
    expect(theirs.get('/favicon.svg')).toBe(ours.get('/favicon.svg'));
    rmSync(join(own.folder, 'public/slides'), { recursive: true });
    writeFileSync(join(own.folder, 'public/favicon.svg'), '<svg/>');
    expect(own.run(['build'], environment).status).toBe(0);
    expect(readFileSync(join(own.folder, 'dist/favicon.svg'), 'utf8')).toBe('<svg/>');
  });
});
