import { describe, expect, test } from 'vitest';
import { slotsOutsideHours } from '#src/core/schedule/opening-hours.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';

/** `talks/a/1 hall 09:00-17:00`: each slot outside of hours, the owner of the hours, and the hours of the day. */
const outside = (written: WrittenContent): string[] => {
  const content = makeContent(written);
  const found = slotsOutsideHours(content.event.data, placeContent(content).slots);
  return Array.from(found, ({ slot, room, hours }) =>
    [
      ...[slot.name, room?.id ?? 'event'],
      hours.map(({ opens, closes }) => `${opens}-${closes}`).join(' ') || 'closed',
    ].join(' '),
  );
};

const talk = (start: string, end: string, more: object = {}) => ({
  ...{ start: `2026-10-24T${start}`, end: end.includes('T') ? end : `2026-10-24T${end}`, ...more },
});
const daily = (opens: string, closes: string) => ({ opens, closes });

/** Whether a talk from `start` to `end` is within hours. */
const isWithin = (openingHours: readonly object[], start: string, end: string): boolean =>
  outside({ event: { openingHours }, talks: { it: talk(start, end) } }).length === 0;

describe('a slot is within the hours', () => {
  const usual = [daily('09:00', '17:00')];

  test.each([
    ['exactly as long as they are', '09:00', '17:00', true],
    ['from before they begin', '08:59', '10:00', false],
    ['until after they end', '16:00', '17:01', false],
    ['before them', '07:00', '08:00', false],
    ['after them', '17:00', '18:00', false],
  ])('or outside of them, %s', (_when, start, end, within) => {
    expect(isWithin(usual, start, end)).toBe(within);
  });

  test('if several that touch contain it together, in any order', () => {
    const touching = [daily('13:00', '17:00'), daily('09:00', '13:00')];
    expect(isWithin(touching, '10:00', '16:00')).toBe(true);
    expect(isWithin(touching.toReversed(), '10:00', '16:00')).toBe(true);
    const overlapping = [daily('12:00', '17:00'), daily('09:00', '13:00')];
    expect(isWithin(overlapping, '10:00', '16:00')).toBe(true);
    const within = [daily('10:00', '11:00'), daily('09:00', '17:00')];
    expect(isWithin(within, '09:30', '16:00')).toBe(true);
    const apart = [daily('09:00', '12:00'), daily('13:00', '17:00')];
    expect(isWithin(apart, '11:00', '14:00')).toBe(false);
    expect(isWithin(apart, '13:00', '14:00')).toBe(true);
  });

  test('until midnight, and later if they say so', () => {
    const next = (time: string): string => `2026-10-25T${time}`;
    expect(isWithin([daily('09:00', '24:00')], '22:00', next('00:00'))).toBe(true);
    expect(isWithin([daily('09:00', '24:00')], '22:00', next('00:01'))).toBe(false);
    expect(isWithin([daily('18:00', '01:00')], '22:00', next('01:00'))).toBe(true);
    expect(isWithin([daily('18:00', '01:00')], '22:00', next('01:01'))).toBe(false);
    expect(isWithin([daily('18:00', '18:00')], '22:00', next('17:00'))).toBe(true);
    // The hours of the evening before.
    expect(isWithin([daily('18:00', '01:00')], '00:00', '01:00')).toBe(true);
    expect(isWithin([daily('18:00', '01:00')], '00:00', '01:01')).toBe(false);
  });

  test('of its own date, which replace the usual ones', () => {
    const dated = [...usual, { ...daily('18:00', '20:00'), date: '2026-10-24' }];
    expect(isWithin(dated, '18:00', '19:00')).toBe(true);
    expect(isWithin(dated, '10:00', '11:00')).toBe(false);
    expect(isWithin([{ ...daily('09:00', '17:00'), date: '2026-10-25' }], '10:00', '11:00')).toBe(
      false,
    );
  });
});

describe('the slots outside of hours', () => {
  const event = { openingHours: [daily('09:00', '17:00')] };

  test('are in order, with the hours of the event on their day', () => {
    const openingHours = [
      daily('09:00', '12:00'),
      daily('13:00', '17:00'),
      { ...daily('10:00', '11:00'), date: '2026-10-25' },
    ];
    const talks = {
      sunday: { start: '2026-10-25T17:00', minutes: 60 },
      noon: talk('12:00', '12:30'),
      early: talk('08:00', '10:00'),
      fine: talk('10:00', '11:00'),
    };
    expect(outside({ event: { openingHours }, talks })).toEqual([
      'talks/early/1 event 09:00-12:00 13:00-17:00',
      'talks/noon/1 event 09:00-12:00 13:00-17:00',
      'talks/sunday/1 event 10:00-11:00',
    ]);
    const never = [{ ...daily('09:00', '17:00'), date: '2026-10-25' }];
    expect(
      outside({ event: { openingHours: never }, talks: { it: talk('10:00', '11:00') } }),
    ).toEqual(['talks/it/1 event closed']);
  });

  test('follow the hours of a room rather than the event’s, and are listed once', () => {
    const rooms = [
      { id: 'hall', name: 'Hall', openingHours: [daily('12:00', '20:00')] },
      { id: 'attic', name: 'Attic' },
      { id: 'cellar', name: 'Cellar', openingHours: [daily('12:00', '13:00')] },
    ];
    const talks = {
      a: talk('10:00', '11:00', { room: 'hall' }),
      b: talk('18:00', '19:00', { room: 'hall' }),
      c: talk('18:00', '19:00', { room: 'attic' }),
      d: talk('15:00', '16:00', { rooms: ['attic', 'cellar', 'hall'] }),
      e: talk('10:00', '11:00', { rooms: ['hall', 'cellar'] }),
      f: talk('18:00', '19:00'),
    };
    expect(outside({ event: { ...event, rooms }, talks })).toEqual([
      'talks/a/1 hall 12:00-20:00',
      'talks/e/1 hall 12:00-20:00',
      'talks/d/1 cellar 12:00-13:00',
      'talks/f/1 event 09:00-17:00',
      'talks/c/1 event 09:00-17:00',
    ]);
    expect(outside({ event: { rooms }, talks })).toEqual([
      'talks/a/1 hall 12:00-20:00',
      'talks/e/1 hall 12:00-20:00',
      'talks/d/1 cellar 12:00-13:00',
    ]);
  });

  test('include no canceled slot, and no party without a room', () => {
    const talks = {
      off: talk('18:00', '19:00', { status: 'cancelled' }),
      party: talk('18:00', '19:00', { kind: 'social' }),
      dinner: talk('18:00', '19:00', { kind: 'social', room: 'hall' }),
      meal: talk('18:00', '19:00', { kind: 'meal' }),
    };
    expect(outside({ event, talks })).toEqual([
      'talks/meal/1 event 09:00-17:00',
      'talks/dinner/1 event 09:00-17:00',
    ]);
  });

  test('leave out slots within a session that is listed, at any depth', () => {
    const sessions = {
      day: talk('08:00', '18:00'),
      inner: talk('08:00', '10:00', { within: 'day' }),
      posters: talk('18:30', '19:30'),
    };
    const talks = {
      a: talk('08:00', '08:30', { session: 'inner' }),
      poster: { session: 'posters' },
      b: talk('08:00', '08:30'),
    };
    expect(outside({ event, sessions, talks })).toEqual([
      'sessions/day/1 event 09:00-17:00',
      'talks/b/1 event 09:00-17:00',
      'sessions/posters/1 event 09:00-17:00',
    ]);
  });

  test('leave out a session that lasts into another date, but not its talks', () => {
    const sessions = { days: talk('09:00', '2026-10-25T12:00') };
    const talks = {
      night: talk('20:00', '21:00', { session: 'days' }),
      noon: talk('12:00', '13:00', { session: 'days' }),
    };
    expect(outside({ event, sessions, talks })).toEqual(['talks/night/1 event 09:00-17:00']);
    // Nor are its posters, which last as long as it does.
    const posters = { ...talks, poster: { session: 'days' } };
    expect(outside({ event, sessions, talks: posters })).toEqual([
      'talks/night/1 event 09:00-17:00',
    ]);
    // Without talks, the session itself takes place.
    expect(outside({ event, sessions })).toEqual(['sessions/days/1 event 09:00-17:00']);
  });

  test('are empty if a date of the hours is wrong', () => {
    const openingHours = [
      daily('09:00', '10:00'),
      { ...daily('09:00', '10:00'), date: '24 October' },
    ];
    const talks = { it: talk('18:00', '19:00'), hall: talk('18:00', '19:00', { room: 'hall' }) };
    expect(outside({ event: { openingHours }, talks })).toEqual([]);
    expect(outside({ talks })).toEqual([]);
    const rooms = [{ id: 'hall', name: 'Hall', openingHours: [daily('09:00', '10:00')] }];
    expect(outside({ event: { openingHours, rooms }, talks })).toEqual([
      'talks/hall/1 hall 09:00-10:00',
    ]);
  });
});
