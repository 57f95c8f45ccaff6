import { expect, test } from 'vitest';
import { takenByNpm } from '#src/cli/command-line.ts';

const options = { 'dry-run': { type: 'boolean' }, note: { type: 'string' } } as const;

test('an option that npm took because "--" is missing is not left out in silence', () => {
  const environment = { npm_config_dry_run: 'true', npm_lifecycle_event: 'cancel' };
  expect(takenByNpm(options, environment)).toBe(
    'npm took "--dry-run" for an option of its own. Write "--" after the name of the script: npm run cancel -- … --dry-run',
  );
  expect(takenByNpm(options, { npm_config_note: 'true' })).toMatch(/^npm took "--note"/);
});

test('the settings of npm itself are none of the command’s options', () => {
  expect(takenByNpm(options, { npm_config_cache: '/tmp', npm_config_dry_run: '' })).toBeUndefined();
});
