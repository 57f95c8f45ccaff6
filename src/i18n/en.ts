import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { linkKinds, profileKinds } from '#src/core/model/link.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';
import { enShare } from './en-share.ts';
import { clock } from './en-clock.ts';

interface Place {
  readonly number: number;
  readonly of: number;
}

const counted = (one: string, many: string) => (count: number) =>
  `${count} ${count === 1 ? one : many}`;

const kinds: Record<BuiltInKind | BuiltInSessionKind, string> = {
  keynote: 'Keynote',
  invited: 'Invited talk',
  talk: 'Talk',
  paper: 'Paper',
  spotlight: 'Spotlight',
  tutorial: 'Tutorial',
  panel: 'Panel',
  poster: 'Poster',
  demo: 'Demo',
  opening: 'Opening',
  closing: 'Closing',
  social: 'Social',
  break: 'Break',
  meal: 'Meal',
  registration: 'Registration',
  session: 'Session',
  workshop: 'Workshop',
  posters: 'Posters',
};

const links: Record<(typeof linkKinds)[number], string> = {
  paper: 'Paper',
  slides: 'Slides',
  video: 'Video',
  code: 'Code',
  poster: 'Poster',
  stream: 'Live stream',
  chat: 'Chat',
  questions: 'Questions',
  website: 'Website',
};

const profiles: Record<(typeof profileKinds)[number], string> = {
  website: 'Website',
  orcid: 'ORCID',
  scholar: 'Google Scholar',
  dblp: 'DBLP',
  openreview: 'OpenReview',
  github: 'GitHub',
  gitlab: 'GitLab',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  youtube: 'YouTube',
};

const statuses: Record<Status, string> = {
  confirmed: 'Confirmed',
  tentative: 'Tentative',
  cancelled: 'Cancelled',
};

const attendances: Record<Attendance, string> = {
  'in person': 'In person',
  online: 'Online',
  hybrid: 'In person and online',
};

/** Every word of the interface in English. Another language is one more file of this shape. */
export const en = {
  kinds,
  linkKinds: links,
  profileKinds: profiles,
  statuses,
  attendances,

  share: enShare,

  skipToContent: 'Skip to the content',
  siteMenu: 'Site',
  notice: 'Notice',
  moreOnNotice: 'More on this',
  home: 'Start',
  schedule: 'Schedule',
  speakers: 'Speakers',
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
  talkCount: counted('talk', 'talks'),
  posterCount: counted('poster', 'posters'),
  sessionCount: counted('session', 'sessions'),
  seats: counted('seat', 'seats'),
  floor: (floor: string) => (/^-?\d+$/.test(floor) ? `Floor ${floor}` : floor),

  abstract: 'Abstract',
  summary: 'Summary',
  speakerHeading: (count: number) => (count === 1 ? 'Speaker' : 'Speakers'),
  authorHeading: (count: number) => (count === 1 ? 'Author' : 'Authors'),
  chairHeading: (count: number) => (count === 1 ? 'Chair' : 'Chairs'),
  organizerHeading: (count: number) => (count === 1 ? 'Organizer' : 'Organizers'),
  awards: (count: number) => (count === 1 ? 'Award' : 'Awards'),
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
  map: 'Map',

  clock,

  notFoundTitle: 'No page here',
  notFoundText:
    'This address leads nowhere. It may have been mistyped, or the page may have been withdrawn.',
  movedTitle: 'This page has moved',
  movedText: 'It is now at',

  sessionDescription: (session: string, event: string, talks: number) =>
    `${session} at ${event}${talks === 0 ? '' : `, ${counted('talk', 'talks')(talks)}`}.`,
  roomDescription: (room: string, event: string) =>
    `Everything that takes place in ${room} at ${event}.`,
  trackDescription: (track: string, event: string) =>
    `Everything in the track “${track}” at ${event}.`,
  speakersDescription: (event: string) =>
    `Who speaks at ${event}, with what, and who else takes part.`,
  scheduleDescription: (event: string, dates: string) =>
    `The schedule of ${event}, ${dates}, in your own time zone.`,
  dayDescription: (event: string, day: string) =>
    `What takes place at ${event} on ${day}, in your own time zone.`,
  personDescription: (name: string, affiliation: string, event: string) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`} at ${event}.`,
  pageDescription: (title: string, event: string) => `${title}: ${event}.`,
};
