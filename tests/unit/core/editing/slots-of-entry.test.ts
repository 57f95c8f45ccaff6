import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planCancel } from '#src/core/editing/cancel.ts';
import { planMove } from '#src/core/editing/move.ts';
import { planShift } from '#src/core/editing/shift.ts';
import { afterEdits, changedLines, editsOf, readEvent } from './edited-event.ts';
import { tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'slots-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  event: tinyEvent,
  'talks/keyless':
    'title: Keyless\nslots:\n  - start: 2027-04-09T09:00\n    minutes: 10\n  - start: 2027-04-09T10:00\n    minutes: 10\n',
  'sessions/rounds':
    'title: Rounds\nslots:\n  - key: one\n    start: 2027-04-09T12:00\n    minutes: 60\n  - key: two\n    start: 2027-04-09T14:00\n    minutes: 60\n',
  'talks/camp': 'title: Camp\nstart: 2027-04-09T15:00\nend: 2027-04-10T17:00\n',
  'talks/both':
    'title: Both\nslots:\n  - key: alone\n    start: 2027-04-09T17:00\n    minutes: 10\n  - key: shared\n    session: rounds\nsessions: [rounds]\n',
  'talks/poster': 'title: Poster\nkind: poster\nsession: rounds\n',
  'talks/pitch': 'title: Pitch\nsession: rounds\nminutes: 10\n',
};
for (const [name, fields] of Object.entries(files)) {
  const file = join(folder, `${name}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${fields}---\n`);
}
const event = await readEvent(folder);

test('a shift moves each of several slots that have no keys yet', async () => {
  const plan = planShift(event.editable, {
    from: '2027-04-09T09:00',
    to: '2027-04-09T11:00',
    by: 5,
  });
  const { changes } = await afterEdits(event, editsOf(plan));
  expect(changedLines(changes)).toEqual([
    '-  - start: 2027-04-09T09:00',
    '-  - start: 2027-04-09T10:00',
    '+  - start: 2027-04-09T09:05',
    '+  - start: 2027-04-09T10:05',
  ]);
});

test('a slot that a talk takes from a session held several times can’t be changed alone', () => {
  const ofPoster = { collection: 'talks', id: 'poster', slot: 'two' } as const;
  const ofPitch = { ...ofPoster, id: 'pitch' };
  const sentence = (title: string) => ({
    ok: false,
    sentence: `"${title}" has the times of its session, so it can’t be changed at only one of them; change the session.`,
  });
  expect(planCancel(event.editable, ofPoster)).toEqual(sentence('Poster'));
  expect(planMove(event.editable, { ...ofPoster, room: 'hall' })).toEqual(sentence('Poster'));
  const ofBoth = { ...ofPoster, id: 'both', slot: 'shared--one' };
  expect(planCancel(event.editable, ofBoth)).toEqual(sentence('Both'));
  expect(planCancel(event.editable, { ...ofBoth, slot: 'alone' })).toMatchObject({ ok: true });
  expect(planMove(event.editable, { ...ofPitch, to: '2027-04-09T14:30' })).toEqual(
    sentence('Pitch'),
  );
});

test('without a slot, a talk of a session held several times is canceled as a whole', async () => {
  const plan = planCancel(event.editable, { collection: 'talks', id: 'poster' });
  const { changes } = await afterEdits(event, editsOf(plan));
  expect(changedLines(changes)).toEqual(['+status: cancelled']);
});

test('the new and the former time of a slot of a day or longer name the days of both ends', () => {
  const plan = planMove(event.editable, {
    collection: 'talks',
    id: 'camp',
    to: '2027-04-09T16:00',
  });
  expect(plan.ok && plan.summary).toEqual([
    '"Camp" is now from 16:00 on Fri 9 Apr to 18:00 on Sat 10 Apr; before: 15:00 on Fri 9 Apr to 17:00 on Sat 10 Apr.',
  ]);
});
