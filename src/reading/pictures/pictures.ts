import { open, readFile, stat } from 'node:fs/promises';
import { findNamedFile, missingFileFault, namedFileFault } from '#src/reading/content-file.ts';
import type { ContentFile } from '#src/reading/content-file.ts';
import { pictureFault } from './picture-content.ts';
import type { Problem } from '#src/reading/problem.ts';
import { svgFault } from './svg-fault.ts';

/** The extensions of pictures, and how each kind of file begins (in Latin-1). */
const formats: Readonly<Record<string, RegExp>> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(avif|avis|mif1|msf1)/,
  svg: /^(\xef\xbb\xbf)?\s*</,
};

/** The extensions of photos, the most likely first. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file's name has the extension of a picture that the site can publish. */
export function isPicture(name: string): boolean {
  return endingOf(name) in formats;
}

/** Whether a file begins as its extension requires; a renamed text or a broken upload does not. */
function beginsAsPicture(name: string, bytes: Uint8Array): boolean {
  return formats[endingOf(name)]?.test(Buffer.from(bytes).toString('latin1')) ?? false;
}

/** Whether a picture is a drawing, which is published unchanged and not resized. */
export function isDrawing(name: string): boolean {
  return endingOf(name) === 'svg';
}

const endings = `${pictureEndings.join(', ')} or svg`;

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A drawing is published unchanged. The build reduces a photo, but every clone contains its file. */
const mostMegabytes = { drawing: 0.5, photo: 10 } as const;

function largePicture(
  address: string,
  bytes: number,
  most: number,
  offset: number,
): Problem | undefined {
  const megabytes = bytes / 1_000_000;
  if (megabytes <= most) return undefined;
  return {
    code: 'large-picture',
    severity: 'warning',
    offset,
    message: `The picture "${address}" has ${megabytes.toFixed(1)} MB.`,
    hint: `Save it smaller: ${String(most)} MB is plenty.`,
  };
}

/**
 * The problem with a picture that an entry shows. It must be a file in the content folder (even after following links),
 * in a format that browsers show and without code.
 */
export async function pictureProblem(
  file: ContentFile,
  address: string,
  offset: number,
): Promise<Problem | undefined> {
  const problem = (message: string, hint: string): Problem => ({
    code: 'picture',
    severity: 'error',
    offset,
    message,
    hint,
  });
  const path = findNamedFile(file, address, 'picture');
  if (typeof path !== 'string') return problem(path.message, path.hint);
  if (!isPicture(path)) {
    return problem(
      `The picture "${address}" doesn’t end in ${endings}.`,
      'Save it in one of these formats: SVG, PNG or WebP for drawings, JPEG for photos.',
    );
  }
  try {
    const unusable = await namedFileFault(file, path, address, 'picture');
    if (unusable !== undefined) return problem(unusable.message, unusable.hint);
    const found = await stat(path);
    if (isDrawing(path)) {
      const fault = svgFault(await readFile(path, 'utf8'));
      if (fault === undefined)
        return largePicture(address, found.size, mostMegabytes.drawing, offset);
      return problem(
        `The picture "${address}" ${fault}.`,
        'Save it as a plain SVG in a drawing program, or as PNG.',
      );
    }
    if (beginsAsPicture(path, await firstBytes(path))) {
      const fault = await pictureFault(path);
      if (fault === undefined)
        return largePicture(address, found.size, mostMegabytes.photo, offset);
      return problem(
        `The picture "${address}" ${fault}.`,
        fault.startsWith('has')
          ? 'Save it smaller: 4000 pixels on the longer side is plenty.'
          : 'Copy the original here again, or open it in an image editor and save it.',
      );
    }
  } catch {
    const { message, hint } = missingFileFault(address, 'picture');
    return problem(message, hint);
  }
  return problem(
    `The file "${address}" isn’t the kind of picture its name says.`,
    'Open it in an image editor and save it again.',
  );
}
