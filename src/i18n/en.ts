import type { ChangeWords, FeedWords } from '#src/core/feeds/feed.ts';
import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { linkKinds, profileKinds } from '#src/core/model/link.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';
import type { Kind } from '#src/core/schedule/schedule.ts';
import { countedIn } from './plural.ts';

/** What is said of clocks and time zones, in English. */
export const enClock = {
  timeZone: 'Time zone',
  change: 'Change time zone',
  close: 'Close',
  eventTime: 'Event time',
  myTime: 'My time',
  anotherZone: 'Another time zone',
  searchHint: 'City, country, abbreviation or offset',
  copyLink: 'Copy link with this zone',
  linkLabel: 'Link with this zone',
  notices: 'About the clock',
  from: (time: string) => `from ${time}`,
  until: (time: string) => `until ${time}`,

  /** What scripts say, too: texts and functions of texts only. */
  inBrowser: {
    to: 'to',
    daysAway: {
      '-2': { seen: '−2 days', said: 'two days before' },
      '-1': { seen: '−1 day', said: 'the day before' },
      '1': { seen: '+1 day', said: 'next day' },
      '2': { seen: '+2 days', said: 'two days later' },
    },
    named: {
      event: (zone: string) => `Event time: ${zone}`,
      mine: (zone: string) => `My time: ${zone}`,
      zone: (zone: string) => `Times in ${zone}`,
    },
    said: { event: 'event time', mine: 'my time', zone: 'chosen time' },
    until: (zone: string, until: string, next: string) => `${zone} until ${until}, then ${next}`,
    timesAreNow: (zone: string) => `Times are now in ${zone}`,
    zonesFound: {
      none: 'No time zone found',
      one: '1 time zone found',
      many: (count: string) => `${count} time zones found`,
    },
    linkCopied: 'Link copied',
    timesAsInLink: (zone: string) => `Times as in the link: ${zone}.`,
    useMine: 'Use mine',
    unknownZone: (asked: string, zone: string) =>
      `The link asks for “${asked}”, which is no time zone. Times are in ${zone}.`,
    clockIsSet: (present: string) => `The clock is set to ${present}.`,
    unknownClock: (asked: string) =>
      `The link sets the clock to “${asked}”, which is no time like 2021-04-09T14:20:00Z.`,
    useRealClock: 'Use the real time',
    dismiss: 'Close',
  },
};

const talkCount = countedIn('en', { one: '# talk', other: '# talks' });

/** What search engines show of each page, in English. */
const enDescriptions = {
  sessionDescription: (session: string, event: string, talks: number) =>
    `${session} at ${event}${talks === 0 ? '' : `, ${talkCount(talks)}`}.`,
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

/** The words for what a talk, a page or the event may have beside time, place and people. */
export const enDetails = {
  notPresented: 'Published without a presentation',
  level: 'Level',
  levels: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
  importantDates: 'Important dates',
  anywhereOnEarth: 'anywhere on Earth (AoE)',
  participantsOnly: 'This site is for participants only. Please do not share its links.',
  subpages: 'Pages in this section',
};

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

/** The words of the list of keyboard shortcuts. */
export const enKeyboard = {
  title: 'Keyboard',
  shortcuts: 'Keyboard shortcuts',
  here: 'On this page',
  next: 'Next talk in the list',
  previous: 'Previous talk in the list',
  help: 'This list',
  use: 'Use single keys as shortcuts',
  useHint:
    'Your choice is kept in this browser. The list stays within reach at the foot of every page.',
};

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

const linkLabels: Record<(typeof linkKinds)[number], string> = {
  paper: 'Paper',
  slides: 'Slides',
  video: 'Video',
  code: 'Code',
  poster: 'Poster',
  stream: 'Live stream',
  chat: 'Chat',
  questions: 'Questions',
  audio: 'Audio',
  attachment: 'Attachment',
  feedback: 'Feedback',
  website: 'Website',
};

const profileLabels: Record<(typeof profileKinds)[number], string> = {
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

/** What the fixed values of the content are called in English. */
export const enLabels = {
  kinds,
  linkKinds: linkLabels,
  profileKinds: profileLabels,
  statuses,
  attendances,
};

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

/** The words around the day itself: what is on, and what changed. */
export const enLive = {
  notices: 'What is on, and the latest changes',
  heading: 'Changed since you looked',
  yours: 'Your picks',
  others: 'Other talks',

  /** What scripts say on every page: texts, and functions of texts only. */
  inBrowser: {
    now: 'Now',
    next: 'Next',
    inMinutes: (minutes: string) => `in ${minutes} min`,
    ended: 'Ended',
    openNow: 'Open now',
    nowOn: (title: string, until: string) => `Now, until ${until}: ${title}`,
    soonOn: (minutes: string, title: string) => `In ${minutes} min: ${title}`,
    more: (count: string) => `(${count} more)`,
    show: 'Show',
    changed: 'The schedule has changed.',
    reload: 'Show the new schedule',
    sinceVisit: (day: string, count: string) => `Changed since your visit on ${day}: ${count}.`,
    ofPicks: (count: string) => `Of your picks: ${count}.`,
    see: 'See what',
    clockAhead: (by: string) =>
      `The clock of this device is ${by} ahead. What is on goes by the server’s clock.`,
    clockBehind: (by: string) =>
      `The clock of this device is ${by} behind. What is on goes by the server’s clock.`,
    dismiss: 'Close',
  },
};

/** The words around working without a network. */
export const enOffline = {
  notices: 'About the connection',
  /** The page that stands in for one that is not kept. */
  title: 'Not kept on this device',
  text: 'There is no connection now, and this page is not among those that this device keeps. These are:',
  tryAgain: 'Try again',
  heading: 'Without a network',
  hint: 'On this device the schedule, your own one, the talks that you picked and the pages that you have seen open without a network, too.',

  /** What scripts say on every page: texts, and functions of texts only. */
  inBrowser: {
    published: (when: string) => `Schedule as of ${when}.`,
    loaded: (when: string) => `Loaded ${when}.`,
    offline: 'You are offline.',
    silent: 'There is no answer from the network.',
  },

  /** What scripts say where everything can be kept. */
  inKeeping: {
    offer: (size: string) => `Keep everything, ${size}`,
    keeping: (kept: string, all: string) => `Keeping: ${kept} of ${all} pages`,
    some: (kept: string, all: string) => `${kept} of ${all} pages are kept.`,
    all: 'Every page is kept on this device.',
    full: (kept: string, all: string) =>
      `There is no more room on this device: ${kept} of ${all} pages are kept.`,
    stopped: (kept: string, all: string) =>
      `The connection broke off: ${kept} of ${all} pages are kept.`,
    none: 'This browser keeps no pages of this site.',
  },
};

/** The words around picks and the visitor's own schedule. */
export const enPicks = {
  mySchedule: 'My schedule',
  notices: 'About your picks',
  lead: 'What you picked with a star, and how it fits together.',
  description: (event: string) => `Your own schedule of ${event}: the talks that you picked.`,
  needsScript:
    'Picking talks needs JavaScript, for your picks are kept in this browser and nowhere else. Without it, the schedule and its calendars are all there.',
  loading: 'Loading your schedule …',

  /** In the head of the page and around the dialog. */
  takeAlong: 'Take along',
  link: 'Link',
  linkHint:
    'Open it on another device or give it to someone: there, too, your picks are added to what is picked already, after asking.',
  copy: 'Copy',
  copied: 'Copied',
  share: 'Share …',
  code: 'QR code',
  codeHint: 'Shows the link for the camera of your phone.',
  calendar: 'Calendar',
  calendarFile: 'Calendar file (.ics)',
  calendarHint:
    'Your picks as they stand now. It does not follow later changes; load it again, and the entries are replaced, not doubled.',
  calendarFollows: 'Calendars that follow every change',
  file: 'File',
  save: 'Save a copy',
  load: 'Load a copy …',
  fileHint: 'A copy for yourself, to load in this or another browser.',
  merge: 'Add to my schedule?',
  mergeYes: 'Add',
  mergeNo: 'Not now',
  keptHere:
    'Your picks are kept in this browser only. Browsers may delete them: Safari does when a site was not visited for seven days. A link or a file keeps them for sure.',

  /** What scripts say on every page: texts, and functions of texts only. */
  inBrowser: {
    pick: 'Pick',
    must: 'Must see',
    maybe: 'Maybe',
    pickNamed: (title: string) => `Pick: ${title}`,
    maybeNamed: (title: string) => `Maybe: ${title}`,
    notKept: 'This browser keeps nothing for this site: your picks last until you leave the page.',
    notKeptLink: 'My schedule, with these picks in its address',
    lost: 'The data of this site was deleted in this browser, your picks with it.',
    restore: 'Put my picks back',
    dismiss: 'Close',
  },

  /** What scripts say on the page of one's own schedule. */
  inMySchedule: {
    emptyTitle: 'Nothing picked yet.',
    emptyText:
      'Each talk in the schedule has a star. Press it once for what you must see, once more for a maybe. What you pick appears here: day by day, with clashes, gaps and ways that are too long.',
    emptyLink: 'To the schedule',
    withdrawnHeading: 'No longer in the schedule',
    withdrawn: 'Withdrawn',
    cancelled: 'Cancelled',
    tentative: 'Tentative',
    was: (when: string) => `It was on ${when}.`,
    otherTimes: 'It now has other times',
    clash: 'At the same time:',
    clashWith: (title: string, minutes: string) => `${title} (${minutes})`,
    free: (minutes: string) => `${minutes} free`,
    hurry: (to: string, walk: string, there: string) =>
      `The walk to ${to} takes ${walk}; there is ${there}.`,
    noTime: 'no time for it',
    notLoaded:
      'The schedule could not be loaded. Your picks are safe; here is what this browser knows of them.',
    tryAgain: 'Try again',
    mergeCounts: (added: string, raised: string, known: string) =>
      `New: ${added}. From maybe to must: ${raised}. Picked already: ${known}. Nothing that you picked is removed.`,
    mergeUnknown: (count: string) =>
      `Not in this schedule: ${count}. It may be older than the link; reload the page to be sure.`,
    mergeNothing: 'Everything in it is in your schedule already.',
    merged: (count: string) => `Added to your schedule: ${count}.`,
    brokenLink: 'The link holds no picks that this schedule knows.',
    brokenFile: 'That file holds no picks.',
    otherEvent: (name: string) => `That file holds the picks of another event: ${name}.`,
    calendarFailed: 'The calendar file needs a connection, and there is none now.',
    calendarMissing: (count: string) =>
      `Not in the calendar file, for they are in no calendar of this site: ${count}.`,
    saved: 'Saved.',
    codeOf: (number: string, of: string) => `Code ${number} of ${of}`,
    codeName: 'QR code of the link with your picks',
    codesHint: 'Scan all of them, in any order: each adds its part.',
  },
};

/** The words of the search. */
export const enSearch = {
  title: 'Search',
  description: (event: string) => `Search the talks, people, sessions and pages of ${event}.`,
  label: 'Search for',
  needsScript:
    'Search needs JavaScript, for it runs in your browser. Without it, everything is listed here:',
  emptySite: 'There is nothing to search for yet.',
  inDevelopment: 'Search works in the built site; the development server makes no index.',

  /** What scripts say on the page of the search. */
  inBrowser: {
    hint: 'Titles, abstracts, names, affiliations, topics and biographies, in every language of the program. Accents do not matter.',
    loading: 'Searching …',
    found: {
      one: 'Found: one result.',
      many: (count: string) => `Found: ${count} results.`,
    },
    nothing: (query: string) => `Nothing found for “${query}”.`,
    nothingHint: 'Try fewer or shorter words, or the beginning of a name.',
    failed: 'The search could not be loaded. Is there a connection?',
    tryAgain: 'Try again',
    groups: { talk: 'Talks', speaker: 'People', page: 'Other pages' },
    all: (count: string) => `Show all ${count}`,
  },
};

/** The words around sharing: heads of pages, social cards, calendars, the story of changes. */
export const enShare = {
  calendar: 'Calendar',
  calendarHint: (title: string) => `add “${title}” to your calendar`,
  google: 'Google Calendar',
  outlook: 'Outlook',
  calendarFile: 'Calendar file (.ics)',
  cancelledFile: 'Calendar file (.ics), which marks it as cancelled',

  cardOf: (what: string) => `${what}: the title with date, time and place, as a picture.`,
  moreTimes: (count: number) => (count === 1 ? 'and once more' : `and ${count} more times`),

  changes: 'Changes',
  changesLead: 'What changed in the schedule since it was announced, the latest first.',
  changesDescription: (event: string) =>
    `What moved, what is new and what was cancelled at ${event}, the latest change first.`,
  announcedOn: (date: string) =>
    `The schedule is announced on ${date}. Changes after that will be listed here.`,
  noChanges: 'Nothing has changed since the schedule was announced.',
  changesFeed: 'Follow the changes in a feed reader (Atom)',
  published: 'Published',
  /** "moved from 10:00 to 10:15": the times are put in by the page. */
  moved: (from: string, to: string) => `moved from ${from} to ${to}`,

  subscribe: 'Subscribe',
  subscribeLead:
    'A calendar that you subscribe to follows the schedule: what moves, moves in your calendar, and what is cancelled is marked. A file that you download stays as it is.',
  subscribeDescription: (event: string) =>
    `The schedule of ${event} in your own calendar: subscribe to all of it, or to a day, a room, a track, a session or a person.`,
  howSoon: 'How soon',
  howSoonList: [
    'Apple Calendar asks for changes as often as you set in its settings: choose “every hour” for the days of the event.',
    'Google Calendar decides itself: changes arrive after some hours, at times after a day.',
    'Outlook asks every few hours.',
    'A downloaded file never changes. Load the new one, and it replaces the old entries; nothing appears twice.',
  ],
  howSoonPage: 'On the day itself, this site is ahead of every calendar.',
  onPhones: 'On a phone',
  onPhonesList: {
    apple: 'iPhone and iPad: choose “Apple”, and say yes.',
    android:
      'Android: Google’s app cannot subscribe to anything. Add single talks with the Google link on their pages, or open this page on a computer, subscribe there, and the calendar appears on the phone.',
  },
  whole: 'The whole event',
  wholeHolds: 'Every session, talk and break, with room, people and links.',
  parts: {
    day: 'Days',
    room: 'Rooms',
    track: 'Tracks',
    session: 'Sessions',
    speaker: 'People',
  },
  partsHold: {
    day: 'What begins on that day, nights included.',
    room: 'What takes place in that room.',
    track: 'What belongs to that track, wherever it is.',
    session: 'The session and every talk in it.',
    speaker: 'What a person presents is offered on their page.',
  },
  peoplesPages: 'All people',
  apps: {
    heading: 'Conference apps',
    text: 'Giggity for Android opens the schedule with this link or code. Other apps for conferences ask for the address of a file: give them this one.',
    open: 'Open in Giggity',
    code: 'QR code that opens the schedule in Giggity',
    file: 'Schedule for apps (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'Download',
  address: 'Address',
  copyAddress: 'Copy',
  addressCopied: 'Copied',
  calendarNamed: (name: string) => `calendar of ${name}`,
};

interface Place {
  readonly number: number;
  readonly of: number;
}

/** Every word of the interface in English. Another language is one more file of this shape. */
export const en = {
  ...enLabels,

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

  clock: enClock,

  notFoundTitle: 'No page here',
  notFoundText:
    'This address leads nowhere. It may have been mistyped, or the page may have been withdrawn.',
  movedTitle: 'This page has moved',
  movedText: 'It is now at',

  ...enDescriptions,
};

const change: ChangeWords = {
  new: 'new',
  removed: 'withdrawn',
  cancelled: 'cancelled',
  confirmed: 'confirmed',
  tentative: 'not certain yet',
  moved: (from, to) => `moved from ${from} to ${to}`,
  room: (to) => (to === undefined ? 'now without a room' : `now in ${to}`),
  people: (names) => `now with ${names}`,
  noPeople: 'now without a speaker',
  otherPeople: 'other speakers',
  roomName: (to) => `now called ${to}`,
  renamedRoom: (from, to) => `${from} is now called ${to}`,
  title: (from) => `title changed from “${from}”`,
};

/** The words of feeds in English. Another language is one more file of this shape. */
export const enFeeds: FeedWords = {
  kind: ({ label, like }: Kind) => label ?? en.kinds[like],
  cancelled: en.statuses.cancelled,
  cancelledTitle: (title) => `${en.statuses.cancelled}: ${title}`,
  tentative: en.statuses.tentative,
  online: en.online,
  placeOpen: 'Place to be announced',
  speakers: 'Speakers',
  authors: 'Authors',
  chairs: 'Chairs',
  organizers: 'Organizers',
  session: 'Session',
  track: 'Track',
  board: 'Board',
  join: 'Join online',
  part: (number, of) => `Part ${String(number)} of ${String(of)}`,
  talks: countedIn('en', { one: '# talk', other: '# talks' }),
  doNotRecord: 'Please do not record this talk.',
  replacedBy: (title) => `Replaced by “${title}”`,
  linkKind: (kind) => (en.linkKinds as Readonly<Record<string, string>>)[kind] ?? kind,
  calendarOfAll: 'Every talk, session and break, with all later changes.',
  calendarOf: (part) => `Everything in the schedule that belongs to “${part}”.`,
  schedule: 'Schedule',
  talksHeading: 'Talks',
  when: 'When',
  where: 'Where',
  links: 'Links',
  award: 'Award',
  notScheduled: 'Not yet scheduled',
  notPresented: en.details.notPresented,
  levels: en.details.levels,
  changes: 'Changes of the schedule',
  changeCount: countedIn('en', { one: '# change', other: '# changes' }),
  changesOfKind: {
    new: countedIn('en', { other: '# new' }),
    removed: countedIn('en', { other: '# withdrawn' }),
    cancelled: countedIn('en', { other: '# cancelled' }),
    confirmed: countedIn('en', { other: '# confirmed' }),
    tentative: countedIn('en', { other: '# not certain yet' }),
    moved: countedIn('en', { other: '# moved' }),
    room: countedIn('en', { other: '# in another room' }),
    people: countedIn('en', { other: '# with other speakers' }),
    title: countedIn('en', { other: '# with a new title' }),
  },
  renamedRooms: countedIn('en', { one: '# room renamed', other: '# rooms renamed' }),
  marks: { colon: ': ', comma: ', ' },
  change,
};
