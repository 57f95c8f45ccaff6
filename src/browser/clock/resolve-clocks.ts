/** The clock that a viewer reads: the event's, the device's, or that of a zone they chose. */
export type ClockChoice =
  | { readonly clock: 'event' }
  | { readonly clock: 'mine' }
  | { readonly clock: 'zone'; readonly zone: string };

/**
 * What one visit remembers: a choice that could not be stored, or the zone of the link with which the visit began.
 */
interface VisitChoice {
  readonly choice: ClockChoice;
  readonly fromLink: boolean;
}

const linkPrefix = 'link:';

/** Reads a stored choice; undefined if the storage holds anything else. */
export function parseChoice(
  value: unknown,
  isZone: (name: string) => boolean,
): ClockChoice | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === 'event' || value === 'mine') return { clock: value };
  return isZone(value) ? { clock: 'zone', zone: value } : undefined;
}

/** Reads what the visit remembers. */
export function parseVisit(
  value: unknown,
  isZone: (name: string) => boolean,
): VisitChoice | undefined {
  if (typeof value !== 'string') return undefined;
  const fromLink = value.startsWith(linkPrefix);
  const choice = parseChoice(fromLink ? value.slice(linkPrefix.length) : value, isZone);
  if (choice === undefined || (fromLink && choice.clock !== 'zone')) return undefined;
  return { choice, fromLink };
}

/** A choice in its stored form: `event`, `mine` or the zone's name. */
export function writeChoice(choice: ClockChoice): string {
  return choice.clock === 'zone' ? choice.zone : choice.clock;
}

/** A choice as the state of a visit. */
export function writeVisit({ choice, fromLink }: VisitChoice): string {
  return `${fromLink ? linkPrefix : ''}${writeChoice(choice)}`;
}

/** The address of a page together with the zone in which it is read: `…/schedule/?tz=Asia/Kolkata#hash`. */
export function zoneLink(address: string, zone: string): string {
  const url = new URL(address);
  url.searchParams.delete('tz');
  // A clock set by the address is for a preview, not for sharing.
  url.searchParams.delete('now');
  url.searchParams.set('tz', zone);
  // A slash needs no escaping in a query, and people read the name.
  url.search = url.search.replaceAll('%2F', '/');
  return url.href;
}

/** The sources of a choice. None of them is trusted. */
export interface ClockSources {
  /** `?tz=` of the address. */
  readonly address: string | null;
  /** What this visit remembers. */
  readonly visit: unknown;
  /** The choice stored on the device. */
  readonly kept: unknown;
  /** The clock of a first visit. */
  readonly first: 'event' | 'mine';
}

/** The facts needed to resolve the clocks. */
interface ClockPlaces {
  readonly eventZone: string;
  /** The device's zone; undefined on devices that do not report one. */
  readonly deviceZone: string | undefined;
  readonly isZone: (name: string) => boolean;
  /** Whether two zones show the same clocks at every instant of the event. */
  readonly sameClocks: (zoneA: string, zoneB: string) => boolean;
}

/** A clock that the page shows. */
export interface Clock {
  readonly role: 'event' | 'mine' | 'zone';
  readonly zone: string;
}

/** The clocks that a page shows, and where the choice of them comes from. */
export interface Clocks {
  readonly choice: ClockChoice;
  readonly main: Clock;
  /** The small clock beside it: event time, or my time beside event time; none if both show the same. */
  readonly other: Clock | undefined;
  /** My clock; the event's if both show the same. */
  readonly mine: Clock;
  readonly fromLink: boolean;
  /** The zone that the address asked for, if there is no such zone. */
  readonly refused: string | undefined;
}

/**
 * Decides which clocks are shown. The address takes precedence over the state of the visit (which remembers the
 * address of its first page), that state over the stored choice, and the stored choice over the clock of a first
 * visit. Unknown zones are ignored.
 */
export function resolveClocks(sources: ClockSources, places: ClockPlaces): Clocks {
  const { address, kept, first } = sources;
  const { isZone, eventZone, deviceZone, sameClocks } = places;
  // A plus sign in a hand-written address (`?tz=Etc/GMT+5`) arrives as a space.
  const asked = address === null || address === '' ? undefined : address.replaceAll(' ', '+');
  const linked: VisitChoice | undefined =
    asked !== undefined && isZone(asked)
      ? { choice: { clock: 'zone', zone: asked }, fromLink: true }
      : parseVisit(sources.visit, isZone);
  const choice = linked?.choice ?? parseChoice(kept, isZone) ?? { clock: first };

  const event: Clock = { role: 'event', zone: eventZone };
  // If both show the same, the page uses event time: it was painted in event time, which is right for everybody.
  const isMineAnother =
    deviceZone !== undefined && isZone(deviceZone) && !sameClocks(deviceZone, eventZone);
  const mine: Clock = isMineAnother ? { role: 'mine', zone: deviceZone } : event;
  const main: Clock =
    choice.clock === 'zone'
      ? { role: 'zone', zone: choice.zone }
      : choice.clock === 'mine'
        ? mine
        : event;
  const candidate = main.role === 'event' ? mine : event;
  return {
    choice,
    main,
    other: sameClocks(main.zone, candidate.zone) ? undefined : candidate,
    mine,
    fromLink: linked?.fromLink ?? false,
    refused: asked !== undefined && !isZone(asked) ? asked : undefined,
  };
}
