import { describe, expect, test } from 'vitest';
import { readHardEvent } from './hard-event.ts';

const event = await readHardEvent();

/**
 * Computed by hand. Berlin is at UTC+2 until Sunday, October 25, 2026, 01:00 UTC, and at UTC+1 from then on, so its
 * clocks show the hour from two to three twice.
 */
describe('the hard event', () => {
  test.each([
    // Before the change
    ['talks/registration/friday', '2026-10-23T06:00Z/2026-10-23T16:00Z'],
    ['sessions/ml4rivers/1', '2026-10-23T07:00Z/2026-10-23T15:30Z'],
    ['talks/shallow-water/part-1', '2026-10-23T07:00Z/2026-10-23T08:30Z'],
    ['talks/shallow-water/part-2', '2026-10-23T09:00Z/2026-10-23T10:30Z'],
    ['talks/what-the-monsoon-teaches/1', '2026-10-24T07:20Z/2026-10-24T08:20Z'],
    // The night of the change
    ['sessions/night-of-three-rivers/1', '2026-10-24T17:30Z/2026-10-25T02:30Z'],
    ['talks/quiz-across-midnight/1', '2026-10-24T21:30Z/2026-10-24T22:45Z'],
    ['talks/first-two-fifteen/1', '2026-10-25T00:15Z/2026-10-25T00:45Z'],
    ['talks/embers/1', '2026-10-25T00:50Z/2026-10-25T01:10Z'],
    ['talks/second-two-fifteen/1', '2026-10-25T01:15Z/2026-10-25T01:45Z'],
    // After it
    ['talks/outburst/1', '2026-10-25T09:00Z/2026-10-25T10:00Z'],
    ['talks/village-gauges/1', '2026-10-25T11:35Z/2026-10-25T12:00Z'],
    ['talks/delta-without-sand/1', '2026-10-26T09:30Z/2026-10-26T10:30Z'],
  ])('has %s from and to %s', (name, span) => {
    expect(event.span(name)).toBe(span);
  });

  test.each([
    // First of all at the session's start
    ['talks/ml4rivers-opening/1', '2026-10-23T07:00Z/2026-10-23T07:10Z'],
    ['talks/gauges-we-deserve/1', '2026-10-23T07:10Z/2026-10-23T07:50Z'],
    // After one with a start of its own
    ['talks/tides-of-attention/1', '2026-10-23T12:30Z/2026-10-23T12:50Z'],
    ['talks/poster-prize/1', '2026-10-23T12:50Z/2026-10-23T13:00Z'],
    // After a canceled one, and the one at the same time that replaces it
    ['talks/radar-through-clouds/1', '2026-10-24T09:20Z/2026-10-24T09:50Z'],
    ['talks/drones-below-the-canopy/1', '2026-10-24T09:20Z/2026-10-24T09:50Z'],
    ['talks/colour-of-water/1', '2026-10-24T09:50Z/2026-10-24T10:20Z'],
    // In a session within a session
    ['talks/autopsy-of-a-logger/1', '2026-10-23T09:45Z/2026-10-23T10:30Z'],
  ])('has %s after its predecessor: %s', (name, span) => {
    expect(event.span(name)).toBe(span);
  });

  test('has twelve consecutive spotlights of five minutes each', () => {
    const { talks } = event.session('ml4rivers-spotlights');
    const starts = talks.flatMap(({ slots }) => slots).map(({ start }) => start.toUTC().toFormat('HH:mm'));
    expect(starts).toEqual([
      ...['11:30', '11:35', '11:40', '11:45', '11:50', '11:55'],
      ...['12:00', '12:05', '12:10', '12:15', '12:20', '12:25'],
    ]);
  });

  test('repeats the talks of a session that is held twice, for two continents', () => {
    expect(event.span('sessions/wetlands-twice/asia-pacific')).toBe('2026-10-26T07:30Z/2026-10-26T09:00Z');
    expect(event.span('sessions/wetlands-twice/americas')).toBe('2026-10-26T15:00Z/2026-10-26T16:30Z');
    expect(event.span('talks/permafrost-ponds/asia-pacific')).toBe('2026-10-26T08:20Z/2026-10-26T08:40Z');
    expect(event.span('talks/permafrost-ponds/americas')).toBe('2026-10-26T15:50Z/2026-10-26T16:10Z');
    expect(event.span('talks/wetlands-discussion/asia-pacific')).toBe('2026-10-26T08:40Z/2026-10-26T09:00Z');
    expect(event.span('talks/wetlands-discussion/americas')).toBe('2026-10-26T16:10Z/2026-10-26T16:30Z');
  });

  test('counts a slot between midnight and six as part of the evening before', () => {
    const night = event.session('night-of-three-rivers').talks.flatMap(({ slots }) => slots);
    expect(night.map(({ subject, day }) => `${subject.id} ${day}`)).toEqual([
      'dinner 2026-10-24',
      'river-songs 2026-10-24',
      'quiz-across-midnight 2026-10-24',
      'first-two-fifteen 2026-10-24',
      'embers 2026-10-24',
      'second-two-fifteen 2026-10-24',
    ]);
    expect(night.filter(({ ambiguous }) => ambiguous).map(({ subject }) => subject.id)).toEqual([
      'first-two-fifteen',
      'embers',
      'second-two-fifteen',
    ]);
  });

  test('has hours for the chat and the notice', () => {
    const { chat, noticeUntil } = event.schedule;
    expect(chat.opens?.toUTC().toISO()).toBe('2026-10-22T16:00:00.000Z');
    expect(chat.closes?.toUTC().toISO()).toBe('2026-11-02T22:59:00.000Z');
    expect(noticeUntil?.toUTC().toISO()).toBe('2026-10-26T23:00:00.000Z');
  });
});
