import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { convert } from 'fontverter';
import { readCoverage } from './read-coverage.ts';

const serif = 'source-serif-4';
const serifScripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

/** The project's own fonts, the same on every machine: the site's serif, and one for each other script. */
const fontFiles: readonly string[] = [
  ...serifScripts.map(
    (script) => `@fontsource-variable/${serif}/files/${serif}-${script}-wght-normal.woff2`,
  ),
  ...[400, 600].flatMap((weight) => [
    `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${String(weight)}-normal.woff2`,
    `@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-${String(weight)}-normal.woff2`,
    `@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-${String(weight)}-normal.woff2`,
  ]),
  '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2',
  '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-500-normal.woff2',
];

/** The fonts that cards are drawn with. */
export interface CardFonts {
  /** Changes when a font does. */
  readonly name: string;
  /** The characters that at least one of them has. */
  readonly covered: () => Promise<ReadonlySet<number>>;
}

let prepared: Promise<CardFonts> | undefined;

/**
 * Makes the project's fonts, and no font of the machine, the ones that cards are drawn with. It must
 * have run before the first text is drawn in this process, for Fontconfig reads its settings once.
 */
export function prepareCardFonts(cacheDir: string): Promise<CardFonts> {
  return (prepared ??= prepare(cacheDir));
}

async function prepare(cacheDir: string): Promise<CardFonts> {
  const { resolve: find } = createRequire(join(process.cwd(), 'package.json'));
  const fonts = await Promise.all(fontFiles.map((file) => readFile(find(file))));
  const hash = createHash('sha256');
  for (const font of fonts) hash.update(font);
  const name = hash.digest('hex').slice(0, 16);
  const folder = resolve(cacheDir, 'card-fonts', name);
  if (!existsSync(join(folder, 'fonts.conf'))) await unpack(fonts, folder);
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  let covered: Promise<ReadonlySet<number>> | undefined;
  return { name, covered: () => (covered ??= coverageOf(folder)) };
}

/** Read once, and only where a card has to be drawn. */
async function coverageOf(folder: string): Promise<ReadonlySet<number>> {
  const covered = new Set<number>();
  for (const [index] of fontFiles.entries()) {
    const font = await readFile(join(folder, `${String(index)}.ttf`));
    for (const character of readCoverage(font)) covered.add(character);
  }
  return covered;
}

/** Pango reads TrueType, not the compressed form that browsers do. */
async function unpack(fonts: readonly Buffer[], folder: string): Promise<void> {
  const draft = `${folder}.${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  for (const [index, font] of fonts.entries()) {
    await writeFile(join(draft, `${String(index)}.ttf`), await convert(font, 'sfnt'));
  }
  await writeFile(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <alias><family>serif</family><prefer><family>Source Serif 4 Variable</family></prefer></alias>
</fontconfig>
`,
  );
  // Where another build was faster, its folder holds the same.
  await rename(draft, folder).catch(() => undefined);
}
