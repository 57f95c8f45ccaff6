import { noZoneWords } from '#src/core/zones/named-zone.ts';
import { canonicalZone } from '#src/core/zones/zone-table.ts';
import { wallClockAt } from '#src/core/time/place-wall-clock.ts';
import { readSourceTime } from './entries/times.ts';
import type { ImportedEvent, Remark } from './imported.ts';

/** The zones of an import, or the sentences that ask for one. */
export type ChosenZone =
  | {
      readonly ok: true;
      /** The event's zone, in which times are written. */
      readonly zone: string;
      /** The zone of the source's local times. */
      readonly readIn: string;
      /** Says that the two differ. */
      readonly remarks: readonly Remark[];
    }
  | { readonly ok: false; readonly message: string };

/** Zones for examples, starting with those in which most conferences take place. */
const examples = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Taipei',
  'America/Los_Angeles',
  'Europe/London',
  'UTC',
];

/**
 * Chooses the zones of an import. Local times are read in the requested zone, else in the source's, else in that of the
 * content, and they are written in that of the content, else in the zone in which they are read. If there is none, the
 * result asks for one and shows the effect of two choices.
 */
export function chooseZone(
  imported: ImportedEvent,
  given: { readonly content?: string | undefined; readonly asked?: string | undefined },
): ChosenZone {
  const { asked, content } = given;
  const askedZone = asked === undefined ? undefined : canonicalZone(asked);
  if (asked !== undefined && askedZone === undefined) {
    return { ok: false, message: noZoneWords(asked) };
  }
  const named = imported.settings.timezone;
  const namedZone = named === undefined ? undefined : canonicalZone(named);
  const readIn = askedZone ?? namedZone ?? content;
  if (readIn === undefined) return { ok: false, message: question(imported, named) };
  const zone = content ?? readIn;
  const message = `The source’s times are read in ${readIn}, and written in the event’s zone, ${zone}`;
  const remarks: Remark[] = isSameZone(zone, readIn) ? [] : [{ kind: 'changed', message }];
  return { ok: true, zone, readIn, remarks };
}

/** Whether two names mean one zone, such as Asia/Kolkata and its former name Asia/Calcutta. */
function isSameZone(one: string, other: string): boolean {
  return one === other || canonicalZone(one) === canonicalZone(other);
}

function question(imported: ImportedEvent, named: string | undefined): string {
  const why =
    named === undefined
      ? 'The source does not say in which time zone the event takes place.'
      : `The source names the zone "${named}", which does not exist.`;
  const [found] = [...imported.talks, ...imported.sessions].flatMap(({ title, slots }) =>
    slots.flatMap(({ start = '' }) => {
      const time = readSourceTime(start);
      return time === undefined ? [] : [{ title, time }];
    }),
  );
  if (found === undefined) {
    return `${why} Say it with --timezone, for example --timezone Europe/Berlin.`;
  }
  const { time } = found;
  const lines = twoZones(time).map((zone) => {
    if (time.kind === 'instant') {
      return `  --timezone ${zone}: "${found.title}" begins on ${words(wallClockAt(time.instant, zone))} there.`;
    }
    const utc = new Date(localInstant(time.wallClock, zone)).toISOString().slice(0, 16);
    return `  --timezone ${zone}: "${found.title}" begins on ${words(time.wallClock)} there, which is ${words(utc)} in UTC.`;
  });
  return [`${why} Say it with --timezone. Two examples of what that means:`, ...lines].join('\n');
}

/** A zone with the first offset that occurs in the source, and one whose clocks show another time then. */
function twoZones(time: NonNullable<ReturnType<typeof readSourceTime>>): string[] {
  if (time.kind === 'local' || time.offset === undefined) return examples.slice(0, 2);
  const { instant, offset } = time;
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 16);
  const fitting =
    examples.find((zone) => wallClockAt(instant, zone).startsWith(local)) ?? 'Europe/Berlin';
  const shown = wallClockAt(instant, fitting);
  const differs = (zone: string): boolean => wallClockAt(instant, zone) !== shown;
  return [fitting, ...['UTC', 'America/New_York'].filter(differs)].slice(0, 2);
}

/** The instant at which a zone's clocks show a time, precise enough for an example. */
function localInstant(wallClock: string, zone: string): number {
  const guess = Date.parse(`${wallClock}Z`);
  const shown = Date.parse(`${wallClockAt(guess, zone).slice(0, 16)}Z`);
  return guess - (shown - guess);
}

function words(wallClock: string): string {
  return `${wallClock.slice(0, 10)} at ${wallClock.slice(11, 16)}`;
}
