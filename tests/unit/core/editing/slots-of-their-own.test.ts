import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planCancel } from '#src/core/editing/cancel.ts';
import { planSwap } from '#src/core/editing/swap.ts';
import { tinyEvent } from '#tests/unit/core/checks/tiny-event.ts';
import { afterEdits, editsOf, readEvent } from './edited-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-slots-'));
afterAll(() => rmSync(folder, { recursive: true }));

const slot = (key: string, clock: string, more: string): string =>
  `  - key: ${key}\n    start: 2027-04-09T${clock}\n    minutes: 30\n${more}`;

for (const [name, fields] of Object.entries({
  event: tinyEvent,
  'talks/alpha': `title: Alpha\nslots:\n${slot('one', '09:00', '    status: confirmed\n')}${slot('two', '11:00', '    status: tentative\n')}`,
  'talks/ill': `title: Ill\nslots:\n${slot('one', '13:00', '    status: cancelled\n    note: Ada is ill\n')}`,
  'talks/gamma': 'title: Gamma\nstart: 2027-04-09T16:00\nminutes: 30\n',
})) {
  const file = join(folder, `${name}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${fields}---\n`);
}
const event = await readEvent(folder);

test('a talk that is canceled as a whole is canceled in slots with a status of their own, too', async () => {
  const plan = planCancel(event.editable, { collection: 'talks', id: 'alpha' });
  const { event: after } = await afterEdits(event, editsOf(plan));
  const own = after.editable.slots.filter(({ subject }) => subject.id === 'alpha');
  expect(own.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  expect(plan.ok && plan.summary).toEqual([
    '"Alpha" is canceled.',
    'The "status" of "one" and "two" is removed: it would keep them.',
  ]);
});

test('one slot is canceled alone', async () => {
  const plan = planCancel(event.editable, { collection: 'talks', id: 'alpha', slot: 'two' });
  const { event: after } = await afterEdits(event, editsOf(plan));
  const own = after.editable.slots.filter(({ subject }) => subject.id === 'alpha');
  expect(own.map(({ status }) => status)).toEqual(['confirmed', 'cancelled']);
});

test('a swap does not hand the cancellation of a slot to the other talk', () => {
  expect(planSwap(event.editable, 'gamma', 'ill')).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('A slot of "Ill" has its own "status" or "note"') as string,
  });
});
