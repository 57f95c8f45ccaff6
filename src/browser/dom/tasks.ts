/** Runs each task. One that fails is reported to the console, and does not prevent the others. */
export function runEach(tasks: Iterable<() => void>): void {
  for (const task of tasks) {
    try {
      task();
    } catch (error) {
      reportError(error);
    }
  }
}

/** The same, but the browser gets a turn after each task, so that it can answer a key press in between. */
export async function runEachInTurn(tasks: Iterable<() => void>): Promise<void> {
  for (const task of tasks) {
    runEach([task]);
    await nextTurn();
  }
}

/**
 * The longest time for one turn, half of a frame: a browser that draws the page after each turn still draws 60 times a
 * second. On the longest pages, this takes no longer than turns of 25 ms: docs/decisions/053.
 */
const turnMillis = 8;

/** Reading the clock costs as much as a small piece of work, so it is read only once every few pieces. */
const thingsPerLook = 4;

/** A stretch of work without a pause. Several lists of items can share one. */
export interface Turn {
  /** In milliseconds, as `performance.now()` counts them. */
  ends: number;
}

export function beginTurn(): Turn {
  return { ends: performance.now() + turnMillis };
}

/**
 * Does a piece of work for each of many items without blocking the page: every few milliseconds the browser gets a
 * turn. Stops early and returns `false` if the signal is aborted.
 *
 * @param turn what was done before in the same task counts, too, if it began this turn.
 */
export async function inChunks<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
  signal: AbortSignal,
  turn: Turn = beginTurn(),
): Promise<boolean> {
  let untilLook = thingsPerLook;
  for (const thing of things) {
    if (--untilLook === 0) {
      untilLook = thingsPerLook;
      if (performance.now() > turn.ends) {
        await nextTurn();
        // The signal can be aborted only while other code runs.
        if (signal.aborted) return false;
        turn.ends = performance.now() + turnMillis;
      }
    }
    work(thing);
  }
  return true;
}

/** Lets the browser handle pending work. It does not use a timer, because nested timers are throttled. */
export async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}
