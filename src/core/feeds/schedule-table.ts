import type { EventEntry, TalkEntry } from '#src/core/model/entry.ts';
import { roomIdsOf } from '#src/core/model/event/room.ts';
import type { Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';

/** The columns of the table, by the names that an import recognizes. */
export const tableColumns = [
  'id',
  'title',
  'subtitle',
  'slot',
  'start',
  'end',
  'minutes',
  'room',
  'track',
  'kind',
  'speakers',
  'authors',
  'abstract',
  'language',
  'tags',
  'url',
  'status',
] as const;

/** One row of the table. */
export type TableRow = Readonly<Record<(typeof tableColumns)[number], string>>;

/**
 * The schedule as a table for people who work in spreadsheets, with a row for each slot of a talk, and for each talk
 * without a time. Times include their offset.
 */
export function scheduleTable({ event, talks }: Schedule): TableRow[] {
  return [...talks.values()].flatMap((talk) =>
    (talk.slots.length === 0 ? [undefined] : talk.slots).map((slot) => row(talk, slot, event)),
  );
}

function row(talk: ScheduledTalk, slot: Slot | undefined, { data: event }: EventEntry): TableRow {
  const { entry, kind, track, speakers, authors } = talk;
  const { subtitle = '', language = event.language, tags = [], links = [] } = entry.data;
  const names = (people: ScheduledTalk['speakers']): string =>
    people.map(({ name }) => name).join(' | ');
  const time = (instant: Slot['start'] | undefined): string =>
    instant?.toISO({ suppressSeconds: true, suppressMilliseconds: true }) ?? '';
  return {
    id: entry.id,
    title: entry.title.plain,
    subtitle,
    slot: slot?.key ?? '',
    start: time(slot?.start),
    end: time(slot?.end),
    ...(slot === undefined ? lengthAndRoom(entry, event) : lengthAndRoomOf(slot)),
    track: track?.name ?? '',
    kind: kind.label ?? kind.id,
    speakers: names(speakers),
    authors: names(authors),
    abstract: entry.body.trim(),
    language,
    tags: tags.join(' | '),
    url: links.map(({ url }) => url).join(' '),
    status: slot?.status ?? talk.status,
  };
}

function lengthAndRoomOf({ start, end, room }: Slot): Pick<TableRow, 'minutes' | 'room'> {
  return { minutes: String(Math.round(end.diff(start).as('minutes'))), room: room?.name ?? '' };
}

/** The length and room that a talk without a time has already. */
function lengthAndRoom(
  { data }: TalkEntry,
  { rooms }: EventEntry['data'],
): Pick<TableRow, 'minutes' | 'room'> {
  const [id] = roomIdsOf(data) ?? [];
  return {
    minutes: data.minutes === undefined ? '' : String(data.minutes),
    room: rooms.find((room) => room.id === id)?.name ?? '',
  };
}

/**
 * Rows as CSV (RFC 4180), with a heading row and a byte order mark, by which spreadsheets recognize UTF-8. A cell that
 * they would evaluate begins with an apostrophe (OWASP, CSV injection).
 */
export function csvText(rows: readonly TableRow[]): string {
  const lines = [
    tableColumns.join(','),
    ...rows.map((each) => tableColumns.map((name) => csvCell(each[name])).join(',')),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
