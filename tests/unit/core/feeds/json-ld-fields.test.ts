import { expect, test } from 'vitest';
import { speakerLd } from '#src/core/feeds/json-ld/person-ld.ts';
import { breadcrumbsLd, eventLd, sessionLd } from '#src/core/feeds/json-ld/program-ld.ts';
import { talkLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import { noHistory } from '#src/core/history/history.ts';
import { complete } from './complete-content.ts';
import { root } from './event-feeds.ts';

const talk = (id: string, input = complete) => talkLd(input.schedule.talks.get(id)!, input);
const session = (id: string, input = complete) =>
  sessionLd(input.schedule.sessions.get(id)!, input);
const person = (id: string, input = complete) => speakerLd(input.schedule.speakers.get(id)!, input);

const named = (id: string) => ({ '@id': `${root}speakers/${id}/`, url: `${root}speakers/${id}/` });
const mia = {
  ...{ '@type': 'Person', ...named('mia'), name: 'Mia Ferreira' },
  affiliation: { '@type': 'Organization', name: 'Institute of Tides' },
  sameAs: ['https://mia.example/'],
};
const noor = { '@type': 'Person', ...named('noor'), name: 'Noor Haddad' };
const place = (name: string) => ({
  ...{ '@type': 'Place', name, address: 'Quay 1, 26121 Oldenburg', url: 'https://harbor.example/' },
});
const online = { '@type': 'VirtualLocation', url: 'https://live.example/' };

/** The properties that everything at the event has in common. */
const common = {
  '@type': 'EducationEvent',
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
  offers: { '@type': 'Offer', url: 'https://sea.example/register' },
};
const ofEvent = {
  organizer: { '@type': 'Organization', name: 'Meeting on the Sea', url: root },
  superEvent: { '@id': `${root}#event` },
};

test('a talk is an event with its people, paper, and recordings', () => {
  expect(talk('deep')).toStrictEqual([
    {
      ...{ ...common, ...ofEvent, '@id': `${root}talks/deep/#event`, url: `${root}talks/deep/` },
      ...{ name: 'The deep', alternateName: 'Songs', description: 'Whales sing.' },
      ...{ startDate: '2026-10-24T10:30:00+02:00', endDate: '2026-10-24T11:15:00+02:00' },
      ...{ inLanguage: ['pt', 'en'], keywords: ['whales', 'song'] },
      location: [place('Hall, Old Harbor'), online],
      superEvent: { '@id': `${root}sessions/morning/#event` },
      performer: [mia, { ...noor, affiliation: { '@type': 'Organization', name: 'Wadi Lab' } }],
      workFeatured: {
        ...{ '@type': 'ScholarlyArticle', '@id': 'https://doi.org/10.1000/182' },
        ...{ url: 'https://doi.org/10.1000/182', name: 'The deep', headline: 'The deep' },
        author: [noor, mia, { '@type': 'Person', name: 'Q. Public' }],
      },
      recordedIn: [
        {
          ...{ '@type': 'VideoObject', name: 'The film', description: 'Whales sing.' },
          ...{ thumbnailUrl: 'https://video.example/deep.jpg', uploadDate: '2026-11-01' },
          url: 'https://video.example/deep',
        },
      ],
    },
  ]);
});

test('a talk with few details still has a description', () => {
  expect(talk('poster-b')).toStrictEqual([
    {
      ...{ ...common, ...ofEvent, url: `${root}talks/poster-b/`, inLanguage: 'en' },
      ...{ '@id': `${root}talks/poster-b/#event`, name: 'Salt' },
      description: 'Poster · Posters · Meeting on the Sea',
      ...{ startDate: '2026-10-24T14:00:00+02:00', endDate: '2026-10-24T15:00:00+02:00' },
      location: [place('Attic, Old Harbor'), online],
      superEvent: { '@id': `${root}sessions/posters/#event` },
    },
  ]);
  expect(talk('coffee')).toEqual([]);
  expect(talk('someday')).toEqual([]);
});

test('a poster without speakers is presented by its authors, and its paper has its own address', () => {
  expect(talk('poster-a')).toMatchObject([
    {
      performer: [noor],
      workFeatured: {
        ...{ '@id': 'https://paper.example/sand', url: 'https://paper.example/sand' },
        author: [noor],
      },
    },
  ]);
});

test('each slot is an event with its own name, location, and status', () => {
  const crew = {
    ...{ '@type': 'PerformingGroup', ...named('crew'), name: 'Night Crew' },
    parentOrganization: { '@type': 'Organization', name: 'Harbor Board' },
  };
  const [one, two] = talk('parts');
  expect(one).toMatchObject({
    ...{ '@id': `${root}talks/parts/#one`, name: 'Two parts (Part 1 of 2)', performer: [crew] },
    location: [place('Attic, Old Harbor'), online],
  });
  expect(two).toMatchObject({
    ...{ '@id': `${root}talks/parts/#two`, name: 'Two parts (Part 2 of 2)', location: [online] },
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
  });
  expect(talk('off')).toStrictEqual([
    {
      ...{ ...common, ...ofEvent, '@id': `${root}talks/off/#event`, url: `${root}talks/off/` },
      ...{ name: 'Called off', description: 'Talk · Guest · Meeting on the Sea' },
      ...{ startDate: '2026-10-25T10:00:00+01:00', endDate: '2026-10-25T10:30:00+01:00' },
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      ...{ location: [place('Hall, Old Harbor')], inLanguage: 'en' },
      performer: [{ '@type': 'Person', name: 'Guest' }],
    },
  ]);
});

test('the whole event names its parts, organizers, and sponsors', () => {
  expect(eventLd(complete)).toStrictEqual({
    ...{ ...common, '@id': `${root}#event`, url: root, name: 'Meeting on the Sea' },
    ...{ startDate: '2026-10-24T10:00:00+02:00', endDate: '2026-10-25T16:45:00+01:00' },
    ...{ location: [place('Old Harbor'), online], inLanguage: 'en' },
    organizer: [
      mia,
      {
        ...{ '@type': 'Person', name: 'Committee', url: root },
        affiliation: { '@type': 'Organization', name: 'Sea Society' },
      },
    ],
    sponsor: [
      { '@type': 'Organization', name: 'Sluice', url: 'https://sluice.example/' },
      { '@type': 'Organization', name: 'Friends' },
    ],
    subEvent: [
      'sessions/morning/#event',
      'sessions/posters/#event',
      'talks/parts/#one',
      'talks/off/#event',
      'talks/parts/#two',
    ].map((name) => ({ '@id': root + name })),
  });
});

test('a session has the presenters of its talks or else its chairs, and lists its talks', () => {
  expect(session('morning')).toStrictEqual([
    {
      ...{ ...common, ...ofEvent, '@id': `${root}sessions/morning/#event` },
      ...{ url: `${root}sessions/morning/`, name: 'Morning', alternateName: 'Of tides' },
      ...{ description: 'Session · Meeting on the Sea', inLanguage: 'de', keywords: ['water'] },
      ...{ startDate: '2026-10-24T10:00:00+02:00', endDate: '2026-10-24T12:00:00+02:00' },
      location: [place('Hall, Old Harbor'), online],
      organizer: [{ '@type': 'Person', name: 'Session Team', url: root }],
      performer: [mia, { ...noor, affiliation: { '@type': 'Organization', name: 'Wadi Lab' } }],
      subEvent: [{ '@id': `${root}talks/deep/#event` }],
    },
  ]);
  expect(session('posters')).toMatchObject([
    {
      ...{ organizer: [mia, noor], performer: [mia, noor] },
      subEvent: [
        { '@id': `${root}talks/poster-b/#event` },
        { '@id': `${root}talks/poster-a/#event` },
      ],
    },
  ]);
});

test('a person’s own page names everything they present', () => {
  expect(person('mia')).toStrictEqual({
    ...{ ...mia, jobTitle: 'Professor', description: 'Mia measures tides.' },
    performerIn: [{ '@id': `${root}talks/deep/#event` }],
  });
  expect(person('crew')).toMatchObject({
    '@type': 'PerformingGroup',
    performerIn: [{ '@id': `${root}talks/parts/#one` }, { '@id': `${root}talks/parts/#two` }],
  });
});

test('breadcrumbs count from 1', () => {
  const trail = [
    { name: 'Start', path: '' },
    { name: 'Talks', path: 'talks/' },
  ];
  expect(breadcrumbsLd(trail, complete)).toStrictEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Start', item: { '@id': root } },
      { '@type': 'ListItem', position: 2, name: 'Talks', item: { '@id': `${root}talks/` } },
    ],
  });
});

test('a talk that moved is rescheduled, unless it is canceled', () => {
  const identity = (id: string) => `talks/${id}/1`;
  const history = (previousStart: string | undefined) => ({
    ...{ sequence: 1, created: '2026-09-01T00:00:00Z', lastModified: '2026-09-02T00:00:00Z' },
    previousStart,
  });
  const slots = new Map([
    [identity('depths'), history('2026-10-24T06:00:00Z')],
    [identity('off'), history('2026-10-24T06:00:00Z')],
    [identity('poster-a'), history(undefined)],
  ]);
  const input = { ...complete, history: { ...noHistory, slots } };
  expect(talk('deep', input)).toMatchObject([
    {
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-10-24T06:00:00Z',
    },
  ]);
  expect(talk('off', input)[0]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  for (const id of ['off', 'poster-a']) {
    expect(Object.keys(talk(id, input)[0] ?? {})).not.toContain('previousStartDate');
  }
});
