import { expect, test } from 'vitest';
import { filterTable } from '#src/components/schedule/filter-table.ts';
import { fitOverview, programParts } from '#src/components/schedule/page-program.ts';
import { partRange } from '#src/components/schedule/part-range.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import { wordsFor } from '#src/i18n/words.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

const words = wordsFor('en');

/** A day with a session of posters and ten talks, and two talks without a time. */
function withPosters(count: number) {
  const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);
  return assembleSchedule(
    makeContent({
      sessions: { wall: { start: '2026-10-24T14:00', minutes: 60, kind: 'posters' } },
      talks: Object.fromEntries<Record<string, unknown>>([
        ...numbers(count).map((board) => [
          `poster-${board}`,
          { session: 'wall', kind: 'poster', board: `P${board}` },
        ]),
        ...numbers(10).map((hour) => [
          `talk-${hour}`,
          { start: `2026-10-24T${hour + 8}:30`.replace('T9', 'T09'), minutes: 20 },
        ]),
        ['someday', {}],
        ['sometime', {}],
      ] as [string, Record<string, unknown>][]),
    }),
  );
}

test('the overview omits posters first, then talks without a time, then rows', () => {
  const schedule = withPosters(20);
  const forms = [33, 31, 13, 12, 10].map((most) => {
    const { posters, unplaced, days } = fitOverview(schedule, most);
    return [posters, unplaced, days].map((form) => (form === 'listed' ? 'x' : '-')).join('');
  });
  expect(forms).toEqual(['xxx', 'x-x', '-xx', '--x', '-x-']);
});

test('a page that omits posters has no rows for them in the table of its filters', () => {
  const schedule = withPosters(mostOnPage);
  const [part] = programParts({ days: schedule.days, talks: [] }, schedule);
  expect(part?.posters).toBe('linked');
  const rows = (posters: 'listed' | 'linked') =>
    filterTable(schedule.days, schedule, words, { posters }).table.rows.length;
  expect(rows('linked')).toBe(11);
  expect(rows('listed')).toBe(11 + mostOnPage);
});

test('the title of a page of posters names its boards, and that of a page of one day only its number', () => {
  const schedule = withPosters(mostOnPage + 1);
  const posters = schedule.sessions.get('wall')?.talks ?? [];
  const parts = programParts({ days: [], talks: posters }, schedule);
  expect(parts.map((part) => partRange(part, parts, words, 'en'))).toEqual([
    'P1–P601',
    'P602–P1201',
  ]);
  const whole = programParts({ days: schedule.days, talks: [] }, schedule);
  expect(whole.map((part) => partRange(part, whole, words, 'en'))).toEqual(['']);
});
