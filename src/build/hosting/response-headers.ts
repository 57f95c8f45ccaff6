/** A header for some of the site's files. */
export interface HeaderRule {
  /** Paths below the root; `*` stands for any characters, slashes included: `_astro/*`, `*.ics`. */
  readonly paths: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The directives of every page's Content-Security-Policy. Each page adds the hashes of its own scripts and styles, so
 * that its policy is in the page, and works on hosts that can't send headers.
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
 * The policy sent with every file. Browsers obey it and the page's own, so it leaves out what differs from page to page
 * (scripts, styles, and `default-src`, which would stand for them) and adds what a page can't say itself
 * (CSP Level 3, section 3.3: `frame-ancestors`).
 */
const sentPolicy = [
  ...pageDirectives.filter((directive) => !directive.startsWith('default-src')),
  "frame-ancestors 'self'",
].join('; ');

/**
 * Browser features that no page uses, so that an injected script can't use them either. Only names that browsers
 * know: each other one is an error in the console of every page.
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

/** For everything that no rule mentions: caches keep it and ask each time whether it has changed. */
export const usualCaching = 'no-cache';

/** Programs read these files in other sites' pages, too (Fetch, section 3.3). */
const openToAll = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * What the site asks its host to send. No header has two rules for one file, because some hosts would send both values,
 * joined by a comma; and no paths occur twice, because some read only the last of them.
 *
 * @param isEncrypted whether the site is published by HTTPS alone; browsers then never try HTTP again (RFC 6797).
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
        // Calendars, cards, and photos are published for others to show.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...(isEncrypted && { 'Strict-Transport-Security': `max-age=${aYear}` }),
      },
    },
    // Their names change with their bytes.
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
