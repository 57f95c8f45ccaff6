import { relative, sep, resolve } from 'node:path';

/** A path as its author knows it: relative to the working directory, with forward slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

/** Whether the environment (`OFFLINE=off`) asks for a site that withdraws its service worker. */
export function isOfflineOff(): boolean {
  return ['off', 'false', '0', 'no'].includes((process.env['OFFLINE'] ?? '').trim().toLowerCase());
}

/** The variables that hosts set for a build; any of them may be missing. */
type BuildEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a build is a preview, which search engines must leave alone.
 *
 * `PREVIEW` decides where it is set (`true` or `false`). Else the host's own word does: Netlify's
 * `CONTEXT`, Vercel's `VERCEL_ENV`, Render's `IS_PULL_REQUEST`, and on Cloudflare Pages a branch other
 * than the one that is published, since nothing else tells a preview there.
 *
 * @param published the branch that is published: the event's `repository.branch`.
 */
export function isPreview(environment: BuildEnvironment, published = 'main'): boolean {
  const { PREVIEW, NETLIFY, CONTEXT, VERCEL_ENV, IS_PULL_REQUEST, CF_PAGES, CF_PAGES_BRANCH } =
    environment;
  const said = PREVIEW?.trim().toLowerCase() ?? '';
  if (said !== '') return said !== 'false' && said !== '0' && said !== 'no';
  if (NETLIFY === 'true') return CONTEXT !== undefined && CONTEXT !== 'production';
  if (VERCEL_ENV !== undefined && VERCEL_ENV !== '') return VERCEL_ENV !== 'production';
  if (CF_PAGES === '1') return CF_PAGES_BRANCH !== undefined && CF_PAGES_BRANCH !== published;
  return IS_PULL_REQUEST === 'true';
}

/** The content folder: what the environment says in CONTENT_DIR, else `content`, in the working directory. */
export function contentDirectory(): string {
  const named = process.env['CONTENT_DIR'] ?? '';
  return resolve(named === '' ? 'content' : named);
}
