import { expect, test } from 'vitest';
import { partCard } from '#src/data/card-content.ts';
import { wordsFor } from '#src/i18n/words.ts';
import { inputOf } from '#tests/unit/core/feeds/event-feeds.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

test('the card of a talk shows its day and hours, and both days of a long one', () => {
  const input = inputOf(
    makeContent({
      event: { start: '2026-06-01', end: '2026-06-03', timezone: 'Europe/Berlin', hours: 24 },
      talks: {
        camp: { start: '2026-06-01T12:00', end: '2026-06-03T14:00' },
        keynote: { start: '2026-06-01T23:00', minutes: 90 },
      },
    }),
  );
  const factsOf = (id: string): readonly string[] | undefined => {
    const talk = input.schedule.talks.get(id);
    return talk && partCard(talk, input, wordsFor('en')).facts.slice(0, 3);
  };
  expect(factsOf('keynote')).toEqual(['Monday\nJune 1, 2026', '23:00–00:30', 'Berlin, UTC+2']);
  expect(factsOf('camp')).toEqual([
    'Monday\nJune 1, 2026',
    '12:00 –\nWed, Jun 3, 14:00',
    'Berlin, UTC+2',
  ]);
});
