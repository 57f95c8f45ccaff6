/**
 * The longest time for one turn, half of a long task: key presses are answered in time, and a long page needs only a
 * few layouts.
 */
const turnMillis = 25;

/** Reading the clock costs as much as a small piece of work, so it is read only after several. */
const thingsPerLook = 8;

/**
 * Does a piece of work for each of many things without blocking the page: every few milliseconds the browser gets a
 * turn. Stops early and returns `false` if the signal is aborted.
 */
export async function inChunks<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let turnEnds = performance.now() + turnMillis;
  let untilLook = thingsPerLook;
  for (const thing of things) {
    if (--untilLook === 0) {
      untilLook = thingsPerLook;
      if (performance.now() > turnEnds) {
        await nextTurn();
        // Only while others have their turn can it be ended.
        if (signal.aborted) return false;
        turnEnds = performance.now() + turnMillis;
      }
    }
    work(thing);
  }
  return true;
}

/** Lets the browser handle pending work; not with a timer, because nested timers are throttled. */
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
