import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { buildLook, buildSite } from '#tests/build-site.ts';
import { builtPages, isRedirect } from '#tests/built-pages.ts';
import { openUntilStarted } from '#tests/code-started.ts';
import { findChromium } from '#tests/find-chromium.ts';
import { buildLargeEvent } from '#tests/large-event/large-event.ts';
import { looks } from '#tests/sites.ts';
import { lookAt } from './look.ts';
import { everyKind, largeStates, states, statesElsewhere } from './states.ts';
import type { PageState } from './states.ts';

/*
 *     npm run pictures [site …]
 *
 * Writes contact sheets of every state that the layout check looks at into `pictures/`: a sheet for
 * each site and width, in light and dark by turns. Sites: first, second, right-to-left, long-words, large,
 * and the three looks: workshop, developers, festival.
 */
const out = resolve('pictures');

/** The states besides each kind of page. */
const more: Readonly<Record<string, readonly PageState[]>> = {
  ...statesElsewhere,
  second: states,
  large: largeStates,
};

/** The width of a picture on a sheet, and how much of a long page it shows, in pixels. */
const cell = { phone: 240, wide: 480, ratio: 1.4 };
const columns = { phone: 6, wide: 4 };
const gap = 12;

const builds: Readonly<Record<string, () => Promise<string>>> = {
  first: () => buildSite('first'),
  second: () => buildSite('second'),
  'right-to-left': () => buildSite('right-to-left'),
  'long-words': () => buildSite('long-words'),
  large: buildLargeEvent,
  ...Object.fromEntries(looks.map((look) => [look, () => buildLook(look)])),
};

interface Picture {
  readonly width: number;
  readonly image: Buffer;
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(builds, name));
  if (unknown.length > 0) {
    console.error(`There is no site "${unknown.join('", "')}": ${Object.keys(builds).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() });
  for (const [site, build] of Object.entries(builds)) {
    if (wanted.length > 0 && !wanted.includes(site)) continue;
    const folder = await build();
    const pages = builtPages(folder).filter((built) => !isRedirect(built));
    const pictures = await takePictures(browser, folder, [
      ...everyKind(pages),
      ...(more[site] ?? []),
    ]);
    for (const width of new Set(pictures.map((picture) => picture.width))) {
      const images = pictures.filter((picture) => picture.width === width);
      const file = join(out, `${site}-${width}.png`);
      await writeSheet(file, images);
      console.info(`${file}: ${images.length} pictures`);
    }
  }
  await browser.close();
}

async function takePictures(
  browser: Browser,
  folder: string,
  list: readonly PageState[],
): Promise<Picture[]> {
  const site = await serveFolder(folder, { base: '/', host: '127.0.0.1' });
  const pictures: Picture[] = [];
  for (const [index, state] of list.entries()) {
    const context = await browser.newContext({
      colorScheme: index % 2 === 0 ? 'light' : 'dark',
      locale: 'en-US',
      serviceWorkers: 'block',
    });
    context.on('page', openUntilStarted);
    await lookAt(await context.newPage(), site.address, state, async (page, width) => {
      pictures.push({ width, image: await shrink(await page.screenshot(), width) });
    });
    await context.close();
  }
  await site.close();
  return pictures;
}

const sizeOf = (width: number): 'phone' | 'wide' => (width < 500 ? 'phone' : 'wide');

/** All pictures of one width in the same frame, cropped at its foot. */
function shrink(image: Buffer, width: number): Promise<Buffer> {
  const size = cell[sizeOf(width)];
  const height = Math.round(size * (width < 1000 ? cell.ratio * 1.4 : 0.65));
  return sharp(image)
    .resize({ width: size, height, fit: 'contain', position: 'top', background: '#888888' })
    .png()
    .toBuffer();
}

async function writeSheet(file: string, pictures: readonly Picture[]): Promise<void> {
  const first = pictures[0];
  if (first === undefined) return;
  const { width, height } = await sharp(first.image).metadata();
  const across = columns[sizeOf(first.width)];
  const rows = Math.ceil(pictures.length / across);
  const sheet = sharp({
    create: {
      width: across * (width + gap) + gap,
      height: rows * (height + gap) + gap,
      channels: 3,
      background: '#888888',
    },
  });
  const placed = pictures.map(({ image }, index) => ({
    input: image,
    left: gap + (index % across) * (width + gap),
    top: gap + Math.floor(index / across) * (height + gap),
  }));
  await sheet.composite(placed).png().toFile(file);
}

await main(process.argv.slice(2));
