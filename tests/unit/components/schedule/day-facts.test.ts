import { describe, expect, test } from 'vitest';
import { dayHighlights } from '#src/components/schedule/day-facts.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';

/** What the front page names for the first day: entries, then tracks. */
function named(written: WrittenContent): string {
  const schedule = assembleSchedule(makeContent(written));
  const [day] = schedule.days;
  if (day === undefined) throw new Error('The event has no day.');
  const { entries, tracks } = dayHighlights(day, schedule);
  return [...entries.map(({ slot }) => slot.subject.id), ...tracks.map(({ name }) => name)].join(
    ' ',
  );
}

const at = (hour: number, fields: Record<string, unknown> = {}) => ({
  start: `2026-10-24T${String(hour).padStart(2, '0')}:00`,
  minutes: 60,
  ...fields,
});
const many = (kind: string) =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${kind}-${index}`, at(8, { kind })]),
  );

describe('the front page names of a day', () => {
  test('keynotes, panels, and openings in chronological order, but not its ordinary talks', () => {
    const talks = {
      talk: at(8),
      keynote: at(10, { kind: 'keynote' }),
      opening: at(9, { kind: 'opening' }),
      panel: at(16, { kind: 'panel' }),
      gone: at(17, { kind: 'keynote', status: 'cancelled' }),
    };
    expect(named({ talks })).toBe('opening keynote panel');
  });

  test('none of a kind that has very many', () => {
    const talks = { ...many('social'), keynote: at(10, { kind: 'keynote' }) };
    expect(named({ talks })).toBe('keynote');
  });

  test('its sessions if nothing stands out', () => {
    const sessions = { morning: at(9), evening: at(18) };
    expect(named({ sessions, talks: { talk: at(8) } })).toBe('morning evening');
  });

  test('a session without the speakers of a talk that has the same id', () => {
    const schedule = assembleSchedule(
      makeContent({
        sessions: { opening: at(9) },
        talks: { opening: { ...at(18), speakers: ['ada'] } },
        speakers: { ada: {} },
      }),
    );
    const [day] = schedule.days;
    expect(day && dayHighlights(day, schedule).entries).toMatchObject([{ people: [] }]);
  });

  test('its tracks if there are no sessions either', () => {
    const talks = { ...many('talk'), theory: at(9, { track: 'theory' }) };
    expect(named({ talks })).toBe('Theory');
  });
});
