/** The endings of pictures, each with how such a file begins (in Latin-1). */
const formats: Readonly<Record<string, RegExp>> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(avif|avis|mif1|msf1)/,
  svg: /^(\xef\xbb\xbf)?\s*</,
};

/** The endings of photos, the likeliest first. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a file's name has the ending of a picture that the site can publish. */
export const isPicture = (name: string): boolean => endingOf(name) in formats;

/** Whether a file begins as its ending says: a renamed text or a broken upload does not. */
export const beginsAsPicture = (name: string, bytes: Uint8Array): boolean =>
  formats[endingOf(name)]?.test(Buffer.from(bytes).toString('latin1')) ?? false;

/** Whether a picture is a drawing, which is published as it is and not made into other sizes. */
export const isDrawing = (name: string): boolean => endingOf(name) === 'svg';
