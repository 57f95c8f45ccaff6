import { isOfflineOff } from '#src/reading/is-offline-off.ts';

/** Whether pages register the service worker: not in development, where it would answer with old pages. */
export const hasWorker = (): boolean => !import.meta.env.DEV && !isOfflineOff();
