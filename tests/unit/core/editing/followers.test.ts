import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Plan } from '#src/core/editing/content-edit.ts';
import { planMove } from '#src/core/editing/move.ts';
import { planShift } from '#src/core/editing/shift.ts';
import { tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';
import { afterEdits, changedLines, editsOf, readEvent, type EditedEvent } from './edited-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'followers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, fields: string): void {
  const file = join(folder, `${name}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${fields}---\n`);
}

const follower = (title: string, order: number): string =>
  `title: Talk ${title}\nsession: morning\norder: ${String(order)}\nminutes: 30\n`;

write('event', tinyEvent);
write('sessions/morning', 'title: Morning\nstart: 2027-04-09T10:00\nend: 2027-04-09T12:30\n');
write(
  'sessions/rounds',
  'title: Rounds\nslots:\n  - key: one\n    start: 2027-04-09T14:00\n    minutes: 60\n  - key: two\n    start: 2027-04-09T16:00\n    minutes: 60\n',
);
write(
  'talks/pitch',
  'title: Pitch\nsession: rounds\norder: 1\nstart: 2027-04-09T14:00\nminutes: 10\n',
);
write('talks/echo', 'title: Echo\nsession: rounds\norder: 2\nminutes: 10\n');
for (const [index, title] of ['a', 'b', 'c', 'd'].entries()) {
  write(`talks/${title}`, follower(title, index + 1));
}
const event = await readEvent(folder);

/** The start of each talk of the morning, and the end of the session, after a plan. */
async function startsAfter(plan: Plan): Promise<string> {
  const after = await afterEdits(event, editsOf(plan));
  return clocksOf(after.event);
}

function clocksOf({ editable }: EditedEvent): string {
  const morning = editable.slots.filter(({ subject, session }) =>
    [subject.id, session?.id].includes('morning'),
  );
  return morning
    .map(({ subject, start, end }) =>
      subject.id === 'morning'
        ? `${start.toFormat('HH:mm')}-${end.toFormat('HH:mm')}`
        : `${subject.id} ${start.toFormat('HH:mm')}`,
    )
    .join(', ');
}

const summaryOf = (plan: Plan): unknown => (plan.ok ? plan.summary : plan.sentence);
const on = (clock: string): string => `2027-04-09T${clock}`;

test('talks follow one another', () => {
  expect(clocksOf(event)).toBe('10:00-12:30, a 10:00, b 10:30, c 11:00, d 11:30');
});

describe('a shift', () => {
  test('leaves the talks after its end where they are, and says what it moves', async () => {
    const plan = planShift(event.editable, { from: on('10:30'), to: on('11:00'), by: 5 });
    expect(await startsAfter(plan)).toBe('10:00-12:30, a 10:00, b 10:35, c 11:00, d 11:30');
    expect(summaryOf(plan)).toEqual([
      '"Talk b" is now from 10:35 to 11:05 on Fri 9 Apr; before: 10:30 to 11:00.',
    ]);
    const { changes } = await afterEdits(event, editsOf(plan));
    expect(changedLines(changes)).toEqual(['+start: 2027-04-09T10:35', '+start: 2027-04-09T11:00']);
  });

  test('leaves them there, too, if their session moves', async () => {
    const later = planShift(event.editable, { from: on('10:00'), to: on('11:00'), by: 5 });
    expect(await startsAfter(later)).toBe('10:05-12:35, a 10:05, b 10:35, c 11:00, d 11:30');
    const earlier = planShift(event.editable, { from: on('10:00'), to: on('11:00'), by: -45 });
    expect(await startsAfter(earlier)).toBe('09:15-12:00, a 09:15, b 09:45, c 11:00, d 11:30');
  });

  test('moves the rest of a session with one new start, and says that the session ends later', async () => {
    const plan = planShift(event.editable, { from: on('11:00'), to: on('12:00'), by: 45 });
    expect(await startsAfter(plan)).toBe('10:00-12:45, a 10:00, b 10:30, c 11:45, d 12:15');
    expect(summaryOf(plan)).toEqual([
      '"Morning" is now from 10:00 to 12:45 on Fri 9 Apr; before: 10:00 to 12:30.',
      '"Talk c" is now from 11:45 to 12:15 on Fri 9 Apr; before: 11:00 to 11:30.',
      '"Talk d" is now from 12:15 to 12:45 on Fri 9 Apr; before: 11:30 to 12:00.',
    ]);
  });

  test('writes no start if everything in a session moves', async () => {
    const plan = planShift(event.editable, { session: 'morning', by: 5 });
    const { changes } = await afterEdits(event, editsOf(plan));
    expect(changedLines(changes)).toEqual([
      '-start: 2027-04-09T10:00',
      '-end: 2027-04-09T12:30',
      '+start: 2027-04-09T10:05',
      '+end: 2027-04-09T12:35',
    ]);
  });
});

describe('a move', () => {
  test.each([
    ['10:35', '10:00-12:30, a 10:00, b 10:35, c 11:00, d 11:30'],
    ['11:45', '10:00-12:30, a 10:00, c 11:00, d 11:30, b 11:45'],
    ['18:00', '10:00-12:30, a 10:00, c 11:00, d 11:30, b 18:00'],
  ])('of a talk to %s leaves the talks after it where they are', async (to, starts) => {
    const plan = planMove(event.editable, { collection: 'talks', id: 'b', to: on(to) });
    expect(await startsAfter(plan)).toBe(starts);
    expect(plan.ok && plan.summary).toHaveLength(1);
  });

  test('names a talk that moves along because its session is held several times', () => {
    const plan = planMove(event.editable, { collection: 'talks', id: 'pitch', to: on('14:20') });
    expect(summaryOf(plan)).toEqual([
      '"Pitch" is now from 14:20 to 14:30 on Fri 9 Apr; before: 14:00 to 14:10.',
      '"Echo" is now from 14:30 to 14:40 on Fri 9 Apr; before: 14:10 to 14:20.',
    ]);
  });
});
