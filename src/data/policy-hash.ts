import { createHash } from 'node:crypto';
import { isOfflineOff } from '#src/reading/environment.ts';

/** Whether pages register the service worker: not in development, where it would answer with old pages. */
export function hasWorker(): boolean {
  return !import.meta.env.DEV && !isOfflineOff();
}

/**
 * The hash by which a Content-Security-Policy knows an inline script or style (CSP Level 3, section
 * 6.7.3.3). Made at once: with an asynchronous digest two scripts of a page would be announced in the
 * order in which their digests happen to end, and the same site would not have the same bytes.
 */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
