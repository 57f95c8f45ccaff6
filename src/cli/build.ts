import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { astroDirectory, cacheDirectory, outputDirectory } from '#src/reading/environment.ts';
import { fullDiskSentence } from '#src/reading/full-disk.ts';
import { argumentProblem } from './command-line.ts';

const help = `npm run build: writes the site to the folder "dist".

  npm run build
  npm run build -- --verbose   also prints what Astro and Vite are doing

CONTENT_DIR, OUT_DIR, SITE_URL, and BASE_PATH in the environment change where content is read, where the
site is written, and where it will be published.
`;

/** The details that Astro adds to some of its errors. */
interface ErrorDetails {
  readonly title?: string;
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { title, hint, loc } = error as ErrorDetails;
  const position = [loc?.file, loc?.line, loc?.column]
    .filter((part) => part !== undefined)
    .join(':');
  return [title, error.stack ?? error.message, position && `In ${position}`, hint]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}

/** Ends the build: with one sentence if the disk is full, otherwise with everything that helps to find the error. */
function fail(error: unknown): never {
  const folders = [dirname(outputDirectory()), cacheDirectory(), astroDirectory(), tmpdir()];
  const sentence = fullDiskSentence(error, folders) ?? describeError(error);
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function readArguments(): { readonly isVerbose: boolean } {
  try {
    const { values } = parseArgs({
      options: { verbose: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) {
      process.stdout.write(help);
      process.exit(0);
    }
    return { isVerbose: values.verbose === true };
  } catch (error) {
    process.stderr.write(`${argumentProblem(error)}\n\n${help}`);
    process.exit(2);
  }
}

const { isVerbose } = readArguments();
process.on('uncaughtException', fail);
// The bundler's allocator reads this when it is loaded. With huge pages, it keeps 170 MB more until the build ends.
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
try {
  const { build } = await import('astro');
  await build(isVerbose ? { logLevel: 'debug' } : {});
  process.exit(0); // bundlers leave helper processes running
} catch (error) {
  fail(error);
}
