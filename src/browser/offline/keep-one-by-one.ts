import type { KeepOutcome } from '#src/offline/kept-list.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Has pages kept, one after the other, while the page is seen and there is a network. Ends at the first
 * that cannot be kept, and says why; what is missing is fetched another time.
 */
export async function keepOneByOne(
  paths: readonly string[],
  { told, even = false }: { readonly told?: (kept: number) => void; readonly even?: boolean } = {},
): Promise<KeepOutcome> {
  let kept = 0;
  for (const path of paths) {
    // Somebody who asked for it may look away meanwhile.
    if (!navigator.onLine || (document.hidden && !even)) return 'failed';
    const outcome = await askWorker({ ask: 'keep', path });
    if (outcome !== 'kept') return outcome;
    kept += 1;
    told?.(kept);
  }
  return 'kept';
}

/** Does it in one window of the site, whatever number is open; nothing in the others. */
export async function inOneWindow(work: () => Promise<unknown>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) {
    await work();
    return;
  }
  await locks.request('schedule:keep', { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
