import { countedIn } from './counted-in.ts';

/** The words of the filters over a programme. */
export const enFilters = {
  title: 'Filter the schedule',
  field: 'Filter by title, person, room or topic',
  hint: 'Title, person, room …',
  chosen: 'Chosen filters',
  hidePast: 'Hide what is over',
  facets: {
    day: 'Day',
    track: 'Track',
    room: 'Room',
    kind: 'Kind',
    session: 'Session',
    tag: 'Topic',
    language: 'Language',
    level: 'Level',
    recording: 'Recording',
    picks: 'My picks',
    past: 'Over',
  },
  /** `{0}` is how many are left; sessions stand among entries. */
  shownTalks: countedIn('en', { one: '{0} of # talk', other: '{0} of # talks' }),
  shownEntries: countedIn('en', { one: '{0} of # entry', other: '{0} of # entries' }),

  /** What scripts say. */
  inBrowser: {
    filters: 'Filters',
    done: 'Done',
    clear: 'Clear filters',
    remove: (name: string) => `Remove the filter ${name}`,
    textNamed: (text: string) => `“${text}”`,
    unknown: (names: string) => `Not in this part of the schedule, and without effect: ${names}.`,
    nothing: 'Nothing matches these filters.',
  },
};
