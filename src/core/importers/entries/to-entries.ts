import type {
  ImportedEvent,
  ImportedItem,
  Remark,
  RemarkKind,
} from '#src/core/importers/imported.ts';
import { mailLeftOut } from '#src/core/importers/text/private-text.ts';
import { toLine } from '#src/core/importers/text/to-line.ts';
import type { BuildContext } from './context.ts';
import type { ImportedEntry } from './entry.ts';
import { eventEntry } from './event-entry.ts';
import type { Ids } from './ids.ts';
import { type IdSpace } from './ids.ts';
import { Kinds } from './kinds.ts';
import { languageOf } from './languages.ts';
import { Notes } from './context.ts';
import { underKnownSources } from './known-sources.ts';
import { placeSlots, type ItemSlots } from './place-slots.ts';
import { sessionEntry, talkEntry } from './program-entry.ts';
import { mergeSpellings } from './same-people.ts';
import { speakerEntry } from './speaker-entry.ts';
import { isPlaceholder } from './unnamed-people.ts';
import { dayOf, daysOf } from './times.ts';
import { compareText } from '#src/core/text/compare.ts';

/** A schedule as entries, with the remarks on its conversion. */
export interface EntriesOfImport {
  /** The event first, then sessions, talks and speakers in the source's order. */
  readonly entries: readonly ImportedEntry[];
  readonly remarks: readonly Remark[];
  /** The number of event days with slots. */
  readonly days: number;
}

/** The options of an import. */
export interface EntriesOptions {
  /** The event's zone: a valid IANA name. */
  readonly zone: string;
  /** The zone of the source's local times: a valid IANA name. */
  readonly readIn: string;
  /** When an event day ends, such as `06:00`. */
  readonly dayEnds: string;
  /** The event's language, if the content names it; otherwise the source's language is used. */
  readonly language?: string | undefined;
  readonly ids: Ids;
}

/**
 * Converts the schedule of another system to entries of content: ids, Markdown, wall clocks in the event's zone, kinds.
 * The same schedule and options always give the same entries.
 */
export function toEntries(source: ImportedEvent, options: EntriesOptions): EntriesOfImport {
  const { zone, ids } = options;
  const imported: ImportedEvent = {
    ...source,
    talks: underKnownSources(source.talks, ids.knownSources('talks'), (talk) =>
      ids.knownName('talks', talk),
    ),
  };
  const notes = new Notes();
  const idsBySource = (
    space: IdSpace,
    items: readonly { source: string; name: string; id?: string | undefined }[],
  ) => {
    const found = new Map<string, string>();
    for (const { source, name, id } of items) {
      if (!found.has(source)) found.set(source, ids.idFor(space, source, name, id));
    }
    return found;
  };
  const titled = (items: readonly ImportedItem[]) =>
    items.map(({ source, id, title, htmlTitle }) => ({
      source,
      id,
      name: toLine(title, htmlTitle) ?? '',
    }));
  const rooms = idsBySource('rooms', imported.rooms);
  const tracks = idsBySource('tracks', imported.tracks);
  const sessions = idsBySource('sessions', titled(imported.sessions));
  const talks = idsBySource('talks', titled(imported.talks));
  const { persons, sourceOf } = mergeSpellings(
    imported.speakers.filter(({ name }) => !isPlaceholder(name)),
    ids.knownSources('speakers'),
    notes,
  );
  const speakers = idsBySource('speakers', persons);
  const finder = (found: ReadonlyMap<string, string>) => (source: string | undefined) =>
    source === undefined ? undefined : found.get(source);
  const language = options.language ?? eventLanguage(imported);
  const context: BuildContext = {
    zone,
    language,
    saysLanguage: options.language !== undefined || language !== defaultLanguage,
    ids,
    kinds: new Kinds(),
    notes,
    leftOut: { emails: 0, passcodes: 0, links: 0 },
    base: imported.settings.url,
    roomId: finder(rooms),
    roomName: finder(
      new Map(imported.rooms.map(({ source, name }) => [source, toLine(name) ?? name])),
    ),
    trackId: finder(tracks),
    sessionId: finder(sessions),
    speakerId: (source) => (source === undefined ? undefined : speakers.get(sourceOf(source))),
  };

  const days = new Set<string>();
  const daysWithoutSlots = new Set<string>();
  const placeItem = (item: ImportedItem): ItemSlots => {
    const slots = placeSlots(item, options.readIn, notes);
    for (const { start, minutes } of slots.placed) {
      for (const day of daysOf(start, minutes, zone, options.dayEnds)) days.add(day);
    }
    for (const { start } of slots.unplaced) {
      if (start !== undefined) daysWithoutSlots.add(dayOf(start, zone, options.dayEnds));
    }
    return slots;
  };
  const made = [
    ...imported.sessions.map((session) =>
      sessionEntry(session, sessions.get(session.source) ?? '', placeItem(session), context),
    ),
    ...imported.talks.map((talk) =>
      talkEntry(talk, talks.get(talk.source) ?? '', placeItem(talk), context),
    ),
    ...persons.map((speaker) => speakerEntry(speaker, speakers.get(speaker.source) ?? '', context)),
  ];
  const event = eventEntry(imported, [...(days.size > 0 ? days : daysWithoutSlots)], context);
  noteLeftOut(context);
  return {
    entries: [event, ...made],
    remarks: [...imported.remarks, ...notes.remarks],
    days: days.size,
  };
}

/** One remark for each thing that the texts lack; the report counts equal ones. */
function noteLeftOut({ notes, leftOut }: BuildContext): void {
  const remarks: readonly (readonly [count: number, kind: RemarkKind, message: string])[] = [
    [leftOut.emails, 'private', mailLeftOut],
    [leftOut.passcodes, 'private', 'A meeting password, or a link that holds one, was left out'],
    [
      leftOut.links,
      'refused',
      'A link in a text was left out, because it is no complete web address',
    ],
  ];
  for (const [count, kind, message] of remarks) {
    for (let number = 0; number < count; number += 1) notes.add(kind, message);
  }
}

/** The event's language if its file names none. */
const defaultLanguage = 'en';

/** The language that the source names, else the language of at least half of the talks, else English. */
function eventLanguage({ settings, talks }: ImportedEvent): string {
  const counts = new Map<string, number>();
  for (const { language } of talks) {
    const tag = languageOf(language);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  const usual = most !== undefined && most[1] * 2 >= talks.length ? most[0] : undefined;
  return languageOf(settings.language) ?? usual ?? defaultLanguage;
}
