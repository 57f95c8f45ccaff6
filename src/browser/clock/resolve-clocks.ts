/** The clock a viewer reads: the event's, the device's, or that of a zone they chose. */
export type ClockChoice =
  | { readonly clock: 'event' }
  | { readonly clock: 'mine' }
  | { readonly clock: 'zone'; readonly zone: string };

/** The state of a visit: a choice that could not be stored, or the zone of the link that the visit began with. */
interface VisitChoice {
  readonly choice: ClockChoice;
  readonly fromLink: boolean;
}

const linkPrefix = 'link:';

/** Reads a stored choice; undefined for anything else found in the storage. */
export function parseChoice(
  value: unknown,
  isZone: (name: string) => boolean,
): ClockChoice | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === 'event' || value === 'mine') return { clock: value };
  return isZone(value) ? { clock: 'zone', zone: value } : undefined;
}

/** Reads the state of the visit. */
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

/** A choice as it is kept: `event`, `mine` or the zone's name. */
export function writeChoice(choice: ClockChoice): string {
  return choice.clock === 'zone' ? choice.zone : choice.clock;
}

/** A choice as a visit holds it. */
export function writeVisit({ choice, fromLink }: VisitChoice): string {
  return `${fromLink ? linkPrefix : ''}${writeChoice(choice)}`;
}

/** The sources of a choice, as found: nothing here is trusted. */
export interface ClockSources {
  /** `?tz=` of the address. */
  readonly address: string | null;
  /** The state of this visit. */
  readonly visit: unknown;
  /** The choice stored on the device. */
  readonly kept: unknown;
  /** The clock of a first visit. */
  readonly first: 'event' | 'mine';
}

/** The facts needed to resolve the clocks. */
interface ClockPlaces {
  readonly eventZone: string;
  /** The device's zone; some devices do not report one. */
  readonly deviceZone: string | undefined;
  readonly isZone: (name: string) => boolean;
  /** Whether two zones show the same clocks at every instant of the event. */
  readonly sameClocks: (zoneA: string, zoneB: string) => boolean;
}

/** A clock that is shown. */
export interface Clock {
  readonly role: 'event' | 'mine' | 'zone';
  readonly zone: string;
}

export interface Clocks {
  readonly choice: ClockChoice;
  readonly main: Clock;
  /** The small clock beside it: event time, or my time beside event time; none if both show the same. */
  readonly other: Clock | undefined;
  readonly fromLink: boolean;
  /** The zone that the address asked for, if it does not exist. */
  readonly refused: string | undefined;
}

/**
 * Decides which clocks are shown. The address takes precedence over the visit (which remembers the address of its first
 * page), the visit over the stored choice, and that over the clock of a first visit. Unknown zones are ignored.
 */
export function resolveClocks(sources: ClockSources, places: ClockPlaces): Clocks {
  const { address, kept, first } = sources;
  const { isZone, eventZone, deviceZone, sameClocks } = places;
  // A plus in a hand-written address (`?tz=Etc/GMT+5`) arrives as a space.
  const asked = address === null || address === '' ? undefined : address.replaceAll(' ', '+');
  const linked: VisitChoice | undefined =
    asked !== undefined && isZone(asked)
      ? { choice: { clock: 'zone', zone: asked }, fromLink: true }
      : parseVisit(sources.visit, isZone);
  const choice = linked?.choice ?? parseChoice(kept, isZone) ?? { clock: first };

  const event: Clock = { role: 'event', zone: eventZone };
  // If both show the same, it is event time, as the page was painted: only that is right for everybody.
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
    fromLink: linked?.fromLink ?? false,
    refused: asked !== undefined && !isZone(asked) ? asked : undefined,
  };
}
