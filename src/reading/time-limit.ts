import { createContext, Script } from 'node:vm';

/** Contains the function to run. A context for each function would take ten times as long as most work. */
const room: { work?: () => unknown } = {};
const context = createContext(room);
const script = new Script('work()');

/** Thrown if work took longer than its limit. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** The watchdog's error belongs to the context's own class `Error`, so only its code identifies it. */
function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/**
 * Runs synchronous work and returns its result, but stops it if it takes too long: an endless loop or regular
 * expression, which no timer in the same thread could interrupt. (`node:vm` is not here for security; it has the only
 * watchdog that Node offers. Starting it costs 0.1 ms.) Native code is stopped when it returns.
 *
 * @throws TimeLimitError after `limitMs`, and any error of the work.
 */
export function withTimeLimit<Result>(limitMs: number, work: () => Result): Result {
  room.work = work;
  try {
    return script.runInContext(context, { timeout: limitMs }) as Result;
  } catch (error) {
    throw isTimeout(error) ? new TimeLimitError() : error;
  } finally {
    delete room.work;
  }
}
