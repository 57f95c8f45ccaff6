/** The ways to answer a request; see `docs/offline.md`. */
export type Answering = 'network' | 'page' | 'list' | 'asset' | 'photo' | 'search';

/** Files that pages request while they are open; the build has the same list (`offline-manifest.ts`). */
const pageData =
  /^(?:my\/(?:(?:days|slots)\/)?[^/]+\.json|favicon\.svg|icons\/tab\.(?:svg|png)|manifest\.webmanifest)$/;

const photo = /\.(?:webp|avif|png|jpe?g|gif|svg)$/i;

/**
 * The path below the root under which an address is stored: without query, fragment, and a folder's `index.html`;
 * undefined outside of the site.
 *
 * @example pathBelow('https://a.example/odi/talks/x/?tz=UTC', 'https://a.example/odi/') //=> 'talks/x/'
 */
export function pathBelow(address: string, root: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(root)) return undefined;
  return whole.slice(root.length).replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a path is that of the list of files or of one of its parts. */
export function isOfList(path: string): boolean {
  return /^offline(?:\/[\da-f]{2})?\.json$/.test(path);
}

/**
 * Decides how a path is answered. Files that show whether the schedule is fresh (calendars, `api/`, feeds) always come
 * from the network, as does every file that no page needs.
 *
 * @param isNavigation whether the request opens a page rather than loading a part of one.
 */
export function answeringOf(path: string, isNavigation: boolean): Answering {
  if (path === 'offline.json') return 'list';
  if (path.startsWith('_astro/')) return photo.test(path) ? 'photo' : 'asset';
  if (path.startsWith('pagefind/')) return 'search';
  if (pageData.test(path)) return 'page';
  // A folder, perhaps without its slash; only files have an extension.
  return isNavigation && !/\.\w+$/.test(path) ? 'page' : 'network';
}
