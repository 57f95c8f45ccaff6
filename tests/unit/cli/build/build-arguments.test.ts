import { expect, test } from 'vitest';
import { readBuildArguments } from '#src/cli/build/build-arguments.ts';

const quiet = { ask: 'build', isVerbose: false };

test('a build is quiet unless it is asked to be verbose', () => {
  expect(readBuildArguments([], {})).toEqual(quiet);
  expect(readBuildArguments(['--verbose'], {})).toEqual({ ...quiet, isVerbose: true });
});

test('a build is verbose, too, if npm took "--verbose" for its own log level', () => {
  const environment = { npm_config_loglevel: 'verbose', npm_lifecycle_event: 'build' };
  expect(readBuildArguments([], environment)).toEqual({ ...quiet, isVerbose: true });
  expect(readBuildArguments([], { npm_config_loglevel: 'silent' })).toEqual(quiet);
});
