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
