import { unknownHost } from '#src/browser/page/at-this-host.ts';
import { addresses } from '#src/components/page/addresses.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { participantText, slotPlace, slotTitle } from '#src/core/feeds/slot-text.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type { ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import { compactUtc, utcText } from '#src/core/time/iso.ts';

/** The facts about a calendar entry for the web page of a calendar service. */
export interface EntryFacts {
  readonly title: string;
  /** Instants in milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly place: string;
  /** Plain text: the talk's presenters, and where to read more. */
  readonly details: string;
}

function queryOf(fields: Readonly<Record<string, string>>): string {
  return (
    Object.entries(fields)
      .filter(([, value]) => value !== '')
      // The colons and slashes in an instant need no encoding in a query (RFC 3986, 3.4).
      .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
      .join('&')
  );
}

/** The page on which Google Calendar offers to save an entry; phones open the app instead. */
export function googleEntry({ title, start, end, zone, place, details }: EntryFacts): string {
  return `https://calendar.google.com/calendar/render?${queryOf({
    action: 'TEMPLATE',
    text: title,
    dates: `${compactUtc(start)}/${compactUtc(end)}`,
    ctz: zone,
    location: place,
    details,
  })}`;
}

/** The page on which Outlook offers to save an entry. */
export function outlookEntry({ title, start, end, place, details }: EntryFacts): string {
  return `https://outlook.live.com/calendar/0/deeplink/compose?${queryOf({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: utcText(start),
    enddt: utcText(end),
    location: place,
    body: details,
  })}`;
}

/** The address with which Apple's calendars subscribe. */
export function appleSubscription(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** The page on which Google Calendar subscribes to a calendar, whose address must begin with `webcal:`. */
export function googleSubscription(address: string): string {
  return `https://calendar.google.com/calendar/r?${queryOf({ cid: appleSubscription(address) })}`;
}

/**
 * A link that opens a schedule.xml in Giggity on a phone, and Giggity's page elsewhere. The app reads the encoded
 * address after the `#` (Giggity's README, "Deeplinks").
 */
export function giggityLink(address: string): string {
  return `https://ggt.gaa.st/#url=${encodeURIComponent(address)}`;
}

/** The page on which Outlook subscribes to a calendar. */
export function outlookSubscription(address: string, name: string): string {
  return `https://outlook.live.com/calendar/0/addfromweb?${queryOf({ url: address, name })}`;
}

/** A talk's slot for the page of an online calendar. It is short because all of it becomes part of an address. */
export function entryFacts(slot: Slot, talk: ScheduledTalk, input: FeedInput): EntryFacts {
  const { schedule, site, words } = input;
  const page = addressOf(site, `talks/${talk.entry.id}/`);
  const details = [
    ...peopleOf(talk)
      .slice(0, 5)
      .map((person) => participantText(person, words)),
    ...(page === undefined ? [] : [page]),
  ];
  return {
    title: slotTitle(slot, words),
    start: slot.start.toMillis(),
    end: slot.end.toMillis(),
    zone: schedule.zone,
    place: slotPlace(slot, schedule.event.data, words),
    details: details.join('\n'),
  };
}

/** The ways to subscribe to a calendar file. */
export interface SubscriptionLinks {
  /** The file for download. */
  readonly file: string;
  /** The file's full address. */
  readonly address: string;
  readonly apple: string;
  readonly google: string;
  readonly outlook: string;
  /** Whether the host is known; otherwise the browser completes the links. */
  readonly hasHost: boolean;
}

/**
 * The ways to subscribe to a calendar.
 *
 * @param path the file's path below the root.
 * @param name the calendar's name in calendar apps.
 * @param site the site's address, if it is known.
 */
export function subscriptionLinks(
  path: string,
  name: string,
  site: URL | undefined,
): SubscriptionLinks {
  const file = addresses.file(path);
  const address = new URL(file, site ?? `https://${unknownHost}`).href;
  return {
    file,
    address,
    apple: appleSubscription(address),
    google: googleSubscription(address),
    outlook: outlookSubscription(address, name),
    hasHost: site !== undefined,
  };
}
