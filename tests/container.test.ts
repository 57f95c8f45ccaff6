import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const file = 'docs/deploy/Containerfile';
const recipe = readFileSync(file, 'utf8');

/** The linter's findings; empty if there are none. */
function lint(path: string): string {
  const command = 'node_modules/dockerfile-utils/bin/dockerfile-utils';
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'lint', path], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout : `${stdout}${stderr}` || `status ${String(status)}`;
}

/** The arguments of each line that begins with an instruction. */
const argumentsOf = (instruction: string): string[][] =>
  [...recipe.matchAll(new RegExp(`^${instruction} (.*)$`, 'gm'))].map(([, words = '']) =>
    words.split(' '),
  );

test('the recipe of the container has no finding of the linter', () => {
  expect(lint(file)).toBe('');
});

test('the linter finds a mistake in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-'));
  const broken = join(folder, 'Containerfile');
  writeFileSync(broken, recipe.replace('EXPOSE 8080', 'EXPOSE web').replace('RUN ', 'RUNN '));
  const found = lint(broken);
  rmSync(folder, { recursive: true });
  expect(found).toContain('Invalid containerPort: web');
  expect(found).toContain('Unknown instruction: RUNN');
});

test('the container copies what the project has, and runs without root the server that listens on its port', () => {
  // The build makes `dist`.
  const copied = argumentsOf('COPY').flatMap((paths) => paths.slice(0, -1));
  expect(copied.filter((path) => path !== 'dist' && !existsSync(path))).toEqual([]);
  expect(argumentsOf('USER')).toEqual([['www-data']]);
  const [[port = ''] = []] = argumentsOf('EXPOSE');
  expect(readFileSync('docs/deploy/nginx.conf', 'utf8')).toContain(`listen ${port};`);
  const [[image = ''] = []] = argumentsOf('FROM');
  expect(image).toMatch(/:(?!latest)./);
});
