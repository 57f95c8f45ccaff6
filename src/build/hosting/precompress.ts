import { globSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

const text = '**/*.{html,css,js,json,xml,ics,svg,txt,md,webmanifest}';

/** As many as threads compress: more would only wait in memory. */
const atOnce = 4;

/** The largest text, in bytes, that is worth the best compression, which takes forty times as long. */
const mostForBest = 4_000_000;

/**
 * Writes `page.html.br` and `page.html.gz` beside each text of a built site that gets smaller (decision 052). The same
 * site gives the same bytes.
 *
 * @returns the number of compressed texts.
 */
export async function precompress(folder: string): Promise<number> {
  const files = globSync(text, { cwd: folder }).sort();
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  const isSmall = bytes <= mostForBest;
  let next = 0;
  let count = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const isForEveryPage = file.replaceAll('\\', '/').startsWith('_astro/');
      if (await compress(join(folder, file), isSmall || isForEveryPage)) count += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return count;
}

async function compress(file: string, best: boolean): Promise<boolean> {
  const bytes = await readFile(file);
  const [brotli, gzipped] = await Promise.all([
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: best ? constants.BROTLI_MAX_QUALITY : 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    asGzip(bytes, { level: best ? 9 : 6 }),
  ]);
  const smaller = [
    { name: `${file}.br`, data: brotli },
    { name: `${file}.gz`, data: gzipped },
  ].filter(({ data }) => data.length < bytes.length);
  await Promise.all(smaller.map(({ name, data }) => writeFile(name, data)));
  return smaller.length > 0;
}
