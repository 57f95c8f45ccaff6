import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { subsetFonts } from '#src/build/fonts/subset-fonts.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { renderText } from './render-text.ts';
import { contentFolder, event, png } from './content-folder.ts';

type Files = Parameters<typeof contentFolder>[0];

const checkFolder = async (folder: string): Promise<string[]> =>
  runChecks(await readContent(folder)).findings.map(
    ({ file, line, column, severity, code, message }) =>
      `${file.replace(/^.*?content\//, '')}:${String(line)}:${String(column)} ${severity} ${code}: ${message}`,
  );

const check = (files: Files): Promise<string[]> =>
  checkFolder(contentFolder({ 'event.mdx': event, ...files }));

const checkTalk = (fields: string, body = ''): Promise<string[]> =>
  check({ 'talks/a.mdx': `---\n${fields}---\n\n${body}` });

const checkBody = (body: string): Promise<string[]> => checkTalk('title: A\n', body);

describe('problems that would stop a build are found with file and line', () => {
  test('a time at the end of the calendar', async () => {
    expect(await checkTalk('title: A\nstart: 9999-12-31T23:59\nminutes: 30\n')).toEqual([
      'talks/a.mdx:3:8 error no-such-date: "9999-12-31T23:59" is in the year 9999.',
    ]);
    expect(await checkTalk('title: A\nstart: 0001-01-01T00:00\nminutes: 30\n')).toHaveLength(1);
  });

  test('a block of code that never ends, below a component', async () => {
    expect(await checkBody('<Note>Remark</Note>\n\n```js\nno end\n')).toEqual([
      'talks/a.mdx:7:1 error open-code: A code block begins here and never ends, so the rest of the text becomes code.',
    ]);
    expect((await checkBody('Words.\n\n~~~~\nno end\n~~~\n'))[0]).toContain('warning open-code');
    expect(await checkBody('- a\n\n  ```js\n  b\n  ```\n\n> ~~~\n> c\n> ~~~~\n')).toEqual([]);
  });

  test.each([
    'https://',
    'https://[',
    'https://a b.example/',
    'https://a.example:99999/',
    'https://&#x0a;',
    'https://%00/',
    'nowhere',
  ])('a video at "%s"', async (url) => {
    const found = await checkBody(`<Video url="${url}" title="A" />\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^talks\/a\.mdx:5:1 error unsafe-link/);
  });

  test('a video at a web address is not a problem', async () => {
    expect(await checkBody('<Video url="https://a.example/x?a=1&amp;b=2" title="A" />\n')).toEqual(
      [],
    );
  });

  test.each([
    ['"\\u200B"', 'wrong-form'],
    ['"\\u00AD\\u2060"', 'wrong-form'],
    ['"&nbsp;"', 'empty-title'],
    ["'**'", 'empty-title'],
    ['"<!-- to do -->"', 'empty-title'],
    ["'$\\,$'", 'empty-title'],
  ])('a title without visible characters: %s', async (title, code) => {
    const found = await checkTalk(`title: ${title}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`talks/a.mdx:2:8 error ${code}`);
  });

  test.each(['"?"', '…', '"$x$"', '"C++"', '🎉', '中'])(
    'the title %s is visible',
    async (title) => {
      expect(await checkTalk(`title: ${title}\n`)).toEqual([]);
    },
  );

  test('a title with five thousand accents', async () => {
    expect(await checkTalk(`title: a${'\u0301'.repeat(300)}\n`)).toEqual([
      'talks/a.mdx:2:8 error too-large: "title" has more than ten accents on one letter.',
    ]);
  });

  test('a name without visible characters', async () => {
    expect((await check({ 'speakers/a.mdx': '---\nname: "\\u200B"\n---\n' }))[0]).toContain(
      'speakers/a.mdx:2:7 error wrong-form: "name" is empty.',
    );
  });

  test('a line break that only calendars recognize', async () => {
    for (const sign of ['\\u0085', '\\u2028', '\\u2029']) {
      expect((await checkTalk(`title: "a${sign}b"\n`))[0]).toContain('must stand on one line');
    }
  });
});

describe('pictures', () => {
  const shown = (picture: Uint8Array, name = 'a.png'): Promise<string[]> =>
    check({ 'talks/a.mdx': `---\ntitle: A\n---\n\n![a](./${name})\n`, [`talks/${name}`]: picture });

  test('a complete one is valid', async () => {
    expect(await shown(png)).toEqual([]);
  });

  test.each(['png', 'jpeg', 'webp'] as const)('a truncated %s is an error', async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const create = { width: 300, height: 300, channels: 3, background: '#fff', noise } as const;
    const whole = await sharp({ create }).toFormat(format).toBuffer();
    const name = `a.${format}`;
    expect(await shown(whole, name)).toEqual([]);
    const [found] = await shown(whole.subarray(0, whole.length * 0.6), name);
    expect(found).toBe(
      `talks/a.mdx:5:1 error picture: The picture "./${name}" can’t be read to its end.`,
    );
  });

  test('a few bytes that begin like a picture are an error', async () => {
    expect((await shown(png.subarray(0, 41)))[0]).toContain('can’t be read to its end');
  });

  test('one with 900 megapixels is an error before anything decodes it', async () => {
    const create = { width: 30_000, height: 30_000, channels: 3, background: '#fff' } as const;
    const huge = Buffer.from(
      await sharp({ create: { ...create, width: 16, height: 16 } })
        .png()
        .toBuffer(),
    );
    huge.writeUInt32BE(create.width, 16);
    huge.writeUInt32BE(create.height, 20);
    huge.writeUInt32BE(crc(huge.subarray(12, 29)), 29);
    expect((await shown(huge))[0]).toContain('has 900 megapixels');
  });

  test.each(['a%2fb.png', 'a%5Cb.png', 'a\\b.png'])(
    'the name %s does not make a picture',
    async (name) => {
      const [found] = await checkBody(`![a](./${name})\n`);
      expect(found).toMatch(/error picture: The picture ".*" isn’t a file in the content folder\./);
    },
  );
});

/** The checksum of a chunk of a PNG (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe('entries that are not files', () => {
  test('folders with the names of files, links and pipes stop neither checks nor fonts', async () => {
    const folder = contentFolder({
      'event.mdx': event,
      'talks/x.mdx/inner.mdx': '---\ntitle: A\n---\n',
    });
    mkdirSync(join(folder, 'README.md'));
    symlinkSync('/nowhere', join(folder, 'talks', 'dangling.mdx'));
    symlinkSync('/dev/zero', join(folder, 'talks', 'device.mdx'));
    const pipes = [join(folder, 'talks', 'pipe.mdx'), join(folder, 'talks', 'pipe.png')];
    try {
      execFileSync('mkfifo', pipes);
    } catch {
      // Not every system has pipes.
    }
    const found = await checkFolder(folder);
    expect(found).toContain(
      'talks/dangling.mdx:1:1 error symbolic-link: This is a symbolic link, not a file or folder.',
    );
    expect(found.filter((line) => line.includes('symbolic-link'))).toHaveLength(2);
    expect(found.filter((line) => line.includes('a pipe or a device'))).toHaveLength(
      pipes.filter((path) => existsSync(path)).length,
    );
    const { fonts } = await subsetFonts(folder, join(folder, '..', 'fonts'));
    expect(fonts).not.toEqual([]);
  });
});

test('a folder with the name of a note may contain entries like any other', async () => {
  const { documents, findings } = await readContent(
    contentFolder({
      'event.mdx': event,
      'talks/README.md/inner.mdx': '---\ntitle: A\n---\n',
      'talks/contributing/other.mdx': '---\ntitle: B\n---\n',
      'talks/contributing/README.md': 'Ask before you add a talk.',
      'License/text.mdx': '---\ntitle: C\n---\n',
    }),
  );
  expect(documents.map(({ id }) => id)).toEqual(['event', 'inner', 'other']);
  expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'unknown-file: "License" isn’t used and won’t be published.',
  ]);
});

describe('addresses', () => {
  test.each(['//evil.example', '/\\evil.example', '\\\\evil.example'])(
    'a link to "%s" leads to another site without "https:"',
    async (address) => {
      const [found] = await checkBody(`[x](<${address.replaceAll('\\', '\\\\')}>)\n`);
      expect(found).toContain('error unsafe-link: This link leads to another site');
    },
  );

  test.each(['?%70wd=abc', '?token=abc', '?key=abc', '?apikey=abc', '?api_key=abc', '?a=1&pwd=x'])(
    'a link with %s gives a passcode away',
    async (query) => {
      const found = await checkBody(`[x](https://a.example/j/1${query})\n`);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('public-passcode');
    },
  );

  test.each(['?monkey=1', '?keyboard=1', '?tokens=2', '/key=1'])(
    'a link with %s does not give one away',
    async (query) => {
      expect(await checkBody(`[x](https://a.example/j/1${query})\n`)).toEqual([]);
    },
  );

  test('a contact that is a script is not an email address', async () => {
    const files = {
      'event.mdx': event.replace('---\n', '---\ncontact: "javascript:alert(1)//@a.bc"\n'),
    };
    expect((await check(files))[0]).toContain('event.mdx:2:10 error wrong-form');
  });
});

test('headings of a page cannot have the site’s own ids, and links to them work', async () => {
  const file = 'content/pages/venue.mdx';
  const text = '## Pick words\n\n[here](#pick-words), [there](/pages/venue/#pick-words)';
  const html = await renderText(text, { file });
  expect(html).toContain('<h2 id="text-pick-words">');
  expect(html).toContain('href="#text-pick-words"');
  expect(html).toContain('href="/pages/venue/#text-pick-words"');
});

test('a photo whose name is nearly that of its speaker is recognized', async () => {
  const person = (name: string): string => `---\nname: ${name}\n---\n`;
  const folder = contentFolder({
    'event.mdx': event,
    'speakers/ines-duarte.mdx': person('Inês Duarte'),
    'speakers/bo-li.mdx': person('Bo Li'),
    'speakers/bo-wang.mdx': person('Bo Wang'),
    'speakers/Ines.JPG': png,
    'speakers/Bo.png': png,
  });
  const { findings } = await readContent(folder);
  expect(findings.map(({ hint }) => hint)).toEqual([
    'Use it in an entry in the same folder with ![description](./file-name), or delete it.',
    'A photo needs the name of its speaker’s file: rename it to "ines-duarte.jpg".',
  ]);
});
