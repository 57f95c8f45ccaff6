import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/reading/read-content.ts';
import { contentFolder, event, findingsIn, found, png } from './content-folder.ts';

const talk = '---\ntitle: A talk\n---\nText.\n';

const only = (collection: string, id: string, file: string, text: string) =>
  found({ 'event.mdx': event, [`${collection}/${file}`]: text }).then((all) => ({ id, all }));

describe('readContent', () => {
  test('finds every entry at any depth, in the order of paths', async () => {
    const { documents, findings } = await readContent(
      contentFolder({
        'event.mdx': event,
        'talks/b.mdx': talk,
        'talks/2026/day-1/a.mdx': talk,
        'speakers/z.mdx': '---\nname: Z\n---\n',
      }),
    );
    expect(documents.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'event/event',
      'speakers/z',
      'talks/a',
      'talks/b',
    ]);
    expect(findings).toEqual([]);
  });

  test('reports missing content, and a missing event', async () => {
    const { findings } = await readContent('/nowhere/content');
    expect(findings).toMatchObject([{ code: 'missing-content', line: 1, column: 1 }]);
    expect(await found({ 'talks/a.mdx': talk })).toEqual(['event.mdx:1:1 error missing-event']);
  });

  test.each([
    ['My Talk (1).mdx', 'Rename it to "my-talk-1.mdx".'],
    ['Café.mdx', 'Rename it to "cafe.mdx".'],
    ['A.mdx', 'Rename it to "a.mdx".'],
    ['a--b.mdx', 'Rename it to "a-b.mdx".'],
    ['a.md', 'Rename it to "a.mdx".'],
    ['a.MDX', 'Rename it to "a.mdx".'],
    ['日本語.mdx', 'Rename it using letters from a to z, such as "deep-nets-2.mdx".'],
    ['日本語-2.mdx', 'Rename it using letters from a to z, such as "deep-nets-2.mdx".'],
    [`${'a'.repeat(150)}.mdx`, `Rename it to "${'a'.repeat(100)}.mdx".`],
  ])('explains how to rename %s', async (name, hint) => {
    const { documents } = await readContent(
      contentFolder({ 'event.mdx': event, [`talks/${name}`]: talk }),
    );
    expect(documents[1]?.findings).toMatchObject([{ code: 'file-name', severity: 'error', hint }]);
  });

  test('suggests only names that no other file has or gets', async () => {
    const names = ['muller', 'mul.ler', 'mül-ler', 'müller', 'Mulle R'];
    const files = Object.fromEntries(names.map((name) => [`talks/${name}.mdx`, talk]));
    const { documents } = await readContent(contentFolder({ 'event.mdx': event, ...files }));
    const hints = documents.flatMap(({ findings }) => findings.map(({ hint }) => hint));
    expect(hints.sort()).toEqual([
      'Rename it to "mul-ler-2.mdx".',
      'Rename it to "mul-ler.mdx".',
      'Rename it to "mulle-r.mdx".',
      'Rename it to "muller-2.mdx".',
    ]);
  });

  test('finds names that are equal, or differ only in capital letters', async () => {
    expect(
      await found({ 'event.mdx': event, 'talks/x/a.mdx': talk, 'talks/y/a.mdx': talk }),
    ).toEqual(['talks/y/a.mdx:1:1 error duplicate-id']);
    const cased = await found({ 'event.mdx': event, 'talks/A.mdx': talk, 'talks/x/a.mdx': talk });
    expect(cased).toContain('talks/x/a.mdx:1:1 error name-case');
  });

  test('lets a talk and a speaker have the same name', async () => {
    const files = {
      'event.mdx': event,
      'talks/a.mdx': talk,
      'speakers/a.mdx': '---\nname: A\n---',
    };
    expect(await found(files)).toEqual([]);
  });

  test('ignores leftovers of editors and systems', async () => {
    const noise = [
      '.DS_Store',
      'talks/.a.mdx.swp',
      'talks/a.mdx~',
      'talks/#a.mdx#',
      'README.md',
      'talks/readme.txt',
      'talks/.gitkeep',
    ];
    const files = Object.fromEntries(noise.map((name) => [name, 'x']));
    expect(await found({ 'event.mdx': event, ...files })).toEqual([]);
  });

  test('refuses files that nothing reads, and says what was probably meant', async () => {
    const source = await readContent(
      contentFolder({ 'event.mdx': event, 'talk/a.mdx': talk, 'talks/slides.pdf': 'x' }),
    );
    expect(source.findings).toMatchObject([
      { code: 'unknown-file', severity: 'error', hint: 'Did you mean "talks"?' },
      { code: 'unknown-file', severity: 'error' },
    ]);
  });

  test.each([
    'talks/README.js',
    'talks/README.astro',
    'talks/.hidden.mjs',
    'talks/a.mdx.orig',
    'talks/evil.astro',
    'talks/license.ts',
    'pictures/evil.js',
    'pictures/more/notes.html',
    'evil.cjs',
  ])('refuses %s, because a content folder contains only entries and pictures', async (name) => {
    const findings = await found({ 'event.mdx': event, [name]: 'x' });
    expect(findings).toEqual([`${name}:1:1 error unknown-file`]);
  });

  test.each([
    ['talks/a.mdx.txt', 'Rename it to "a.mdx".'],
    ['talks/a.md.TXT', 'Rename it to "a.mdx".'],
    ['a.mdx', 'Move it to the folder for its kind: talks, sessions, speakers, or pages.'],
    ['speakers/ada.HEIC', 'Save the picture as "ada.jpg" or "ada.png".'],
  ])('reports %s as an entry or a picture that would be missing', async (name, hint) => {
    const { findings } = await readContent(contentFolder({ 'event.mdx': event, [name]: talk }));
    expect(findings).toMatchObject([{ code: 'unknown-file', severity: 'error', hint }]);
  });

  test('warns about a picture that no page shows, and names the person whose photo it most likely is', async () => {
    const { findings } = await readContent(
      contentFolder({
        'event.mdx': event,
        'speakers/ada-lovelace.mdx': '---\nname: Ada\n---\n\n![A map](./map.png)\n',
        'speakers/map.png': png,
        'speakers/Ada-Lovelace.PNG': png,
        'talks/a.mdx': talk,
        'talks/old.png': png,
      }),
    );
    expect(findings).toMatchObject(
      [
        { code: 'unused-picture', hint: /rename it to "ada-lovelace.png"\.$/ },
        { code: 'unused-picture', hint: /^Use it in an entry/ },
      ].map(({ hint, ...finding }) => ({
        ...finding,
        hint: expect.stringMatching(hint) as string,
      })),
    );
  });

  test('follows no symbolic link', async () => {
    const folder = contentFolder({ 'event.mdx': event, 'talks/a.mdx': talk });
    const outside = contentFolder({ 'secret.mdx': talk, 'dir/b.mdx': talk });
    symlinkSync(join(outside, 'secret.mdx'), join(folder, 'talks/secret.mdx'));
    symlinkSync(join(outside, 'dir'), join(folder, 'talks/dir'));
    symlinkSync(folder, join(folder, 'talks/loop'));
    const source = await readContent(folder);
    expect(source.documents.map(({ id }) => id)).toEqual(['event', 'a']);
    expect(findingsIn(source)).toEqual([
      'talks/dir:1:1 error symbolic-link',
      'talks/loop:1:1 error symbolic-link',
      'talks/secret.mdx:1:1 error symbolic-link',
    ]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'talks/a.mdx:1:1 error empty-file'],
    ['no fields', 'Only text.\n', 'talks/a.mdx:1:1 error missing-frontmatter'],
    [
      'fields after an empty line',
      '\n---\ntitle: A\n---\n',
      'talks/a.mdx:1:1 error missing-frontmatter',
    ],
    ['fields without an end', '---\ntitle: A\nText', 'talks/a.mdx:1:1 error unclosed-frontmatter'],
    [
      'another encoding',
      Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
      'talks/a.mdx:2:11 error not-utf-8',
    ],
    [
      'a control character',
      '---\ntitle: A\n---\nx\u0000y',
      'talks/a.mdx:4:2 error control-character',
    ],
    [
      'a colon in a title',
      '---\nkind: talk\ntitle: A: B\n---\n',
      'talks/a.mdx:3:8 error frontmatter-syntax',
    ],
    ['a field twice', '---\ntitle: A\ntitle: B\n---\n', 'talks/a.mdx:3:1 error duplicate-field'],
    [
      'code in the text',
      '---\ntitle: A\n---\n\nA.\n\n{process.exit(3)}\n',
      'talks/a.mdx:7:1 error code-in-text',
    ],
    [
      'windows lines',
      '---\r\ntitle: A\r\n---\r\n\r\nA <b>b</b>\r\n',
      'talks/a.mdx:5:3 error html-in-text',
    ],
    [
      'a huge file',
      `---\ntitle: A\n---\n${'x'.repeat(1_000_001)}`,
      'talks/a.mdx:1:1 error huge-file',
    ],
    ['HTML in a title', '---\ntitle: A <b>b</b>\n---\n', 'talks/a.mdx:2:8 error html-in-text'],
  ])('gives %s its place', async (_, text, expected) => {
    expect(await found({ 'event.mdx': event, 'talks/a.mdx': text })).toEqual([expected]);
  });

  test('reports problems of fields and text together', async () => {
    const text = '---\ntitle: A: B\n---\n\n<script>x</script>\n';
    const { all } = await only('talks', 'a', 'a.mdx', text);
    expect(all).toEqual([
      'talks/a.mdx:2:8 error frontmatter-syntax',
      'talks/a.mdx:5:1 error html-in-text',
    ]);
  });

  test('returns the positions of fields, and of the nearest field above a missing one', async () => {
    const { documents } = await readContent(
      contentFolder({
        'event.mdx': event,
        'talks/a.mdx': '---\ntitle: A\nslots:\n  - key: x\n    start: now\n---\n',
      }),
    );
    const [, document] = documents;
    expect(document?.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(document?.locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
    expect(document?.locate(['slots', 0, 'start'])).toEqual({ line: 5, column: 12 });
    expect(document?.locate(['slots', 0, 'room'])).toEqual({ line: 4, column: 5 });
    expect(document?.locate(['kind'])).toEqual({ line: 2, column: 1 });
  });

  test('finds a photo by its name beside the file', async () => {
    const speaker = '---\nname: Ada\n---\n';
    const { documents } = await readContent(
      contentFolder({
        'event.mdx': event,
        'speakers/x/ada.mdx': speaker,
        'speakers/x/ada.png': png,
        'speakers/bob.mdx': speaker,
      }),
    );
    const photos = documents.map(({ frontmatter }) => frontmatter['photo']);
    expect(photos).toEqual([undefined, undefined, './ada.png']);
    expect(documents.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test.each([
    ['missing.jpg', 'speakers/ada.mdx:3:8 error picture'],
    ['../../../secret.png', 'speakers/ada.mdx:3:8 error picture'],
    ['/etc/passwd.png', 'speakers/ada.mdx:3:8 error picture'],
    ['https://example.org/a.png', 'speakers/ada.mdx:3:8 error picture'],
    ['ada.svg', 'speakers/ada.mdx:3:8 error picture'],
    ['100%.png', 'speakers/ada.mdx:3:8 error picture'],
    ['fake.png', 'speakers/ada.mdx:3:8 error picture'],
  ])('refuses the photo %s', async (photo, expected) => {
    const ada = `---\nname: Ada\nphoto: ${photo}\n---\n`;
    const files = {
      'event.mdx': event,
      'speakers/ada.mdx': ada,
      ...(photo === 'fake.png' && { 'speakers/fake.png': 'no picture' }),
    };
    expect(await found(files)).toEqual([expected]);
  });

  test('publishes a drawing only if it consists of shapes, and not as a photo', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path/></svg>';
    const text = '---\ntitle: A\n---\n\n![a](./logo.svg)\n';
    const files = { 'event.mdx': event, 'talks/a.mdx': text, 'talks/logo.svg': drawing };
    expect(await found(files)).toEqual([]);
    const scripted = drawing.replace('<path/>', '<script>alert(1)</script>');
    expect(await found({ ...files, 'talks/logo.svg': scripted })).toEqual([
      'talks/a.mdx:5:1 error picture',
    ]);
    const ada = '---\nname: Ada\nphoto: ./ada.svg\n---\n';
    expect(
      await found({ 'event.mdx': event, 'speakers/ada.mdx': ada, 'speakers/ada.svg': drawing }),
    ).toEqual(['speakers/ada.mdx:3:8 error picture']);
  });

  test('publishes no picture from outside, not even through a link', async () => {
    const text = '---\ntitle: A\n---\n\n![a](../../secret.png) ![b](./link.png) ![c](ok.png)\n';
    const folder = contentFolder({ 'event.mdx': event, 'talks/a.mdx': text, 'talks/ok.png': png });
    writeFileSync(join(folder, '../secret.png'), png);
    mkdirSync(join(folder, 'pictures'));
    symlinkSync(join(folder, '../secret.png'), join(folder, 'talks/link.png'));
    expect(findingsIn(await readContent(folder))).toEqual([
      'talks/link.png:1:1 error symbolic-link',
      'talks/a.mdx:5:1 error picture',
      'talks/a.mdx:5:24 error picture',
    ]);
  });

  test('gives the same result for the same folder', async () => {
    const folder = 'tests/fixtures/events/confluence-2026';
    const [first, second] = await Promise.all([readContent(folder), readContent(folder)]);
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });
});
