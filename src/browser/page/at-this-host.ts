/**
 * The placeholder in links when the build did not know the site's host. No real host can have this name (RFC 6761,
 * 6.4).
 */
export const unknownHost = 'this-host.invalid';

/**
 * Replaces the placeholder host of a link with the host of the current page, if the build did not know it. The host may
 * be encoded twice, because the link may be a parameter of another address.
 *
 * @example atThisHost('webcal://this-host.invalid/a.ics', new URL('http://localhost:80/')) //=>
 *   'webcal://localhost/a.ics'
 */
export function atThisHost(
  link: string,
  { protocol, host }: { protocol: string; host: string },
): string {
  return link
    .replaceAll(`https://${unknownHost}`, `${protocol}//${host}`)
    .replaceAll(`https%3A%2F%2F${unknownHost}`, encodeURIComponent(`${protocol}//${host}`))
    .replaceAll(unknownHost, host);
}
