import { expect, test } from 'vitest';
import { contrast, withContrast } from '#src/core/text/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ffff00', '#ffffff', 1.07],
  ['#0000ff', '#ffffff', 8.59],
])('the contrast of %s and %s is %d', (color, other, expected) => {
  expect(contrast(color, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, color)).toBe(contrast(color, other));
});

test.each([
  ['#ffff66', '#ffffff'],
  ['#101030', '#141416'],
  ['#1f6feb', '#ffffff'],
])('%s gets enough contrast with %s, and stays as it is where it has it', (color, ground) => {
  const better = withContrast(color, ground, 3);
  expect(better).toMatch(/^#[0-9a-f]{6}$/);
  expect(contrast(better, ground)).toBeGreaterThanOrEqual(3);
  if (contrast(color, ground) >= 3) expect(better).toBe(color);
});
