import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookStyle } from '#src/components/look/look-style.ts';

/*
 * The backgrounds of the grid's blocks are paper with some of a track's color, which organizers choose. Text on them
 * has the contrast of WCAG 2.2, 1.4.3, whatever that color is. Fields have the edges that 1.4.11 asks for.
 */

type Color = readonly [red: number, green: number, blue: number];

/** Both values of a color in tokens.css. */
function token(name: string): Readonly<Record<'light' | 'dark', Color>> {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [, light = '', dark = ''] =
    new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  return { light: channels(light), dark: channels(dark) };
}

function channels(hex: string): Color {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return [red, green, blue];
}

/** The share of its color in a block's background, from 0 to 1. */
function tintOfBlocks(): number {
  const styles = readFileSync('src/styles/room-grid.css', 'utf8');
  const [, percent] =
    /var\(--color-track, var\(--color-block\)\) (\d+)%,\s+var\(--color-paper\)/.exec(styles) ?? [];
  return Number(percent) / 100;
}

function mix(color: Color, paper: Color, share: number): Color {
  const [red, green, blue] = color.map(
    (channel, at) => channel * share + (paper[at] ?? NaN) * (1 - share),
  );
  return [red ?? NaN, green ?? NaN, blue ?? NaN];
}

/** Relative luminance according to WCAG 2.2. */
function luminance(color: Color): number {
  const [red = NaN, green = NaN, blue = NaN] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The styles of the fields into which people type, each by its own selector. */
const fields: readonly (readonly [file: string, selector: string])[] = [
  ['src/components/lists/ListFilter.astro', '.find'],
  ['src/styles/search.css', '.ask > input'],
  ['src/styles/filters.css', "input[type='search']"],
  ['src/browser/clock/zone-chooser.css', '.field'],
];

/** The color of a field's edge, or of the line below it: the name of a token, which has no fallback. */
function edgeOf(file: string, selector: string): string | undefined {
  const styles = readFileSync(file, 'utf8');
  const rule = styles.slice(styles.indexOf(`${selector} {`));
  return /\sborder(?:-block-end)?: 1px solid var\(--color-([\w-]+)\);/.exec(
    rule.slice(0, rule.indexOf('}')),
  )?.[1];
}

test.each(fields)('the edge of a field in %s (%s) stands out from paper', (file, selector) => {
  const edge = edgeOf(file, selector);
  // WCAG 2.2, 1.4.11. The hairlines of a page, which a look recolors, are fainter.
  for (const scheme of ['light', 'dark'] as const) {
    const ratio = contrast(token(edge ?? 'none')[scheme], token('paper')[scheme]);
    expect(ratio, scheme).toBeGreaterThanOrEqual(3);
  }
  expect(lookStyle({ accent: '#0e7490' })).not.toContain(`--color-${edge ?? 'none'}:`);
});

test.each(['light', 'dark'] as const)(
  'text on a block is readable on the tint of any track, in %s colors',
  (scheme) => {
    // Luminance grows with each channel, so every color's tint is between those of black and white.
    const ends: readonly Color[] = [
      [0, 0, 0],
      [255, 255, 255],
    ];
    for (const end of ends) {
      const ground = mix(end, token('paper')[scheme], tintOfBlocks());
      for (const name of ['ink', 'quiet', 'accent']) {
        expect(contrast(token(name)[scheme], ground), name).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);
