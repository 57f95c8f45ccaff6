import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a small host sends for a path: a body, which it compresses if it is long, and headers. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Files = ReadonlyMap<string, Sent>;

const policy = "default-src 'self'; script-src 'self' 'sha256-abc='";

export const page = (
  base: string,
  extra = '',
): string => `<!doctype html><html lang="en" data-revision="1"><head>
<meta http-equiv="content-security-policy" content="${policy}">
<link rel="canonical" href="https://host.example${base}">
<link rel="stylesheet" href="${base}_astro/style.Ab12.css"><link rel="manifest" href="${base}manifest.webmanifest">
<link rel="alternate" type="application/atom+xml" href="https://host.example${base}changes.xml"></head>
<body>${extra}</body></html>`;

const calendar = `BEGIN:VCALENDAR\r\n${'X-LONG:text\r\n'.repeat(200)}END:VCALENDAR\r\n`;
const style = 'body { color: black }';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
  'access-control-allow-origin': '*',
};

/** The files of a small site with everything that a good host sends, by their path on the host. */
export function smallSite(base = '/odi/'): Map<string, Sent> {
  const files = new Map<string, Sent>();
  const add = (
    path: string,
    type: string,
    body: string,
    cache = 'no-cache',
    status = 200,
  ): void => {
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 8)}"`;
    files.set(base + path, {
      status,
      headers: { ...always, 'content-type': type, 'cache-control': cache, etag },
      body,
    });
  };
  const html = 'text/html; charset=utf-8';
  add('', html, page(base));
  add('schedule/', html, page(base, `<a href="${base}talks/one/">One</a>`));
  add('subscribe/', html, page(base));
  add('talks/one/', html, page(base));
  add('talks/former/', html, `<meta http-equiv="refresh" content="0; url=${base}talks/one/">`);
  // As built: the page that answers for many addresses has no revision.
  add('404.html', html, page(base).replace(' data-revision="1"', ''), 'no-cache', 404);
  add('talks/one.ics', 'text/calendar; charset=utf-8', calendar);
  add('schedule.ics', 'text/calendar; charset=utf-8', calendar);
  add('schedule.xml', 'application/xml', '<schedule/>');
  add('changes.xml', 'application/atom+xml', '<feed/>');
  add('schedule.json', 'application/json', '{}');
  add('api/version.json', 'application/json', '{"version":"1","updated":"2026-01-01T00:00:00Z"}');
  add('api/talks.json', 'application/json', '[{"id":"one","aliases":["former"]}]');
  add('api/speakers.json', 'application/json', '[]');
  add('api/sessions.json', 'application/json', '[]');
  add('manifest.webmanifest', 'application/manifest+json', '{}');
  add('llms.txt', 'text/plain; charset=utf-8', '# Site');
  add('robots.txt', 'text/plain; charset=utf-8', 'User-agent: *\nAllow: /\n');
  const sitemap = `<sitemapindex><sitemap><loc>https://host.example${base}sitemap-0.xml</loc></sitemap></sitemapindex>`;
  add('sitemap-index.xml', 'application/xml', sitemap);
  add('_astro/style.Ab12.css', 'text/css', style, 'max-age=31536000, immutable');
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const list = JSON.stringify({ assets: { '_astro/style.Ab12.css': digest(style).slice(0, 10) } });
  add('offline.json', 'application/json', list);
  add('sw.js', 'text/javascript', `const version = '${digest(list).slice(0, 16)}';`);
  return files;
}

/** Serves files on this machine until it is closed; for all other paths, it sends the site's 404 page. */
export async function serveFiles(
  files: Files,
  base = '/odi/',
): Promise<{ readonly server: Server; readonly home: string }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const isFolder = files.has(`${path}/`);
    const sent = files.get(path) ??
      (isFolder ? undefined : files.get(`${base}404.html`)) ?? {
        status: isFolder ? 301 : 404,
        headers: { location: `${path}/` },
        body: '',
      };
    const { etag } = sent.headers;
    if (sent.status === 200 && etag !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304, sent.headers).end();
    } else if (sent.body.length > 1000 && sent.headers['content-encoding'] === undefined) {
      const headers = { ...sent.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' };
      response.writeHead(sent.status, headers).end(gzipSync(sent.body));
    } else {
      response.writeHead(sent.status, sent.headers).end(sent.body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { server, home: `http://127.0.0.1:${port}${base}` };
}
