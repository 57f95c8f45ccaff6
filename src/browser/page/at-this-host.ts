/** Stands in a link for the host that the build did not know; no real host can have it (RFC 6761, 6.4). */
export const unknownHost = 'this-host.invalid';

/**
 * A link, made in the build for a host that was not known, with the host at which the page is read. It
 * may stand in the link twice encoded, for it may be a parameter of another address.
 *
 * @example atThisHost('webcal://this-host.invalid/a.ics', new URL('http://localhost:80/')) //=> 'webcal://localhost/a.ics'
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
