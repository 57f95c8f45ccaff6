import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { URL } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { baseline, styleBaseline } from './src/build/baseline.ts';
import { checkContent } from './src/build/checks/check-content.ts';
import { checkHistory } from './src/build/checks/check-history.ts';
import { contentLists } from './src/build/content/content-lists.ts';
import { contentModules } from './src/build/content/content-modules.ts';
import { editorSchemas, writeEditorSchemas } from './src/build/content/editor-schemas.ts';
import { oneReader } from './src/build/content/one-reader.ts';
import { FinishedPages } from './src/build/output/finished-pages.ts';
import { renderSite } from './src/build/output/render-site.ts';
import { prepareHosting } from './src/build/hosting/prepare-hosting.ts';
import { pageDirectives } from './src/build/hosting/response-headers.ts';
import { offlineSite } from './src/build/offline/offline-site.ts';
import { organizersPage } from './src/build/organizers-page.ts';
import { preloadModules } from './src/build/preload-modules.ts';
import { usualIcon } from './src/build/usual-icon.ts';
import { atomicOutput } from './src/build/output/atomic-output.ts';
import { searchIndex } from './src/build/search/search-index.ts';
import { showFindings } from './src/build/checks/show-findings.ts';
import { cardFonts, siteFonts } from './src/build/fonts/site-fonts.ts';
import { workFolderProblem } from './src/build/output/work-folders.ts';
import { unwatchedIn } from './src/build/watched-folders.ts';
import {
  cacheDirectory,
  contentDirectory,
  isPreview,
  lecternPublicDirectory,
  outputDirectory,
  publicDirectory,
} from './src/reading/environment.ts';
import { readSettings } from './src/reading/read-settings.ts';
import { textProcessor } from './src/reading/rendering/text-processor.ts';

// @ts-check

const contentDir = contentDirectory();
const problem = workFolderProblem([process.cwd(), contentDir]);
if (problem !== undefined) {
  process.stderr.write(`\n${problem}\n`);
  process.exit(1);
}
const { site, base, branch } = await readSettings(contentDir);
const outDir = outputDirectory();

/** Builds of different content share nothing that is kept: each has a cache of its own. */
const variant = createHash('sha256').update(`${contentDir}\n${outDir}\n${base}`).digest('hex');
const cacheDir = join(cacheDirectory(), 'astro', variant.slice(0, 12));

const pages = new FinishedPages();
const whole = atomicOutput(pages);

export default defineConfig({
  ...(site !== undefined && { site }),
  base,
  outDir,
  publicDir: publicDirectory(),
  cacheDir,
  trailingSlash: 'ignore',
  // Half of the time of a page is waiting: for a digest, for a card from its cache, for the disk.
  build: { format: 'directory', concurrency: 8 },
  logger: { entrypoint: new URL('./src/build/build-log.ts', import.meta.url) },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false, processor: textProcessor(base) },
  integrations: [
    whole.begin,
    checkContent(contentDir),
    siteFonts(contentDir, join(cacheDirectory(), 'fonts')), // after the checks, which read the content
    cardFonts(cacheDirectory()), // before anything is drawn
    checkHistory(contentDir),
    editorSchemas(contentDir),
    showFindings(contentDir, writeEditorSchemas),
    oneReader(cacheDirectory()), // after the checks, which other builds need not wait for
    contentLists(),
    organizersPage(isPreview(process.env, branch)),
    mdx(),
    contentModules(contentDir), // after the compiler whose work it inspects
    usualIcon(publicDirectory(), lecternPublicDirectory()),
    renderSite(pages),
    searchIndex(pages),
    offlineSite(contentDir, pages), // after all that makes pages
    prepareHosting(pages), // after all that writes files
    whole.publish, // last: what the others add belongs to the whole
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [...pageDirectives],
      // Naming one source drops the default: both have to stand here. Search runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [preloadModules()],
    server: { watch: { ignored: unwatchedIn(cacheDirectory(), contentDir) } },
    // Named like all other scripts.
    worker: { rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } } },
    build: {
      target: baseline,
      // One sheet for all pages: a first visit asks for one file, and every later page has it.
      cssCodeSplit: false,
      cssTarget: styleBaseline,
      rolldownOptions: {
        onLog(level, log, handle) {
          // Astro's own mark on modules that may bring styles; it has been read by then.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
