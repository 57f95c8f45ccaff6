import { hash } from 'node:crypto';

/**
 * The hash by which a Content-Security-Policy allows an inline script or style (CSP Level 3, section 6.7.3.3). It is
 * synchronous: with asynchronous hashing, the order of a page's hashes would depend on which finished first, and the
 * same site would not have the same bytes.
 */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
