import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from '#src/core/text/address.ts';

const name = 'favicon.svg';

/**
 * Adds Lectern's icon to a site whose own public folder has none: Astro serves one such folder, and a folder that holds
 * only content has its own.
 *
 * @param publicFolder the folder that Astro serves.
 * @param lecternFolder the folder with Lectern's icon, which may be the same.
 */
export function usualIcon(publicFolder: string, lecternFolder: string): AstroIntegration {
  const read = (): Buffer | undefined =>
    existsSync(join(publicFolder, name)) ? undefined : readFileSync(join(lecternFolder, name));
  let base = '/';
  return {
    name: 'usual-icon',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:generated': ({ dir }) => {
        const icon = read();
        if (icon !== undefined) writeFileSync(join(fileURLToPath(dir), name), icon);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const icon = request.url === `${base}${name}` ? read() : undefined;
          if (icon === undefined) return next();
          response.setHeader('content-type', 'image/svg+xml').end(icon);
        });
      },
    },
  };
}
