/** What is said of clocks and time zones, in English. */
export const clock = {
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
