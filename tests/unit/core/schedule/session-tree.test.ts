import { describe, expect, test } from 'vitest';
import { growSessionTree } from '#src/core/schedule/session-tree.ts';
import { makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';

const grow = (written: WrittenContent) => {
  const { sessions, talks } = makeContent(written);
  return { ...growSessionTree(sessions, talks), sessions, talks };
};
const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

describe('the tree of sessions', () => {
  const { tree, problems, sessions, talks } = grow({
    sessions: {
      'day-2': {},
      'day-10': { within: 'day-2', order: 2 },
      lost: { within: 'nowhere' },
      part: { within: 'day-2', order: 1 },
    },
    talks: {
      b: { session: 'day-2' },
      a: { session: 'day-2', order: 2 },
      'poster-10': { session: 'part', board: '10' },
      'poster-1': { session: 'part', board: '9' },
      both: { sessions: ['part', 'nowhere', 'day-10'] },
      one: { sessions: ['nowhere', 'day-10'] },
      loose: {},
      stray: { session: 'nowhere' },
    },
  });
  const [day, inner, , part] = sessions;

  test('has its roots, and talks in no session or in several', () => {
    expect(problems).toEqual([]);
    expect(ids(tree.roots)).toEqual(['day-2', 'lost']);
    expect(ids(tree.loose)).toEqual(['loose', 'stray']);
    expect(ids(tree.shared)).toEqual(['both']);
    expect(tree.byId.get('part')).toBe(part);
  });

  test('has the entries of each session by order, board, and id', () => {
    expect(ids(tree.membersOf(day!))).toEqual(['part', 'a', 'day-10', 'b']);
    expect(ids(tree.membersOf(part!))).toEqual(['both', 'poster-1', 'poster-10']);
    expect(ids(tree.membersOf(inner!))).toEqual(['both', 'one']);
    expect(tree.membersOf(sessions[2]!)).toEqual([]);
  });

  test('lists the sessions around each entry, the main one first', () => {
    expect(ids(tree.outersOf(talks[4]!))).toEqual(['part', 'day-10']);
    expect(tree.outerOf(talks[4]!)?.id).toBe('part');
    expect(tree.outerOf(inner!)?.id).toBe('day-2');
    expect(tree.outerOf(sessions[2]!)).toBeUndefined();
    expect(tree.outersOf(talks[6]!)).toEqual([]);
  });
});

describe('sessions that contain one another', () => {
  test('are reported once, starting at the first id, and are in no session', () => {
    const { tree, problems } = grow({
      sessions: {
        'c-10': { within: 'c-2' },
        'c-2': { within: 'c-3' },
        'c-3': { within: 'c-10' },
        inside: { within: 'c-3' },
        self: { within: 'self' },
      },
      talks: { a: { session: 'c-2' } },
    });
    expect(problems.map(({ kind, at, path, ids }) => [kind, at.id, path, ids])).toEqual([
      ['within-cycle', 'c-2', ['within'], ['c-2', 'c-3', 'c-10']],
      ['within-cycle', 'self', ['within'], ['self']],
    ]);
    expect(ids(tree.roots)).toEqual(['c-10', 'c-2', 'c-3', 'self']);
    expect(ids(tree.membersOf(tree.byId.get('c-3')!))).toEqual(['inside']);
    expect(ids(tree.membersOf(tree.byId.get('c-2')!))).toEqual(['a']);
  });

  test('are reported in the order of their first ids', () => {
    const { problems } = grow({
      sessions: { z: { within: 'z' }, b: { within: 'y' }, y: { within: 'b' }, a: { within: 'a' } },
    });
    expect(problems.map((problem) => problem.ids)).toEqual([['a'], ['b', 'y'], ['z']]);
  });

  test('are found from a session outside of the circle', () => {
    const { problems } = grow({
      sessions: { a: { within: 'y' }, x: { within: 'y' }, y: { within: 'x' }, b: { within: 'a' } },
    });
    expect(problems.map((problem) => problem.ids)).toEqual([['x', 'y']]);
  });
});
