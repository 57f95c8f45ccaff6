import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPlugin } from '#src/build/content/content-modules.ts';
import { contentFolder, event, png } from '#tests/unit/reading/content-folder.ts';

const load = async (text: string, name = 'talks/a.mdx'): Promise<unknown> => {
  const folder = contentFolder({ 'event.mdx': event, [name]: text });
  const plugin = contentPlugin(folder).load;
  if (typeof plugin !== 'object') throw new Error('The plugin loads nothing.');
  return (plugin.handler as (id: string) => Promise<unknown>)(join(folder, name));
};

describe('a text that becomes a module', () => {
  test('is passed on without its fields, on its original lines', async () => {
    const code = await load('---\ntitle: A\nlayout: ../evil.mjs\n---\n\n<Note>{0,1}</Note>\n');
    expect(code).toMatch(/^---\n---\n\n\n\n<Note>/);
    expect(code).not.toContain('evil');
    expect(code).not.toContain('title: A');
  });

  test.each([
    '{process.exit(3)}',
    "import fs from 'node:fs'\n\n<Note/>",
    "export const x = (await import('node:fs')).writeFileSync('a', 'b')",
    '<Note title={process.exit(3)}/>',
    '<Note {...(process.exit(3))}/>',
    '<b title={process.exit(3)}>a</b>',
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '![a](../../secret.png)',
  ])('is refused before compilation if it contains %j', async (text) => {
    await expect(load(`---\ntitle: A\n---\n\n${text}\n`)).rejects.toThrow(/talks\/a\.mdx:5:\d+: /);
  });

  test('is not one outside of the content folder', async () => {
    const plugin = contentPlugin('/content').load;
    if (typeof plugin !== 'object') throw new Error('The plugin loads nothing.');
    const handler = plugin.handler as (id: string) => Promise<unknown>;
    expect(await handler('/src/pages/a.astro')).toBeNull();
    await expect(handler('/src/pages/a.mdx')).rejects.toThrow('lies outside of the content folder');
  });
});

describe('a file of the content folder', () => {
  const folder = contentFolder({
    'event.mdx': event,
    'talks/a.mdx': '---\ntitle: A\n---\n\n<Note>A</Note>\n',
    'talks/a.md': '---\nlayout: ./evil.js\n---\n',
    'talks/README.js': 'process.exit(3)',
    'talks/a.png': png,
  });

  test.each([
    'talks/README.js',
    'talks/a.md',
    'talks/a.mdx?raw',
    'talks/a.mdx?url',
    'talks/a.png?raw',
    'talks/none.mdx.js',
  ])('%s is never a module', async (name) => {
    const { handler } = contentPlugin(folder).load as { handler: (id: string) => Promise<unknown> };
    await expect(handler(join(folder, name))).rejects.toThrow('neither an entry nor a picture');
  });

  test.each([
    'talks/a.png',
    'talks/a.png?astroContentImageFlag',
    'talks/a.mdx?astroPropagatedAssets=',
  ])('%s is one, which Astro makes', async (name) => {
    const { handler } = contentPlugin(folder).load as { handler: (id: string) => Promise<unknown> };
    expect(await handler(join(folder, name))).toBeNull();
  });

  test.each([
    'node:fs',
    'fs',
    'sharp',
    './README.js',
    './README.astro',
    '/etc/passwd',
    '../../secret.png',
    './none.png',
    './a.png?raw',
    'data:text/javascript,process.exit(3)',
    '#src/cli/check.ts',
    '/src/pages/index.astro',
    './b.mdx',
    '\0node:fs',
  ])('does not import %s', (source) => {
    const { handler } = contentPlugin(folder).resolveId as unknown as {
      handler: (source: string, importer: string) => unknown;
    };
    const importer = join(folder, 'talks/a.mdx');
    expect(() => handler(source, importer)).toThrow('content imports nothing but its pictures');
    expect(handler(source, '/src/pages/index.astro')).toBeNull();
  });

  test('imports the site’s components and its own pictures', () => {
    const { handler } = contentPlugin(folder).resolveId as unknown as {
      handler: (source: string, importer: string) => unknown;
    };
    const importer = join(folder, 'talks/a.mdx');
    expect(handler('/src/components/content/Note.astro', importer)).toBeNull();
    expect(handler('astro/jsx-runtime', importer)).toBeNull();
    expect(handler('\0virtual:astro:logger', importer)).toBeNull();
    expect(handler('./a.png', importer)).toBe(join(folder, 'talks/a.png'));
  });

  test('is found by its real path, even if the folder is a link', async () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    const { handler } = contentPlugin(link).load as { handler: (id: string) => Promise<unknown> };
    expect(await handler(join(folder, 'talks/a.mdx'))).toContain('<Note>');
    expect(await handler(join(link, 'talks/a.mdx'))).toContain('<Note>');
  });
});
