/** On a slow phone, the worker answers within 0.3 s. After this time, the page does its work itself. */
const patienceMillis = 1000;

let gathered: Promise<void> | undefined;

/**
 * Makes the browser gather, once and in another thread, the languages in which it can write dates, so that the first
 * date that the page writes does not block it. Never fails: without a worker, the page is only slower.
 */
export function gatherLanguages(): Promise<void> {
  return (gathered ??= gather());
}

async function gather(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMillis);
    try {
      const worker = new Worker(new URL('languages-worker.ts', import.meta.url));
      worker.onmessage = worker.onerror = () => resolve();
    } catch {
      resolve();
    }
  });
}
