import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedTo } from '#src/build/output/finished-pages.ts';
import type { FinishedPages } from '#src/build/output/finished-pages.ts';
import { withSlash } from '#src/core/text/address.ts';
import { isPrecompressed } from '#src/reading/environment.ts';
import {
  caddySite,
  headersFile,
  nginxServer,
  nginxVariables,
  redirectsFile,
  vercelFile,
} from './host-files.ts';
import type { HostedSite, Redirect } from './host-files.ts';
import { precompress } from './precompress.ts';
import { headerRules } from './response-headers.ts';

/** Writes the files with headers and redirects that hosts read; `_host/` is for people who run their own servers. */
export async function writeHostFiles(
  folder: string,
  site: HostedSite,
  isNetlify: boolean,
): Promise<void> {
  await mkdir(join(folder, '_host'), { recursive: true });
  const files = {
    _headers: headersFile(site),
    _redirects: redirectsFile(site, isNetlify),
    'vercel.json': vercelFile(site),
    '_host/nginx-http.conf': nginxVariables(site),
    '_host/nginx-server.conf': nginxServer(site),
    '_host/caddy.conf': caddySite(site),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
  }
}

/**
 * Prepares the finished site for its host: writes rules for headers and redirects and, with `PRECOMPRESS=on`,
 * compressed texts.
 */
export function prepareHosting(pages: FinishedPages): AstroIntegration {
  let base = '/';
  let isEncrypted = true;
  let host: string | undefined;
  const redirects: Redirect[] = [];
  return {
    name: 'prepare-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
        isEncrypted = config.site?.startsWith('http://') !== true;
        host = config.site === undefined ? undefined : new URL(config.site).host;
      },
      'astro:build:start': () => {
        pages.listen((path, html) => {
          const to = movedTo(html);
          if (to !== undefined) redirects.push({ from: `${base}${path}`, to });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = { host, base, rules: headerRules(isEncrypted), redirects };
        if (isPrecompressed()) {
          logger.info(`Compressed ${await precompress(folder)} files.`);
        }
        await writeHostFiles(folder, site, process.env['NETLIFY'] === 'true');
      },
    },
  };
}
