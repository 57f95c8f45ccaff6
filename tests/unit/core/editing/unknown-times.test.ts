import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planMove } from '#src/core/editing/move.ts';
import { planShift, type Shift } from '#src/core/editing/shift.ts';
import { tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';
import { readEvent } from './edited-event.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** An event with a talk at 09:00, a session from 10:00 to 12:00 with two talks, and one more file. */
async function eventWith(name: string, fields: string) {
  const folder = mkdtempSync(join(tmpdir(), 'unknown-'));
  folders.push(folder);
  const files = {
    event: tinyEvent.replace('tracks:', '  - id: attic\n    name: Attic\ntracks:'),
    'talks/early': 'title: Early\nstart: 2027-04-09T09:00\nminutes: 30\nroom: hall\n',
    'sessions/morning':
      'title: Morning\nstart: 2027-04-09T10:00\nend: 2027-04-09T12:00\nroom: hall\n',
    'talks/one': 'title: One\nsession: morning\norder: 1\nminutes: 30\n',
    'talks/two': 'title: Two\nsession: morning\norder: 2\nminutes: 30\n',
    [name]: fields,
  };
  for (const [each, text] of Object.entries(files)) {
    const file = join(folder, `${each}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${text}---\n`);
  }
  const { editable } = await readEvent(folder);
  const sentence = (plan: ReturnType<typeof planShift>) =>
    plan.ok ? 'moves' : plan.sentence.replaceAll(/\S*\/unknown-\w+/g, 'content');
  return {
    shift: (shift: Omit<Shift, 'by'> = {}) => sentence(planShift(editable, { ...shift, by: 5 })),
    move: () =>
      sentence(
        planMove(editable, { collection: 'sessions', id: 'morning', to: '2027-04-09T10:05' }),
      ),
  };
}

const refused =
  'content/talks/late.mdx has errors that "npm run check" lists, so it is unclear whether it moves, too. Fix them first.';
const wrongLength = 'title: Late\nstart: 2027-04-09T11:00\nminutes: 30 min\n';

test.each([
  ['with an unreadable length', wrongLength],
  ['with a colon in its title', 'title: Late: the end\nstart: 2027-04-09T11:00\nminutes: 30\n'],
  ['with a start that is no time', 'title: Late\nstart: 11 am\nminutes: 30\n'],
  ['without a length', 'title: Late\nstart: 2027-04-09T11:00\n'],
  [
    'with a slot that has no time',
    'title: Late\nslots:\n  - { key: a, start: 2027-04-09T11:00, minutes: 5 }\n  - { key: b, start: 25:00, minutes: 5 }\n',
  ],
])('a shift leaves no talk %s behind', async (_, fields) => {
  const { shift } = await eventWith('talks/late', fields);
  expect(shift()).toBe(refused);
  expect(shift({ from: '2027-04-09T10:00' })).toBe(refused);
});

test('a shift of another part of the program is possible', async () => {
  const { shift, move } = await eventWith('talks/late', `${wrongLength}room: attic\n`);
  expect(shift({ to: '2027-04-09T10:00' })).toBe('moves');
  expect(shift({ room: 'hall' })).toBe('moves');
  expect(shift({ session: 'morning' })).toBe('moves');
  expect(move()).toBe('moves');
  expect(shift({ room: 'attic' })).toBe(refused);
});

test('a talk with an error moves with its session, but not with a part of it', async () => {
  const { shift, move } = await eventWith(
    'talks/late',
    'title: Late\nsession: morning\norder: 3\nminutes: 30 min\n',
  );
  expect(shift()).toBe('moves');
  expect(shift({ session: 'morning' })).toBe('moves');
  expect(move()).toBe('moves');
  expect(shift({ to: '2027-04-09T09:30' })).toBe('moves');
  expect(shift({ from: '2027-04-09T10:30' })).toBe(refused);
});

test('a session moves only if all talks in it can be read', async () => {
  const { shift, move } = await eventWith('talks/late', `${wrongLength}session: morning\n`);
  expect(shift({ session: 'morning' })).toBe(refused);
  expect(move()).toBe(refused);
});

test('a talk that has an error elsewhere moves', async () => {
  const { shift } = await eventWith(
    'talks/late',
    'title: Late\nstart: 2027-04-09T11:00\nminutes: 30\nspeaker: ada\n',
  );
  expect(shift()).toBe('moves');
});
