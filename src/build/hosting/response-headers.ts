/** A header for some of the site's files. */
export interface HeaderRule {
  /** Paths below the root. `*` stands for any characters, including slashes: `_astro/*`, `*.ics`. */
  readonly paths: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The directives of every page's Content-Security-Policy. Each page adds the hashes of its own scripts and styles. The
 * policy is therefore part of the page, and works on hosts that can't send headers.
 *
 * `default` is the policy of `src/browser/page/trusted-addresses.ts` (Trusted Types, W3C).
 */
export const pageDirectives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

/**
 * The policy that the host sends with every file. Browsers obey both this one and the page's own. It therefore leaves
 * out what differs between pages (scripts, styles, and `default-src`, which would include them) and adds what a page
 * can't declare itself (CSP Level 3, section 3.3: `frame-ancestors`).
 */
const sentPolicy = [
  ...pageDirectives.filter((directive) => !directive.startsWith('default-src')),
  "frame-ancestors 'self'",
].join('; ');

/**
 * Browser features that no page uses, so that an injected script can't use them either. The list contains only names
 * that browsers support, because any other name is an error in the console of every page.
 */
const unusedPowers = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

const aYear = 31_536_000;

/** For every file without a rule: caches keep it, and ask each time whether it has changed. */
export const usualCaching = 'no-cache';

/** Programs read these files from pages of other sites, too (Fetch, section 3.3). */
const openToAll = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * What the site asks its host to send. No header has two rules for the same file, because some hosts would send both
 * values, joined by a comma. No path occurs twice, because some hosts read only its last rule.
 *
 * @param isEncrypted whether the site is published only by HTTPS; browsers then never try HTTP again (RFC 6797).
 */
export function headerRules(isEncrypted: boolean): readonly HeaderRule[] {
  return [
    {
      paths: '*',
      headers: {
        'Content-Security-Policy': sentPolicy,
        'Permissions-Policy': unusedPowers.map((power) => `${power}=()`).join(', '),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        // Calendars, cards, and photos are published so that others can show them.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...(isEncrypted && { 'Strict-Transport-Security': `max-age=${aYear}` }),
      },
    },
    // Their names change with their content.
    { paths: '_astro/*', headers: { 'Cache-Control': `public, max-age=${aYear}, immutable` } },
    { paths: 'sw.js', headers: { 'Cache-Control': usualCaching } },
    {
      paths: '*.ics',
      headers: { ...openToAll, 'Content-Type': 'text/calendar; charset=utf-8' },
    },
    { paths: 'api/*', headers: openToAll },
    { paths: 'schedule.json', headers: openToAll },
    { paths: 'schedule.xml', headers: openToAll },
    { paths: 'changes.xml', headers: openToAll },
    { paths: '*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    { paths: '*.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
  ];
}
