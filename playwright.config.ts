import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';
import { announcedAddress } from './tests/sites.ts';

// Found once: the workers read this file again, and take over the environment.
process.env['CHROMIUM_PATH'] = findChromium();

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 780 } };

/**
 * `x.spec.ts` runs on a wide screen, `x.phone.spec.ts` on a phone, `x.no-script.spec.ts` without
 * JavaScript. A zone, a language or another site is a test's own matter: `test.use({ … })`.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/serve-sites.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A worker per processor: nothing else runs beside the browser tests.
  workers: '100%',
  retries: 0,
  // These limits only end tests that hang: the bench measures speed, and no test may fail because the machine is busy.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    // The first site; see `tests/e2e/chosen-sites.ts` for the others.
    baseURL: announcedAddress('first'),
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    // A worker would answer a test's requests in its place; the tests of the worker allow it.
    serviceWorkers: 'block',
    // Records of every action take a good part of the time: `npx playwright test --trace on NAME` makes them.
    trace: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        // Where there is no graphics card, imitating one takes more time than drawing without.
        '--disable-gpu',
        '--disable-software-rasterizer',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: /\.(phone|no-script)\.spec\.ts$/, use: desktop },
    { name: 'phone', testMatch: /\.phone\.spec\.ts$/, use: phone },
    {
      name: 'no-script',
      testMatch: /\.no-script\.spec\.ts$/,
      use: { ...desktop, javaScriptEnabled: false },
    },
  ],
});
