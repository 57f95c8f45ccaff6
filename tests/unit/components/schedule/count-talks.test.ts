import { expect, test } from 'vitest';
import { countTalks, countTalksOn, dayHighlights } from '#src/components/schedule/day-facts.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

const at = (start: string, more = {}) => ({ start: `2026-10-24T${start}`, minutes: '30', ...more });
const schedule = assembleSchedule(
  makeContent({
    sessions: { posters: { ...at('14:00'), kind: 'posters' } },
    talks: {
      opening: at('09:00', { kind: 'opening' }),
      coffee: at('10:00', { kind: 'break' }),
      off: at('11:00', { status: 'cancelled' }),
      twice: {
        kind: 'keynote',
        slots: [
          { key: 'round-1', ...at('12:00') },
          { key: 'round-2', ...at('18:00') },
        ],
      },
      one: { session: 'posters', kind: 'poster' },
      two: { session: 'posters', kind: 'poster' },
    },
  }),
);

test('a day counts each talk once, including posters, but no breaks and no canceled talks', () => {
  expect(countTalksOn('2026-10-24', schedule)).toBe(4);
  expect(countTalksOn('2026-10-25', schedule)).toBe(0);
  expect(countTalks(schedule.talks.values())).toBe(4);
});

test('a talk that is held twice on a day is highlighted once', () => {
  const [day] = schedule.days.filter(({ slots }) => slots.length > 0);
  if (day === undefined) throw new Error('There is a day with slots.');
  const ids = dayHighlights(day, schedule).entries.map(({ slot }) => slot.subject.id);
  expect(ids).toEqual(['opening', 'twice']);
});
