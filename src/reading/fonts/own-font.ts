import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNamedFile, missingFileFault, namedFileFault } from '#src/reading/content-file.ts';
import type { ContentFile, FileFault } from '#src/reading/content-file.ts';
import { cacheDirectory } from '#src/reading/environment.ts';
import type { Problem } from '#src/reading/problem.ts';
import { cutFont, westernLetters } from './cut-font.ts';
import type { CutFontBytes, WeightRange } from './cut-font.ts';

/** In bytes. A page loads its fonts before they can appear. */
export const fontBudget = 26_000;

const largestFont = 2_000_000;
/** A compressed font states its unpacked size (WOFF 1.0, section 3; WOFF2, section 4.1). */
const largestUnpacked = 12_000_000;

const formats: Readonly<Record<string, RegExp>> = {
  woff2: /^wOF2/,
  woff: /^wOFF/,
  ttf: /^(\0\x01\0\0|true)/,
  otf: /^(OTTO|\0\x01\0\0)/,
};

function endingOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file's name has the extension of a font. */
export function isFont(name: string): boolean {
  return endingOf(name) in formats;
}

function unpackedSize(bytes: Buffer): number {
  return bytes.length >= 20 && bytes.toString('latin1', 0, 3) === 'wOF'
    ? bytes.readUInt32BE(16)
    : 0;
}

/** The weights of text and titles. Bold is bolder for sans-serif letters. */
export const fontWeights = {
  serif: { min: 400, max: 600 },
  sans: { min: 400, max: 700 },
} as const satisfies Record<string, WeightRange>;

/** Subsets a font of the organizers' own. The bold form is left out if both together exceed the page budget. */
export async function cutOwnFont(font: Buffer, text: string): Promise<CutFontBytes> {
  const cut = await cutFont(font, text, fontWeights.sans);
  const { min } = fontWeights.sans;
  return cut.bytes.length <= fontBudget ? cut : cutFont(font, text, { min, max: min });
}

/** Why the bytes of a font cannot be used, in words that continue "The font …"; undefined if they can be used. */
async function faultOf(bytes: Buffer): Promise<string | undefined> {
  if (bytes.length > largestFont) return 'is larger than 2 MB';
  if (unpackedSize(bytes) > largestUnpacked) return 'is larger than 12 MB when it is unpacked';
  try {
    const { bytes: cut } = await cutOwnFont(bytes, westernLetters);
    if (cut.length <= fontBudget) return undefined;
    const size = Math.ceil(cut.length / 1000);
    return `takes ${String(size)} kB for the letters of Western Europe, and pages may load ${String(fontBudget / 1000)} kB`;
  } catch {
    return 'can’t be read: it is damaged or not a font';
  }
}

/** A font is subset once for all checks; later checks find its digest here. */
async function keptFault(bytes: Buffer): Promise<string | undefined> {
  const digest = createHash('sha256').update(westernLetters).update(bytes).digest('hex');
  const folder = join(cacheDirectory(), 'checked-fonts');
  const kept = join(folder, digest.slice(0, 32));
  if ((await readFile(kept, 'utf8').catch(() => '')) === 'usable') return undefined;
  const fault = await faultOf(bytes);
  if (fault === undefined) {
    // A cache that cannot be written costs only time.
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    await writeFile(kept, 'usable').catch(() => undefined);
  }
  return fault;
}

function hintFor(fault: string): string {
  if (fault.startsWith('takes')) return 'Choose a simpler font, or write "serif" or "sans".';
  return 'Get the font again, as a WOFF2 or TTF file with only the letters that you need.';
}

async function fontFault(file: ContentFile, address: string): Promise<FileFault | undefined> {
  const path = findNamedFile(file, address, 'font');
  if (typeof path !== 'string') return path;
  try {
    const unusable = await namedFileFault(file, path, address, 'font');
    if (unusable !== undefined) return unusable;
    const { size } = await stat(path);
    const bytes = size > largestFont ? Buffer.alloc(largestFont + 1) : await readFile(path);
    const isAsNamed = formats[endingOf(path)]?.test(bytes.toString('latin1', 0, 4)) ?? false;
    if (size <= largestFont && !isAsNamed) {
      return {
        message: `The file "${address}" isn’t the kind of font its name says.`,
        hint: 'Get the font again, and keep the ending of its name.',
      };
    }
    const fault = await keptFault(bytes);
    return fault === undefined
      ? undefined
      : { message: `The font "${address}" ${fault}.`, hint: hintFor(fault) };
  } catch {
    return missingFileFault(address, 'font');
  }
}

/** The problem with a font that the event refers to. It must be a complete font file in the content folder. */
export async function fontProblem(
  file: ContentFile,
  address: string,
  offset: number,
): Promise<Problem | undefined> {
  const fault = await fontFault(file, address);
  return fault && { code: 'font', severity: 'error', offset, ...fault };
}
