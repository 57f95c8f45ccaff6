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
