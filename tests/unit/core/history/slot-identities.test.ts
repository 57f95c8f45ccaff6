import { describe, expect, test } from 'vitest';
import { keysByHistory } from '#src/core/history/slot-identities.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';
import { Story } from './story.ts';
import type { Written } from './story.ts';

const [a, b, c] = ['2026-06-01T10:00', '2026-06-01T14:00', '2026-06-02T10:00'] as const;
const base = { title: 'Lab', room: 'one' };
const lone = (start: string) => ({ ...base, start, minutes: '30' });
const slot = (key: string, start: string, room = 'one') => ({ key, start, minutes: '30', room });
const several = (...slots: ReturnType<typeof slot>[]) => ({ ...base, slots });

/** The history of a talk that is written in these forms, one commit after another. */
function lab(...forms: Written[]) {
  const story = new Story().commit(60, { 'talks/lab.mdx': forms[0] });
  for (const form of forms.slice(1)) story.commit(60, { 'talks/lab.mdx': form });
  const { slots, removed, publications, keptKeys } = story.history();
  return {
    sequences: Object.fromEntries([...slots].map(([name, { sequence }]) => [name, sequence])),
    removed: removed.map(({ facts }) => facts.identity),
    changes: publications[0]?.changes.map(({ identity, kinds }) => [identity, ...kinds]),
    keptKeys: Object.fromEntries(keptKeys),
  };
}

describe('a slot that stays where it was keeps its identity', () => {
  test('when a lone time becomes one of two', () => {
    expect(lab(lone(a), several(slot('morning', a), slot('afternoon', b)))).toEqual({
      sequences: { 'talks/lab/1': 0, 'talks/lab/afternoon': 0 },
      removed: [],
      changes: [['talks/lab/afternoon', 'new']],
      keptKeys: { 'talks/lab/morning': '1' },
    });
  });

  test('when the new time is written first, under the key that was never written', () => {
    expect(lab(lone(b), several(slot('1', a), slot('2', b)))).toMatchObject({
      sequences: { 'talks/lab/1': 0, 'talks/lab/1-2': 0 },
      changes: [['talks/lab/1-2', 'new']],
      keptKeys: { 'talks/lab/2': '1', 'talks/lab/1': '1-2' },
    });
  });

  test('when one of two times is left as a lone one', () => {
    expect(lab(several(slot('am', a), slot('pm', b)), lone(b))).toEqual({
      sequences: { 'talks/lab/pm': 0 },
      removed: ['talks/lab/am'],
      changes: [['talks/lab/am', 'removed']],
      keptKeys: { 'talks/lab/1': 'pm' },
    });
  });

  test('when the keys are numbers, and one of two times is left as a lone one', () => {
    expect(lab(several(slot('1', a), slot('2', b)), lone(b))).toMatchObject({
      sequences: { 'talks/lab/2': 0 },
      removed: ['talks/lab/1'],
    });
  });

  test('when its key is written another way', () => {
    const forms = [
      several(slot('round-1', a), slot('round-2', b)),
      several(slot('first', a), slot('round-2', b)),
    ];
    const { sequences, removed } = lab(...forms);
    expect({ sequences, removed }).toEqual({
      sequences: { 'talks/lab/round-1': 0, 'talks/lab/round-2': 0 },
      removed: [],
    });
  });

  test('when two at the same hour in two rooms get other keys', () => {
    const forms = [
      several(slot('x', a, 'one'), slot('y', a, 'two')),
      several(slot('red', a, 'two'), slot('blue', a, 'one')),
    ];
    expect(lab(...forms)).toMatchObject({
      removed: [],
      keptKeys: { 'talks/lab/red': 'y', 'talks/lab/blue': 'x' },
    });
  });

  test('through three forms and back again', () => {
    const there = several(slot('morning', a), slot('afternoon', b));
    expect(lab(lone(a), there, lone(b), there, lone(a))).toMatchObject({
      sequences: { 'talks/lab/1': 2 },
      removed: ['talks/lab/afternoon'],
    });
  });

  test('when its file is deleted and restored', () => {
    const there = several(slot('morning', a), slot('afternoon', b));
    expect(lab(lone(a), there, undefined, there)).toMatchObject({
      sequences: { 'talks/lab/1': 2, 'talks/lab/afternoon': 2 },
      removed: [],
    });
  });
});

describe('a slot that moves', () => {
  test('is identified by its key, so two keys that swap their times have moved', () => {
    const forms = [several(slot('am', a), slot('pm', b)), several(slot('am', b), slot('pm', a))];
    expect(lab(...forms)).toMatchObject({
      sequences: { 'talks/lab/am': 1, 'talks/lab/pm': 1 },
      changes: [
        ['talks/lab/pm', 'moved'],
        ['talks/lab/am', 'moved'],
      ],
    });
  });

  test('is identified by its key, even if it takes the time of a removed slot', () => {
    expect(lab(several(slot('am', a), slot('pm', b)), several(slot('pm', a)))).toMatchObject({
      sequences: { 'talks/lab/pm': 1 },
      removed: ['talks/lab/am'],
    });
  });

  test('keeps its identity if it is the only one', () => {
    expect(lab(lone(a), several(slot('main', b)))).toMatchObject({
      sequences: { 'talks/lab/1': 1 },
      changes: [['talks/lab/1', 'moved']],
    });
  });

  test('is withdrawn if two others replace it', () => {
    expect(lab(lone(a), several(slot('x', b), slot('y', c)))).toMatchObject({
      removed: ['talks/lab/1'],
      changes: [
        ['talks/lab/1', 'removed'],
        ['talks/lab/x', 'new'],
        ['talks/lab/y', 'new'],
      ],
    });
  });
});

test('a poster keeps its identity when its session gets a second round', () => {
  const round = (key: string, start: string) => ({ key, start, minutes: '60' });
  const story = new Story()
    .commit(60, {
      'sessions/posters.mdx': { title: 'Posters', start: a, minutes: '60' },
      'talks/lab.mdx': { title: 'Lab', session: 'posters' },
    })
    .commit(60, {
      'sessions/posters.mdx': { title: 'Posters', slots: [round('one', a), round('two', b)] },
    });
  const { slots, removed, publications } = story.history();
  expect([...slots.keys()].sort()).toEqual([
    'sessions/posters/1',
    'sessions/posters/two',
    'talks/lab/1',
    'talks/lab/two',
  ]);
  expect(removed).toEqual([]);
  expect(publications[0]?.changes.map(({ kinds }) => kinds)).toEqual([['new'], ['new']]);
});

test('the schedule’s slots use the keys that they keep', () => {
  const keyOf = keysByHistory({ keptKeys: new Map([['talks/lab/morning', '1']]) });
  const subject = { collection: 'talks', id: 'lab', data: {} } as TalkEntry;
  expect(keyOf({ subject, key: 'morning' })).toBe('1');
  expect(keyOf({ subject, key: 'afternoon' })).toBe('afternoon');
  const renamed = { ...subject, id: 'bench', data: { aliases: ['lab'] } } as TalkEntry;
  expect(keyOf({ subject: renamed, key: 'morning' })).toBe('1');
});
