import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const names = Object.entries(scripts).flatMap(([name, script]) =>
  script.endsWith(`node src/cli/${name}.ts`) ? [name] : [],
);

/** Runs a command of package.json as npm does, with what npm leaves in the environment. */
async function run(name: string, args: readonly string[], left: Record<string, string> = {}) {
  // A command that ended the process would end the tests.
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`process.exit(${String(code)})`);
  });
  try {
    return await runCommand(`src/cli/${name}.ts`, args, {
      ...left,
      npm_lifecycle_event: name,
      CONTENT_DIR: '/nowhere',
    });
  } finally {
    exit.mockRestore();
  }
}

const firstLine = (text: string): string | undefined => text.split('\n')[0];

describe.each(names)('npm run %s', (name) => {
  test('explains itself', async () => {
    const { status, out, err } = await run(name, ['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(new RegExp(`^npm (run )?${name}: [^]*[^\n]\n$`));
    expect(await run(name, ['-h'])).toEqual({ status, out, err });
  });

  test('names an unknown option, even if it is asked for help', async () => {
    const { status, out, err } = await run(name, ['--help', '--loud']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(firstLine(err)).toBe('Unknown option "--loud".');
  });

  test('does not need a value for its help', async () => {
    const { status, err } = await run(name, ['--help=yes']);
    expect(status).toBe(2);
    expect(firstLine(err)).toBe('Option "-h, --help" does not take an argument.');
  });
});

test.each(['check', 'diff', 'review', 'doctor'])(
  'npm run %s says that npm took "--format", whether npm leaves its value or not',
  async (name) => {
    const sentence = `npm took "--format" for an option of its own. Write "--" after the name of the script: npm run ${name} -- … --format`;
    const swallowed = await run(name, [], { npm_config_format: 'json' });
    expect(swallowed.status).toBe(2);
    expect(firstLine(swallowed.err)).toBe(sentence);
    const left = await run(name, ['json', '--help']);
    expect(left.status).toBe(2);
    expect(firstLine(left.err)).toBe(sentence);
  },
);

test.each([
  ['check', 'text, json, github, or sarif'],
  ['diff', 'text, markdown, or json'],
  ['review', 'markdown or json'],
  ['doctor', 'text or json'],
])('npm run %s names its formats for one that it doesn’t have', async (name, formats) => {
  const { status, err } = await run(name, ['--format', 'xml', 'one', 'two']);
  expect(status).toBe(2);
  expect(firstLine(err)).toBe(`Unknown format "xml". Use ${formats}.`);
});

test.each(['build', 'start'])('npm run %s takes no words', async (name) => {
  const { status, err } = await run(name, ['site']);
  expect(status).toBe(2);
  expect(firstLine(err)).toBe('Unexpected argument "site".');
});
