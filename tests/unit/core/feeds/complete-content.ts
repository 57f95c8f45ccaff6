import type { Content } from '#src/core/model/entry.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf } from './event-feeds.ts';

/** An event in which every field that a feed writes has its own value in every entry. */
export const completeContent = (): Content =>
  makeContent({
    event: {
      ...{ id: 'sea', name: 'Meeting on the Sea', shortName: 'Sea', language: 'en', hours: '24' },
      venue: {
        name: 'Old Harbor',
        address: 'Quay 1, 26121 Oldenburg',
        url: 'https://harbor.example/',
      },
      ...{ online: true, join: 'https://live.example/', license: 'CC BY 4.0' },
      ...{ registration: 'https://sea.example/register', site: 'https://sea.example/' },
      organizers: ['mia', { name: 'Committee', affiliation: 'Sea Society' }],
      sponsors: [
        { name: 'Sluice', tier: 'Gold', url: 'https://sluice.example/', logo: '/sluice.svg' },
        { name: 'Friends' },
      ],
      rooms: [
        { id: 'hall', name: 'Hall', building: 'Main house', floor: 'First floor', capacity: 80 },
        { id: 'attic', name: 'Attic', url: 'https://map.example/attic' },
      ],
      tracks: [{ id: 'tides', name: 'Tides', color: '#3cb372' }],
      walkMinutes: 7,
    },
    sessions: {
      morning: {
        ...{ title: 'Morning', subtitle: 'Of tides', track: 'tides', room: 'hall' },
        ...{ start: '2026-10-24T10:00', end: '2026-10-24T12:00' },
        ...{ chairs: ['mia'], organizers: [{ name: 'Session Team' }], tags: ['water'] },
        ...{ level: 'beginner', language: 'de', order: 2, aliases: ['dawn'] },
      },
      posters: {
        ...{ title: 'Posters', kind: 'posters', room: 'attic', chairs: ['mia', 'noor'] },
        ...{ start: '2026-10-24T14:00', minutes: 60 },
      },
    },
    speakers: {
      mia: {
        ...{ name: 'Mia Ferreira', sortName: 'Ferreira, Mia', pronouns: 'she/her' },
        ...{ affiliation: 'Institute of Tides', role: 'Professor', aliases: ['m-ferreira'] },
        links: [{ kind: 'website', url: 'https://mia.example/' }],
        body: 'Mia measures tides.',
      },
      noor: { name: 'Noor Haddad' },
      crew: { name: 'Night Crew', group: true, affiliation: 'Harbor Board' },
    },
    talks: {
      deep: {
        ...{ title: 'The deep', subtitle: 'Songs', kind: 'paper', session: 'morning' },
        ...{ start: '2026-10-24T10:30', minutes: 45, level: 'advanced', tags: ['whales', 'song'] },
        speakers: ['mia', { id: 'noor', affiliation: 'Wadi Lab', role: 'moderator', remote: true }],
        ...{ authors: ['noor', 'mia', { name: 'Q. Public' }], doi: '10.1000/182' },
        ...{ awards: ['Best paper'], doNotRecord: true, note: 'Bring tea', aliases: ['depths'] },
        ...{ languages: ['pt', 'en'], chat: 'https://chat.example/deep', order: 1 },
        links: [
          { kind: 'slides', url: '/deep.pdf' },
          { kind: 'stream', url: 'https://live.example/deep', title: 'Stream of the hall' },
          {
            ...{ kind: 'video', url: 'https://video.example/deep', title: 'The film' },
            ...{ date: '2026-11-01', thumbnail: 'https://video.example/deep.jpg' },
          },
          { kind: 'feedback', url: 'https://feedback.example/deep' },
        ],
        body: 'Whales sing.',
      },
      parts: {
        ...{ title: 'Two parts', kind: 'tutorial', parts: true, speakers: ['crew'] },
        slots: [
          { key: 'one', start: '2026-10-24T16:00', minutes: 45, room: 'attic' },
          {
            ...{ key: 'two', start: '2026-10-25T16:00', minutes: 45, room: 'hall' },
            ...{ attendance: 'online', status: 'tentative' },
          },
        ],
      },
      'poster-a': {
        ...{ title: 'Sand', kind: 'poster', session: 'posters', board: '3.10' },
        authors: ['noor'],
        links: [{ kind: 'paper', url: 'https://paper.example/sand' }],
      },
      'poster-b': { title: 'Salt', kind: 'poster', session: 'posters' },
      coffee: { title: 'Coffee', kind: 'break', start: '2026-10-24T12:00', minutes: 30 },
      off: {
        ...{ title: 'Called off', start: '2026-10-25T10:00', minutes: 30, room: 'hall' },
        ...{ status: 'cancelled', replacedBy: 'someday', speakers: [{ name: 'Guest' }] },
        ...{ attendance: 'in person' },
      },
      someday: { title: 'Some day', speakers: ['mia'] },
    },
  });

/** The same event as the input of feeds, without a history. */
export const complete = inputOf(completeContent());
