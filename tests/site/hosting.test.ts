import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { precompress } from '#src/build/hosting/precompress.ts';
import { writeHostFiles } from '#src/build/hosting/prepare-hosting.ts';
import { headerRules } from '#src/build/hosting/response-headers.ts';
import { startAsking } from '#src/cli/doctor/ask.ts';
import { visitSite } from '#src/cli/doctor/visit-site.ts';
import { examineSite } from '#src/core/doctor/examine-site.ts';
import { buildSite } from '#tests/build-site.ts';
import { isInstalled, readableFolder, startDocumentedHost } from '#tests/documented-host.ts';
import type { DocumentedHost, HostProgram } from '#tests/documented-host.ts';
import { firstMorning, wishesOf } from '#tests/load/first-morning.ts';

const work = readableFolder('hosting-');
const hosts: DocumentedHost[] = [];
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
  rmSync(work, { recursive: true, force: true });
});

const serve = async (program: HostProgram, root: string, base: string): Promise<string> => {
  const host = await startDocumentedHost(program, { root, base });
  hosts.push(host);
  return host.address;
};

const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

const sites = [
  { name: 'second', base: '/' },
  { name: 'under-base', base: '/odi/' },
] as const;

const withoutCopies = 'llms.txt';
const prepared = new Map<string, string>();
for (const { name, base } of sites) {
  const root = join(work, name);
  mkdirSync(root);
  cpSync(await buildSite(name), `${root}${base}`, { recursive: true });
  await precompress(`${root}${base}`);
  for (const copy of ['br', 'gz']) rmSync(`${root}${base}${withoutCopies}.${copy}`);
  prepared.set(name, root);
}

describe.each(['nginx', 'caddy'] as const)('%s by the documented configuration', (program) => {
  describe.skipIf(!isInstalled[program])(`(skipped without ${program} and its modules)`, () => {
    describe.each(sites)('serves the $name site', async ({ name, base }) => {
      const root = prepared.get(name) ?? '';
      const address = isInstalled[program] ? await serve(program, root, base) : '';
      const asset = globSync('_astro/*.css', { cwd: `${root}${base}` })[0] ?? '';

      test.each(['br', 'gzip'])(
        'in %s to clients that accept it, and uncompressed to others',
        async (code) => {
          for (const file of ['', 'schedule.ics', 'api/talks.json', asset]) {
            const packed = await ask(address + file, { 'accept-encoding': code });
            expect(packed.headers.get('content-encoding'), file).toBe(code);
            expect(packed.headers.get('vary'), file).toMatch(/accept-encoding/i);
            const plain = await ask(address + file);
            expect(plain.headers.get('content-encoding'), file).toBeNull();
            expect(await packed.text()).toBe(await plain.text());
          }
        },
      );

      test('compressed although a proxy asks, or there is no copy', async () => {
        const asGzip = { 'accept-encoding': 'gzip', via: '1.1 proxy' };
        for (const file of ['schedule.ics', withoutCopies]) {
          const { headers } = await ask(address + file, asGzip);
          expect(headers.get('content-encoding'), file).toBe('gzip');
          expect(headers.get('vary')).toMatch(/accept-encoding/i);
        }
      });

      test.each([
        ['', 'text/html; charset=utf-8'],
        ['schedule.ics', 'text/calendar; charset=utf-8'],
        ['schedule.xml', /^(application|text)\/xml/],
        ['schedule.json', /^application\/json/],
        ['favicon.svg', 'image/svg+xml'],
        ['changes.xml', /^(application|text)\/xml/],
        ['api/version.json', /^application\/json/],
        ['llms.txt', 'text/plain; charset=utf-8'],
        ['manifest.webmanifest', 'application/manifest+json'],
        ['sw.js', /^(text|application)\/javascript/],
      ])('with the media type of "%s"', async (file, type) => {
        const { status, headers } = await ask(address + file);
        expect(status).toBe(200);
        expect(headers.get('content-type')).toMatch(type);
      });

      test('with scripts cached for a year, and everything else revalidated', async () => {
        const cachingOf = async (file: string) =>
          (await ask(address + file)).headers.get('cache-control');
        expect(await cachingOf(asset)).toBe('public, max-age=31536000, immutable');
        for (const file of ['', 'sw.js', 'schedule.ics', 'nowhere', '_astro/nowhere.js']) {
          expect(await cachingOf(file), file).toBe('no-cache');
        }
      });

      test.each(['', 'schedule.ics', 'changes.xml'])(
        'with 304 for an unchanged "%s"',
        async (file) => {
          const { headers } = await ask(address + file);
          const etag = headers.get('etag') ?? '';
          const modified = headers.get('last-modified') ?? '';
          expect((await ask(address + file, { 'if-none-match': etag })).status).toBe(304);
          expect((await ask(address + file, { 'if-modified-since': modified })).status).toBe(304);
        },
      );

      test('with the headers that Mozilla Observatory asks for, on pages, feeds, and errors', async () => {
        for (const file of ['', 'schedule.ics', 'nowhere']) {
          const { headers } = await ask(address + file);
          expect(headers.get('content-security-policy'), file).toContain("frame-ancestors 'self'");
          expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
          expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
          expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
          expect(headers.get('x-content-type-options')).toBe('nosniff');
          expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
          expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
          expect(headers.get('permissions-policy')).toContain('camera=()');
          expect(headers.get('set-cookie')).toBeNull();
        }
        expect((await ask(address)).headers.get('access-control-allow-origin')).toBeNull();
        const feed = await ask(`${address}schedule.ics`);
        expect(feed.headers.get('access-control-allow-origin')).toBe('*');
        expect(feed.headers.get('access-control-allow-credentials')).toBeNull();
        const page = await (await ask(address)).text();
        const [, policy = ''] =
          /http-equiv="content-security-policy" content="([^"]+)/i.exec(page) ?? [];
        expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
        expect(policy).not.toMatch(/'unsafe-|[ ;]\*|https?:/);
        const scripts = [...page.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src);
        expect(scripts.filter((src) => !src?.startsWith(`${base}_astro/`))).toEqual([]);
      });

      test('with the site’s own page for missing pages, and no list of files', async () => {
        const page = readFileSync(`${root}${base}404.html`, 'utf8');
        for (const file of ['nowhere', '_astro/', '_host/caddy.conf', '_headers', 'vercel.json']) {
          const answer = await ask(address + file);
          expect(answer.status, file).toBe(404);
          expect(await answer.text()).toBe(page);
        }
      });

      test('with the slash of pages, and permanent redirects from former addresses', async () => {
        const slash = await ask(`${address}speakers`);
        expect([301, 308]).toContain(slash.status);
        const to = slash.headers.get('location') ?? '';
        expect(new URL(to, `${address}speakers`).href).toBe(`${address}speakers/`);
        if (name !== 'second') return;
        const now = '/talks/what-the-monsoon-teaches/';
        for (const [former, place] of [
          ['talks/monsoon-keynote/', now],
          ['talks/monsoon-keynote', now],
          ['talks/monsoon-keynote/?tz=Asia/Tokyo&now=1', `${now}?tz=Asia/Tokyo&now=1`],
        ] as const) {
          const { status, headers } = await ask(address + former);
          expect(status, former).toBe(301);
          expect(headers.get('location')).toBe(place);
        }
      });

      test('without a redirect from any page that devices save', async () => {
        const list = readFileSync(`${root}${base}offline.json`, 'utf8');
        const { pages } = JSON.parse(list) as { pages: Record<string, string> };
        const answers = await Promise.all(Object.keys(pages).map((page) => ask(address + page)));
        expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
      });

      test('with all that npm run load asks for', async () => {
        const wishes = wishesOf(firstMorning(`${root}${base}`));
        expect(wishes.length).toBeGreaterThan(50);
        const answers = await Promise.all(wishes.map((wish) => ask(address + wish.path)));
        expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
      });

      test('so that npm run doctor finds no fault', async () => {
        const asking = startAsking(10);
        const findings = examineSite(await visitSite(address, asking));
        asking.end();
        expect(findings).toEqual([]);
      });
    });

    test('redirects from an address as long as the name of a file may be', async () => {
      const root = join(work, `long-${program}`);
      mkdirSync(root);
      writeFileSync(join(root, 'index.html'), 'Front page');
      const from = `/talks/${'long-'.repeat(50)}id/`;
      const redirects = [{ from, to: '/talks/short/' }];
      await writeHostFiles(root, { base: '/', rules: headerRules(true), redirects }, false);
      const answer = await ask((await serve(program, root, '/')) + from.slice(1));
      expect(answer.headers.get('location')).toBe('/talks/short/');
    });
  });
});

test.skipIf(!isInstalled.caddy)(
  'one block of Caddy serves several sites, each with its own redirects, headers, and missing page',
  async () => {
    const root = join(work, 'several');
    const bases = ['/', '/odi/', '/tiny/'];
    for (const base of bases) {
      const folder = `${root}${base}`;
      mkdirSync(folder, { recursive: true });
      for (const page of ['index', '404']) writeFileSync(join(folder, `${page}.html`), page + base);
      const redirects = [{ from: `${base}talks/old/`, to: `${base}talks/new/` }];
      const site = { host: 'a.example', base, rules: headerRules(base !== '/tiny/'), redirects };
      await writeHostFiles(folder, site, false);
    }
    const included = `${root}/_host/caddy.conf`;
    const all = bases.map((base) => `import ${root}${base}_host/caddy.conf`).join('\n');
    const changes = { [`import ${included}`]: all };
    const host = await startDocumentedHost('caddy', { root, changes });
    hosts.push(host);
    for (const base of bases) {
      const address = host.address.replace(/\/$/, base);
      expect(await (await ask(address)).text()).toBe(`index${base}`);
      const missing = await ask(`${address}nowhere`);
      expect([missing.status, await missing.text()]).toEqual([404, `404${base}`]);
      expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(missing.headers.get('cache-control')).toBe('no-cache');
      const moved = await ask(`${address}talks/old/`);
      expect([moved.status, moved.headers.get('location')]).toEqual([301, `${base}talks/new/`]);
    }
  },
);
