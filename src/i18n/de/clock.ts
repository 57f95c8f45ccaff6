import type { clock as English } from '#src/i18n/en-clock.ts';

/** What is said of clocks and time zones, in German. */
export const clock: typeof English = {
  timeZone: 'Zeitzone',
  change: 'Zeitzone ändern',
  close: 'Schließen',
  eventTime: 'Veranstaltungszeit',
  myTime: 'Meine Zeit',
  anotherZone: 'Andere Zeitzone',
  searchHint: 'Stadt, Land, Abkürzung oder Abstand zu UTC',
  copyLink: 'Link mit dieser Zone kopieren',
  linkLabel: 'Link mit dieser Zone',
  notices: 'Zur Uhrzeit',
  from: (time) => `ab ${time}`,
  until: (time) => `bis ${time}`,

  inBrowser: {
    to: 'bis',
    daysAway: {
      '-2': { seen: '−2 Tage', said: 'zwei Tage davor' },
      '-1': { seen: '−1 Tag', said: 'am Tag davor' },
      '1': { seen: '+1 Tag', said: 'am nächsten Tag' },
      '2': { seen: '+2 Tage', said: 'zwei Tage später' },
    },
    named: {
      event: (zone) => `Veranstaltungszeit: ${zone}`,
      mine: (zone) => `Meine Zeit: ${zone}`,
      zone: (zone) => `Zeiten in ${zone}`,
    },
    said: { event: 'Veranstaltungszeit', mine: 'meine Zeit', zone: 'gewählte Zeit' },
    until: (zone, until, next) => `${zone} bis ${until}, dann ${next}`,
    timesAreNow: (zone) => `Die Zeiten gelten jetzt für ${zone}`,
    zonesFound: {
      none: 'Keine Zeitzone gefunden',
      one: '1 Zeitzone gefunden',
      many: (count) => `${count} Zeitzonen gefunden`,
    },
    linkCopied: 'Link kopiert',
    timesAsInLink: (zone) => `Zeiten wie im Link: ${zone}.`,
    useMine: 'Meine verwenden',
    unknownZone: (asked, zone) =>
      `Der Link verlangt „${asked}“, was keine Zeitzone ist. Die Zeiten gelten für ${zone}.`,
    clockIsSet: (present) => `Die Uhr ist auf ${present} gestellt.`,
    unknownClock: (asked) =>
      `Der Link stellt die Uhr auf „${asked}“, was keine Zeit wie 2021-04-09T14:20:00Z ist.`,
    useRealClock: 'Wirkliche Zeit verwenden',
    dismiss: 'Schließen',
  },
};
