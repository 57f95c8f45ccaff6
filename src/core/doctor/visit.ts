import type { Answer } from './answer.ts';

/** An address without an answer, and the reason in a sentence. */
export interface NoAnswer {
  readonly address: string;
  readonly sentence: string;
}

/** A moved address, and the address to which it must redirect. */
export interface MovedAddress {
  readonly answer: Answer;
  readonly to: string;
}

/** All results of a visit to a published site. */
export interface Visit {
  /** The address of the home page, with its trailing slash. */
  readonly home: string;
  /** The answers to requests without conditions, by path below `home`; the home page is the empty path. */
  readonly files: ReadonlyMap<string, Answer>;
  /** The answers to requests with the validator of the first answer. */
  readonly revalidated: ReadonlyMap<string, Answer>;
  /** The home page without encryption, if `home` is encrypted. */
  readonly unencrypted: Answer | undefined;
  /** The host's `/robots.txt`, which is above a base path. */
  readonly robots: Answer | undefined;
  readonly moved: readonly MovedAddress[];
  readonly unanswered: readonly NoAnswer[];
}

/** Paths that no site has; the host must answer them with 404. */
export const missing = {
  page: 'no-such-page-1b7d/',
  hashed: '_astro/no-such-file.1b7d.js',
} as const;

/** A folder without a page. */
export const folderWithoutPage = '_astro/';

/** A page's path without its slash. */
export const withoutSlash = 'schedule';

const asked = new Set<string>([...Object.values(missing), folderWithoutPage, withoutSlash]);

export type FileKind =
  'page' | 'hashed' | 'worker' | 'version' | 'calendar' | 'feed' | 'picture' | 'other';

/** The kind of a file of the site, by its path. */
export function kindOfFile(path: string): FileKind {
  if (path.startsWith('_astro/')) return 'hashed';
  if (path === '' || /(?:\/|\.html)$/.test(path)) return 'page';
  if (path === 'sw.js') return 'worker';
  if (path === 'api/version.json' || path === 'offline.json') return 'version';
  if (path.endsWith('.ics')) return 'calendar';
  if (/^(?:schedule|changes)\.(?:xml|json)$/.test(path) || path.startsWith('api/')) return 'feed';
  return /\.(?:png|jpe?g|webp|avif|gif)$/.test(path) ? 'picture' : 'other';
}

/** The files that the host has, each with its path and kind. */
export function filesOf(
  visit: Visit,
): { readonly path: string; readonly kind: FileKind; readonly answer: Answer }[] {
  return [...visit.files]
    .filter(([path, { status }]) => status === 200 && !asked.has(path))
    .map(([path, answer]) => ({ path, kind: kindOfFile(path), answer }));
}

/** The answers for files of the given kinds. */
export function answersOf(visit: Visit, ...kinds: readonly FileKind[]): Answer[] {
  return filesOf(visit)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ answer }) => answer);
}

/**
 * Whether an address is this machine's own: browsers trust it without encryption, and it stands in for the published
 * site.
 */
export function isLoopback(address: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}
