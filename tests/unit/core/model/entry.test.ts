import { expect, test } from 'vitest';
import { toEntry } from '#src/core/model/entry.ts';
import { speakerSchema } from '#src/core/model/speaker.ts';
import { talkSchema } from '#src/core/model/talk.ts';

const file = { id: 'opening', file: 'content/talks/opening.mdx', body: '*Welcome*' };
const talk = { collection: 'talks', ...file, plain: 'Welcome' } as const;

test('a title that is not rendered shows its characters as written', () => {
  const data = talkSchema.parse({ title: 'p < 0.05 & more' });
  expect(toEntry(talk, data)).toEqual({
    ...{ ...talk, data },
    title: { plain: 'p < 0.05 & more', html: 'p &lt; 0.05 &amp; more' },
  });
  const title = { plain: 'Rendered', html: '<em>Rendered</em>' };
  expect(toEntry({ ...talk, title }, data).title).toBe(title);
});

test('only talks and sessions have their own titles', () => {
  const data = speakerSchema.parse({ name: 'Ada Byron' });
  expect(toEntry({ ...talk, collection: 'speakers' }, data)).not.toHaveProperty('title');
});

test('the plain text of a source is computed only when that of the entry is read', () => {
  let asked = 0;
  const source = {
    collection: 'talks' as const,
    ...file,
    get plain(): string {
      asked += 1;
      return 'Welcome';
    },
  };
  const entry = toEntry(source, talkSchema.parse({ title: 'Opening' }));
  expect(asked).toBe(0);
  expect(entry.plain).toBe('Welcome');
  expect(asked).toBe(1);
});
