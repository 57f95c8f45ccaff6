import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanationsOf, newEntryText } from '#src/core/editing/new-entry-text.ts';
import { placing, usualOrder } from '#src/core/editing/swap.ts';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import { exchangeFields } from '#src/writing/exchange-fields.ts';
import { applyTextEdit, normalized, NotEditable } from '#src/writing/text-edit.ts';

type Pair = readonly [string, string];

const explanations = explanationsOf('talks');
const exchange = { fields: placing, order: usualOrder, explanations };

function swap([one, other]: Pair): Pair {
  const [edits, others] = exchangeFields([normalized(one), normalized(other)], exchange);
  return [
    edits.reverse().reduce(applyTextEdit, one),
    others.reverse().reduce(applyTextEdit, other),
  ];
}

function valuesOf(raw: string): [string, unknown][] {
  const { yaml, yamlOffset } = splitFrontmatter(normalized(raw));
  return Object.entries(readFrontmatter(yaml, yamlOffset).values);
}

/** The values that a swap exchanges, and those that it leaves. */
function parted(raw: string): { exchanged: unknown; left: unknown } {
  const values = valuesOf(raw);
  return {
    exchanged: Object.fromEntries(values.filter(([name]) => placing.some((each) => each === name))),
    left: Object.fromEntries(values.filter(([name]) => !placing.some((each) => each === name))),
  };
}

/** Swaps two talks: their values changed places, and after another swap both files have every byte again. */
function expectSwapAndBack(raw: Pair): void {
  const swapped = swap(raw);
  const [a, b] = [parted(raw[0]), parted(raw[1])];
  expect(parted(swapped[0])).toEqual({ exchanged: b.exchanged, left: a.left });
  expect(parted(swapped[1])).toEqual({ exchanged: a.exchanged, left: b.left });
  expect(swap(swapped)).toEqual(raw);
}

test('a field that both talks have keeps its line and its comment', () => {
  const start = (time: string, comment: string) =>
    `---\ntitle: A\nstart: ${time} # ${comment}\n---\n`;
  expect(swap([start('2027-04-09T09:00', 'early'), start("'2027-04-09T10:00'", 'late')])).toEqual([
    start("'2027-04-09T10:00'", 'early'),
    start('2027-04-09T09:00', 'late'),
  ]);
});

test('as many other fields change places, with their comments', () => {
  expectSwapAndBack([
    '---\ntitle: A\ndraft: false\n# It needs the piano\nroom: aula # confirmed\nminutes: 30\n---\n',
    '---\ntitle: B\nend: 2027-04-09T10:00\nspeakers: [ada]\n\norder: 2\n---\n',
  ]);
  expect(
    swap([
      '---\ntitle: A\n# It needs the piano\nroom: aula # confirmed\nspeakers: [ada]\n---\n',
      '---\ntitle: B\norder: 2\n---\n',
    ]),
  ).toEqual([
    '---\ntitle: A\norder: 2\nspeakers: [ada]\n---\n',
    '---\ntitle: B\n# It needs the piano\nroom: aula # confirmed\n---\n',
  ]);
});

test('a field that only one talk has moves to its usual line, with its comments', () => {
  expect(
    swap([
      '---\ntitle: A\nkind: paper\nstart: 2027-04-09T09:00\n\n# It needs the piano\nroom: aula # confirmed\nspeakers: [ada]\n# The end\n---\n',
      '---\ntitle: B\nlanguages: [de]\nstart: 2027-04-09T10:00\ntags: [sea]\nspeakers: [joan]\n---\n',
    ]),
  ).toEqual([
    '---\ntitle: A\nkind: paper\nstart: 2027-04-09T10:00\nspeakers: [ada]\n# The end\n---\n',
    '---\ntitle: B\nlanguages: [de]\nstart: 2027-04-09T09:00\n\n# It needs the piano\nroom: aula # confirmed\ntags: [sea]\nspeakers: [joan]\n---\n',
  ]);
});

test('in a new file, a field moves below its explanation', () => {
  const [sentence = '', example = ''] = explanations.get('room') ?? [];
  const [, swapped] = swap([
    '---\ntitle: A\nroom: aula\n---\n',
    newEntryText('talks', { title: 'B', track: 'theory' }),
  ]);
  expect(swapped).toContain(`${sentence}\n${example}\nroom: aula\n\n`);
});

test('a field never comes between another one and its explanation', () => {
  const [swapped] = swap([
    newEntryText('talks', { title: 'A', minutes: 30, speakers: ['ada'] }),
    '---\ntitle: B\nminutes: 20\nroom: aula\nspeakers: [joan]\n---\n',
  ]);
  const [sentence = ''] = explanations.get('speakers') ?? [];
  expect(swapped).toContain(`${sentence}\nspeakers: [ada]\n`);
});

test('refuses fields within braces, and files whose fields begin at different columns', () => {
  const plain = '---\ntitle: A\n---\n';
  expect(() => swap([plain, '---\n{ title: B, room: aula }\n---\n'])).toThrow(NotEditable);
  expect(() => swap([plain, '---\n  title: B\n  room: aula\n---\n'])).toThrow(NotEditable);
});

describe('swapped twice, two talks have every byte again', () => {
  const fields: Readonly<Record<string, string>> = {
    ...{ title: '"A: b"', subtitle: 'Below', kind: 'paper', languages: '[en, de]', draft: 'true' },
    ...{ board: '3.10', track: 'theory', speakers: '\n  - ada\n  # and\n  - joan', tags: '[a]' },
    ...{ start: '2027-04-09T09:00', end: "'2027-04-09T10:00'", minutes: '30', parts: 'true' },
    slots: '\n  # The first\n  - { key: a, start: 2027-04-09T09:00 } # early\n\n  - key: b',
    ...{ session: 'morning', sessions: '[posters]', order: '2', room: 'aula', rooms: '[a, b]' },
  };
  const others = Object.keys(fields).filter((name) => !placing.some((each) => each === name));
  const above = fc.array(fc.constantFrom('', '# A note', '  # room: aula'), { maxLength: 3 });
  const beside = fc.constantFrom('', '', ' # a note');

  /** A file with fields in some order, with comments and empty lines, as different editors write files. */
  const fileOf = (names: readonly string[]) =>
    fc
      .record({
        notes: fc.tuple(...names.map(() => fc.tuple(above, beside))),
        below: above,
        body: fc.constantFrom('', '\nText', '\nroom: aula\n'),
        written: fc.constantFrom(
          (text: string) => text,
          (text: string) => text.replaceAll('\n', '\r\n'),
          (text: string) => `\ufeff${text}`,
        ),
      })
      .map(({ notes, below, body, written }) => {
        const lines = names.flatMap((name, index) => {
          const [comments = [], comment = ''] = notes[index] ?? [];
          const value = fields[name] ?? '';
          return [...comments, `${name}:${value.startsWith('\n') ? '' : ' '}${value}${comment}`];
        });
        return written(['---', ...lines, ...below, '---'].join('\n') + body);
      });

  test('if they have equally many fields of time and place, in any order', () => {
    const pair = fc.nat(placing.length).chain((length) => {
      const names = fc
        .tuple(
          fc.shuffledSubarray([...placing], { minLength: length, maxLength: length }),
          fc.subarray(others),
        )
        .chain(([moved, rest]) => {
          const all = [...moved, ...rest];
          return fc.shuffledSubarray(all, { minLength: all.length });
        });
      return fc.tuple(names.chain(fileOf), names.chain(fileOf));
    });
    fc.assert(fc.property(pair, expectSwapAndBack), { numRuns: 60 });
  });

  const inUsualOrder = [
    ...usualOrder.filter((name) => name in fields),
    ...others.filter((name) => !usualOrder.some((each) => each === name)),
  ];

  test('if their fields are in the usual order', () => {
    const file = fc.subarray(inUsualOrder).chain(fileOf);
    fc.assert(fc.property(fc.tuple(file, file), expectSwapAndBack), { numRuns: 80 });
  });

  test('if they are new files that were filled in, or one of them is', () => {
    const values = {
      ...{ start: '2027-04-09T09:00', minutes: 30, session: 'morning', room: 'aula', order: 2 },
      ...{ slots: [{ key: 'a' }], track: 'sea', speakers: ['ada'], status: 'tentative' },
    };
    const names = Object.keys(values) as (keyof typeof values)[];
    const file = fc.subarray(names).map((given) => {
      const entries = given.map((name) => [name, values[name]] as const);
      return newEntryText('talks', { title: 'A', ...Object.fromEntries(entries) });
    });
    const other = fc.oneof(file, fc.subarray(inUsualOrder).chain(fileOf));
    fc.assert(fc.property(fc.tuple(file, other), expectSwapAndBack), { numRuns: 40 });
  });

  const names = ['confluence-2026', 'sample-workshop', 'tiny', 'small', 'arabic'];
  const talks = names.flatMap((event) =>
    readdirSync(`tests/fixtures/events/${event}/talks`, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.mdx'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );

  /** Whether each field in the usual order comes after those listed before it, and before all others. */
  const isUsual = (file: string): boolean => {
    const ranks = valuesOf(readFileSync(file, 'utf8')).map(([name]) => {
      const rank = usualOrder.findIndex((each) => each === name);
      return rank === -1 ? usualOrder.length : rank;
    });
    return ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  };
  const usual = talks.filter(isUsual);

  test('if they are of the fixtures, almost all of which are in the usual order', () => {
    expect(talks.filter((file) => !usual.includes(file)).map((file) => basename(file))).toEqual([
      ...['ferry-talk.mdx', 'registration.mdx', 'sensor-clinic.mdx', 'shallow-water.mdx'],
      ...['parts.mdx', 'repeat.mdx', 'wadi.mdx', 'subword.mdx'],
    ]);
    const file = fc.constantFrom(...usual);
    fc.assert(
      fc.property(file, file, (one, other) => {
        expectSwapAndBack([readFileSync(one, 'utf8'), readFileSync(other, 'utf8')]);
      }),
      { numRuns: 100 },
    );
  });
});
