import { createServer } from 'node:net';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { startAsking } from '#src/cli/doctor/ask.ts';
import { readDoctorArguments } from '#src/cli/doctor/doctor-arguments.ts';
import { visitSite } from '#src/cli/doctor/visit-site.ts';
import { examineSite } from '#src/core/doctor/examine-site.ts';
import type { SiteFinding, SiteFindingCode } from '#src/core/doctor/site-finding.ts';
import { page, serveFiles, smallSite } from '#tests/unit/core/doctor/small-site.ts';
import type { Sent } from '#tests/unit/core/doctor/small-site.ts';

/** The doctor's findings at an address. */
const examine = async (address: string, seconds = 5): Promise<SiteFinding[]> => {
  const asking = startAsking(seconds);
  const visit = await visitSite(address, asking);
  asking.end();
  return examineSite(visit);
};

/** The doctor's findings for a small site whose files are partly sent differently; `undefined` removes a file. */
const findIn = async (
  changes: Readonly<Record<string, Partial<Sent> | undefined>>,
  below = '',
): Promise<SiteFinding[]> => {
  const files = smallSite();
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(`/odi/${path}`) ?? { status: 200, headers: {}, body: '' };
    if (change === undefined) files.delete(`/odi/${path}`);
    else {
      const headers = Object.fromEntries(
        Object.entries({ ...before.headers, ...change.headers }).filter(
          ([, value]) => value !== '',
        ),
      );
      files.set(`/odi/${path}`, { ...before, ...change, headers });
    }
  }
  const { server, home } = await serveFiles(files);
  try {
    return await examine(home + below);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

test('a well-hosted site has no findings, whichever page the visit starts from', async () => {
  expect(await findIn({})).toEqual([]);
  expect(await findIn({}, 'talks/one/')).toEqual([]);
  expect(await findIn({}, 'schedule')).toEqual([]);
});

test('a host that answers with one page for everything has that fault, and no list of files', async () => {
  const fallback = { status: 200, body: '<h1>Home</h1>' };
  const found = await findIn({ '404.html': fallback, '_astro/': fallback });
  expect(found.map(({ code }) => code)).toEqual(['not-found-status']);
});

test('a finding about a media type names the sent one and the right one', async () => {
  const [found] = await findIn({
    'schedule.ics': { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  });
  expect(found?.message).toBe(
    'The host sends the media type text/plain with files that are text/calendar: programs may refuse them.',
  );
  expect(found?.hint).toBe('Send "Content-Type: text/calendar" with these files.');
});

const html = { 'content-type': 'text/html' };

/** A code, a misconfiguration of the host, and a file that shows it. */
const faults: readonly [
  SiteFindingCode,
  Readonly<Record<string, Partial<Sent> | undefined>>,
  string,
][] = [
  ['missing-file', { 'schedule.json': undefined }, 'schedule.json'],
  ['missing-file', { 'api/version.json': undefined }, 'api/version.json'],
  ['missing-file', { '': { body: '<h1>Welcome to nginx</h1>' } }, ''],
  ['base-path', { '': { body: page('/other/') } }, ''],
  ['trailing-slash', { schedule: { status: 200, body: 'page' } }, 'schedule'],
  ['not-found-status', { '404.html': { status: 200 } }, 'no-such-page-1b7d/'],
  ['not-found-page', { '404.html': undefined }, 'no-such-page-1b7d/'],
  ['moved-address', { 'talks/former/': undefined }, 'talks/former/'],
  ['directory-listing', { '_astro/': { body: 'Index of /_astro/' } }, '_astro/'],
  ['other-address', { '': { body: page('/odi/').replace('example/odi/', 'example/old/') } }, ''],
  ['no-site-address', { '': { body: page('/odi/').replace(/.*canonical.*/, '') } }, ''],
  ['robots', { '': { headers: { 'x-robots-tag': 'noindex' } } }, ''],
  [
    'sitemap',
    { 'sitemap-index.xml': { body: '<loc>https://old.example/sitemap-0.xml</loc>' } },
    'sitemap-index.xml',
  ],
  [
    'compression',
    { 'schedule.ics': { headers: { 'content-encoding': 'identity' } } },
    'schedule.ics',
  ],
  [
    'media-type',
    { 'schedule.ics': { headers: { 'content-type': 'text/plain; charset=utf-8' } } },
    'schedule.ics',
  ],
  ['charset', { 'schedule.ics': { headers: { 'content-type': 'text/calendar' } } }, 'schedule.ics'],
  [
    'changed-file',
    { '_astro/style.Ab12.css': { body: 'body{color:#000}' } },
    '_astro/style.Ab12.css',
  ],
  [
    'stale-cache',
    { 'api/version.json': { headers: { 'cache-control': 'max-age=86400' } } },
    'api/version.json',
  ],
  ['short-cache', { 'sw.js': { headers: { 'cache-control': 'public, max-age=600' } } }, 'sw.js'],
  ['short-cache', { 'schedule.xml': { headers: { 'cache-control': '' } } }, 'schedule.xml'],
  [
    'hashed-cache',
    { '_astro/style.Ab12.css': { headers: { 'cache-control': 'no-cache' } } },
    '_astro/style.Ab12.css',
  ],
  [
    'cached-error',
    { '404.html': { headers: { 'cache-control': 'max-age=31536000' } } },
    'no-such-page-1b7d/',
  ],
  ['no-validator', { 'schedule.xml': { headers: { etag: '' } } }, 'schedule.xml'],
  [
    'not-304',
    { 'schedule.ics': { headers: { etag: '', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' } } },
    'schedule.ics',
  ],
  ['worker', { 'sw.js': { status: 301, headers: { location: '/sw.js' } } }, 'sw.js'],
  ['worker', { 'sw.js': { headers: html } }, 'sw.js'],
  ['mixed-builds', { 'sw.js': { body: 'const version = "older";' } }, 'sw.js'],
  ['policy', { '': { headers: { 'content-security-policy': '' } } }, ''],
  [
    'blocked-script',
    {
      '': { headers: { 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" } },
    },
    '',
  ],
  ['security-header', { '': { headers: { 'referrer-policy': 'unsafe-url' } } }, ''],
  ['cookie', { 'subscribe/': { headers: { 'set-cookie': 'id=1' } } }, 'subscribe/'],
  [
    'cors',
    { 'schedule.json': { headers: { 'access-control-allow-origin': '' } } },
    'schedule.json',
  ],
  ['calendar', { 'schedule.ics': { body: 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' } }, 'schedule.ics'],
  [
    'large-calendar',
    {
      'schedule.ics': {
        body: `BEGIN:VCALENDAR\r\n${'X:1234\r\n'.repeat(130_000)}END:VCALENDAR\r\n`,
      },
    },
    'schedule.ics',
  ],
];

test.each(faults)('%s is reported with its file', async (code, changes, path) => {
  const findings = await findIn(changes);
  const addresses = findings.filter((one) => one.code === code).flatMap((one) => one.addresses);
  expect(addresses.map((address) => address.replace(/^.*?\/odi\//, ''))).toContain(path);
});

test('a site that Lectern did not build has one finding', async () => {
  const files = new Map([['/', { status: 200, headers: html, body: '<h1>Another site</h1>' }]]);
  const { server, home } = await serveFiles(files, '/');
  const findings = await examine(home);
  server.close();
  server.closeAllConnections();
  expect(findings).toEqual([
    {
      code: 'not-lectern',
      severity: 'error',
      addresses: [home],
      message: 'The site at this address isn’t built by Lectern.',
      hint: 'Give the address of the site’s home page, with its path: https://example.org/2027/.',
    },
  ]);
});

/** A server that answers every connection in its own way; its port. */
const listenRaw = (answer: string | undefined): Promise<{ port: number; stop: () => void }> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      if (answer !== undefined) socket.once('data', () => socket.end(answer));
    });
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      resolve({ port, stop: () => server.close() });
    });
  });

describe('an address without an answer is one finding with a sentence', () => {
  test.each([
    ['http:', 'SSH-2.0-Server\r\n', /^The server at 127\.0\.0\.1:\d+ doesn’t speak HTTP there\.$/],
    ['http:', '', /^The server at 127\.0\.0\.1:\d+ closed the connection without an answer\.$/],
    [
      'https:',
      'HTTP/1.1 400 Bad\r\n\r\n',
      /^The server at 127\.0\.0\.1:\d+ doesn’t speak HTTPS there\.$/,
    ],
    [
      'http:',
      'HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\nplain',
      /^The server at 127\.0\.0\.1:\d+ says that its answer is compressed, but it isn’t, or not as it says\.$/,
    ],
  ])('%s %j', async (protocol, answer, sentence) => {
    const { port, stop } = await listenRaw(answer);
    const findings = await examine(`${protocol}//127.0.0.1:${port}/`);
    stop();
    expect(findings.map(({ code }) => code)).toEqual(['no-answer']);
    expect(findings[0]?.message).toMatch(sentence);
  });

  test('the visit does not wait for a silent server beyond the time limit', async () => {
    const { port, stop } = await listenRaw(undefined);
    const [finding] = await examine(`http://127.0.0.1:${port}/`, 0.1);
    stop();
    expect(finding?.message).toContain('gave no complete answer within');
  });

  test('the command says so without a stack trace, and exits with 1', () => {
    const args = ['src/cli/doctor.ts', 'http://127.0.0.1:1/', '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      site: 'http://127.0.0.1:1/',
      findings: [{ message: 'No server accepts connections at 127.0.0.1:1.' }],
      counts: { errors: 1, warnings: 0, notes: 0, requests: 1 },
    });
  });
});

test.each([
  [[], 'Write the address of the published site.'],
  [
    ['ftp://a.example'],
    '"ftp://a.example" isn’t a web address: it begins with https:// or http://.',
  ],
  [
    ['file:///etc/passwd'],
    '"file:///etc/passwd" isn’t a web address: it begins with https:// or http://.',
  ],
  [['https://'], '"https://" isn’t a web address.'],
  [
    ['https://me:word@a.example'],
    'Leave the name and password out of the address: visitors have none.',
  ],
  [['a.example', 'b.example'], 'Unexpected argument "b.example".'],
  [['a.example', '--fast'], 'Unknown option "--fast".'],
  [['a.example', '--format', 'xml'], 'Unknown format "xml". Use text or json.'],
  [
    ['a.example', '--timeout', 'long'],
    'Write the seconds after "--timeout" as a number from 1 to 600.',
  ],
])('%j is wrong usage', (args, sentence) => {
  expect(readDoctorArguments(args)).toEqual({ ask: 'wrong', sentence });
});

test.each([
  ['a.example/2027', 'https://a.example/2027'],
  ['localhost:4321', 'https://localhost:4321/'],
  ['http://a.example/?tz=UTC#top', 'http://a.example/'],
])('%s is visited at %s', (written, address) => {
  expect(readDoctorArguments([written])).toMatchObject({ ask: 'visit', address });
});
