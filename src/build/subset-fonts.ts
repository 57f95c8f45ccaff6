import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { largestEntry } from '#src/reading/read-content.ts';
import { walkContent } from '#src/reading/walk-content.ts';

/** One file of the site's typeface, cut to the characters that the site has. */
export interface CutFont {
  readonly file: string;
  /** As CSS writes it: `U+0020-007E`. */
  readonly unicodeRange: readonly [string, ...string[]];
}

const require = createRequire(import.meta.url);

/** The typeface comes in files by script; each is cut where the site has characters of it. */
const sources = [
  {
    script: 'latin',
    covers:
      /[\u0020-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u,
  },
  {
    script: 'latin-ext',
    covers: /[\u0100-\u02ba\u1e00-\u1e9f\u1efa-\u1eff\u20a0-\u20aa\u20ad-\u20c0]/u,
  },
  { script: 'vietnamese', covers: /[\u1ea0-\u1ef9\u20ab]/u },
] as const;

/** Between text and display: the same drawing serves a biography and the event's name. */
const opticalSize = 20;

/** Figures of one width stand under each other in the column of times. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'case'];

/** What pages can show without its standing in the content: the interface, dates, names of zones. */
const ownCharacters = '–—‘’“”…·×−áâãçéêèíñóôõöúüåÅÉÖØø';
const charactersOfLanguage: Readonly<Record<string, string>> = {
  de: 'äöüßÄÖÜ„',
  es: 'áéíñóúüÁÉÍÑÓÚ¡¿«»',
  fr: 'àâæçéèêëîïôùûüœÀÂÇÉÈÊËÎÔÙÛŒ«»\u202f',
  pt: 'àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ',
};
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, place) => 32 + place));

/**
 * Cuts the typeface to the characters of a content folder and to the weights 400 to 600, and keeps
 * the result in `cacheDir`: a file named after its content is not cut again. Scripts that the
 * typeface does not have are left to the system's fonts.
 */
export async function subsetFonts(contentDir: string, cacheDir: string): Promise<CutFont[]> {
  const text = await textOf(contentDir);
  const [, language = 'en'] = /^language:\s*["']?([a-z]{2,3})\b/m.exec(text) ?? [];
  const shown = ascii + ownCharacters + (charactersOfLanguage[language] ?? '') + text;
  const characters = [...new Set(shown)].sort();
  const cut = sources.map(async ({ script }) => {
    const own = characters.filter((character) => firstToCover(character) === script);
    if (own.length === 0) return undefined;
    const source = require.resolve(
      `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`,
    );
    const file = await cutOnce(source, own.join(''), cacheDir);
    return { file, unicodeRange: rangesOf(own) };
  });
  return (await Promise.all(cut)).filter((font) => font !== undefined);
}

function firstToCover(character: string) {
  return sources.find(({ covers }) => covers.test(character))?.script;
}

/**
 * The text of every entry, as the content walker finds them: only regular files, none of them through
 * a link. What is too large to be an entry is left to the checks, which run later and refuse it.
 */
async function textOf(contentDir: string): Promise<string> {
  const { files } = await walkContent(contentDir);
  return files
    .filter(
      ({ path }) => (statSync(path, { throwIfNoEntry: false })?.size ?? Infinity) <= largestEntry,
    )
    .map(({ path }) => readFileSync(path, 'utf8'))
    .join('')
    .normalize('NFC');
}

async function cutOnce(source: string, text: string, cacheDir: string): Promise<string> {
  const recipe = JSON.stringify([text, opticalSize, features]);
  const font = readFileSync(source);
  const name = createHash('sha256').update(recipe).update(font).digest('hex').slice(0, 16);
  const kept = keptFonts(cacheDir, name).find(isWhole);
  if (kept !== undefined) return kept;
  const bytes = await subsetFont(font, text, {
    targetFormat: 'woff2',
    variationAxes: { opsz: opticalSize, wght: { min: 400, max: 600 } },
    keepFeatures: features,
    noHinting: true,
  });
  const file = join(cacheDir, `${name}-${digestOf(bytes)}.woff2`);
  mkdirSync(cacheDir, { recursive: true });
  // Two builds may cut the same file at once: the name appears only when the file is whole.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  return file;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The files that were cut by a recipe; the second half of a name is the digest of what is in it. */
function keptFonts(cacheDir: string, name: string): string[] {
  const files = globSync(`${name}-*.woff2`, { cwd: cacheDir }).sort();
  return files.map((file) => join(cacheDir, file));
}

/** Whether a kept file holds what was written to it. */
function isWhole(file: string): boolean {
  return file.endsWith(`-${digestOf(readFileSync(file))}.woff2`);
}

/** Characters, sorted, as ranges of CSS. */
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
