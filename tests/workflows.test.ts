import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const workflows = globSync('.github/workflows/*.yml').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

test.each(workflows)('$file can be read, and asks for no more than to read', ({ text }) => {
  expect(parse(text)).toMatchObject({ permissions: { contents: 'read' } });
});

test.each(workflows)(
  '$file names every action by commit, with its version beside it',
  ({ text }) => {
    const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  },
);

test.each(workflows)('$file takes no words of a pull request into its commands', ({ text }) => {
  const commands = [...text.matchAll(/run: (?:\|\n((?: {10}.*\n)+)|(.*))/g)].map(([all]) => all);
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

test('a pull request gets the findings on its lines before the tests run', () => {
  const { jobs } = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as {
    jobs: Record<string, { needs?: string; steps: readonly { run?: string }[] }>;
  };
  const runs = (jobs['content']?.steps ?? []).map(({ run }) => run);
  expect(runs).toContain('npm run check -- --format github');
  expect(jobs['test']?.needs).toBe('content');
});
