import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentModules } from '#src/build/content-modules.ts';
import { contentFolder, event } from '#tests/unit/reading/content-folder.ts';

const load = async (text: string, name = 'talks/a.mdx'): Promise<unknown> => {
  const folder = contentFolder({ 'event.mdx': event, [name]: text });
  const plugin = contentModules(folder).load;
  if (typeof plugin !== 'object') throw new Error('The plugin loads nothing.');
  return (plugin.handler as (id: string) => Promise<unknown>)(join(folder, name));
};

describe('a text that becomes a module', () => {
  test('is handed over without its fields, on the lines where it stands', async () => {
    const code = await load('---\ntitle: A\nlayout: ../evil.mjs\n---\n\n<Note>{0,1}</Note>\n');
    expect(code).toMatch(/^\n\n\n\n\n<Note>/);
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
  ])('is refused before it is compiled when it holds %j', async (text) => {
    await expect(load(`---\ntitle: A\n---\n\n${text}\n`)).rejects.toThrow(/talks\/a\.mdx:5:\d+: /);
  });

  test('is none that lies elsewhere', async () => {
    const plugin = contentModules('/content').load;
    if (typeof plugin !== 'object') throw new Error('The plugin loads nothing.');
    const handler = plugin.handler as (id: string) => Promise<unknown>;
    expect(await handler('/src/pages/a.mdx')).toBeNull();
  });
});
