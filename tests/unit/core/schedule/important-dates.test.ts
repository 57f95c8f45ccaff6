import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { makeContent } from './make-content.ts';
import { writeProblem } from './write-slots.ts';

const content = (...dates: object[]) => makeContent({ event: { dates } });

test('a deadline anywhere on Earth is at UTC−12, and one without a zone is in the event’s zone', () => {
  const { importantDates } = assembleSchedule(
    content(
      { label: 'Papers', date: '2026-06-01', time: '23:59', zone: 'AoE' },
      { label: 'Videos', date: '2026-06-01', time: '23:59' },
      { label: 'Registration', date: '2026-07-01' },
    ),
  );
  expect(importantDates.map(({ start }) => start?.toUTC().toISO())).toEqual([
    '2026-06-02T11:59:00.000Z',
    '2026-06-01T21:59:00.000Z',
    undefined,
  ]);
});

test('an unknown zone and a skipped time are reported at their positions', () => {
  const dates = content(
    { label: 'Papers', date: '2026-06-01', time: '23:59', zone: 'PST' },
    { label: 'Videos', date: '2026-03-29', time: '02:30' },
  );
  expect(placeContent(dates).problems.map(writeProblem)).toEqual([
    'event/event dates.0.zone zone-unknown',
    'event/event dates.1.time wall-clock-skipped',
  ]);
  expect(assembleSchedule(dates).importantDates).toEqual([]);
});

test('an unknown zone of the event is reported there rather than at each of its dates', () => {
  const { problems } = placeContent(
    makeContent({
      event: {
        timezone: 'Europe/Bärlin',
        dates: [{ label: 'Papers', date: '2026-06-01', time: '23:59' }],
      },
    }),
  );
  expect(problems.map(writeProblem)).toEqual(['event/event timezone zone-unknown']);
});

test('a date in another form is left out, with or without a time', () => {
  const { importantDates } = assembleSchedule(
    content(
      { label: 'Papers', date: 'in June', time: '23:59' },
      { label: 'Videos', date: '1 June' },
      { label: 'Registration', date: '2026-07-01', zone: 'Asia/Tokyo' },
    ),
  );
  expect(importantDates).toEqual([
    { label: 'Registration', date: '2026-07-01', start: undefined, zone: 'Asia/Tokyo' },
  ]);
});
