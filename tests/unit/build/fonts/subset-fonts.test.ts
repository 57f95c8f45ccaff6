import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { subsetFonts } from '#src/build/fonts/subset-fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'cut-fonts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (text: string) => {
  writeFileSync(join(folder, 'event.mdx'), text);
};
const cut = async () => (await subsetFonts(folder, join(folder, 'cache'))).fonts;

describe('the subset typeface', () => {
  test('is a single file within its budget for an English event', async () => {
    write('Three rivers meet; naïve forecasts don’t.');
    const fonts = await cut();
    expect(fonts).toHaveLength(1);
    expect(statSync(fonts[0]?.file ?? '').size).toBeLessThanOrEqual(26_000);
  });

  test('lists its characters as ranges', async () => {
    write('a');
    const [font] = await cut();
    expect(font?.unicodeRange[0]).toBe('U+0020-007E');
    expect(font?.unicodeRange).not.toContain('U+0416');
  });

  test('has another small file for each further script that occurs in names', async () => {
    write('Tomáš Žák, Nguyễn Thị Lan, Ольга, 林月文');
    const fonts = await cut();
    expect(fonts).toHaveLength(3);
    expect(fonts[1]?.unicodeRange).toContain('U+017D');
    expect(fonts[2]?.unicodeRange).toContain('U+1EC5');
    expect(fonts.flatMap(({ unicodeRange }) => unicodeRange)).not.toContain('U+6797');
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 900)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one place', (bytes: Buffer) => Buffer.from(bytes).fill(7, 900, 904)],
  ])('is made again if the stored file was %s', async (_, damage) => {
    write('delta');
    const [before] = await cut();
    const file = before?.file ?? '';
    const right = readFileSync(file);
    writeFileSync(file, damage(right));
    expect(await cut()).toEqual([before]);
    expect(readFileSync(file).equals(right)).toBe(true);
  });

  test('is not made again for the same characters', async () => {
    write('river');
    const [before] = await cut();
    const { mtimeMs } = statSync(before?.file ?? '');
    write('river verri');
    const [after] = await cut();
    expect(after).toEqual(before);
    expect(statSync(after?.file ?? '').mtimeMs).toBe(mtimeMs);
  });
});

describe('the typeface of a look', () => {
  test.each([
    ['without serifs', 'developers'],
    ['of the event’s own', 'festival'],
  ])('is one %s, within the budget', async (_, look) => {
    const event = `tests/fixtures/events/looks/${look}`;
    const { like, fonts } = await subsetFonts(event, '.cache/fonts');
    expect([like, ...fonts.map(({ weight }) => weight)]).toEqual(['sans', '400 700']);
    const sizes = fonts.map(({ file }) => statSync(file).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(26_000);
  });

  test('is the built-in one if the font is missing, which the checks report', async () => {
    write('---\nid: e\nlook:\n  typeface: ./fonts/none.woff2\n---\n');
    const { like, fonts } = await subsetFonts(folder, '.cache/fonts');
    expect([like, fonts.length]).toEqual(['sans', 1]);
  });
});
