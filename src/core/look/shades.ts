import {
  clampChroma,
  converter,
  differenceEuclidean,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import type { Oklch } from 'culori';

/**
 * The backgrounds of the built-in look, as in `src/styles/tokens.css`. Text in the accent color also appears on blocks
 * of the grid, which are paper with 13 % of any color; `tint` is the one farthest from paper.
 */
export const surfaces = {
  light: { paper: '#ffffff', shade: '#f5f5f5', rule: '#d6d6d8', tint: '#dedede' },
  dark: { paper: '#141416', shade: '#1c1c1f', rule: '#38383c', tint: '#333335' },
} as const;

export type Scheme = keyof typeof surfaces;

/** The contrast required for text (WCAG 2.2, 1.4.3), and for edges and marks (1.4.11). */
export const leastContrast = { text: 4.5, edge: 3 } as const;

/** The colors derived from an accent for one scheme, each in the form `#rrggbb`. */
export interface Shades {
  /** For text, links, and lines: readable on paper, shade, and every tint of the grid. */
  readonly accent: string;
  /** For areas: as written, unless it would be invisible on paper. */
  readonly fill: string;
  /** For text on an area of `fill`. */
  readonly onFill: string;
  /** The surface of boxes and the color of hairlines, with a hint of the accent. */
  readonly shade: string;
  readonly rule: string;
  /** For the area around the page: the bar of a browser or a phone. */
  readonly bar: string;
}

const toOklch = converter('oklch');

function oklchOf(hex: string): Oklch {
  return toOklch(parse(hex) ?? { mode: 'rgb', r: 0, g: 0, b: 0 });
}

/** The color with this lightness and, if the screen can show it, the same hue and chroma. */
function withLightness(color: Oklch, l: number): string {
  return formatHex(clampChroma({ ...color, l }, 'oklch'));
}

/**
 * The color itself if it has the contrast with every background, else the nearest darker or lighter color of the same
 * hue that does. Black or white has the contrast with all backgrounds of a scheme, so there is always one.
 */
export function readableOn(
  written: string,
  grounds: readonly string[],
  least: number,
  scheme: Scheme,
): string {
  const isReadable = (hex: string): boolean =>
    grounds.every((ground) => wcagContrast(hex, ground) >= least);
  if (isReadable(written)) return written.toLowerCase();
  const color = oklchOf(written);
  let [unreadable, readable] = [color.l, scheme === 'light' ? 0 : 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (unreadable + readable) / 2;
    if (isReadable(withLightness(color, middle))) readable = middle;
    else unreadable = middle;
  }
  return withLightness(color, readable);
}

/** A gray with a hint of the accent's hue. If the accent has no hue, the gray stays unchanged. */
function hinted(gray: string, accent: Oklch, most: number): string {
  const chroma = Math.min(most, accent.c / 4);
  return formatHex(clampChroma({ ...accent, l: oklchOf(gray).l, c: chroma }, 'oklch'));
}

/**
 * The shades of an accent for one scheme.
 *
 * @param accent in the form `#rrggbb`.
 */
export function deriveShades(accent: string, scheme: Scheme): Shades {
  const { paper, shade, rule, tint } = surfaces[scheme];
  const color = oklchOf(accent);
  const fill = readableOn(accent, [paper], leastContrast.edge, scheme);
  const ownShade = hinted(shade, color, 0.01);
  return {
    accent: readableOn(accent, [paper, ownShade, tint], leastContrast.text, scheme),
    fill,
    onFill: wcagContrast(fill, '#ffffff') >= leastContrast.text ? '#ffffff' : '#000000',
    shade: ownShade,
    rule: hinted(rule, color, 0.02),
    bar: scheme === 'light' ? fill : withLightness(color, Math.min(color.l, 0.3)),
  };
}

/** The perceived difference between two colors, in Oklab: 0.1 is a clear difference, 1 is black and white. */
export const differenceOf: (one: string, other: string) => number = differenceEuclidean('oklab');

/** The contrast of two colors (`#rrggbb`), from 1 to 21, according to WCAG 2.2. */
export const contrastOf: (one: string, other: string) => number = wcagContrast;
