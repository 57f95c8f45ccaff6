/** Which clock a viewer reads: the event's, the device's, or that of a zone they chose. */
export type ZoneChoice =
  | { readonly clock: 'event' }
  | { readonly clock: 'mine' }
  | { readonly clock: 'zone'; readonly zone: string };

/** What a visit holds: a choice that could not be kept, or the zone of the link it came by. */
export interface VisitChoice {
  readonly choice: ZoneChoice;
  readonly fromLink: boolean;
}

const linkPrefix = 'link:';

/** Reads a kept choice; whatever else stands in the storage is no choice. */
export function parseChoice(
  value: unknown,
  isZone: (name: string) => boolean,
): ZoneChoice | undefined {
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
export function writeChoice(choice: ZoneChoice): string {
  return choice.clock === 'zone' ? choice.zone : choice.clock;
}

/** A choice as a visit holds it. */
export function writeVisit({ choice, fromLink }: VisitChoice): string {
  return `${fromLink ? linkPrefix : ''}${writeChoice(choice)}`;
}
