import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { endOfLastTalk } from '#src/core/schedule/last-talk.ts';
import { makeContent, span } from './make-content.ts';

const schedule = assembleSchedule(
  makeContent({
    talks: {
      a: span('09:00', 60, { room: 'hall' }),
      b: span('11:00', 60, { room: 'hall' }),
      party: span('18:00', 60, { room: 'hall', kind: 'meal' }),
      gone: span('13:00', 60, { room: 'hall', status: 'cancelled' }),
    },
  }),
);

test('the last talk in a room is neither a meal nor canceled', () => {
  const last = schedule.slots.find(({ subject }) => subject.id === 'b');
  expect(endOfLastTalk(schedule, 'hall')).toBe(last?.end.toJSDate().toISOString());
});

test('a room without talks has no last one', () => {
  expect(endOfLastTalk(schedule, 'attic')).toBe('1970-01-01T00:00:00.000Z');
});
