import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { isScheduled } from '#src/core/schedule/is-scheduled.ts';
import { makeContent, span } from './make-content.ts';

test('a session without a time of its own has the times of its talks, also of those in its sessions', () => {
  const { sessions, talks } = assembleSchedule(
    makeContent({
      sessions: {
        timed: span('09:00', 60),
        plenary: {},
        outer: {},
        inner: { within: 'outer' },
        empty: {},
      },
      talks: {
        lamps: { ...span('10:00', 20), session: 'plenary' },
        wicks: { ...span('11:00', 20), session: 'inner' },
        someday: { session: 'empty' },
      },
    }),
  );
  const scheduled = [...sessions.values(), ...talks.values()].filter(isScheduled);
  expect(scheduled.map(({ entry }) => entry.id).sort()).toEqual([
    'inner',
    'lamps',
    'outer',
    'plenary',
    'timed',
    'wicks',
  ]);
});
