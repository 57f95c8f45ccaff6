/** The address of a page with the zone it is read in: `…/schedule/?tz=Asia/Kolkata#hash`. */
export function zoneLink(address: string, zone: string): string {
  const url = new URL(address);
  url.searchParams.delete('tz');
  // A set clock is for looking, not for handing on.
  url.searchParams.delete('now');
  url.searchParams.set('tz', zone);
  // A slash needs no escape in a query, and people read the name.
  url.search = url.search.replaceAll('%2F', '/');
  return url.href;
}
