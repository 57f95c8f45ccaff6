import { countedIn } from './counted-in.ts';
import { clock } from './en-clock.ts';
import { descriptions } from './en-descriptions.ts';
import { enDetails } from './en-details.ts';
import { enFilters } from './en-filters.ts';
import { labels } from './en-labels.ts';
import { enKeyboard } from './en-keyboard.ts';
import { enLists } from './en-lists.ts';
import { enLive } from './en-live.ts';
import { enOffline } from './en-offline.ts';
import { enPicks } from './en-picks.ts';
import { enSearch } from './en-search.ts';
import { enShare } from './en-share.ts';

interface Place {
  readonly number: number;
  readonly of: number;
}

/** Every word of the interface in English. Another language is one more file of this shape. */
export const en = {
  ...labels,

  share: enShare,
  picks: enPicks,
  filters: enFilters,
  lists: enLists,
  search: enSearch,
  keyboard: enKeyboard,
  offline: enOffline,
  live: enLive,
  details: enDetails,

  /** Between the things of a list, between things that hold a comma, and after a label. */
  marks: { comma: ', ', semicolon: '; ', colon: ': ' },

  skipToContent: 'Skip to the content',
  siteMenu: 'Site',
  notice: 'Notice',
  moreOnNotice: 'More on this',
  home: 'Start',
  schedule: 'Schedule',
  speakers: 'Speakers',
  /** Before a link to the page of somebody who has the same name. */
  namesake: 'Another person of this name',
  footer: 'About this site',

  when: 'When',
  where: 'Where',
  online: 'Online',
  join: 'Join online',
  register: 'Register',
  partOf: 'Part of',
  organizers: 'Organizers',
  about: 'About',
  registration: 'Registration',
  contact: 'Contact',
  links: 'Links',
  license: 'License',
  chat: 'Chat',
  chatUnavailable: 'Chat is not available.',
  joinChat: 'Join the chat',
  opens: 'opens',
  closes: 'closes',

  days: 'Days',
  dayOf: (number: number, of: number) => `Day ${number} of ${of}`,
  dayNumber: (number: number) => `Day ${number}`,
  emptyDay: 'Nothing is scheduled on this day yet.',
  emptySchedule: 'The schedule is not published yet.',
  notScheduled: 'Not yet scheduled',
  room: 'Room',
  rooms: 'Rooms',
  track: 'Track',
  tracks: 'Tracks',
  sessions: 'Sessions',
  session: 'Session',
  inSession: 'In',
  view: 'Draw the day as',
  viewGrid: 'Grid of rooms',
  viewList: 'List',
  roomPages: {
    choose: 'Rooms on view',
    previous: 'Previous rooms',
    next: 'Next rooms',
    mine: 'Rooms with my picks',
    count: (from: string, to: string, of: string) => `Rooms ${from} to ${to} of ${of}`,
  },
  talkCount: countedIn('en', { one: '# talk', other: '# talks' }),
  posterCount: countedIn('en', { one: '# poster', other: '# posters' }),
  sessionCount: countedIn('en', { one: '# session', other: '# sessions' }),
  seats: countedIn('en', { one: '# seat', other: '# seats' }),
  floor: (floor: string) => (/^-?\d+$/.test(floor) ? `Floor ${floor}` : floor),

  abstract: 'Abstract',
  summary: 'Summary',
  speakerHeading: countedIn('en', { one: 'Speaker', other: 'Speakers' }),
  authorHeading: countedIn('en', { one: 'Author', other: 'Authors' }),
  chairHeading: countedIn('en', { one: 'Chair', other: 'Chairs' }),
  organizerHeading: countedIn('en', { one: 'Organizer', other: 'Organizers' }),
  awards: countedIn('en', { one: 'Award', other: 'Awards' }),
  doi: 'DOI',
  board: (board: string) => `Board ${board}`,
  language: (name: string) => `In ${name}`,
  doNotRecord: 'Please do not record this talk.',
  replacedBy: 'Replaced by',
  replaces: 'In place of',
  remote: 'remote',
  part: ({ number, of }: Place) => `Part ${number} of ${of}`,
  repeat: ({ number, of }: Place) => `Round ${number} of ${of}`,
  attendAll: 'In parts: each continues the one before.',
  attendOne: 'Held several times with the same content.',
  scheduleOf: (what: string) => `Schedule: ${what}`,
  posters: 'Posters',
  program: 'Program',
  tags: 'Topics',

  linkHours: {
    before: 'Open before it begins',
    during: 'Open while it lasts',
    after: 'Open afterwards',
  },

  around: 'Around this talk',
  previous: 'Before',
  next: 'After',
  atSameTime: 'At the same time',
  edit: 'Edit this page',

  whoSpeaks: 'Who speaks',
  othersInProgram: 'Authors, chairs and organizers',
  presents: 'Presents',
  authored: 'Author of',
  chairs: 'Chairs',
  organizes: 'Organizes',
  organizerOfEvent: 'Organizer',
  biography: 'Biography',

  clock,

  notFoundTitle: 'No page here',
  notFoundText:
    'This address leads nowhere. It may have been mistyped, or the page may have been withdrawn.',
  movedTitle: 'This page has moved',
  movedText: 'It is now at',

  ...descriptions,
};
