import { headerOf, redirectOf } from '#src/core/doctor/answer.ts';
import type { Answer } from '#src/core/doctor/answer.ts';
import { findingAbout } from '#src/core/doctor/site-finding.ts';
import type { SiteFinding } from '#src/core/doctor/site-finding.ts';
import { folderWithoutPage, isLoopback, missing, withoutSlash } from '#src/core/doctor/visit.ts';
import type { Visit } from '#src/core/doctor/visit.ts';
import { elementsOf, linkedAs, metaOf } from '#src/core/doctor/page-links.ts';

/** Whether the site’s addresses lead to the right places: encrypted, with a trailing slash, below the base path. */
export function examineAddresses(visit: Visit): SiteFinding[] {
  return [
    ...encryption(visit),
    ...mixedContent(visit),
    ...basePath(visit),
    ...slash(visit),
    ...notFound(visit),
    ...listing(visit),
    ...moved(visit),
  ];
}

function encryption({ home, unencrypted }: Visit): SiteFinding[] {
  if (isLoopback(home)) return [];
  if (!home.startsWith('https:')) {
    return findingAbout(
      'no-https',
      [{ address: home }],
      'The site answers without encryption: browsers refuse offline use, and networks can change pages.',
      'Get a certificate (many hosts and Caddy do so by themselves), and redirect http:// to https://.',
    );
  }
  // A host that doesn't answer at all without encryption is equally good.
  if (unencrypted === undefined || redirectOf(unencrypted)?.startsWith('https:') === true)
    return [];
  return findingAbout(
    'no-redirect-to-https',
    [unencrypted],
    `The host answers http:// with status ${String(unencrypted.status)} instead of a redirect to https://.`,
    'Redirect every http:// address to the same address with https://, with status 301.',
  );
}

/** Elements that load files, with the attributes that name these. */
const loading: readonly (readonly [element: string, attributes: readonly string[]])[] = [
  ['script', ['src']],
  ['img', ['src', 'srcset']],
  ['source', ['src', 'srcset']],
  ['iframe', ['src']],
  ['form', ['action']],
];

const linkedParts = ['stylesheet', 'icon', 'manifest', 'preload', 'modulepreload'];

function mixedContent({ home, files }: Visit): SiteFinding[] {
  if (!home.startsWith('https:')) return [];
  const isMixed = (html: string): boolean =>
    linkedParts.flatMap((relation) => linkedAs(html, relation)).some(isUnencrypted) ||
    loading.some(([element, attributes]) =>
      elementsOf(html, element).some((found) =>
        attributes.some((attribute) => isUnencrypted(found.get(attribute) ?? '')),
      ),
    );
  const mixed = [...files.values()].filter(
    (answer) => headerOf(answer, 'content-type').startsWith('text/html') && isMixed(answer.text),
  );
  return findingAbout(
    'mixed-content',
    mixed,
    'The page loads files without encryption, which browsers block.',
    'Build with SITE_URL in https://, and remove what the host or another service adds to pages.',
  );
}

function isUnencrypted(address: string): boolean {
  return /(?:^|,\s*)http:\/\//i.test(address);
}

/** The path that pages name as their site’s must be the one at which they are served. */
function basePath({ home, files }: Visit): SiteFinding[] {
  const [manifest] = linkedAs(files.get('')?.text ?? '', 'manifest');
  const own =
    manifest && URL.canParse(manifest, home) ? new URL('.', new URL(manifest, home)) : undefined;
  if (own === undefined || own.href === home) return [];
  return findingAbout(
    'base-path',
    [{ address: home }],
    `The site is served at ${new URL(home).pathname}, but was built for ${own.pathname}: its links lead elsewhere.`,
    `Build with BASE_PATH=${new URL(home).pathname}, or serve the folder at ${own.pathname}.`,
  );
}

function slash({ home, files }: Visit): SiteFinding[] {
  const answer = files.get(withoutSlash);
  if (answer === undefined) return [];
  if (redirectOf(answer) === `${home}${withoutSlash}/`) return [];
  return findingAbout(
    'trailing-slash',
    [answer],
    `The host answers a page’s address without the last slash with status ${described(answer.status, redirectOf(answer))} instead of a redirect to the address with the slash.`,
    'Redirect the address of a folder to the same address with the slash, with status 301 or 308.',
  );
}

function described(status: number, target: string | undefined): string {
  return target === undefined ? String(status) : `${String(status)} to ${target}`;
}

/** Whether an answer is a page of the site. The page for missing addresses has no revision, but the same manifest. */
function isOwnPage({ home, files }: Visit, { text }: Answer): boolean {
  const manifestOf = (html: string): string | undefined => {
    const [address] = linkedAs(html, 'manifest');
    return address !== undefined && URL.canParse(address, home)
      ? new URL(address, home).href
      : undefined;
  };
  const manifest = manifestOf(files.get('')?.text ?? '');
  return (
    text.includes('data-revision') || (manifest !== undefined && manifestOf(text) === manifest)
  );
}

function notFound(visit: Visit): SiteFinding[] {
  const { files } = visit;
  const answers = Object.values(missing).flatMap((path) => files.get(path) ?? []);
  const page = files.get(missing.page);
  return [
    ...findingAbout(
      'not-found-status',
      answers.filter(({ status }) => status !== 404 && status !== 410),
      'The host doesn’t answer with status 404 when a file doesn’t exist: search engines list such addresses, and browsers store a page instead of a script.',
      'Answer with status 404 and the page 404.html; turn off a fallback to index.html for "single-page apps."',
    ),
    ...findingAbout(
      'not-found-page',
      page?.status === 404 && !isOwnPage(visit, page) ? [page] : [],
      'When a page doesn’t exist, the host shows its own error page instead of the site’s.',
      'Set 404.html as the error page: nginx names it in error_page, other hosts find it by its name.',
    ),
  ];
}

function listing(visit: Visit): SiteFinding[] {
  const answer = visit.files.get(folderWithoutPage);
  // A host with a page for everything that doesn't exist has no list of this folder either.
  const fallback = visit.files.get(missing.page)?.text;
  return findingAbout(
    'directory-listing',
    answer?.status === 200 && answer.text !== fallback && !isOwnPage(visit, answer) ? [answer] : [],
    'The host shows visitors the list of files in a folder.',
    'Turn off directory listings (autoindex, Options Indexes, browse).',
  );
}

function moved({ moved }: Visit): SiteFinding[] {
  const dead = moved.filter(({ answer, to }) => {
    const refresh = metaOf(answer.text, 'refresh')?.replace(/^\d+;\s*url=/i, '');
    const target = redirectOf(answer) ?? (answer.status === 200 ? refresh : undefined);
    return target === undefined || new URL(target, answer.address).href !== to;
  });
  return findingAbout(
    'moved-address',
    dead.map(({ answer }) => answer),
    'A former address of an entry (in "aliases") doesn’t lead to its current address.',
    'Publish the whole built folder, and remove the host’s own redirects for these addresses.',
  );
}
