import { unknownHost } from '#src/browser/at-this-host.ts';
import { addresses } from '#src/components/addresses.ts';
import { appleSubscription, googleSubscription, outlookSubscription } from './calendar-links.ts';

/** The ways to follow a calendar file. */
export interface SubscriptionLinks {
  /** The file, to be downloaded. */
  readonly file: string;
  /** Its whole address. */
  readonly address: string;
  readonly apple: string;
  readonly google: string;
  readonly outlook: string;
  /** Whether the host is known; else the links are completed in the browser. */
  readonly known: boolean;
}

/**
 * The ways to follow a calendar.
 *
 * @param path the file's path below the root.
 * @param name what calendars call it.
 * @param site the site's address, where it is known.
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
    known: site !== undefined,
  };
}
