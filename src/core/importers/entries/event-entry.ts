import type { ImportedEvent } from '#src/core/importers/imported.ts';
import { safeAddress } from '#src/core/importers/text/clean-tree.ts';
import { toMarkdown } from '#src/core/importers/text/to-markdown.ts';
import { toLine } from '#src/core/importers/text/to-line.ts';
import { hexColor, idPattern } from '#src/core/model/scalar.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { toId } from '#src/core/text/fold.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import { readDate } from '#src/core/time/wall-clock.ts';
import type { BuildContext } from './context.ts';
import { written, type ImportedEntry } from './entry.ts';
import { people } from './program-entry.ts';
import { farthestDays } from './times.ts';

/** The date of an event whose source has none. */
export const placeholderDate = '2000-01-01';

/** Builds the event itself. `days` are the event days with slots, in any order. */
export function eventEntry(
  { settings, rooms, tracks }: ImportedEvent,
  days: readonly string[],
  context: BuildContext,
): ImportedEntry {
  const name = toLine(settings.name) ?? 'Imported event';
  const short = toLine(settings.shortName);
  const url = settings.url === undefined ? undefined : safeAddress(settings.url);
  const venue = toLine(settings.venue);
  return {
    collection: 'event',
    id: 'event',
    source: 'event',
    fields: written({
      id: eventId(short ?? name, days),
      name,
      timezone: context.zone,
      ...eventDates(settings, days),
      language: context.saysLanguage ? context.language : undefined,
      organizers: people(settings.organizers, context),
      venue: venue === undefined ? undefined : { name: venue },
      online: settings.online === true ? true : undefined,
      links: url === undefined ? undefined : [{ title: 'Website', url }],
      rooms: rooms.map((room): FieldValue => {
        const capacity =
          room.capacity !== undefined && room.capacity >= 1 ? Math.floor(room.capacity) : undefined;
        return written({
          id: context.roomId(room.source) ?? '',
          name: toLine(room.name) ?? 'Room',
          building: toLine(room.building),
          floor: toLine(room.floor),
          capacity,
        });
      }),
      tracks: tracks.map((track): FieldValue =>
        written({
          id: context.trackId(track.source) ?? '',
          name: toLine(track.name) ?? 'Track',
          color: hexColor.safeParse(track.color).success ? track.color?.toLowerCase() : undefined,
        }),
      ),
      kinds: [...context.kinds.own.values()].map((kind): FieldValue => ({ ...kind })),
    }),
    body:
      settings.text === undefined ? '' : toMarkdown(settings.text, context.leftOut, context.base),
  };
}

function eventId(name: string, days: readonly string[]): string {
  const id = toId(name).slice(0, 60).replace(/-+$/, '');
  const year = [...days].sort()[0]?.slice(0, 4);
  return idPattern.test(id) ? id : `event-${year ?? 'imported'}`;
}

/** The source's dates, extended to include every day with slots. */
function eventDates(
  settings: ImportedEvent['settings'],
  days: readonly string[],
): { start: string; end: string } {
  const dates = [settings.start, settings.end, ...days].filter(
    (date): date is string => date !== undefined && readDate(date).ok,
  );
  dates.sort();
  const start = dates[0] ?? placeholderDate;
  const end = dates.at(-1) ?? start;
  return end <= shiftDate(start, farthestDays) ? { start, end } : withoutStray(days, start, end);
}

/** A date of the source that is far from every slot is a mistake, so the slots decide. */
function withoutStray(
  days: readonly string[],
  start: string,
  end: string,
): { start: string; end: string } {
  const sorted = [...days].sort();
  return { start: sorted[0] ?? start, end: sorted.at(-1) ?? end };
}
