import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cutFont, cutting, interfaceLetters } from '#src/reading/fonts/cut-font.ts';
import { cutOwnFont } from '#src/reading/fonts/own-font.ts';
import { keptFile } from '#src/reading/kept-content.ts';
import { largestEntry } from '#src/reading/read-content.ts';
import { walkContent } from '#src/reading/walk-content.ts';
import { writeWhole } from '#src/reading/write-whole.ts';
import { findTypeface } from './typeface-sources.ts';
import type { FontSource, Typeface } from './typeface-sources.ts';

/** One file of the site's typeface, reduced to the characters that the site contains. */
export interface CutFont {
  readonly file: string;
  /** In the form of CSS: `400 600`. */
  readonly weight: string;
  /** In the form of CSS: `U+0020-007E`. */
  readonly unicodeRange: readonly [string, ...string[]];
}

/** The subset of a site's typeface. */
interface CutTypeface {
  readonly like: Typeface['like'];
  readonly fonts: readonly CutFont[];
}

/**
 * Reduces the event's typeface to the characters of a content folder, and keeps the result in `cacheDir`. The file name
 * is derived from the content, so an existing file is used again. Scripts that the typeface does not have are left to
 * the system's fonts.
 */
export async function subsetFonts(contentDir: string, cacheDir: string): Promise<CutTypeface> {
  const text = await textOf(contentDir);
  const [, language = 'en'] = /^language:\s*["']?([a-z]{2,3})\b/m.exec(text) ?? [];
  const characters = [...new Set(interfaceLetters(language) + text)].sort();
  const { like, sources } = await findTypeface(contentDir);
  const cut = sources.map(async (source) => {
    const own = characters.filter(
      (character) => sources.find(({ covers }) => covers.test(character)) === source,
    );
    if (own.length === 0) return undefined;
    return { ...(await cutOnce(source, own.join(''), cacheDir)), unicodeRange: rangesOf(own) };
  });
  return { like, fonts: (await Promise.all(cut)).filter((font) => font !== undefined) };
}

/**
 * The text of every entry that the content walker finds: only regular files, none of them through a link. Files that
 * are too large to be an entry are left to the checks, which reject them.
 */
async function textOf(contentDir: string): Promise<string> {
  const decoder = new TextDecoder();
  const { files } = await walkContent(contentDir);
  return files
    .filter(
      ({ path }) => (statSync(path, { throwIfNoEntry: false })?.size ?? Infinity) <= largestEntry,
    )
    .map(({ path }) => decoder.decode(keptFile(path)?.bytes ?? readFileSync(path)))
    .join('')
    .normalize('NFC');
}

async function cutOnce(
  { path, weights, own }: FontSource,
  text: string,
  cacheDir: string,
): Promise<Pick<CutFont, 'file' | 'weight'>> {
  const recipe = JSON.stringify([text, weights, own, cutting]);
  const font = readFileSync(path);
  const name = createHash('sha256').update(recipe).update(font).digest('hex').slice(0, 16);
  const kept = keptFonts(cacheDir, name).find(({ file }) => isWhole(file));
  if (kept !== undefined) return kept;
  const { bytes, weight } = await (own ? cutOwnFont(font, text) : cutFont(font, text, weights));
  const file = join(cacheDir, `${name}-${weight.replace(' ', '_')}-${digestOf(bytes)}.woff2`);
  await writeWhole(file, bytes);
  return { file, weight };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The subset files for one recipe; their names end in the weights and the digest of the content. */
function keptFonts(cacheDir: string, name: string): Pick<CutFont, 'file' | 'weight'>[] {
  const files = globSync(`${name}-*.woff2`, { cwd: cacheDir }).sort();
  return files.map((file) => ({
    file: join(cacheDir, file),
    weight: (file.split('-')[1] ?? '').replace('_', ' '),
  }));
}

/** Whether a cached file has its original content. */
function isWhole(file: string): boolean {
  return file.endsWith(`-${digestOf(readFileSync(file))}.woff2`);
}

/** Sorted characters as CSS ranges. */
function rangesOf(characters: readonly string[]): readonly [string, ...string[]] {
  const ranges: [number, number][] = [];
  for (const code of characters.map((character) => character.codePointAt(0) ?? 0)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  const [first = 'U+0020', ...rest] = ranges.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  );
  return [first, ...rest];
}
