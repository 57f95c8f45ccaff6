import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a waiting build checks the lock, and the most checks: ten minutes in total. */
const everyMs = 250;
const mostLooks = 2400;

/** The time after which an empty lock was left by a process that ended before it wrote its number. */
const makingMs = 2000;

/** Whether a process runs on this machine, no matter who owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds a lock; `undefined` if there is none, or it has ended. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Whether another process has just created the lock, and has not written its number yet. */
function isBeingMade(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false });
  return made?.size === 0 && Date.now() - made.mtimeMs < makingMs;
}

function tryToTake(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock of a published folder, and releases it when the process ends. If another build has the lock, this one
 * says so once and waits. The lock of a process that has ended is taken over.
 *
 * @returns a function that releases the lock earlier.
 * @throws Error in one sentence if the other build holds the lock for more than ten minutes.
 */
export async function takeBuildLock(
  file: string,
  say: (sentence: string) => void,
): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let look = 0; !tryToTake(file); look += 1) {
    const holder = holderOf(file);
    if (holder === process.pid) break;
    if (holder === undefined && !isBeingMade(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (look === 0 && holder !== undefined)
      say(
        `Another build is writing to the same folder (process ${holder}); waiting for it to finish.`,
      );
    if (look === mostLooks) {
      throw new Error(
        `Another build (process ${holder ?? 'unknown'}) has held ${file} for ten minutes. Stop it, or delete the file.`,
      );
    }
    await wait(everyMs);
  }
  const release = (): void => {
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  // Also runs after process.exit() and an uncaught error, for which there is no hook.
  process.once('exit', release);
  return release;
}
