import { expect, test } from 'vitest';
import type { Answer } from '#src/core/doctor/answer.ts';
import { connectionFault } from '#src/core/doctor/connection-fault.ts';
import { examineSite } from '#src/core/doctor/examine-site.ts';
import type { Visit } from '#src/core/doctor/visit.ts';
import { page, smallSite } from './small-site.ts';

const home = 'https://host.example/odi/';

const answerOf = (address: string, status: number, headers = {}, text = ''): Answer => ({
  address,
  status,
  headers,
  text,
  wireBytes: text.length,
  bytes: text.length,
  digest: '',
});

/** A visit to the small site's home page over HTTPS, which a test can change. */
const visit = (changes: Partial<Visit> = {}, html = page('/odi/'), headers = {}): Visit => {
  const files = smallSite();
  const read = (path: string): Answer => {
    const sent = files.get(`/odi/${path}`);
    const hsts = { 'strict-transport-security': 'max-age=31536000', ...headers };
    return answerOf(
      home + path,
      200,
      { ...sent?.headers, ...hsts },
      path === '' ? html : sent?.body,
    );
  };
  return {
    home,
    files: new Map(['', 'api/version.json'].map((path) => [path, read(path)])),
    revalidated: new Map(),
    unencrypted: answerOf('http://host.example/odi/', 301, { location: home }),
    robots: undefined,
    moved: [],
    unanswered: [],
    ...changes,
  };
};

const codes = (seen: Visit): string[] => examineSite(seen).map(({ code }) => code);

test('a site that redirects to HTTPS has no findings', () => {
  expect(codes(visit())).toEqual([]);
});

test('the address without encryption must redirect, or not answer at all', () => {
  expect(codes(visit({ unencrypted: answerOf('http://host.example/odi/', 200) }))).toEqual([
    'no-redirect-to-https',
  ]);
  expect(codes(visit({ unencrypted: undefined }))).toEqual([]);
});

test('a site without encryption is an error, unless it is this machine’s own', () => {
  const plain = visit({ home: 'http://host.example/odi/', unencrypted: undefined });
  expect(codes(plain)).toContain('no-https');
  expect(codes({ ...plain, home: 'http://127.0.0.1:4321/odi/' })).not.toContain('no-https');
});

test('Strict-Transport-Security has to last six months', () => {
  expect(codes(visit({}, undefined, { 'strict-transport-security': 'max-age=300' }))).toEqual([
    'security-header',
  ]);
});

test.each([
  ['<script src="http://cdn.example/a.js"></script>', ['mixed-content']],
  ['<img alt="" srcset="/a.webp 1x, http://cdn.example/a.webp 2x">', ['mixed-content']],
  ['<link rel="stylesheet" href="http://cdn.example/a.css">', ['mixed-content']],
  ['<a href="http://elsewhere.example/">A link</a>', []],
])(
  'a page that loads from plain HTTP, but not one that links to it, is mixed content: %s',
  (markup, expected) => {
    expect(codes(visit({}, page('/odi/', markup)))).toEqual(expected);
  },
);

test.each([
  ['User-agent: *\nDisallow: /\n', ['robots']],
  ['User-agent: a\nUser-agent: *\nDisallow: /odi # closed\n', ['robots']],
  ['User-agent: Bad\nDisallow: /\n\nUser-agent: *\nDisallow: /admin/\nDisallow:\n', []],
])('the host’s robots.txt applies to all programs: %j', (text, expected) => {
  const robots = answerOf('https://host.example/robots.txt', 200, {}, text);
  expect(codes(visit({ robots }))).toEqual(expected);
});

test.each([
  ['ENOTFOUND', 'There is no host host.example: check the spelling, and the domain’s DNS records.'],
  ['CERT_HAS_EXPIRED', 'The certificate of host.example has expired: renew it.'],
  ['TIMED_OUT', 'The server at host.example gave no complete answer within 10 seconds.'],
  ['EWEIRD', 'The server at host.example gave no answer (EWEIRD).'],
])('a connection that fails with %s is explained in words', (code, sentence) => {
  expect(connectionFault(code, home, 10)).toBe(sentence);
});
