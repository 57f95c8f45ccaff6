import { convert } from 'fontverter';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The characters for which a TrueType or OpenType font has glyphs (OpenType 1.9, `cmap`, formats 4 and 12). */
function readCoverage(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  if (cmap === undefined) return covered;
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, covered);
    if (format === 12) addGroups(font, table, covered);
  }
  return covered;
}

function tableAt(font: Buffer, tag: string): number | undefined {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}

/** Format 4: segments of the Basic Multilingual Plane; glyph 0 within a segment is a gap. */
function addSegments(font: Buffer, table: number, covered: Set<number>): void {
  const twice = font.readUInt16BE(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const end = font.readUInt16BE(table + 14 + at);
    const start = font.readUInt16BE(table + 16 + twice + at);
    const delta = font.readUInt16BE(table + 16 + 2 * twice + at);
    const index = table + 16 + 3 * twice + at;
    const offset = font.readUInt16BE(index);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph =
        offset === 0 ? code + delta : font.readUInt16BE(index + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups in any plane. */
function addGroups(font: Buffer, table: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(table + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = table + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) covered.add(code);
  }
}

const families = ['source-serif-4', 'source-sans-3'];
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

/** The project's own fonts, the same on every machine: the two typefaces, and one font for each other script. */
const fontFiles: readonly string[] = [
  ...families.flatMap((family) =>
    scripts.map(
      (script) => `@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`,
    ),
  ),
  ...[400, 600].flatMap((weight) => [
    `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${String(weight)}-normal.woff2`,
    `@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-${String(weight)}-normal.woff2`,
    `@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-${String(weight)}-normal.woff2`,
  ]),
  '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2',
  '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-500-normal.woff2',
];

/** The fonts for drawing cards. */
interface CardFonts {
  /** Changes whenever a font changes. */
  readonly name: string;
  /** The characters for which at least one font has a glyph. */
  readonly covered: () => Promise<ReadonlySet<number>>;
}

let prepared: Promise<CardFonts> | undefined;

/**
 * Makes cards use only the project's fonts, and none of the machine's. Call it before anything is drawn in this process:
 * Fontconfig reads its settings only once, and while other threads draw, setting a variable of the environment can crash
 * them (setenv(3), "MT-Unsafe").
 */
export function prepareCardFonts(cacheDir: string): Promise<CardFonts> {
  return (prepared ??= prepare(cacheDir));
}

async function prepare(cacheDir: string): Promise<CardFonts> {
  const { resolve: find } = createRequire(join(process.cwd(), 'package.json'));
  const fonts = await Promise.all(fontFiles.map((file) => readFile(find(file))));
  const hash = createHash('sha256').update(fontsConf(''));
  for (const font of fonts) hash.update(font);
  const name = hash.digest('hex').slice(0, 16);
  const folder = resolve(cacheDir, 'card-fonts', name);
  if (!existsSync(join(folder, 'fonts.conf'))) await unpack(fonts, folder);
  const settings = join(folder, 'fonts.conf');
  // A build has two copies of this code, the second when threads already draw.
  if (process.env['FONTCONFIG_FILE'] !== settings) process.env['FONTCONFIG_FILE'] = settings;
  let covered: Promise<ReadonlySet<number>> | undefined;
  return { name, covered: () => (covered ??= coverageOf(folder)) };
}

/** Read once, and only if a card has to be drawn. */
async function coverageOf(folder: string): Promise<ReadonlySet<number>> {
  const covered = new Set<number>();
  for (const [index] of fontFiles.entries()) {
    const font = await readFile(join(folder, `${String(index)}.ttf`));
    for (const character of readCoverage(font)) covered.add(character);
  }
  return covered;
}

/** Pango reads TrueType files, but not the compressed form for browsers. */
async function unpack(fonts: readonly Buffer[], folder: string): Promise<void> {
  const draft = `${folder}.${String(process.pid)}`;
  try {
    await writeFonts(fonts, draft, folder);
    // If another build was faster, its folder has the same content.
    await rename(draft, folder).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @param folder where the fonts will be once they are complete. */
async function writeFonts(fonts: readonly Buffer[], draft: string, folder: string): Promise<void> {
  await mkdir(draft, { recursive: true });
  for (const [index, font] of fonts.entries()) {
    await writeFile(join(draft, `${String(index)}.ttf`), await convert(font, 'sfnt'));
  }
  await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
}

/**
 * The name by which Fontconfig finds a variable font comes from the font's own table and includes its lightest weight.
 */
const familyNames = { 'Card Serif': 'Source Serif 4', 'Card Sans': 'Source Sans 3 ExtraLight' };

/** Fontconfig's settings: only the fonts in a folder, with our own names for the two typefaces. */
function fontsConf(folder: string): string {
  const aliases = Object.entries(familyNames).map(
    ([ours, own]) => `  <match target="pattern">
    <test name="family"><string>${ours}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${own}</string></edit>
  </match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
