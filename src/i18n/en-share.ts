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
