import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planSwap } from '#src/core/editing/swap.ts';
import { tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';
import { afterEdits, editsOf, readEvent } from './edited-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const follower = (title: string, minutes: number): string =>
  `title: ${title}\nsession: morning\nminutes: ${String(minutes)}\n`;

for (const [name, fields] of Object.entries({
  event: tinyEvent,
  'sessions/morning': 'title: Morning\nstart: 2027-04-09T10:00\nend: 2027-04-09T12:30\n',
  'talks/a': follower('A', 30),
  'talks/b': follower('B', 30),
  'talks/c': follower('C', 20),
  'talks/poster': 'title: Poster\nkind: poster\nsession: morning\n',
  'talks/print': 'title: Print\nkind: poster\nsession: morning\n',
  'talks/mid': 'title: Mid\nstart: 2027-04-09T14:00\nminutes: 15\n',
  'talks/later': 'title: Later\n',
  'talks/latest': 'title: Latest\n',
})) {
  const file = join(folder, `${name}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${fields}---\n`);
}
const event = await readEvent(folder);

async function timesAfter(one: string, other: string): Promise<string> {
  const { event: swapped } = await afterEdits(event, editsOf(planSwap(event.editable, one, other)));
  return swapped.editable.slots
    .filter(({ timing }) => timing === 'sequential')
    .map(({ subject, start, end }) =>
      [subject.id, start.toFormat('HH:mm'), end.toFormat('HH:mm')].join(' '),
    )
    .join(', ');
}

test('talks that follow each other without an order are swapped, and all in the session get one', async () => {
  const plan = planSwap(event.editable, 'a', 'b');
  expect(plan.ok && plan.summary).toEqual([
    '"A" is now from 10:30 to 11:00 on Fri 9 Apr.',
    '"B" is now from 10:00 to 10:30 on Fri 9 Apr.',
    'Everything in "Morning" now has an "order".',
  ]);
  expect(await timesAfter('a', 'b')).toBe('b 10:00 10:30, a 10:30 11:00, c 11:00 11:20');
});

test('each of two such talks also gets the length of the other', async () => {
  expect(await timesAfter('a', 'c')).toBe('c 10:00 10:30, b 10:30 11:00, a 11:00 11:20');
});

test('talks that would not change are not swapped, and the reason is true', () => {
  expect(planSwap(event.editable, 'poster', 'print')).toEqual({
    ok: false,
    sentence: 'Both talks are at the same time in the same place.',
  });
  expect(planSwap(event.editable, 'later', 'latest')).toEqual({
    ok: false,
    sentence: 'Neither of the talks has a time yet.',
  });
});

test('a talk from elsewhere takes the place of a follower, and no third talk moves', async () => {
  const plan = planSwap(event.editable, 'a', 'mid');
  const { event: swapped } = await afterEdits(event, editsOf(plan));
  const times = swapped.editable.slots
    .filter(({ timing }) => timing !== 'shared')
    .map(({ subject, start, end }) =>
      [subject.id, start.toFormat('HH:mm'), end.toFormat('HH:mm')].join(' '),
    );
  expect(times).toEqual([
    'morning 10:00 12:30',
    'mid 10:00 10:30',
    'b 10:30 11:00',
    'c 11:00 11:20',
    'a 14:00 14:15',
  ]);
  expect(plan.ok && plan.summary).toEqual([
    '"A" is now from 14:00 to 14:15 on Fri 9 Apr.',
    '"Mid" is now from 10:00 to 10:30 on Fri 9 Apr.',
    'Everything in "Morning" now has an "order".',
  ]);
});
