import { expect, test } from 'vitest';
import { locationsLd } from '#src/core/feeds/json-ld/event-ld.ts';
import { speakerLd } from '#src/core/feeds/json-ld/person-ld.ts';
import { eventLd, sessionLd } from '#src/core/feeds/json-ld/program-ld.ts';
import { talkLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf } from './event-feeds.ts';

const at = (start: string, more: object = {}) => ({
  ...{ start: `2026-10-24T${start}`, minutes: 30, ...more },
});
const video = { kind: 'video', url: '/v.mp4', date: '2026-11-01' };

/** An event without venue, rooms, organizers, and texts, whose site has no known address. */
const bare = (event: object = {}) =>
  inputOf(
    makeContent({
      event: { rooms: [], tracks: [], online: false, ...event },
      sessions: {
        s: {
          title: 'Rounds',
          slots: [
            { key: 'a', ...at('09:00') },
            { key: 'b', ...at('10:00') },
          ],
        },
      },
      speakers: { ada: { name: 'Ada' }, grace: { name: 'Grace' } },
      talks: {
        inside: at('10:00', { session: 's' }),
        alone: at('12:00', {
          links: [video, { ...video, kind: 'website', thumbnail: 'https://v.example/v.jpg' }],
        }),
        filmed: at('13:00', {
          ...{ speakers: ['ada'], doi: '10.1000/1' },
          links: [{ ...video, thumbnail: 'https://v.example/v.jpg' }],
        }),
      },
    }),
    { site: { root: undefined, base: '/event/' } },
  );
const input = bare();
const empty = inputOf(makeContent({}));

test('an event has no empty property, and has paths if its address is unknown', () => {
  expect(eventLd(input)).toStrictEqual({
    ...{ '@type': 'EducationEvent', '@id': '/event/#event', url: '/event/', name: 'Meeting' },
    ...{ startDate: '2026-10-24T09:00:00+02:00', endDate: '2026-10-24T13:30:00+02:00' },
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: [
      { '@type': 'Place', name: 'Location to be announced', address: 'Location to be announced' },
    ],
    inLanguage: 'en',
    subEvent: ['sessions/s/#a', 'sessions/s/#b', 'talks/alone/#event', 'talks/filmed/#event'].map(
      (name) => ({ '@id': `/event/${name}` }),
    ),
  });
});

test('an event without scheduled talks has its dates, but no parts', () => {
  expect(eventLd(empty)).toMatchObject({ startDate: '2026-10-24', endDate: '2026-10-25' });
  expect(eventLd(empty)).not.toHaveProperty('subEvent');
});

test('an event is described by its summary', () => {
  const event = { ...input.schedule.event, plain: 'A meeting.' };
  const described = eventLd({ ...input, schedule: { ...input.schedule, event } });
  expect(described).toMatchObject({ description: 'A meeting.' });
});

test('a person has no empty property', () => {
  expect(speakerLd(input.schedule.speakers.get('ada')!, input)).toStrictEqual({
    ...{ '@type': 'Person', '@id': '/event/speakers/ada/', url: '/event/speakers/ada/' },
    ...{ name: 'Ada', performerIn: [{ '@id': '/event/talks/filmed/#event' }] },
  });
  expect(speakerLd(input.schedule.speakers.get('grace')!, input)).toStrictEqual({
    ...{ '@type': 'Person', '@id': '/event/speakers/grace/', url: '/event/speakers/grace/' },
    name: 'Grace',
  });
});

test('a slot of a session lists the talks within it, and no people if none are named', () => {
  const [first, second] = sessionLd(input.schedule.sessions.get('s')!, input);
  expect(first).not.toHaveProperty('subEvent');
  expect(first).not.toHaveProperty('performer');
  expect(first).toHaveProperty('organizer.@type', 'Organization');
  expect(second).toMatchObject({ subEvent: [{ '@id': '/event/talks/inside/#event' }] });
});

test('a talk without a location of its own names the slot of the session around it', () => {
  const [inside] = talkLd(input.schedule.talks.get('inside')!, input);
  expect(inside).toMatchObject({ superEvent: { '@id': '/event/sessions/s/#b' } });
  expect(inside).not.toHaveProperty('performer');
  expect(inside).not.toHaveProperty('workFeatured');
  expect(inside).not.toHaveProperty('recordedIn');
});

test('an online event has its front page as its location', () => {
  const front = { '@type': 'VirtualLocation', url: '/event/' };
  expect(locationsLd('online', [], input)).toStrictEqual([front]);
  // A place without a name adds nothing beside it.
  expect(locationsLd('hybrid', [], input)).toStrictEqual([front]);
  const [room] = empty.schedule.event.data.rooms;
  expect(locationsLd('hybrid', [room!], input)).toStrictEqual([
    { '@type': 'Place', name: 'Hall', address: 'Hall' },
    front,
  ]);
});

test('the address of a location is that of its venue, else the venue’s name', () => {
  const harbor = bare({ venue: { name: 'Old Harbor' } });
  expect(locationsLd('in person', empty.schedule.event.data.rooms.slice(0, 1), harbor)).toEqual([
    { '@type': 'Place', name: 'Hall, Old Harbor', address: 'Old Harbor' },
  ]);
});

test('a recording is listed only with a date and a picture, under the talk’s name', () => {
  const { talks } = input.schedule;
  expect(talkLd(talks.get('alone')!, input)[0]).not.toHaveProperty('recordedIn');
  expect(talkLd(talks.get('filmed')!, input)[0]).toMatchObject({
    recordedIn: [{ name: 'filmed', description: 'filmed', url: '/event/v.mp4' }],
    workFeatured: { '@id': 'https://doi.org/10.1000/1', author: [{ name: 'Ada' }] },
  });
});
