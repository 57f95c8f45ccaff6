import { describe, expect, test } from 'vitest';
import {
  caddySite,
  headersFile,
  nginxServer,
  nginxVariables,
  redirectsFile,
  vercelFile,
} from '#src/build/hosting/host-files.ts';
import { headerRules } from '#src/build/hosting/response-headers.ts';

const move = { from: '/odi/talks/old/', to: '/odi/talks/new/' };
const site = { base: '/odi/', rules: headerRules(true), redirects: [move] };

describe('the files for hosts', () => {
  test('stay within the limits of Cloudflare Pages: 100 rules, 2,000 characters per line, one wildcard', () => {
    const lines = headersFile(site).split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(new Set(paths).size).toBe(paths.length);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
    const others = lines.filter((line) => !line.startsWith('/') && line !== '');
    for (const line of others) expect(line).toMatch(/^ {2}[\w-]+: \S/);
  });

  test('give no file two values of a header', () => {
    const matching = (path: string) =>
      site.rules
        .filter(({ paths }) => new RegExp(`^${paths.replaceAll('*', '.*')}$`).test(path))
        .flatMap(({ headers }) => Object.keys(headers));
    for (const path of ['', 'talks/a/', 'schedule.ics', 'api/talks.json', 'sw.js', '_astro/a.js']) {
      const names = matching(path);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  test('redirect permanently, on Netlify even though the former page exists', () => {
    expect(redirectsFile(site, false)).toBe('/odi/talks/old/ /odi/talks/new/ 301\n');
    expect(redirectsFile(site, true)).toBe('/odi/talks/old/ /odi/talks/new/ 301!\n');
  });

  test('leave redirects beyond 2,000 to the pages at the former addresses', () => {
    const redirects = Array.from({ length: 2500 }, (_, index) => ({
      ...move,
      from: `/old-${index}/`,
    }));
    const many = { ...site, redirects };
    expect(redirectsFile(many, false).trim().split('\n')).toHaveLength(2000);
    expect((JSON.parse(vercelFile(many)) as { redirects: unknown[] }).redirects).toHaveLength(2000);
  });

  test('give each site on an nginx server its own variables', () => {
    const sites = ['a.example', 'b.example', 'a-b.example', 'a.b.example', undefined].flatMap(
      (host) => ['/', '/odi/', '/o-di/'].map((base) => ({ ...site, host, base })),
    );
    const namesOf = (text: string) => new Set(text.match(/\$site_\w+/g));
    const names = sites.map((one) => namesOf(nginxVariables(one)));
    for (const [index, one] of sites.entries()) {
      expect(namesOf(nginxServer(one))).toEqual(names[index]);
    }
    const all = names.flatMap((some) => [...some]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('give sites below different paths of one Caddy block names and paths of their own', () => {
    const [one, other] = ['/odi/', '/tiny/'].map((base) =>
      caddySite({ ...site, base, host: 'a.example' }),
    );
    const namesOf = (text = ''): string[] => [
      ...new Set([...text.matchAll(/^@[\w-]+|\{(?!vars\.)\w+_moved\}/gm)].map(([name]) => name)),
    ];
    expect(namesOf(one).length).toBeGreaterThan(5);
    expect(namesOf(one).filter((name) => namesOf(other).includes(name))).toEqual([]);
    // A header without a path would go to the other site, too.
    expect(one?.match(/^header (?!@)/gm)).toBeNull();
    const errorsOf = (text = ''): string => text.slice(text.indexOf('handle_errors'));
    expect(errorsOf(one)).toBe(errorsOf(other));
  });

  test('accept no address that could end a line, a string, or a block', () => {
    for (const from of ['/a b/', '/a"/', '/a;/', '/a}/', '/a\n/', '/$host/']) {
      const odd = { ...site, redirects: [{ from, to: '/new/' }] };
      expect(redirectsFile(odd, false)).toBe('');
      expect(nginxVariables(odd)).not.toContain('/new/');
      expect(caddySite(odd)).not.toContain('/new/');
    }
  });

  test('promise HTTPS only for a site that is published with it', () => {
    expect(headersFile(site)).toContain('Strict-Transport-Security: max-age=31536000');
    expect(headersFile({ ...site, rules: headerRules(false) })).not.toContain('Transport');
  });
});
