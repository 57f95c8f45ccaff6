/** The sites that the tests build and walk through, each as its environment says. */
export const sites = {
  /** The content of this repository. */
  first: { SITE_URL: 'https://workshop.example' },
  /** Four days over a clock change, with everything that an event can have. */
  second: {
    CONTENT_DIR: 'tests/fixtures/events/confluence-2026',
    SITE_URL: 'https://confluence.example',
  },
  /** The first one, below another site's address. */
  'under-base': { SITE_URL: 'https://host.example', BASE_PATH: '/odi/' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type SiteName = keyof typeof sites;

/** Where a site's address stands in the environment of the browser tests. */
export const addressVariable = (name: SiteName): string =>
  `SITE_${name.toUpperCase().replaceAll('-', '_')}`;

/**
 * Where a site is served during the browser tests: `test.use({ baseURL: siteAddress('second') })`.
 * Undefined while the tests are only being listed.
 */
export const siteAddress = (name: SiteName): string | undefined =>
  process.env[addressVariable(name)];
