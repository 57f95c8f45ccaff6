import { spawnSync } from 'node:child_process';

/** A real-time priority of Linux: any is above all ordinary programs. */
const priority = ['--rr', '10'];

/**
 * The arguments that make Chromium run the processes of pages before all other programs, so that no figure contains the
 * time that a page waits for a processor: docs/decisions/039. Empty where that is not allowed.
 */
export function pageFirst(): string[] {
  const isAllowed =
    process.platform === 'linux' &&
    spawnSync('chrt', [...priority, 'true'], { stdio: 'ignore' }).status === 0;
  console.log(
    isAllowed
      ? 'Pages run before all other programs.'
      : 'Pages share the processors with other programs: "chrt" is not installed or not allowed.',
  );
  return isAllowed ? ['--no-zygote', `--renderer-cmd-prefix=chrt ${priority.join(' ')}`] : [];
}
