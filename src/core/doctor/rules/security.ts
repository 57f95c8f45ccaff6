import { headerOf } from '#src/core/doctor/answer.ts';
import type { Answer } from '#src/core/doctor/answer.ts';
import { metaOf } from '#src/core/doctor/page-links.ts';
import { findingAbout } from '#src/core/doctor/site-finding.ts';
import type { SiteFinding } from '#src/core/doctor/site-finding.ts';
import { answersOf, filesOf, isLoopback } from '#src/core/doctor/visit.ts';
import type { Visit } from '#src/core/doctor/visit.ts';

/** Whether pages have the headers that protect visitors, and no cookies. */
export function examineSecurity(visit: Visit): SiteFinding[] {
  return [...policies(visit), ...protectingHeaders(visit), ...cookies(visit)];
}

/** The sources of a policy’s directives (CSP 3, 2.2.1); if a directive is repeated, the first one counts. */
function directivesOf(policy: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !directives.has(name.toLowerCase()))
      directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** The policies of an answer: a header can hold several, separated by commas. */
function headerPolicies(answer: Answer): Map<string, readonly string[]>[] {
  return headerOf(answer, 'content-security-policy')
    .split(',')
    .filter((policy) => policy.trim() !== '')
    .map(directivesOf);
}

function scriptSources(
  directives: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  return directives.get('script-src') ?? directives.get('default-src');
}

/** Whether a header’s policy blocks a script that the page’s own policy allows. */
function blocksScripts(answer: Answer): boolean {
  const own =
    scriptSources(directivesOf(metaOf(answer.text, 'content-security-policy') ?? '')) ?? [];
  const needed = own.filter((source) => /^'(?:sha\d+-|wasm-unsafe-eval)/.test(source));
  return headerPolicies(answer).some((directives) => {
    const sources = scriptSources(directives);
    if (sources === undefined) return false;
    const anyInline =
      sources.includes("'unsafe-inline'") && !sources.some((one) => one.startsWith("'sha"));
    return needed.some(
      (source) =>
        !sources.includes(source) &&
        !(anyInline && source.startsWith("'sha")) &&
        !(source === "'wasm-unsafe-eval'" && sources.includes("'unsafe-eval'")),
    );
  });
}

function policies(visit: Visit): SiteFinding[] {
  const pages = answersOf(visit, 'page');
  const hasPolicy = (page: Answer): boolean =>
    [
      directivesOf(metaOf(page.text, 'content-security-policy') ?? ''),
      ...headerPolicies(page),
    ].some((directives) => scriptSources(directives) !== undefined);
  const canBeFramed = pages.filter(
    (page) =>
      !headerPolicies(page).some((directives) => directives.has('frame-ancestors')) &&
      headerOf(page, 'x-frame-options') === '',
  );
  return [
    ...findingAbout(
      'policy',
      pages.filter((page) => !hasPolicy(page)),
      'The host removes the Content-Security-Policy from the page.',
      'Turn off everything at the host that rewrites pages: the build writes the policy into each page.',
    ),
    ...findingAbout(
      'policy',
      canBeFramed,
      'Other sites can show the page in a frame and trick visitors into clicking on it.',
      'Send "Content-Security-Policy: frame-ancestors \'self\'" (GitHub Pages can’t).',
    ),
    ...findingAbout(
      'blocked-script',
      pages.filter(blocksScripts),
      'The host’s Content-Security-Policy blocks scripts that the page needs.',
      'Leave script-src and default-src out of the header: each page has the policy for its own scripts.',
    ),
  ];
}

interface ProtectingHeader {
  readonly name: string;
  readonly isGood: (value: string) => boolean;
  readonly without: string;
  readonly send: string;
}

/** Six months, the shortest time that Mozilla’s Observatory accepts. */
const leastHstsSeconds = 15_768_000;

const onPages: readonly ProtectingHeader[] = [
  {
    name: 'Referrer-Policy',
    isGood: (value) => /no-referrer(?!-when)|same-origin|strict-origin/i.test(value),
    without: 'other sites can see which page a visitor comes from',
    send: 'Referrer-Policy: strict-origin-when-cross-origin',
  },
  {
    name: 'Permissions-Policy',
    isGood: (value) => value !== '',
    without: 'an injected script can ask for the camera, the microphone, and the location',
    send: 'Permissions-Policy: camera=(), geolocation=(), microphone=()',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    isGood: (value) => /^same-origin/i.test(value),
    without: 'a site that opens the page in a new window can control that window',
    send: 'Cross-Origin-Opener-Policy: same-origin',
  },
];

const overHttps: ProtectingHeader = {
  name: 'Strict-Transport-Security',
  isGood: (value) => Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? 0) >= leastHstsSeconds,
  without: 'a network can send visitors to an unencrypted copy',
  send: 'Strict-Transport-Security: max-age=31536000',
};

const onEverything: ProtectingHeader = {
  name: 'X-Content-Type-Options',
  isGood: (value) => value.toLowerCase() === 'nosniff',
  without: 'browsers guess the type of files',
  send: 'X-Content-Type-Options: nosniff',
};

function protectingHeaders(visit: Visit): SiteFinding[] {
  const pages = answersOf(visit, 'page');
  const files = filesOf(visit).map(({ answer }) => answer);
  const isPublicHttps = visit.home.startsWith('https:') && !isLoopback(visit.home);
  const lacking = ({ name, isGood, without, send }: ProtectingHeader, among: readonly Answer[]) =>
    findingAbout(
      'security-header',
      among.filter((answer) => !isGood(headerOf(answer, name.toLowerCase()))),
      `The header ${name} is missing or too weak: ${without}.`,
      `Send "${send}" (GitHub Pages can’t).`,
    );
  return [
    ...onPages.flatMap((header) => lacking(header, pages)),
    ...lacking(onEverything, files),
    ...(isPublicHttps ? lacking(overHttps, pages) : []),
  ];
}

function cookies(visit: Visit): SiteFinding[] {
  const files = filesOf(visit).map(({ answer }) => answer);
  return findingAbout(
    'cookie',
    files.filter((answer) => headerOf(answer, 'set-cookie') !== ''),
    'The host sets a cookie, although the site needs none: in some countries, visitors would have to agree to it.',
    'Turn off the feature that sets it: a load balancer, a bot check, or statistics.',
  );
}
