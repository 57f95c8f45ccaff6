import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { astroDirectory, cacheDirectory, outputDirectory } from '#src/reading/environment.ts';
import { fullDiskSentence } from '#src/reading/full-disk.ts';
import { buildHelp, readBuildArguments } from './build/build-arguments.ts';
import { answer } from './command-line.ts';

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

async function build({ isVerbose }: { readonly isVerbose: boolean }): Promise<never> {
  process.on('uncaughtException', fail);
  // The bundler's allocator reads this when it is loaded. With huge pages, it keeps 170 MB more until the build ends.
  process.env['MIMALLOC_ALLOW_THP'] ??= '0';
  try {
    const astro = await import('astro');
    await astro.build(isVerbose ? { logLevel: 'debug' } : {});
    process.exit(0); // bundlers leave helper processes running
  } catch (error) {
    fail(error);
  }
}

const asked = readBuildArguments(process.argv.slice(2));
if (asked.ask !== 'build') answer(asked, buildHelp);
else await build(asked);
