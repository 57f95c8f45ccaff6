import type { BuiltStory } from './build-story.ts';
import type { StoryName } from './stories.ts';

/** The sites that the tests build and walk through, each with its environment. */
export const sites = {
  /** A one-day workshop, the sample that comes with the project. (`content/` is the organizers' own.) */
  first: {
    CONTENT_DIR: 'tests/fixtures/events/sample-workshop',
    SITE_URL: 'https://workshop.example',
  },
  /** Four days across a clock change, with everything that an event can have. */
  second: {
    CONTENT_DIR: 'tests/fixtures/events/confluence-2026',
    SITE_URL: 'https://confluence.example',
  },
  /** A small event in Arabic, with names and a talk in other scripts. */
  'right-to-left': {
    CONTENT_DIR: 'tests/fixtures/events/arabic',
    SITE_URL: 'https://waha.example.org',
  },
  /** A small event with words and formulas that are wider than a phone, in every possible position. */
  'long-words': {
    CONTENT_DIR: 'tests/fixtures/events/long-words',
    SITE_URL: 'https://lang.example',
  },
  /** The first site, below a path of another address. */
  'under-base': {
    CONTENT_DIR: 'tests/fixtures/events/sample-workshop',
    SITE_URL: 'https://host.example',
    BASE_PATH: '/odi/',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type SiteName = keyof typeof sites;

/** The three looks in `docs/looks`, built for the layout check and for contact sheets. */
export const looks = ['workshop', 'developers', 'festival'] as const;

/**
 * Whether the browser tests use a site or story: `SITES=first,story-first` leaves the others out, while one works on a
 * test that does not need them.
 */
export const isChosen = (name: string): boolean =>
  process.env['SITES']?.split(',').includes(name) ?? true;

/** Everything that is built for the browser tests: a site, or a story before and after its change. */
export type BuiltName = SiteName | `story-${StoryName}-${keyof BuiltStory}`;

const variable = (name: BuiltName, what: 'ADDRESS' | 'FOLDER'): string =>
  `SITE_${name.toUpperCase().replaceAll('-', '_')}_${what}`;

/** Passes the address of a site to the browser tests, which run in separate processes. */
export const announceAddress = (name: SiteName, address: string): void => {
  process.env[variable(name, 'ADDRESS')] = address;
};

/** Passes the folder of a built site to them. */
export const announceFolder = (name: BuiltName, folder: string): void => {
  process.env[variable(name, 'FOLDER')] = folder;
};

/** The address of a site during the browser tests. */
export const announcedAddress = (name: SiteName): string | undefined =>
  process.env[variable(name, 'ADDRESS')];

/** The folder of a built site during the browser tests. */
export const announcedFolder = (name: BuiltName): string | undefined =>
  process.env[variable(name, 'FOLDER')];
