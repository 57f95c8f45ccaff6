import type { AstroIntegration } from 'astro';

/**
 * Adds `/status/`, the page for organizers, in development and to previews. Its file begins with an
 * underscore, so that no other build has it.
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
