import { facetNames, writeRow } from '#src/browser/filters/filter-table.ts';
import type { FacetName, RowRole, Facet, FilterTable } from '#src/browser/filters/filter-table.ts';
import { languageName } from '#src/components/page/labels.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { languagesOf } from '#src/core/model/audience.ts';
import type { Track } from '#src/core/model/event/track.ts';
import { nameCollator } from '#src/core/schedule/order.ts';
import { comparableNumbers } from '#src/core/text/written-numbers.ts';
import { recordingsOf } from '#src/core/model/link.ts';
import type { Day, Kind, Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { withAncestors } from '#src/core/schedule/schedule.ts';
import { groupRows } from '#src/core/schedule/time-groups.ts';
import { foldText } from '#src/core/text/fold.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import type { Words } from '#src/i18n/words.ts';
import type { ListForm } from './page-program.ts';
import { sessionPosters, slotsInRow } from './slot-facts.ts';

/** A value of a facet: its id, which goes into addresses, and its label. */
type Value = readonly [id: string, label: string];

/** A row of the page as the filters need it, with its values in words. */
interface RowFacts {
  readonly role: RowRole;
  readonly slot: Slot;
  readonly parent: number | undefined;
  readonly values: Readonly<Partial<Record<FacetName, readonly Value[]>>>;
}

/** The rows of days in the order in which `DayProgram.astro` draws them, with posters after their session. */
function filterRows(
  days: readonly Day[],
  schedule: Schedule,
  words: Words,
  posters: ListForm,
): RowFacts[] {
  const slots = days.flatMap((day) =>
    groupRows(day.slots)
      .flatMap(({ rows }) => rows)
      .flatMap(({ slot }) => [slot, ...(posters === 'listed' ? posterSlots(slot, schedule) : [])]),
  );
  const indexes = new Map(slots.map((slot, index) => [slot.name, index]));
  const parents = slots.map((slot, index) =>
    withAncestors(slot)
      .slice(1)
      .map(({ name }) => indexes.get(name))
      .find((at) => at !== undefined && at < index),
  );
  const holders = new Set(parents);
  return slots.map((slot, index) => ({
    slot,
    role: holders.has(index) ? 'session' : isBreakLike(slot.kind.like) ? 'break' : 'item',
    parent: parents[index],
    values: valuesOf(slot, schedule, words),
  }));
}

function posterSlots(slot: Slot, schedule: Schedule): Slot[] {
  return sessionPosters(slot, schedule).flatMap((talk) => slotsInRow(talk, slot.name).slice(0, 1));
}

/** The values of a slot for each facet. Breaks have no kind, because nobody would filter by it. */
function valuesOf(slot: Slot, schedule: Schedule, words: Words): RowFacts['values'] {
  const { language } = schedule.event.data;
  const { data } = slot.subject;
  const sessions = withAncestors(slot).flatMap(({ session }) => session ?? []);
  const tags = ('tags' in data ? data.tags : undefined) ?? [];
  return {
    day: [[slot.day, formatDate(slot.day, language, 'full')]],
    track: slot.track === undefined ? [] : [named(slot.track)],
    room: slot.rooms.map(named),
    kind: isBreakLike(slot.kind.like) ? [] : [kindValue(slot.kind, words)],
    session: sessions.map(({ id, title }) => [id, title.plain]),
    tag: tags.map((tag) => [tagId(tag), tag] as const).filter(([id]) => id !== ''),
    recording: recordingsOf(slot.subject).length === 0 ? [] : [['yes', words.lists.hasRecording]],
    language: languagesOf(data).map((tag) => [tag, languageName(tag, language)]),
    level: data.level === undefined ? [] : [[data.level, words.details.levels[data.level]]],
  };
}

function named({ id, name }: Pick<Track, 'id' | 'name'>): Value {
  return [id, name];
}

function kindValue({ id, label, like }: Kind, words: Words): Value {
  return [id, label ?? words.kinds[like]];
}

/** Tags are texts; tags that differ only in case and accents are the same tag. */
function tagId(tag: string): string {
  return foldText(tag).replaceAll(' ', '-');
}

/** A page's table for its filters, with the number of items to filter. */
interface PageFilters {
  readonly table: FilterTable;
  readonly count: number;
  /** Whether all counted items are talks; otherwise there are sessions among them. */
  readonly talksOnly: boolean;
}

/**
 * The filters' data for days. With `elsewhere`, it also has the values of the whole event, because a visitor who moves
 * between days with filters may come to a day without matches. Sessions are left out of these, because each belongs to
 * one day. Posters that the page does not list have no rows.
 */
export function filterTable(
  days: readonly Day[],
  schedule: Schedule,
  words: Words,
  { elsewhere = false, posters = 'listed' }: { elsewhere?: boolean; posters?: ListForm } = {},
): PageFilters {
  const rows = filterRows(days, schedule, words, posters);
  const others = elsewhere ? schedule.slots.map((slot) => valuesOf(slot, schedule, words)) : [];
  const facets = facetNames
    .map((name) => facetOf(name, rows, others, schedule, words))
    .filter(({ values }) => values.length > 0);
  const indexes = facets.map(({ values }) => new Map(values.map(([id], index) => [id, index])));
  const written = rows.map(({ role, parent, values }, index) =>
    writeRow(
      {
        role,
        parent,
        values: facets.map(({ name }, facet) => {
          const own = (values[name] ?? []).map(([id]) => indexes[facet]?.get(id));
          return [...new Set(own)].filter((value) => value !== undefined);
        }),
      },
      index,
    ),
  );
  const items = rows.filter(({ role }) => role === 'item');
  return {
    table: { facets, rows: written },
    count: items.length,
    talksOnly: items.every(({ slot }) => slot.subject.collection === 'talks'),
  };
}

function facetOf(
  name: FacetName,
  rows: readonly RowFacts[],
  others: readonly RowFacts['values'][],
  schedule: Schedule,
  words: Words,
): Facet {
  const { filters, picks } = words;
  const label = filters.facets[name];
  if (name === 'past') return { name, label, values: [['hide', filters.hidePast]] };
  if (name === 'picks') {
    const { must, maybe } = picks.inBrowser;
    return {
      name,
      label,
      values: [
        ['must', must],
        ['maybe', maybe],
      ],
    };
  }
  const texts = new Map<string, string>();
  const note = ([id, text]: Value): void => {
    if (!texts.has(id)) texts.set(id, text);
  };
  for (const { values } of rows) values[name]?.forEach(note);
  if (name !== 'session' && name !== 'day')
    for (const values of others) values[name]?.forEach(note);
  return { name, label, values: inOrder(name, [...texts], schedule) };
}

/** Days and sessions are ordered by time, tracks and rooms as in the event, and all others by their labels. */
function inOrder(name: FacetName, values: readonly Value[], schedule: Schedule): readonly Value[] {
  if (name === 'day' || name === 'session') return values;
  const { tracks, rooms, language } = schedule.event.data;
  if (name === 'track' || name === 'room') {
    const order = (name === 'track' ? tracks : rooms).map(({ id }) => id);
    return values.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  }
  const { compare } = nameCollator(language);
  const read = new Map(values.map(([, text]) => [text, comparableNumbers(text, language)]));
  return values.toSorted(([, a], [, b]) => compare(read.get(a) ?? a, read.get(b) ?? b));
}
