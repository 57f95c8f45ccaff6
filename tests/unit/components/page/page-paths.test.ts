import { expect, test } from 'vitest';
import { pagePaths } from '#src/components/page/page-paths.ts';

const address = (id: string) => `/talks/${id}/`;

test('an entry has its own path, and one for each former id', () => {
  const entry = { id: 'new', data: { aliases: ['old', 'older'] } };
  expect(pagePaths(entry, { talk: 1 }, address)).toEqual([
    { params: { id: 'new' }, props: { talk: 1, movedTo: undefined } },
    { params: { id: 'old' }, props: { talk: 1, movedTo: '/talks/new/' } },
    { params: { id: 'older' }, props: { talk: 1, movedTo: '/talks/new/' } },
  ]);
});

test('a room lists its former ids itself', () => {
  const paths = pagePaths({ id: 'aula', aliases: ['hall'] }, {}, address);
  expect(paths.map(({ params }) => params.id)).toEqual(['aula', 'hall']);
});
