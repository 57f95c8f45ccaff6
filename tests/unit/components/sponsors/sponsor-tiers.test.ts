import { expect, test } from 'vitest';
import { logoHeight, sponsorTiers } from '#src/components/sponsors/sponsor-tiers.ts';

test('levels are in order of first mention, with sponsors without one last', () => {
  const tiers = sponsorTiers(
    [
      { name: 'A friend' },
      { name: 'Alder', tier: 'Gold' },
      { name: 'Birch', tier: 'Silver' },
      { name: 'Cedar', tier: 'gold' },
    ],
    'Others',
  );
  expect(tiers.map(({ name, level, sponsors }) => [level, name, sponsors.length])).toEqual([
    [0, 'Gold', 2],
    [1, 'Silver', 1],
    [2, 'Others', 1],
  ]);
});

test('sponsors need no label if none of them has a level', () => {
  expect(sponsorTiers([{ name: 'Alder' }], 'Others')[0]?.name).toBeUndefined();
});

test('logos of one level have the same area, whether they are wide or square', () => {
  const area = (ratio: number) => ratio * logoHeight(ratio, 0) ** 2;
  for (const ratio of [1, 1.5, 2.5, 4]) expect(area(ratio) / area(2)).toBeCloseTo(1, 1);
});

test('very wide and very tall logos stay within limits, and higher levels have larger logos', () => {
  for (const level of [0, 1, 2, 7]) {
    expect(12 * logoHeight(12, level)).toBeLessThan(280);
    expect(logoHeight(0.2, level)).toBeLessThan(140);
  }
  expect(logoHeight(2, 0)).toBeGreaterThan(logoHeight(2, 1));
  expect(logoHeight(2, 1)).toBeGreaterThan(logoHeight(2, 2));
});
