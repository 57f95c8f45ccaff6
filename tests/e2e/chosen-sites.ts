import { test } from '@playwright/test';
import { announcedAddress, announcedFolder, isChosen } from '#tests/sites.ts';
import type { BuiltName, SiteName } from '#tests/sites.ts';

// The built sites, for the tests.

/*
 * `SITES` builds only some sites, for work on one test. A test that needs another one is skipped: the whole file or
 * group, if it asks for the site outside of a test.
 */
const skipWithout = (site: string): void =>
  test.skip(!isChosen(site), `skipped: SITES leaves out "${site}"`);

/**
 * The address of a site: `test.use({ baseURL: siteAddress('second') })`. Undefined while the tests are only being listed.
 */
export const siteAddress = (name: SiteName): string | undefined => {
  skipWithout(name);
  return announcedAddress(name);
};

/** The folder of a built site; empty while the tests are only being listed. */
export const siteFolder = (name: BuiltName): string => {
  skipWithout(name.replace(/^(story-.*)-(?:announced|changed)$/, '$1'));
  return announcedFolder(name) ?? '';
};

/** For `test.beforeEach()` in files with tests that open the first site without naming it. */
export const skipWithoutSite = ({ baseURL }: { readonly baseURL: string | undefined }): void => {
  if (baseURL === undefined) skipWithout('first');
};
