/** What a calendar entry is made of, when it is handed to a calendar's own page. */
export interface EntryFacts {
  readonly title: string;
  /** Instants in milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly place: string;
  /** Plain text: whose talk it is, and where to read more. */
  readonly details: string;
}

const queryOf = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== '')
    // An instant's colons and slashes may stand in a query as they are (RFC 3986, 3.4).
    .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');

/** `20210409T141500Z` */
const compactUtc = (instantMillis: number): string =>
  new Date(instantMillis).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** `2021-04-09T14:15:00Z` */
const fullUtc = (instantMillis: number): string =>
  new Date(instantMillis).toISOString().replace(/\.\d+/, '');

/** The page on which Google Calendar offers to save an entry; phones open their app for it. */
export const googleEntry = ({ title, start, end, zone, place, details }: EntryFacts): string =>
  `https://calendar.google.com/calendar/render?${queryOf({
    action: 'TEMPLATE',
    text: title,
    dates: `${compactUtc(start)}/${compactUtc(end)}`,
    ctz: zone,
    location: place,
    details,
  })}`;

/** The page on which Outlook offers to save an entry. */
export const outlookEntry = ({ title, start, end, place, details }: EntryFacts): string =>
  `https://outlook.live.com/calendar/0/deeplink/compose?${queryOf({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: fullUtc(start),
    enddt: fullUtc(end),
    location: place,
    body: details,
  })}`;

/** The address that Apple's calendars subscribe to. */
export const appleSubscription = (address: string): string =>
  address.replace(/^https?:/, 'webcal:');

/** The page on which Google Calendar subscribes to a calendar; it asks for it by `webcal:`. */
export const googleSubscription = (address: string): string =>
  `https://calendar.google.com/calendar/r?${queryOf({ cid: appleSubscription(address) })}`;

/**
 * What opens a schedule.xml in Giggity on a phone, and its page elsewhere. The app reads the address after
 * the `#`, encoded (Giggity's README, "Deeplinks").
 */
export const giggityLink = (address: string): string =>
  `https://ggt.gaa.st/#url=${encodeURIComponent(address)}`;

/** The page on which Outlook subscribes to a calendar. */
export const outlookSubscription = (address: string, name: string): string =>
  `https://outlook.live.com/calendar/0/addfromweb?${queryOf({ url: address, name })}`;
