import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isWithin } from './is-within.ts';

/** Lectern's own folder: its sources, its packages, and the caches of its builds. npm runs every script in it. */
function houseRoot(): string {
  return process.cwd();
}

/**
 * The folder in which an organizer works, and from which relative paths start. It is Lectern's folder, or a folder that
 * contains only content, in which `npm --prefix ../lectern run …` starts the same scripts; npm leaves its path in
 * INIT_CWD. Any folder within Lectern's folder counts as Lectern's.
 */
function contentRoot(): string {
  const house = houseRoot();
  const started = process.env['INIT_CWD'] ?? '';
  if (!isAbsolute(started)) return house;
  return isWithin(house, started) ? house : started;
}

/** The folder that an organizer opens in an editor: the content root. */
export function editorDirectory(): string {
  return contentRoot();
}

/**
 * The path from a folder that contains only content to Lectern, such as `../lectern`; empty in Lectern's own folder.
 */
export function pathToLectern(): string {
  return relative(contentRoot(), houseRoot()).split(sep).join('/');
}

/** The absolute path of a file or folder that an organizer named. */
export function namedPath(path: string): string {
  return resolve(contentRoot(), path);
}

/** A path as its author writes it: relative to the content root, with forward slashes. */
export function displayPath(path: string): string {
  return relative(contentRoot(), path).split(sep).join('/') || '.';
}

function folderNamedBy(variable: string, usual: string): string {
  const named = process.env[variable] ?? '';
  return namedPath(named === '' ? usual : named);
}

/** The content folder: CONTENT_DIR in the environment, or `content` in the content root. */
export function contentDirectory(): string {
  return folderNamedBy('CONTENT_DIR', 'content');
}

/** The folder of an organizer's own files, which the site serves unchanged: `public` in the content root. */
export function publicDirectory(): string {
  return namedPath('public');
}

/** The folder of the files that Lectern serves unchanged unless an organizer's own have the same names. */
export function lecternPublicDirectory(): string {
  return join(houseRoot(), 'public');
}

/** The folder of the built site: OUT_DIR in the environment, or `dist` in the content root. */
export function outputDirectory(): string {
  return folderNamedBy('OUT_DIR', 'dist');
}

/** The cache folder for later builds. It is in Lectern's own folder, so that the content can be read-only. */
export function cacheDirectory(): string {
  return join(houseRoot(), '.cache');
}

/** The folder for Astro's own files, from which Astro moves its output into the site. */
export function astroDirectory(): string {
  return join(houseRoot(), '.astro');
}

/** Whether the environment (`OFFLINE=off`) asks for a site that removes its service worker. */
export function isOfflineOff(): boolean {
  return ['off', 'false', '0', 'no'].includes((process.env['OFFLINE'] ?? '').trim().toLowerCase());
}

/** Whether the environment (`PRECOMPRESS=on`) asks for compressed copies beside the site's texts. */
export function isPrecompressed(): boolean {
  return ['on', 'true', '1', 'yes'].includes(
    (process.env['PRECOMPRESS'] ?? '').trim().toLowerCase(),
  );
}

/** The variables that hosts set for a build; any of them may be missing. */
type BuildEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a build is a preview, which search engines must ignore.
 *
 * `PREVIEW` (`true` or `false`) takes precedence. Otherwise the host's own variable decides: Netlify's `CONTEXT`,
 * Vercel's `VERCEL_ENV`, Render's `IS_PULL_REQUEST` and, on Cloudflare Pages, a branch other than the published one,
 * because nothing else marks a preview there.
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
