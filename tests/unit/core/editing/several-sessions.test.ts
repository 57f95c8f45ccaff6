import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Plan } from '#src/core/editing/content-edit.ts';
import { planMove } from '#src/core/editing/move.ts';
import { planShift } from '#src/core/editing/shift.ts';
import { planSwap } from '#src/core/editing/swap.ts';
import { tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';
import { afterEdits, editsOf, readEvent } from './edited-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'several-sessions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const on = (clock: string): string => `2027-04-09T${clock}`;
const follower = (session: string): string => `session: ${session}\nminutes: 30\n`;

for (const [name, fields] of Object.entries({
  event: tinyEvent,
  'sessions/am': `title: Am\nstart: ${on('09:00')}\nend: ${on('12:00')}\n`,
  'sessions/pm': `title: Pm\nstart: ${on('14:00')}\nend: ${on('16:00')}\n`,
  'sessions/twice': `title: Twice\nminutes: 60\nslots:\n  - key: one\n    start: ${on('17:00')}\n  - key: two\n    start: ${on('19:00')}\n`,
  'talks/intro': `title: Intro\n${follower('am')}order: 1\n`,
  'talks/both': 'title: Both\nsessions: [am, pm]\norder: 2\nminutes: 30\n',
  'talks/last': `title: Last\n${follower('am')}order: 3\n`,
  'talks/within': `title: Within\nsession: twice\nstart: ${on('17:20')}\nminutes: 30\n`,
  'talks/alone': `title: Alone\nstart: ${on('20:30')}\nminutes: 30\n`,
})) {
  const file = join(folder, `${name}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${fields}---\n`);
}
const event = await readEvent(folder);

const slotsAfter = async (plan: Plan): Promise<string[]> => {
  const { event: after } = await afterEdits(event, editsOf(plan));
  return after.editable.slots.map(({ name, start }) => `${name} ${start.toFormat('HH:mm')}`);
};

test('a talk of several sessions keeps its other times when a part of one session is delayed', () => {
  expect(planShift(event.editable, { from: on('09:15'), to: on('12:00'), by: 10 })).toEqual({
    ok: false,
    sentence:
      '"Both" takes its time from each of several sessions, so it can’t move alone; move the session.',
  });
});

test('a talk of several sessions keeps its other times when the one before it moves, and says what happens to the first', async () => {
  const plan = planMove(event.editable, { collection: 'talks', id: 'intro', to: on('11:00') });
  const slots = await slotsAfter(plan);
  expect(slots.filter((slot) => slot.startsWith('talks/both'))).toEqual([
    'talks/both/am 11:30',
    'talks/both/pm 14:00',
  ]);
  expect(slots).toContain('talks/last/1 10:00');
  expect(plan.ok && plan.summary.join(' ')).toContain(
    '"Both" is now from 11:30 to 12:00 on Fri 9 Apr; before: 09:30 to 10:00.',
  );
});

test('a session’s own slot gets its own length when a talk in it ends later', async () => {
  const plan = planShift(event.editable, { from: on('17:10'), to: on('18:30'), by: 25 });
  const { event: after } = await afterEdits(event, editsOf(plan));
  const rounds = after.editable.slots.filter(({ subject }) => subject.id === 'twice');
  expect(rounds.map(({ end }) => end.toFormat('HH:mm'))).toEqual(['18:15', '20:00']);
});

test('a talk that replaces one of a talk of several sessions has its times, or the swap is refused', async () => {
  const plan = planSwap(event.editable, 'both', 'alone');
  const slots = plan.ok ? await slotsAfter(plan) : [];
  const kept = ['talks/intro/1 09:00', 'talks/last/1 10:00'];
  expect(slots.filter((slot) => kept.includes(slot))).toEqual(plan.ok ? kept : []);
});
