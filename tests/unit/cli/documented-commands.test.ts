import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')];

/** Documents whose commands are not run as written. */
const notRun = new Map([
  ['README.md', 'They build the site and run every test: the tests run the parts.'],
  ['CONTRIBUTING.md', 'They need root, and install packages.'],
  [
    'docs/deploy/README.md',
    'They build twice, and copy to a server; hosting.test.ts serves such builds.',
  ],
  [
    'docs/deploy/check-your-site.md',
    'It asks a host on the network; doctor.test.ts asks one of its own.',
  ],
]);

/** The tests that follow guides. They refer to a guide by its file or its path. */
const following = ['guides', 'edit-commands']
  .map((name) => readFileSync(`tests/unit/cli/${name}.test.ts`, 'utf8'))
  .join('\n');

function isFollowed(document: string): boolean {
  const name = /^docs\/([\w-]+)\.md$/.exec(document)?.[1];
  return (
    following.includes(`readFileSync('${document}'`) ||
    (name !== undefined && following.includes(`'${name}'`))
  );
}

interface ShellBlock {
  readonly indent: string;
  readonly text: string;
}

function shellBlocks(document: string): ShellBlock[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/^( *)```(?:sh|bash|console|shell)\n([^]*?)^\1```$/gm)].map(
    ([, indent = '', block = '']) => ({ indent, text: block.replaceAll(/^ +/gm, '') }),
  );
}

const withCommands = documents.filter((document) => shellBlocks(document).length > 0);

test('every document with commands has a test that follows it, or a reason here why it has none', () => {
  expect(withCommands.length).toBeGreaterThan(12);
  expect(withCommands.filter((each) => !isFollowed(each)).sort()).toEqual(
    [...notRun.keys()].sort(),
  );
});

test('a test that follows a guide sees every block of it', () => {
  const followed = withCommands.filter((document) => isFollowed(document));
  const unseen = followed.filter((document) =>
    shellBlocks(document).some(({ indent }) => indent !== ''),
  );
  expect(unseen).toEqual([]);
});

test.each(withCommands)('a shell can read every command of %s', (document) => {
  const script = shellBlocks(document)
    .map(({ text }) => text)
    .join('\n');
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The options of an npm script: its own, and those of the files in `cli` that it imports. */
function optionsOf(script: string): Set<string> {
  const [, name = ''] = /run\.mjs (\w+)$/.exec(scripts[script] ?? '') ?? [];
  const file = `src/cli/${name}.ts`;
  if (!existsSync(file)) return new Set();
  const text = readFileSync(file, 'utf8');
  const beside = [...text.matchAll(/from '(?:#(src\/cli\/[^']+)|(\.\/[^']+))'/g)].map(
    ([, inHouse, path = '']) => readFileSync(inHouse ?? join(dirname(file), path), 'utf8'),
  );
  const options = [text, ...beside].join('\n').matchAll(/'?([\w-]+)'?: \{ type: '/g);
  return new Set([...options].map(([, name = '']) => name));
}

test.each(documents.filter((document) => /\bnpm /.test(readFileSync(document, 'utf8'))))(
  'every script, option, and variable that %s mentions for npm exists',
  (document) => {
    const text = readFileSync(document, 'utf8').replaceAll('\\\n', ' ');
    const named = text.matchAll(
      /((?:[A-Z_]+=\S+ )*)npm (?:--silent |--prefix \S+ )*(?:run (?!-)|(?=start|test))([\w:]+)((?: -- [^`\n#]*)?)/g,
    );
    const variables = readFileSync('README.md', 'utf8');
    for (const [command, before = '', script = '', rest = ''] of named) {
      expect(Object.keys(scripts), command).toContain(script);
      for (const [, option = ''] of rest.slice(3).matchAll(/(?<=\s)--([\w-]+)/g)) {
        expect([...optionsOf(script)], command).toContain(option);
      }
      for (const [, variable = ''] of before.matchAll(/([A-Z_]+)=/g)) {
        expect(variables, command).toContain(`| \`${variable}\``);
      }
    }
  },
);
