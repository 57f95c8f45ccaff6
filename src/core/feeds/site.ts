import type { Event } from '#src/core/model/event/event.ts';
import type { Link } from '#src/core/model/link.ts';

/** The addresses of the site. */
export interface Site {
  /** The absolute address of the front page, ending in a slash; undefined if it is not known. */
  readonly root: string | undefined;
  /** The path of the front page on its host, with a slash at both ends: `/` or `/odi/`. */
  readonly base: string;
}

/** The absolute address of a path below the root; undefined if the site's address is not known. */
export function addressOf(site: Site, path: string): string | undefined {
  return site.root === undefined ? undefined : `${site.root}${path}`;
}

/** The identifier of a page in data: its absolute address, or its path on the host if that is not known. */
export function pageName(site: Site, path: string): string {
  return addressOf(site, path) ?? `${site.base}${path}`;
}

/**
 * The absolute target of a link in the content; `/plan.pdf` is a file of the site. A path on the host if the site's
 * address is not known.
 */
export function linkAddress(site: Site, url: string): string {
  return url.startsWith('/') ? pageName(site, url.slice(1)) : url;
}

/** The links of a talk or session with absolute addresses. */
export function absoluteLinks(links: readonly Link[] | undefined, site: Site): Link[] {
  return (links ?? []).map((link) => ({ ...link, url: linkAddress(site, link.url) }));
}

/** Every link of a talk or session, with its chat last, and with absolute addresses. */
export function linksWithChat(
  {
    links,
    chat,
  }: { readonly links?: readonly Link[] | undefined; readonly chat?: string | undefined },
  site: Site,
): Link[] {
  const own: Link[] = chat === undefined ? [] : [{ kind: 'chat', url: chat }];
  return absoluteLinks([...(links ?? []), ...own], site);
}

/**
 * The name that makes identifiers the event's own: the host of its `site` as written in the content, never of the
 * address that a build happens to have, so that a preview has the same identifiers. An event without a site uses its
 * id.
 */
export function identityHost(event: Event): string {
  return (
    /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(event.site ?? '')?.[1]?.toLowerCase() ?? event.id
  );
}
