import { join } from 'node:path';
import type { Attempt } from './mutant.ts';

/** What a worker does, and where it writes its results. */
export interface Batch {
  readonly attempts: readonly Attempt[];
  readonly progress: string;
}

/** Vitest runs a path only once, so each attempt has its own path, which contains its position in the batch. */
export function pathOfAttempt(position: number): string {
  return join(process.cwd(), 'attempts', `${position}.test.ts`);
}

/** The position in a path from `pathOfAttempt`. */
export function positionInPath(path: string): number {
  return Number(/(\d+)\.test\.ts$/.exec(path)?.[1]);
}
