import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { argumentProblem } from '#src/cli/arguments/read-arguments.ts';
import { formatTakenByNpm, takenByNpm } from '#src/cli/arguments/taken-by-npm.ts';
import { runCommand } from './run-command.ts';

function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return argumentProblem(error);
  }
  return 'none';
}

test.each([
  ['--loud', 'Unknown option "--loud".'],
  ['-x', 'Unknown option "-x".'],
  ['--by', 'Option "--by <value>" argument missing.'],
  ['--by --dry-run', 'Option "--by" argument is ambiguous.'],
  ['--dry-run=no', 'Option "--dry-run" does not take an argument.'],
])('%s is reported in one sentence', (typed, sentence) => {
  const options = { by: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  for (const allowPositionals of [true, false]) {
    const read = () => parseArgs({ args: typed.split(' '), options, allowPositionals });
    expect(problemOf(read)).toBe(sentence);
  }
});

test('an error without a message is reported, too', () => {
  expect(argumentProblem('?')).toBe('The options can’t be read.');
});

const options = { 'dry-run': { type: 'boolean' }, note: { type: 'string' } } as const;

test('an option that npm took because "--" is missing is not silently ignored', () => {
  const environment = { npm_config_dry_run: 'true', npm_lifecycle_event: 'cancel' };
  expect(takenByNpm(options, environment)).toBe(
    'npm took "--dry-run" for an option of its own. Write "--" after the name of the script: npm run cancel -- … --dry-run',
  );
  expect(takenByNpm(options, { npm_config_note: 'true' })).toMatch(/^npm took "--note"/);
});

test('npm’s own settings are not mistaken for the command’s options', () => {
  expect(takenByNpm(options, { npm_config_cache: '/tmp', npm_config_dry_run: '' })).toBeUndefined();
});

test('an option that npm mistakes for an abbreviation is not silently ignored', () => {
  const environment = { npm_config_bypass_2fa: 'true', npm_lifecycle_event: 'shift' };
  expect(takenByNpm({ by: { type: 'string' } }, environment)).toMatch(/^npm took "--by"/);
  expect(takenByNpm(options, environment)).toBeUndefined();
});

test('a format without its option was taken by npm, whereas any other word was not', () => {
  const environment = { npm_lifecycle_event: 'diff' };
  const formats = ['text', 'json'];
  expect(formatTakenByNpm(['main', 'json'], formats, environment)).toBe(
    'npm took "--format" for an option of its own. Write "--" after the name of the script: npm run diff -- … --format',
  );
  expect(formatTakenByNpm(['main'], formats, environment)).toBeUndefined();
  expect(formatTakenByNpm(['json'], formats, {})).toBeUndefined();
});

/**
 * What npm does with `npm run shift --by 15`: it passes the words without their options, and sets a variable for most
 * options.
 */
test.each([
  ['shift', '--by', ['15'], { npm_config_bypass_2fa: 'true' }],
  ['move', '--to', ['talk', 'tosa'], { npm_config_token_description: '2021-04-09T13:00' }],
  ['cancel', '--note', ['talk', 'tosa', 'ill'], { npm_config_note: 'true' }],
  ['swap', '--dry-run', ['one', 'two'], { npm_config_dry_run: 'true' }],
  ['rename', '--dry-run', ['talk', 'one', 'two'], { npm_config_dry_run: 'true' }],
  ['notice', '--until', ['Now', '2021-04-09T13:00'], { npm_config_until: 'true' }],
  ['new', '--id', ['talk', 'Songs'], { npm_config_id: 'songs' }],
  ['import', '--timezone', ['a.csv', 'UTC'], { npm_config_timezone: 'true' }],
  ['check', '--fix', [], { npm_config_fix: 'true' }],
  ['check', '--format', ['json'], {}],
  ['diff', '--format', ['HEAD', 'json'], {}],
  ['review', '--format', ['json'], {}],
  ['doctor', '--timeout', ['https://whales.example', '30'], { npm_config_timeout: 'true' }],
])('npm run %s says that npm took %s, and does nothing', async (name, option, words, taken) => {
  const environment = { ...taken, npm_lifecycle_event: name, CONTENT_DIR: '/nowhere' };
  const { status, out, err } = await runCommand(`src/cli/${name}.ts`, words, environment);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.split('\n')[0]).toBe(
    `npm took "${option}" for an option of its own. Write "--" after the name of the script: npm run ${name} -- … ${option}`,
  );
});
