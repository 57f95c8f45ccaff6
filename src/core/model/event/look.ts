import { z } from 'zod';
import { hexColor, oneLine } from '#src/core/model/scalar.ts';

/** A logo: one file, or one for each color scheme. After parsing it is always the written-out form. */
export const logoSchema = z.union([
  z.strictObject({
    light: oneLine.describe('The file for light backgrounds: ./pictures/logo.svg.'),
    dark: oneLine.optional().describe('The file for dark backgrounds.'),
  }),
  oneLine.transform((light): { light: string; dark?: string } => ({ light })),
]);
export type Logo = z.output<typeof logoSchema>;

/** The built-in typefaces. */
export const typefaces = ['serif', 'sans'] as const;
type BuiltInTypeface = (typeof typefaces)[number];

const fontFile = oneLine.regex(
  /\.(woff2|woff|ttf|otf)$/i,
  'must be "serif", "sans", or a font file like "./fonts/own.woff2"',
);

/** After parsing: the built-in typeface, and the file that takes precedence over it. */
interface Typeface {
  readonly like: BuiltInTypeface;
  readonly file?: string | undefined;
}

const typefaceSchema = z.union([
  z.enum(typefaces).transform((like): Typeface => ({ like })),
  z.strictObject({
    file: fontFile.describe('A font file in the content folder: WOFF2, WOFF, TTF, or OTF.'),
    like: z
      .enum(typefaces)
      .default('sans')
      .describe('The built-in typeface that replaces it on social cards and in other scripts.'),
  }),
  fontFile.transform((file): Typeface => ({ like: 'sans', file })),
]);

const pictureSchema = z.union([
  z.strictObject({
    file: oneLine.describe('The file: ./pictures/hall.jpg.'),
    alt: oneLine
      .optional()
      .describe(
        'What it shows, for people who can’t see it. Leave it out if the picture is only decoration.',
      ),
  }),
  oneLine.transform((file): { file: string; alt?: string } => ({ file })),
]);

/** The event's own look for its site. Every field is optional. */
export const lookSchema = z.strictObject({
  accent: hexColor
    .optional()
    .describe(
      'The event’s color, #rrggbb. Readable shades for light and dark pages are derived from it.',
    ),
  logo: logoSchema
    .optional()
    .describe('The event’s logo, SVG or PNG: one file, or "light" and "dark".'),
  icon: oneLine
    .optional()
    .describe('A square form of the logo, for browser tabs and phones. By default, the logo.'),
  typeface: typefaceSchema
    .optional()
    .describe('serif, sans, or a font file in the content folder. By default, serif.'),
  picture: pictureSchema
    .optional()
    .describe(
      'A wide picture for the home page and the social cards: a file, or "file" and "alt".',
    ),
});
export type Look = z.output<typeof lookSchema>;
