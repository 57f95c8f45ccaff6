import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { newFindings } from '#src/core/editing/new-findings.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { sourceOf, tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';

const event = tinyEvent.replace(
  '  - id: hall\n    name: Great Hall\n',
  '  - id: room-1\n    name: Room 1\n  - id: room-2\n    name: Room 2\n',
);

const talk = (number: number, start: string, room: string): Record<string, string> => ({
  [`talks/part-${String(number)}`]: `title: Part ${String(number)}\nstart: 2027-04-09T${start}\nminutes: 30\nroom: ${room}\n`,
});

async function clashesOf(...talks: readonly Record<string, string>[]): Promise<Finding[]> {
  const files = Object.assign({ event }, ...talks) as Record<string, string>;
  const { findings } = runChecks(await sourceOf(files));
  return findings.filter(({ code }) => code === 'room-clash');
}

const [one, two] = [talk(1, '10:00', 'room-1'), talk(2, '11:00', 'room-2')];
const before = clashesOf(one, two, talk(3, '10:15', 'room-1'));

test('a clash with another talk in another room is new, even if the names differ only in a number', async () => {
  const after = await clashesOf(one, two, talk(3, '11:15', 'room-2'));
  expect(newFindings(await before, after).map(({ message }) => message)).toEqual([
    '"Room 2" is double-booked on 9 April 2027: this talk is from 11:15 to 11:45, and "Part 2" (content/talks/part-2.mdx) is from 11:00 to 11:30.',
  ]);
});

test('a clash that existed stays the same when its times move, or the file of the other talk is renamed', async () => {
  expect(await before).toHaveLength(1);
  const moved = await clashesOf(one, two, talk(3, '10:20', 'room-1'));
  expect(newFindings(await before, moved)).toEqual([]);
  const { 'talks/part-1': fields = '' } = one;
  const renamed = await clashesOf({ 'talks/first': fields }, talk(3, '10:15', 'room-1'));
  const paths = new Map([['content/talks/part-1.mdx', 'content/talks/first.mdx']]);
  expect(newFindings(await before, renamed, paths)).toEqual([]);
  expect(newFindings(await before, renamed)).toHaveLength(1);
});

test.each([
  ['The room "12" is full.', 'The room "13" is full.'],
  ['"15" wheels" and "A" clash.', '"16" wheels" and "A" clash.'],
  ['In "Hall May" is no room.', 'In "Hall June" is no room.'],
])('names are compared with their numbers: %s', (earlier, later) => {
  const finding = (message: string): Finding => ({
    ...{ code: 'room-clash', severity: 'error', file: 'a', line: 1, column: 1 },
    ...{ message, hint: '' },
  });
  expect(newFindings([finding(earlier)], [finding(later)])).toHaveLength(1);
  expect(newFindings([finding(earlier)], [finding(earlier)])).toEqual([]);
});

test('a second clash of two talks that already clash at another time is new', async () => {
  const twice = (number: number, ...starts: readonly string[]): Record<string, string> => ({
    [`talks/part-${String(number)}`]: `title: Part ${String(number)}\nslots:\n${starts
      .map(
        (start, index) =>
          `  - key: k${String(index)}\n    start: 2027-04-09T${start}\n    minutes: 30\n    room: room-1\n`,
      )
      .join('')}`,
  });
  const once = await clashesOf(twice(1, '10:00', '12:00'), twice(2, '10:00', '14:00'));
  const now = await clashesOf(twice(1, '10:00', '14:00'), twice(2, '10:00', '14:00'));
  expect([once.length, now.length]).toEqual([1, 2]);
  expect(newFindings(once, now)).toHaveLength(1);
});
