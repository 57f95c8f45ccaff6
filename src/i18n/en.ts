import type { ChangeWords, FeedWords } from '#src/core/feeds/feed.ts';
import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { linkKinds, profileKinds } from '#src/core/model/link.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';
import type { Kind } from '#src/core/schedule/schedule.ts';
import { countedIn } from './plural.ts';

/** Clocks and time zones in English. */
export const enClock = {
  timeZone: 'Time zone',
  change: 'Change time zone',
  close: 'Close',
  eventTime: 'Event time',
  myTime: 'My time',
  anotherZone: 'Another time zone',
  searchHint: 'City, country, abbreviation, or UTC offset',
  copyLink: 'Copy link with this time zone',
  linkLabel: 'Link with this time zone',
  notices: 'Messages about times',
  from: (time: string) => `from ${time}`,
  until: (time: string) => `until ${time}`,
  since: (time: string) => `since ${time}`,

  /** For scripts, which need only strings, and functions from strings to a string. */
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
    timesAreNow: (zone: string) => `Times are now shown in ${zone}`,
    /** An instant: date, time, and zone. */
    instant: (date: string, time: string, zone: string) => `${date}, ${time} (${zone})`,
    zonesFound: {
      none: 'No time zones found',
      one: '1 time zone found',
      many: (count: string) => `${count} time zones found`,
    },
    linkCopied: 'Link copied',
    timesAsInLink: (zone: string) => `Showing times in ${zone}, as set by your link.`,
    useMine: 'Use my time zone',
    unknownZone: (asked: string, zone: string) =>
      `“${asked}” isn’t a time zone we recognize. Times are shown in ${zone}.`,
    clockIsSet: (present: string) => `Preview: showing the site as of ${present}.`,
    preview: (date: string, time: string) => `Preview: ${date}, ${time}`,
    unknownClock: (asked: string) =>
      `“${asked}” isn’t a valid time. Use the form 2021-04-09T14:20:00Z.`,
    useRealClock: 'Use the current time',
    dismiss: 'Dismiss',
  },
};

const talkCount = countedIn('en', { one: '# talk', other: '# talks' });

/** The description of each page for search engines, in English. */
const enDescriptions = {
  sessionDescription: (session: string, event: string, talks: number) =>
    `${session} at ${event}${talks === 0 ? '' : `, ${talkCount(talks)}`}.`,
  roomDescription: (room: string, event: string) => `Everything in ${room} at ${event}.`,
  trackDescription: (track: string, event: string) =>
    `Everything in the “${track}” track at ${event}.`,
  speakersDescription: (event: string) =>
    `Speakers at ${event}, their talks, and everyone else taking part.`,
  scheduleDescription: (event: string, dates: string) =>
    `The schedule for ${event}, ${dates}, in your own time zone.`,
  dayDescription: (event: string, day: string) =>
    `${day} at ${event}: the schedule in your own time zone.`,
  personDescription: (name: string, affiliation: string, event: string) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`} at ${event}.`,
  pageDescription: (title: string, event: string) => `${title}: ${event}.`,
};

/** Details of a talk, a page, or the event beyond time, room, and people. */
export const enDetails = {
  notPresented: 'Published without a presentation',
  levels: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
  importantDates: 'Important dates',
  anywhereOnEarth: 'anywhere on Earth (AoE)',
  participantsOnly: 'This site is for participants only. Please don’t share its links.',
  subpages: 'Pages in this section',
};

/** The filters above a schedule. */
export const enFilters = {
  title: 'Filter the schedule',
  field: 'Filter by title, person, room, or topic',
  hint: 'Title, person, room…',
  chosen: 'Active filters',
  /** Beside the filters of a page that does not have space for every talk, with a link to the search. */
  partial: 'Some talks aren’t on this page.',
  searchAll: 'Search the whole schedule',
  hidePast: 'Hide past items',
  facets: {
    day: 'Day',
    track: 'Track',
    room: 'Room',
    kind: 'Type',
    session: 'Session',
    tag: 'Topic',
    language: 'Language',
    level: 'Level',
    recording: 'Recording',
    picks: 'My picks',
    past: 'Past',
  },
  /** `{0}` is the number shown. Items are talks, sessions, and breaks. */
  shownTalks: countedIn('en', { one: '{0} of # talk', other: '{0} of # talks' }),
  shownEntries: countedIn('en', { one: '{0} of # item', other: '{0} of # items' }),
  /** After `shownEntries`, if the list shows only the first items. */
  firstEntries: 'the list shows the first {0}',

  /** For scripts. */
  inBrowser: {
    filters: 'Filters',
    done: 'Done',
    clear: 'Clear filters',
    remove: (name: string) => `Remove filter: ${name}`,
    textNamed: (text: string) => `“${text}”`,
    unknown: (names: string) => `Ignored, because nothing here matches: ${names}.`,
    nothing: 'No matches for these filters.',
  },
};

/** The list of keyboard shortcuts. */
export const enKeyboard = {
  title: 'Keyboard shortcuts',
  shortcuts: 'Keyboard shortcuts',
  next: 'Next talk in the list',
  previous: 'Previous talk in the list',
  help: 'Show this list',
  use: 'Turn on single-key shortcuts',
  useHint: 'Saved in this browser. You can open this list from the bottom of any page.',
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
  social: 'Social event',
  break: 'Break',
  meal: 'Meal',
  registration: 'Registration',
  session: 'Session',
  workshop: 'Workshop',
  posters: 'Poster session',
};

const linkLabels: Record<(typeof linkKinds)[number], string> = {
  paper: 'Paper',
  slides: 'Slides',
  video: 'Video',
  code: 'Code',
  poster: 'Poster',
  stream: 'Live stream',
  chat: 'Chat',
  questions: 'Q&A',
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
  cancelled: 'Canceled',
};

const attendances: Record<Attendance, string> = {
  'in person': 'In person',
  online: 'Online',
  hybrid: 'In person and online',
};

/** Labels for the fixed values of the content in English. */
export const enLabels = {
  kinds,
  linkKinds: linkLabels,
  profileKinds: profileLabels,
  statuses,
  attendances,
};

/** The lists of the whole event: talks, sessions, rooms, tracks, recordings, people. */
export const enLists = {
  talks: 'Talks',
  recordings: 'Recordings',
  sponsors: 'Sponsors',
  /** The link to the page that lists all of them. */
  allSponsors: 'All sponsors',
  otherSponsors: 'Other sponsors',
  /** The badge of a row with a recording, and the filter for these rows. */
  recording: 'Recording',
  hasRecording: 'Has a recording',
  /** The search field above a list. */
  find: 'Find in this list',
  /** The links between the pages of a list that is too long for one page. */
  pages: 'Pages of this list',
  pageNumber: (number: number, of: number) => `Page ${number} of ${of}`,
  nextPage: 'Next page',
  /** On the page of a room or track without entries. */
  empty: 'Nothing is scheduled here yet.',
  /** The link to the day, below the talks at the same time. */
  moreAtSameTime: countedIn('en', { one: '# more at this time', other: '# more at this time' }),
  calendarCount: countedIn('en', { one: '# calendar', other: '# calendars' }),
  /** Shown instead of a long list of calendars for rooms, tracks, or sessions. */
  calendarsOnPages: 'You’ll find each calendar at the bottom of its page.',
  /** The label of the links to all lists. */
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
      `Every session at ${event}: workshops, paper sessions, poster sessions, and more.`,
    rooms: (event: string) => `Every room at ${event} and its schedule.`,
    tracks: (event: string) => `Every track at ${event} and its talks.`,
    recordings: (event: string) => `Every talk at ${event} with a recording.`,
    sponsors: (event: string) => `Everyone who supports ${event}.`,
  },
};

/** Messages during the event: now, next, and changes. */
export const enLive = {
  notices: 'Now and recent changes',
  heading: 'Changes since your last visit',
  yours: 'Your picks',
  others: 'Other talks',

  /** The current and next slot of each room, for scripts: only strings, and functions from strings to a string. */
  rooms: {
    heading: 'Now and next in each room',
    until: (end: string) => `until ${end}`,
    nothingNow: 'No talk right now',
    nothingNext: 'No more talks',
    notLoaded: 'The schedule couldn’t be loaded. Check your connection.',
    find: 'Find a room',
    others: 'Other rooms',
  },

  /** For scripts on every page: only strings, and functions from strings to a string. */
  inBrowser: {
    now: 'Now',
    next: 'Next',
    inMinutes: (minutes: string) => `in ${minutes} min`,
    ended: 'Ended',
    openNow: 'Available now',
    nowOn: (title: string, until: string) => `On now until ${until}: ${title}`,
    soonOn: (minutes: string, title: string) => `Starting in ${minutes} min: ${title}`,
    more: (count: string) => `(${count} more)`,
    show: 'Jump to now',
    changed: (title: string, change: string) => `The schedule has changed. ${title}: ${change}.`,
    reload: 'Show updated schedule',
    sinceVisit: (day: string, count: string) => `Changes since your visit on ${day}: ${count}.`,
    ofPicks: (count: string) => `In your picks: ${count}.`,
    see: 'See changes',
    clockAhead: (by: string) =>
      `This device’s clock is ${by} fast. “Now” and “Next” follow the server’s time.`,
    clockBehind: (by: string) =>
      `This device’s clock is ${by} slow. “Now” and “Next” follow the server’s time.`,
    dismiss: 'Dismiss',
  },
};

/** Offline use. */
export const enOffline = {
  notices: 'Connection status',
  /** The page that visitors without a network see in place of one that isn’t saved. */
  title: 'Not available offline',
  text: 'You’re offline, and this page isn’t saved on this device. You can still open:',
  tryAgain: 'Try again',
  heading: 'Offline access',
  hint: 'The schedule, My schedule, the talks you’ve picked, and any pages you’ve visited also open without a connection on this device.',

  /** For scripts on every page: only strings, and functions from strings to a string. */
  inBrowser: {
    published: (when: string) => `Showing the schedule as of ${when}.`,
    loaded: (when: string) => `Page loaded ${when}.`,
    offline: 'You’re offline.',
    silent: 'Can’t reach the site.',
  },

  /** For scripts on pages that offer to save the whole site. */
  inKeeping: {
    offer: (size: string) => `Save the whole site for offline use (${size})`,
    keeping: (kept: string, all: string) => `Saving… ${kept} of ${all} pages`,
    some: (kept: string, all: string) => `${kept} of ${all} pages saved for offline use.`,
    all: 'The whole site is saved on this device.',
    full: (kept: string, all: string) =>
      `This device is out of space. ${kept} of ${all} pages were saved.`,
    stopped: (kept: string, all: string) => `Connection lost. ${kept} of ${all} pages were saved.`,
    none: 'This browser can’t save this site for offline use.',
  },
};

/** Picks and the visitor’s own schedule. */
export const enPicks = {
  mySchedule: 'My schedule',
  notices: 'Messages about your picks',
  lead: 'The talks you starred, and how they fit together.',
  description: (event: string) => `Your personal schedule for ${event}: the talks you picked.`,
  needsScript:
    'Starring talks requires JavaScript because your picks are stored only in this browser. You can still browse the schedule and subscribe to its calendars:',
  loading: 'Loading your schedule…',

  /** Sharing, importing, and exporting picks. */
  shareAndExport: 'Share and export',
  link: 'Link',
  linkHint:
    'Open this link on another device, or send it to someone. Your picks are added to what’s already there, after a confirmation.',
  copy: 'Copy',
  copied: 'Copied',
  share: 'Share…',
  code: 'QR code',
  codeHint: 'Show a QR code to scan with your phone',
  calendar: 'Calendar',
  calendarFile: 'Calendar file (.ics)',
  calendarHint:
    'A snapshot of your picks. It doesn’t update when the schedule changes; download and import it again and your old entries are replaced, not duplicated.',
  calendarFollows: 'Subscribe to calendars that update automatically',
  file: 'File',
  save: 'Download a copy',
  load: 'Import a copy…',
  fileHint: 'A backup you can import into this or any other browser.',
  /** The same while there are no picks. */
  loadHint: 'Have a backup? Import it here.',
  merge: 'Add these picks to your schedule?',
  mergeYes: 'Add',
  mergeNo: 'Not now',
  keptHere:
    'Your picks are stored only in this browser, and browsers can delete them: Safari does if you don’t visit a site for seven days. Save a link or a file to be safe.',

  /** For scripts on every page: only strings, and functions from strings to a string. */
  inBrowser: {
    pick: 'Add to my schedule',
    must: 'Must see',
    maybe: 'Maybe',
    pickNamed: (title: string) => `Add to my schedule: ${title}`,
    maybeNamed: (title: string) => `Maybe: ${title}`,
    notKept:
      'This browser can’t store data for this site. Your picks will be lost when you leave the page.',
    notKeptLink: 'Open my schedule with these picks in the link',
    lost: 'Your browser deleted this site’s data, including your picks.',
    restore: 'Restore my picks',
    dismiss: 'Dismiss',
  },

  /** For scripts on the page “My schedule”. */
  inMySchedule: {
    emptyTitle: 'No picks yet',
    emptyText:
      'Every talk in the schedule has a star. Press it once for “Must see” and again for “Maybe.” Your picks appear here, day by day, with clashes, gaps, and tight walks between buildings.',
    emptyLink: 'Go to the schedule',
    withdrawnHeading: 'No longer on the schedule',
    withdrawn: 'Removed',
    cancelled: 'Canceled',
    tentative: 'Tentative',
    was: (when: string) => `Originally scheduled for ${when}.`,
    otherTimes: 'Now at a different time',
    clashes: { one: 'Clash', many: (count: string) => `${count} clashes` },
    free: (minutes: string) => `${minutes} free`,
    hurry: (to: string, walk: string, there: string) =>
      `It’s a ${walk} walk to ${to}, but you have ${there}.`,
    noTime: 'no time in between',
    notLoaded:
      'The schedule couldn’t be loaded. Your picks are safe; here’s what’s stored in this browser.',
    partlyLoaded: 'Part of the schedule couldn’t be loaded. Your picks are safe.',
    tryAgain: 'Try again',
    mergeAdd: {
      one: 'Add 1 pick to your schedule?',
      many: (count: string) => `Add ${count} picks to your schedule?`,
    },
    mergeRaised: (count: string) => `Changed from “Maybe” to “Must see”: ${count}.`,
    mergePicked: (count: string) => `Already picked: ${count}.`,
    mergeKeeps: 'What you’ve already picked stays.',
    mergeUnknown: (count: string) =>
      `Not in this schedule: ${count}. This page may be older than the link; reload it and try again.`,
    mergeNothing: 'Everything here is already in your schedule.',
    merged: (count: string) => `Added to your schedule: ${count}.`,
    brokenLink: 'This link doesn’t contain any picks from this schedule.',
    brokenFile: 'This file doesn’t contain any picks.',
    otherEvent: (name: string) => `This file has picks for a different event: ${name}.`,
    calendarFailed: 'You’re offline. Connect to the internet to get the calendar file.',
    calendarMissing: (count: string) =>
      `Not in the calendar file because they’re not in any calendar on this site: ${count}.`,
    saved: 'Saved.',
    codeOf: (number: string, of: string) => `Code ${number} of ${of}`,
    codeName: 'QR code for the link with your picks',
    codesHint: 'Scan every code, in any order. Each one adds some of your picks.',
  },
};

/** Search. */
export const enSearch = {
  title: 'Search',
  description: (event: string) => `Search talks, people, sessions, and pages at ${event}.`,
  label: 'Search for',
  needsScript: 'Search runs in your browser and needs JavaScript. You can also browse:',
  emptySite: 'Nothing to search yet.',
  inDevelopment:
    'Search is available only in the built site; the development server doesn’t create an index.',

  /** For scripts on the search page. */
  inBrowser: {
    hint: 'Search titles, abstracts, names, affiliations, topics, and biographies, in every language of the schedule. Accents are ignored.',
    loading: 'Searching…',
    found: {
      one: '1 result',
      many: (count: string) => `${count} results`,
    },
    nothing: (query: string) => `No results for “${query}”.`,
    nothingHint: 'Try fewer or shorter words, or the beginning of a name.',
    failed: 'Search couldn’t be loaded. Check your connection.',
    tryAgain: 'Try again',
    groups: { talk: 'Talks', speaker: 'People', page: 'Other pages' },
    all: (count: string) => `Show all ${count}`,
  },
};

/** Sharing: page heads, social cards, calendars, the change log. */
export const enShare = {
  calendar: 'Calendar',
  calendarHint: (title: string) => `add “${title}” to your calendar`,
  google: 'Google Calendar',
  outlook: 'Outlook',
  calendarFile: 'Calendar file (.ics)',
  cancelledFile: 'Calendar file (.ics) that marks it as canceled',

  cardOf: (what: string) => `Preview card for “${what}” with its date, time, and location.`,
  moreTimes: (count: number) => (count === 1 ? 'and 1 more time' : `and ${count} more times`),

  changes: 'Changes',
  changesLead: 'Everything that has changed since the schedule was announced, newest first.',
  changesDescription: (event: string) =>
    `What moved, what’s new, and what was canceled at ${event}, newest first.`,
  announcedOn: (date: string) =>
    `The schedule will be announced on ${date}. Later changes will be listed here.`,
  noChanges: 'No changes since the schedule was announced.',
  changesFeed: 'Follow changes in a feed reader (Atom)',
  published: 'Published',
  /** "moved from 10:00 to 10:15"; the page inserts the times. */
  moved: (from: string, to: string) => `moved from ${from} to ${to}`,
  /** "Moved from 10:00, Room A", beside a talk that moved. */
  movedFrom: (from: string) => `Moved from ${from}`,
  otherSpeakers: 'The speakers have changed.',

  subscribe: 'Subscribe',
  subscribeLead:
    'Subscribe, and your calendar stays up to date: when a talk moves or is canceled, your calendar shows it. A downloaded file never changes.',
  subscribeDescription: (event: string) =>
    `Add ${event} to your calendar. Subscribe to the whole schedule, or to a day, room, track, session, or person.`,
  howSoon: 'How soon changes arrive',
  howSoonList: [
    'Apple Calendar checks as often as you set it to. During the event, choose “Every hour.”',
    'Google Calendar decides for itself: changes can take from a few hours to a day.',
    'Outlook checks every few hours.',
    'A downloaded file never changes. Import the new one and it replaces the old entries without duplicates.',
  ],
  howSoonPage: 'During the event, this site is always ahead of your calendar.',
  onPhones: 'On a phone',
  onPhonesList: {
    apple: 'iPhone and iPad: tap “Apple,” then confirm.',
    android:
      'Android: the Google Calendar app can’t subscribe to calendars. Open this page on a computer and subscribe there; the calendar then appears on your phone. Or add single talks with the Google link on their pages.',
  },
  whole: 'The whole event',
  wholeHolds: 'Every session, talk, and break, with rooms, people, and links.',
  parts: {
    day: 'Days',
    room: 'Rooms',
    track: 'Tracks',
    session: 'Sessions',
    speaker: 'People',
  },
  partsHold: {
    day: 'Everything that starts on that day, late nights included.',
    room: 'Everything in that room.',
    track: 'Everything in that track, in any room.',
    session: 'The session and every talk in it.',
    speaker: 'Each person’s page has a calendar of what they present.',
  },
  peoplesPages: 'See all people',
  apps: {
    heading: 'Conference apps',
    text: 'Giggity for Android opens the schedule with this link or code. Other conference apps ask for the address of a file; give them this one.',
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
  calendarNamed: (name: string) => `calendar for ${name}`,
};

interface Place {
  readonly number: number;
  readonly of: number;
}

/** The page for organizers. */
export const enStatus = {
  title: 'Status',
  lead: 'For organizers: only previews and the development server have this page.',
  edit: 'Edit',
  findings: 'Findings',
  noFindings: 'No problems found.',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  counted: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  line: (number: string) => `Line ${number}`,
  collected: 'Collected so far',
  countOf: (count: string, of: string) => `${count} of ${of}`,
  materials: {
    abstract: 'Abstracts',
    slides: 'Slides',
    recording: 'Recordings',
    biography: 'Biographies',
    photo: 'Photos',
  },
  people: 'People',
  complete: 'Nothing is missing',
  /** `{0}` is the number of people of whom nothing is missing. */
  completePeople: countedIn('en', {
    one: 'Complete: {0} of # person',
    other: 'Complete: {0} of # people',
  }),
  lacks: {
    biography: 'a short biography',
    photo: 'a photo',
    abstract: (title: string) => `the abstract of “${title}”`,
    slides: (title: string) => `the slides of “${title}”`,
  },
  message: 'Message',
  subject: (event: string) => `Still missing for ${event}`,
  mail: (name: string, event: string, missing: string) =>
    `Dear ${name}, we still need the following from you for ${event}: ${missing}.`,
  mailEdit: 'You can add it in your browser:',
  mailReply: 'Please send it in reply to this message.',
  writeMail: 'Write an email',
  clock: 'Look ahead',
  clockHint: 'See the site as visitors will at that moment. Times are in event time.',
  moment: 'Another moment',
  open: 'Show',
};

/** Every text of the interface in English. Each other language is a file of the same shape. */
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

  /** Between list items, between items that contain commas, and after a label. */
  marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', space: ' ' },

  skipToContent: 'Skip to content',
  siteMenu: 'Main menu',
  moreInMenu: 'More',
  notice: 'Notice',
  moreOnNotice: 'Learn more',
  schedule: 'Schedule',
  speakers: 'Speakers',
  /** Before a link to the page of a person with the same name. */
  namesake: 'Another person with this name',

  when: 'When',
  where: 'Where',
  online: 'Online',
  join: 'Join online',
  register: 'Register',
  partOf: 'Part of',
  registration: 'Registration',
  contact: 'Contact',
  links: 'Links',
  license: 'License',
  chat: 'Chat',
  chatUnavailable: 'No chat for this event.',
  joinChat: 'Join the chat',

  days: 'Days',
  /** A day in the menu of days: its short weekday and its number. */
  dayInMenu: (weekday: string, day: string) => `${weekday} ${day}`,
  dayOf: (number: number, of: number) => `Day ${number} of ${of}`,
  ongoing: 'Ongoing',
  emptyDay: 'Nothing scheduled for this day yet.',
  emptySchedule: 'The schedule hasn’t been published yet.',
  notScheduled: 'Not yet scheduled',
  room: 'Room',
  rooms: 'Rooms',
  track: 'Track',
  tracks: 'Tracks',
  sessions: 'Sessions',
  inSession: 'Part of',
  view: 'View as',
  viewGrid: 'Grid by room',
  viewList: 'List',
  roomPages: {
    choose: 'Rooms shown',
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
  remote: 'remote',
  part: ({ number, of }: Place) => `Part ${number} of ${of}`,
  repeat: ({ number, of }: Place) => `Presentation ${number} of ${of}`,
  tags: 'Topics',

  /** When a link is useful, if its talk has no time. */
  linkHours: {
    before: 'Available beforehand',
    during: 'Available while in progress',
    after: 'Available afterward',
  },
  /** The same around a time, or around a start and an end. */
  linkTimes: {
    before: (time: string) => `Available until ${time}`,
    during: (time: string) => `Available ${time}`,
    after: (time: string) => `Available from ${time}`,
  },

  around: 'Before and after this talk',
  previous: 'Previous',
  next: 'Next',
  atSameTime: 'At the same time',
  edit: 'Edit this page',
  status: enStatus,
  add: {
    talk: 'Add a talk',
    speaker: 'Add a person',
    session: 'Add a session',
    page: 'Add a page',
  },

  othersInProgram: 'Authors, chairs, and organizers',
  presents: 'Presenting',
  authored: 'Author of',
  chairs: 'Chair of',
  organizes: 'Organizer of',
  organizerOfEvent: 'Organizer',
  biography: 'Biography',

  clock: enClock,

  notFoundTitle: 'Page not found',
  notFoundText:
    'There’s nothing at this address. Check it for typos, or start from one of these pages.',
  movedTitle: 'This page has moved',
  movedText: 'New address:',

  ...enDescriptions,
};

const change: ChangeWords = {
  new: 'new',
  removed: 'removed',
  cancelled: 'canceled',
  confirmed: 'now confirmed',
  tentative: 'now tentative',
  moved: (from, to) => `moved from ${from} to ${to}`,
  room: (to) => (to === undefined ? 'room to be announced' : `now in ${to}`),
  people: (names) => `now with ${names}`,
  noPeople: 'no speaker listed',
  otherPeople: 'different speakers',
  roomName: (to) => `now called ${to}`,
  renamedRoom: (from, to) => `${from} is now called ${to}`,
  title: (from) => `title changed from “${from}”`,
};

/** Every text of the feeds in English. Each other language has texts of the same shape. */
export const enFeeds: FeedWords = {
  kind: ({ label, like }: Kind) => label ?? en.kinds[like],
  cancelled: en.statuses.cancelled,
  cancelledTitle: (title) => `${en.statuses.cancelled}: ${title}`,
  tentative: en.statuses.tentative,
  online: en.online,
  placeOpen: 'Location to be announced',
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
  calendarOfAll: 'Every talk, session, and break, with all later changes.',
  calendarOf: (part) => `Everything on the schedule for “${part}”.`,
  schedule: 'Schedule',
  talksHeading: 'Talks',
  when: 'When',
  where: 'Where',
  links: 'Links',
  sponsors: 'Sponsors',
  award: 'Award',
  notScheduled: 'Not yet scheduled',
  notPresented: en.details.notPresented,
  levels: en.details.levels,
  changes: 'Schedule changes',
  changeCount: countedIn('en', { one: '# change', other: '# changes' }),
  changesOfKind: {
    new: countedIn('en', { other: '# new' }),
    removed: countedIn('en', { other: '# removed' }),
    cancelled: countedIn('en', { other: '# canceled' }),
    confirmed: countedIn('en', { other: '# now confirmed' }),
    tentative: countedIn('en', { other: '# now tentative' }),
    moved: countedIn('en', { other: '# moved' }),
    room: countedIn('en', { other: '# in a different room' }),
    people: countedIn('en', { other: '# with different speakers' }),
    title: countedIn('en', { other: '# with a new title' }),
  },
  renamedRooms: countedIn('en', { one: '# room renamed', other: '# rooms renamed' }),
  dateAndTime: (date, time) => `${date}, ${time}`,
  marks: { comma: ', ', semicolon: '; ', colon: ': ' },
  change,
};
