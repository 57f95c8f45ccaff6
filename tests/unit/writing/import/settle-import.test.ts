import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#src/reading/read-content.ts';
import { settleImport } from '#src/writing/import/settle-import.ts';
import { newFolder } from './import-into.ts';

const event = ['id: e', 'name: E', 'timezone: UTC', 'start: 2031-05-03', 'end: 2031-05-03'];

/** What becomes of a talk that an import would write with these paragraphs. */
async function settledTalk(...paragraphs: readonly string[]) {
  const folder = newFolder();
  const file = (name: string, fields: readonly string[], body = '') => ({
    path: join(folder, name),
    before: undefined,
    after: Buffer.from(`---\n${fields.join('\n')}\n---\n\n${body}\n`),
  });
  const { changes, remarks, errors } = await settleImport(folder, await readContent(folder), [
    file('event.mdx', event),
    file('talks/lamps.mdx', ['title: Lamps', 'kind: demo'], paragraphs.join('\n\n')),
  ]);
  return {
    text: changes[1]?.after?.toString().replace(/^---.*?---\s*/s, ''),
    remarks: remarks.map(({ message, about }) => `${about ?? ''}: ${message}`),
    errors: errors.map(({ message }) => message),
  };
}

const keepsWords =
  'talks/lamps.mdx: A text keeps only its words, for content cannot hold its markup';

test('keeps the words of a text with a fault', async () => {
  expect(await settledTalk('Hello <div>x</div> world.')).toEqual({
    text: 'Hello \\<div\\>x\\</div\\> world\\.\n',
    remarks: [keepsWords],
    errors: [],
  });
});

test('keeps the words of a text with several faults, too', async () => {
  expect(await settledTalk('Hello <div>x</div> world.', 'And <section>y</section> {z}.')).toEqual({
    text: 'Hello \\<div\\>x\\</div\\> world\\.\n\nAnd \\<section\\>y\\</section\\> \\{z\\}\\.\n',
    remarks: [keepsWords],
    errors: [],
  });
});
