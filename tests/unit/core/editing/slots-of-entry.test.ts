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

test('the cancellation of one slot names it, and so does its end', async () => {
  const ofTwo = { collection: 'sessions', id: 'rounds', slot: 'two' } as const;
  const plan = planCancel(event.editable, ofTwo);
  expect(plan.ok && plan.summary).toEqual(['The slot "two" of "Rounds" is canceled.']);
  const { event: canceled } = await afterEdits(event, editsOf(plan));
  const sentence = (slot: string | undefined, undo: boolean): unknown => {
    const again = planCancel(canceled.editable, { ...ofTwo, slot, undo });
    return again.ok ? again.summary : again.sentence;
  };
  expect(sentence('two', false)).toBe('The slot "two" of "Rounds" is already canceled.');
  expect(sentence('two', true)).toEqual(['The slot "two" of "Rounds" takes place after all.']);
  expect(sentence('one', true)).toBe('The slot "one" of "Rounds" isn’t canceled.');
  expect(sentence(undefined, true)).toBe(
    '"Rounds" isn’t canceled. Only its slot "two" is canceled: add --slot two.',
  );
});

test('to undo the cancellation of a whole session, no slot is named', async () => {
  const ofRounds = { collection: 'sessions', id: 'rounds' } as const;
  const { event: canceled } = await afterEdits(
    event,
    editsOf(planCancel(event.editable, ofRounds)),
  );
  expect(planCancel(canceled.editable, { ...ofRounds, slot: 'two', undo: true })).toEqual({
    ok: false,
    sentence: '"Rounds" is canceled as a whole: leave out --slot.',
  });
});

test('another talk can’t replace only one slot', () => {
  const slot = { collection: 'talks', id: 'both', slot: 'alone', replacedBy: 'camp' } as const;
  expect(planCancel(event.editable, slot)).toEqual({
    ok: false,
    sentence:
      'A talk replaces another one as a whole, not in one slot. Name the other one in a note instead: --note "In its place: …".',
  });
});
