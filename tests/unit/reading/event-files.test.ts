import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/reading/read-content.ts';
import { contentFolder, png } from './content-folder.ts';

const font = readFileSync('tests/fixtures/events/looks/festival/fonts/bricolage-grotesque.woff2');

const eventWith = (fields: string): string =>
  `---\nid: e\nname: E\ntimezone: UTC\nstart: 2026-01-01\nend: 2026-01-01\nonline: true\n${fields}---\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;

const messagesOf = async (folder: string): Promise<string[]> => {
  const { findings, documents } = await readContent(folder);
  return [...findings, ...documents.flatMap((document) => document.findings)].map(
    ({ line, message, hint }) => `${String(line)}: ${message} ${hint}`,
  );
};

const messages = (fields: string, files: Files = {}): Promise<string[]> =>
  messagesOf(contentFolder({ 'event.mdx': eventWith(fields), ...files }));

const typeface = (file: string, files: Files) =>
  messages(`look:\n  typeface: ./fonts/${file}\n`, files);

describe('an event’s own font', () => {
  test('is accepted if it is complete, and its regular weight is small enough', async () => {
    expect(await typeface('own.woff2', { 'fonts/own.woff2': font })).toEqual([]);
  });

  test.each([
    [
      'is not there',
      'own.woff2',
      {},
      '9: There is no font "./fonts/own.woff2". Check that the name matches exactly, including capital letters.',
    ],
    [
      'is another kind of file',
      'own.woff2',
      { 'fonts/own.woff2': png },
      '9: The file "./fonts/own.woff2" isn’t the kind of font its name says. Get the font again, and keep the ending of its name.',
    ],
    [
      'is cut short',
      'own.woff2',
      { 'fonts/own.woff2': font.subarray(0, 9000) },
      '9: The font "./fonts/own.woff2" can’t be read: it is damaged or not a font. Get the font again, as a WOFF2 or TTF file with only the letters that you need.',
    ],
    [
      'is huge',
      'own.ttf',
      { 'fonts/own.ttf': Buffer.alloc(2_000_001) },
      '9: The font "./fonts/own.ttf" is larger than 2 MB. Get the font again, as a WOFF2 or TTF file with only the letters that you need.',
    ],
    [
      'becomes huge when it is unpacked',
      'own.woff2',
      { 'fonts/own.woff2': withUnpackedSize(0xfffffff0) },
      '9: The font "./fonts/own.woff2" is larger than 12 MB when it is unpacked. Get the font again, as a WOFF2 or TTF file with only the letters that you need.',
    ],
    [
      'lies elsewhere',
      '../../own.woff2',
      {},
      '9: The font "./fonts/../../own.woff2" is outside the content folder. Put the font next to this file and write "./" and its name.',
    ],
  ])('that %s is a finding', async (_, file, files, message) => {
    expect(await typeface(file, files)).toEqual([message]);
  });

  test('is not read through a link', async () => {
    const folder = contentFolder({
      'event.mdx': eventWith('look:\n  typeface: ./fonts/own.woff2\n'),
      'fonts/other.woff2': font,
    });
    symlinkSync('/etc/hostname', join(folder, 'fonts/own.woff2'));
    const found = await messagesOf(folder);
    expect(found).toContain(
      '9: The font "./fonts/own.woff2" is a symbolic link. Put the font next to this file and write "./" and its name.',
    );
  });

  test('never ends the check with a stack trace, wherever it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(font.length - 40), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(font);
        damaged.fill(byte, at, at + 40);
        const found = await typeface('own.woff2', { 'fonts/own.woff2': damaged });
        expect(found.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 4 },
    );
  });
});

function withUnpackedSize(size: number): Buffer {
  const bytes = Buffer.from(font);
  bytes.writeUInt32BE(size, 16);
  return bytes;
}

describe('the pictures of a look and of sponsors', () => {
  test('are checked like those in texts, and reported at their lines', async () => {
    const fields =
      'look:\n  logo:\n    light: ./a.svg\n    dark: ./none.png\n  picture: ./a.svg\n' +
      'sponsors:\n  - name: S\n    logo: ./run.svg\n';
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
    expect(
      await messages(fields, {
        'a.svg': svg,
        'run.svg': svg.replace('/>', '><script/></svg>'),
      }),
    ).toEqual([
      '11: There is no picture "./none.png". Check that the name matches exactly, including capital letters.',
      '12: The picture "./a.svg" is an SVG drawing. Save it as JPEG, PNG, WebP, or AVIF, about 2000 pixels wide.',
      '15: The picture "./run.svg" holds <script>. Save it as a plain SVG in a drawing program, or as PNG.',
    ]);
  });

  test('count as used, even beside talks', async () => {
    const fields = 'sponsors:\n  - name: S\n    logo: ./talks/s.png\n';
    expect(await messages(fields, { 'talks/s.png': png })).toEqual([]);
  });

  test('a font among the pictures is a stray file, as is a picture among the fonts', async () => {
    const found = await messages('', { 'pictures/own.woff2': font, 'fonts/a.png': png });
    expect(found.map((one) => one.slice(0, 40))).toEqual([
      '1: "a.png" isn’t used and won’t be publi',
      '1: "own.woff2" isn’t used and won’t be p',
    ]);
  });
});
