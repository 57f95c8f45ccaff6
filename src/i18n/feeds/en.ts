import type { ChangeWords, FeedWords } from '#src/core/feeds/feed-words.ts';
import type { Kind } from '#src/core/schedule/schedule.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { en } from '#src/i18n/en.ts';

const change: ChangeWords = {
  new: 'new',
  removed: 'withdrawn',
  cancelled: 'cancelled',
  confirmed: 'confirmed',
  tentative: 'not certain yet',
  moved: (from, to) => `moved from ${from} to ${to}`,
  room: (to) => (to === undefined ? 'now without a room' : `now in ${to}`),
  title: (from) => `title changed from “${from}”`,
};

/** The words of feeds in English. Another language is one more file of this shape. */
export const feedsEn: FeedWords = {
  kind: ({ label, like }: Kind) => label ?? en.kinds[like],
  cancelled: en.statuses.cancelled,
  cancelledTitle: (title) => `${en.statuses.cancelled}: ${title}`,
  tentative: en.statuses.tentative,
  online: en.online,
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
    title: countedIn('en', { other: '# with a new title' }),
  },
  marks: { colon: ': ', comma: ', ' },
  change,
};
