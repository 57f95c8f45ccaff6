import { describe, expect, test } from 'vitest';
import { latestOfEach } from '#src/browser/live/latest-of-each.ts';

const change = (pick: string, text: string) => ({ pick, title: pick, text, page: undefined });

describe('what changed since the visitor looked', () => {
  const publications = [
    { at: '2021-04-08T12:00:00Z', changes: [change('a', 'cancelled')] },
    { at: '2021-04-07T12:00:00Z', changes: [change('a', 'now in Room 2'), change('b', 'new')] },
    { at: '2021-04-01T12:00:00Z', changes: [change('c', 'new')] },
  ];

  test('is each talk once, with all that became of it in its order', () => {
    expect(latestOfEach(publications, '2021-04-01T12:00:00Z')).toEqual([
      change('a', 'now in Room 2; cancelled'),
      change('b', 'new'),
    ]);
  });

  test('is nothing after the newest publication', () => {
    expect(latestOfEach(publications, '2021-04-08T12:00:00.000Z')).toEqual([]);
  });
});
