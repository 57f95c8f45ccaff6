import { countedIn } from './counted-in.ts';

/** The words of the lists of a whole event: talks, sessions, rooms, tracks, recordings, people. */
export const enLists = {
  talks: 'Talks',
  recordings: 'Recordings',
  /** The mark of a row that has a recording, and the filter for them. */
  recording: 'Recording',
  hasRecording: 'Has a recording',
  /** The field over a list. */
  find: 'Find in this list',
  /** On the page of a room or track that has no entry. */
  empty: 'Nothing is scheduled here yet.',
  /** The link to the day, below what is on at the same time. */
  moreAtSameTime: countedIn('en', { one: '# more at this time', other: '# more at this time' }),
  calendarCount: countedIn('en', { one: '# calendar', other: '# calendars' }),
  /** Where many calendars of a kind are: on the pages of the rooms, tracks or sessions. */
  calendarsOnPages: 'Each calendar is at the end of its page.',
  /** The name of the links to all lists. */
  lists: 'All lists',
  sessionKinds: {
    session: 'Sessions',
    workshop: 'Workshops',
    posters: 'Poster sessions',
    tutorial: 'Tutorials',
    social: 'Social events',
  },
  descriptions: {
    talks: (event: string) => `Every talk at ${event}, in alphabetical order.`,
    sessions: (event: string) =>
      `Every session at ${event}: workshops, paper sessions, poster sessions and more.`,
    rooms: (event: string) => `Every room of ${event}, and what takes place in it.`,
    tracks: (event: string) => `Every track of ${event}, and the talks in it.`,
    recordings: (event: string) => `Every talk at ${event} that has a recording.`,
  },
};
