import type { AstroIntegration } from 'astro';

/**
 * Adds `/status/`, the page for organizers, to development and previews. Its file name begins with an underscore, so
 * that other builds leave it out.
 *
 * @param isPreview whether the build is a preview.
 */
export function organizersPage(isPreview: boolean): AstroIntegration {
  return {
    name: 'organizers-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !(command === 'build' && isPreview)) return;
        injectRoute({ pattern: '/status', entrypoint: './src/pages/_status.astro' });
      },
    },
  };
}
