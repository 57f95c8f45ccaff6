import { createHash } from 'node:crypto';

/**
 * The hash by which a Content-Security-Policy knows an inline script or style (CSP Level 3, section
 * 6.7.3.3). Made at once: with an asynchronous digest two scripts of a page would be announced in the
 * order in which their digests happen to end, and the same site would not have the same bytes.
 */
export const policyHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
