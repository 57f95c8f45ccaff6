import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoice, writeFilterQuery } from '#src/browser/filters/filter-choice.ts';
import type { Facet } from '#src/browser/filters/filter-table.ts';

const facets: readonly Facet[] = [
  {
    name: 'track',
    label: 'Track',
    values: [
      ['vision', 'Vision'],
      ['systems', 'Systems'],
    ],
  },
  {
    name: 'room',
    label: 'Room',
    values: [
      ['aula', 'Aula'],
      ['foyer', 'Foyer'],
    ],
  },
];

describe('filters in an address', () => {
  test('are readable, and leave the rest of the address unchanged', () => {
    const chosen = new Map([['room', ['aula', 'foyer']]] as const);
    expect(
      writeFilterQuery('?tz=Asia/Kolkata&track=old&now=2021', { text: 'deep learning', chosen }),
    ).toBe('?tz=Asia/Kolkata&now=2021&room=aula,foyer&q=deep+learning');
    expect(writeFilterQuery('?q=x', { text: ' ', chosen: new Map() })).toBe('');
  });

  test('unknown values have no effect, and are reported', () => {
    const { chosen, unknown } = readChoice('?track=vision,nonsense&room=&day=x', facets);
    expect([...chosen]).toEqual([['track', ['vision']]]);
    expect(unknown).toEqual([
      { name: 'day', value: 'x' },
      { name: 'track', value: 'nonsense' },
    ]);
  });

  test('are unchanged after writing and reading the address', () => {
    const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.isWellFormed()),
        fc.option(some(['vision', 'systems'])),
        fc.option(some(['aula', 'foyer'])),
        (text, track, room) => {
          const chosen = new Map([
            ...(track === null ? [] : [['track', track] as const]),
            ...(room === null ? [] : [['room', room] as const]),
          ]);
          const read = readChoice(writeFilterQuery('?tz=UTC', { text, chosen }), facets);
          expect(read).toEqual({ text: text.trim().slice(0, 200), chosen, unknown: [] });
        },
      ),
    );
  });
});
