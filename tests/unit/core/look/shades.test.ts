import { readFileSync } from 'node:fs';
import { wcagContrast, interpolate, formatHex } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveShades, leastContrast, surfaces } from '#src/core/look/shades.ts';
import type { Scheme } from '#src/core/look/shades.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];

/** `--color-paper: light-dark(#ffffff, #141416)` */
const tokenOf = (name: string, scheme: Scheme): string => {
  const pair = new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  return pair?.[scheme === 'light' ? 1 : 2] ?? '';
};

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** The background of a block in the grid, as mixed in `src/styles/room-grid.css`. */
const blockOf = (track: string, paper: string): string =>
  formatHex(interpolate([paper, track], 'rgb')(0.13));

test('the backgrounds match the style sheets', () => {
  for (const scheme of schemes) {
    for (const name of ['paper', 'shade', 'rule'] as const) {
      expect(surfaces[scheme][name]).toBe(tokenOf(name, scheme));
    }
  }
  const grid = readFileSync('src/styles/room-grid.css', 'utf8');
  expect(grid).toMatch(/var\(--color-track, var\(--color-block\)\) 13%,\s+var\(--color-paper\)/);
});

describe.each(schemes)('on %s pages', (scheme) => {
  const { paper } = surfaces[scheme];

  test('text in the accent color is readable on paper, boxes, and blocks of the grid, whatever the colors', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (written, track) => {
        const { accent, shade } = deriveShades(written, scheme);
        for (const ground of [paper, shade, blockOf(track, paper)]) {
          expect(wcagContrast(accent, ground)).toBeGreaterThanOrEqual(leastContrast.text);
        }
      }),
    );
  });

  test('areas stand out from paper, and text on them is readable', () => {
    fc.assert(
      fc.property(anyColor, (written) => {
        const { fill, onFill } = deriveShades(written, scheme);
        expect(wcagContrast(fill, paper)).toBeGreaterThanOrEqual(leastContrast.edge);
        expect(wcagContrast(fill, onFill)).toBeGreaterThanOrEqual(leastContrast.text);
      }),
    );
  });

  test('quiet text stays readable on boxes with a hint of the accent', () => {
    fc.assert(
      fc.property(anyColor, (written) => {
        const { shade } = deriveShades(written, scheme);
        expect(wcagContrast(tokenOf('quiet', scheme), shade)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

test('a readable color is used as written', () => {
  expect(deriveShades('#14532D', 'light').accent).toBe('#14532d');
  expect(deriveShades('#FFB86C', 'dark').accent).toBe('#ffb86c');
});

test('a shade keeps the hue of the accent', () => {
  const { accent, fill } = deriveShades('#14532d', 'dark');
  expect([accent, fill]).toMatchInlineSnapshot(`
    [
      "#6ba87c",
      "#326e46",
    ]
  `);
});

test('a gray accent adds no hue to boxes and lines', () => {
  expect(deriveShades('#444444', 'light')).toMatchObject({ shade: '#f5f5f5', accent: '#444444' });
});
