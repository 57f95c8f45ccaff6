import { join } from 'node:path';
import type { Attempt } from './mutant.ts';

/** What a worker does, and where it writes what came of it. */
export interface Batch {
  readonly attempts: readonly Attempt[];
  readonly progress: string;
}

/** Vitest runs a path once, so each attempt has one of its own, which holds its position in the batch. */
export function pathOfAttempt(position: number): string {
  return join(process.cwd(), 'attempts', `${position}.test.ts`);
}

/** The position that a path of `pathOfAttempt` holds. */
export function positionInPath(path: string): number {
  return Number(/(\d+)\.test\.ts$/.exec(path)?.[1]);
}
