/** The address of a page together with the zone in which it is read: `…/schedule/?tz=Asia/Kolkata#hash`. */
export function zoneLink(address: string, zone: string): string {
  const url = new URL(address);
  url.searchParams.delete('tz');
  // A clock set by the address is for a preview, not for sharing.
  url.searchParams.delete('now');
  url.searchParams.set('tz', zone);
  // A slash needs no escaping in a query, and people read the name.
  url.search = url.search.replaceAll('%2F', '/');
  return url.href;
}
