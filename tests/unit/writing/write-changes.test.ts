import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planChanges, type FileChange } from '#src/writing/plan-changes.ts';
import { writeChanges } from '#src/writing/write-changes.ts';

let root = '';
let content = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'writing-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'talks'), { recursive: true });
  writeFileSync(
    join(content, 'talks/a.mdx'),
    '---\ntitle: A\n---\n\nSee [b](/talks/b/) and `/talks/b/`.\n',
  );
  writeFileSync(join(content, 'talks/b.mdx'), '---\r\ntitle: B\r\n---\r\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Every file with its text, by path. */
function tree(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const inContent = (path: string): string => join(content, path);

test('writes, renames, creates, and deletes files, and undoes everything', () => {
  const before = tree();
  const changes = planChanges([
    { edit: 'set', file: inContent('talks/b.mdx'), path: ['title'], value: 'C' },
    { edit: 'rename', file: inContent('talks/b.mdx'), to: inContent('talks/c.mdx') },
    { edit: 'link', file: inContent('talks/a.mdx'), before: '/talks/b/', after: '/talks/c/' },
    { edit: 'create', file: inContent('speakers/ada.mdx'), text: '---\nname: Ada\n---\n' },
  ]);
  expect(tree()).toEqual(before);
  writeChanges(content, changes);
  expect(tree()).toEqual({
    'content/talks/a.mdx': '---\ntitle: A\n---\n\nSee [b](/talks/c/) and `/talks/b/`.\n',
    'content/talks/c.mdx': '---\r\ntitle: C\r\n---\r\n',
    'content/speakers/ada.mdx': '---\nname: Ada\n---\n',
  });
  const undoing = changes.map(({ path, before, after }) => ({
    path,
    before: after,
    after: before,
  }));
  writeChanges(content, undoing.reverse());
  expect(tree()).toEqual(before);
});

test('keeps the permissions of a file', () => {
  chmodSync(inContent('talks/a.mdx'), 0o640);
  writeChanges(
    content,
    planChanges([{ edit: 'set', file: inContent('talks/a.mdx'), path: ['title'], value: 'Z' }]),
  );
  expect(statSync(inContent('talks/a.mdx')).mode & 0o777).toBe(0o640);
});

function changeOf(path: string, after = 'new'): FileChange {
  return { path, before: undefined, after: Buffer.from(after) };
}

test('changes nothing if one of the files cannot be written', () => {
  const before = tree();
  mkdirSync(inContent('talks/folder.mdx'));
  const [first] = planChanges([
    { edit: 'set', file: inContent('talks/a.mdx'), path: ['title'], value: 'Z' },
  ]);
  if (first === undefined) throw new Error('no change');
  const fails = { path: inContent('talks/gone.mdx'), before: undefined, after: undefined };
  expect(() => {
    writeChanges(content, [first, changeOf(inContent('talks/n.mdx')), fails]);
  }).toThrow(/ENOENT/);
  expect(tree()).toEqual(before);
});

test('writes nothing outside of the content folder', () => {
  const before = tree();
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), inContent('talks/out'));
  symlinkSync(join(root, 'target.mdx'), inContent('talks/link.mdx'));
  for (const path of [
    join(root, 'outside.mdx'),
    inContent('../outside.mdx'),
    inContent('talks/out/outside.mdx'),
    inContent('talks/link.mdx'),
  ]) {
    expect(() => {
      writeChanges(content, [changeOf(path)]);
    }, path).toThrow('does not lie in the content folder; nothing was changed.');
  }
  expect(tree()).toEqual(before);
});

test('refuses a file that has changed since it was read, and one that must not exist', () => {
  const edit = { edit: 'set', path: ['title'], value: 'Z' } as const;
  const changes = planChanges([{ ...edit, file: inContent('talks/a.mdx') }]);
  writeFileSync(inContent('talks/a.mdx'), '---\ntitle: Hand edit\n---\n');
  expect(() => {
    writeChanges(content, changes);
  }).toThrow('talks/a.mdx has changed meanwhile; nothing was changed.');
  expect(() => planChanges([{ edit: 'create', file: inContent('talks/b.mdx'), text: '' }])).toThrow(
    'cannot be changed: the file is there already.',
  );
  expect(() => planChanges([{ ...edit, file: inContent('talks/x.mdx') }])).toThrow(
    'cannot be changed: there is no such file.',
  );
});
