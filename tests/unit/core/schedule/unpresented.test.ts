import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { makeContent } from './make-content.ts';

const sessions = { papers: { start: '2026-10-24T09:00', minutes: 60, room: 'hall' } };

test('a paper without a presentation has no slot, not even its session’s, and moves nothing', () => {
  const content = makeContent({
    sessions,
    talks: {
      shown: { session: 'papers', order: 2, minutes: 20 },
      printed: { session: 'papers', order: 1, presented: 'false' },
    },
  });
  const { slots, problems } = placeContent(content);
  expect(problems).toEqual([]);
  expect(slots.map(({ name }) => name)).toEqual(['sessions/papers/1', 'talks/shown/1']);
  const schedule = assembleSchedule(content);
  expect(schedule.talks.get('printed')).toMatchObject({ slots: [], hasPage: true });
  expect(schedule.sessions.get('papers')?.talks.map(({ entry }) => entry.id)).toEqual([
    'shown',
    'printed',
  ]);
});
