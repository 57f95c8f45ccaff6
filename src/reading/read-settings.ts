import { join } from 'node:path';
import { contentFileAt } from './walk-content.ts';
import { readDocument } from './read-content.ts';

/** The site's future address. */
export interface SiteSettings {
  /** The site's address without a path, for canonical addresses; `undefined` if none was given. */
  readonly site: string | undefined;
  /** The path below which the site is published, with a slash at both ends. */
  readonly base: string;
  /** The branch that is published: the `repository.branch` of the event, if it has one. */
  readonly branch: string | undefined;
}

/** `odi`, `/odi`, and `/odi/` are the same path. */
function asBase(path: string): string {
  const inner = path.trim().replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Reads the site's future address: SITE_URL and BASE_PATH in the environment, or else the event's `site`, whose path is
 * the base.
 *
 * @throws Error in one sentence if SITE_URL is not a web address.
 */
export async function readSettings(contentDir: string): Promise<SiteSettings> {
  const file = contentFileAt(contentDir, join(contentDir, 'event.mdx'));
  const fields = file === undefined ? {} : (await readDocument(file)).frontmatter;
  const { site: written, repository } = fields;
  const { branch } = Object(repository) as Record<string, unknown>;
  const { SITE_URL = '', BASE_PATH } = process.env;
  const ownAddress = typeof written === 'string' ? written : '';
  const address = SITE_URL === '' ? ownAddress : SITE_URL;
  const isWeb = /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);
  if (SITE_URL !== '' && !isWeb) {
    throw new Error(
      `SITE_URL is "${SITE_URL}"; it must be a web address like https://example.org.`,
    );
  }
  const url = isWeb ? new URL(address) : undefined;
  return {
    site: url?.origin,
    base: asBase(BASE_PATH ?? url?.pathname ?? '/'),
    branch: typeof branch === 'string' ? branch : undefined,
  };
}
