/** Which clock a viewer reads: the event's, the device's, or that of a zone they chose. */
export type ClockChoice =
  | { readonly clock: 'event' }
  | { readonly clock: 'mine' }
  | { readonly clock: 'zone'; readonly zone: string };

/** What a visit holds: a choice that could not be kept, or the zone of the link it came by. */
interface VisitChoice {
  readonly choice: ClockChoice;
  readonly fromLink: boolean;
}

const linkPrefix = 'link:';

/** Reads a kept choice; whatever else stands in the storage is no choice. */
export function parseChoice(
  value: unknown,
  isZone: (name: string) => boolean,
): ClockChoice | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === 'event' || value === 'mine') return { clock: value };
  return isZone(value) ? { clock: 'zone', zone: value } : undefined;
}

/** Reads what the visit holds. */
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

/** Where a choice may come from, as it was found: nothing here is trusted. */
export interface ClockSources {
  /** `?tz=` of the address. */
  readonly address: string | null;
  /** What this visit holds. */
  readonly visit: unknown;
  /** What the device keeps. */
  readonly kept: unknown;
  /** The clock of a first visit. */
  readonly first: 'event' | 'mine';
}

/** What the resolving stands on. */
interface ClockPlaces {
  readonly eventZone: string;
  /** What the device says; not every one says a zone. */
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
  /** The small one beside it: event time, or my time beside event time; none where both show the same. */
  readonly other: Clock | undefined;
  readonly fromLink: boolean;
  /** What the address asked for, where that is no zone. */
  readonly refused: string | undefined;
}

/**
 * Decides which clocks are shown. The address comes before the visit (which remembers the address of
 * its first page), the visit before the kept choice, that before the clock of a first visit. What is
 * no zone counts as absent.
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
  // Where both show the same it is event time, as the page was painted: only that holds for everybody.
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
