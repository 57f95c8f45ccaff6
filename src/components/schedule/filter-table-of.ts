import { facetNames, writeRow } from '#src/browser/filters/filter-table.ts';
import type { Facet, FacetName, FilterTable } from '#src/browser/filters/filter-table.ts';
import { collatorOf } from '#src/core/schedule/collator-of.ts';
import type { Day, Schedule } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { filterRows, valuesOf } from './filter-rows.ts';
import type { RowFacts, Value } from './filter-rows.ts';

/** A page's table for its filters, and how much there is to filter. */
export interface PageFilters {
  readonly table: FilterTable;
  readonly count: number;
  /** Whether all that is counted are talks; else there are sessions among it. */
  readonly talksOnly: boolean;
}

/**
 * What filters need to know of days. With `elsewhere` they know the values of the whole event, too:
 * who goes from day to day with a choice may come to one on which there is nothing of it. Sessions are
 * left out there: they have their day.
 */
export function filterTableOf(
  days: readonly Day[],
  schedule: Schedule,
  words: Words,
  elsewhere = false,
): PageFilters {
  const rows = filterRows(days, schedule, words);
  const others = elsewhere ? schedule.slots.map((slot) => valuesOf(slot, schedule, words)) : [];
  const facets = facetNames
    .map((name) => facetOf(name, rows, others, schedule, words))
    .filter(({ values }) => values.length > 0);
  const places = facets.map(({ values }) => new Map(values.map(([id], place) => [id, place])));
  const written = rows.map(({ role, parent, values }, place) =>
    writeRow(
      {
        role,
        parent,
        values: facets.map(({ name }, facet) => {
          const own = (values[name] ?? []).map(([id]) => places[facet]?.get(id));
          return [...new Set(own)].filter((value) => value !== undefined);
        }),
      },
      place,
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
  const known = new Map<string, string>();
  const note = ([id, text]: Value): void => {
    if (!known.has(id)) known.set(id, text);
  };
  for (const { values } of rows) values[name]?.forEach(note);
  if (name !== 'session' && name !== 'day')
    for (const values of others) values[name]?.forEach(note);
  return { name, label, values: inOrder(name, [...known], schedule) };
}

/** Days and sessions by time, tracks and rooms as the event has them, the others by their labels. */
function inOrder(name: FacetName, values: readonly Value[], schedule: Schedule): readonly Value[] {
  if (name === 'day' || name === 'session') return values;
  const { tracks, rooms, language } = schedule.event.data;
  if (name === 'track' || name === 'room') {
    const order = (name === 'track' ? tracks : rooms).map(({ id }) => id);
    return values.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  }
  const { compare } = collatorOf(language);
  return values.toSorted(([, a], [, b]) => compare(a, b));
}
