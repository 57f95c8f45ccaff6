import type { FacetName, RowRole } from '#src/browser/filters/filter-table.ts';
import { languageName } from '#src/components/language-name.ts';
import { isPause } from '#src/core/model/kind.ts';
import { languagesOf } from '#src/core/model/language.ts';
import type { Track } from '#src/core/model/track.ts';
import { outwards } from '#src/core/schedule/outwards.ts';
import type { Day, Kind, Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { recordingsOf } from '#src/core/schedule/recordings.ts';
import { groupByStart } from '#src/core/schedule/time-groups.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { foldText } from '#src/core/time/zones/fold-text.ts';
import type { Words } from '#src/i18n/words.ts';
import { postersOf, slotsInRow } from './posters-of.ts';

/** A value of a facet: its id, which addresses carry, and its label. */
export type Value = readonly [id: string, label: string];

/** A row of the page as filters see it, its values in words. */
export interface RowFacts {
  readonly role: RowRole;
  readonly slot: Slot;
  readonly parent: number | undefined;
  readonly values: Readonly<Partial<Record<FacetName, readonly Value[]>>>;
}

/** The rows of days in the order in which `DayProgram.astro` draws them, posters behind their session. */
export function filterRows(days: readonly Day[], schedule: Schedule, words: Words): RowFacts[] {
  const slots = days.flatMap((day) =>
    groupByStart(day.slots)
      .flatMap((group) => group.slots)
      .flatMap((slot) => [slot, ...posterSlots(slot, schedule)]),
  );
  const places = new Map(slots.map((slot, place) => [slot.name, place]));
  const parents = slots.map((slot, place) =>
    outwards(slot)
      .slice(1)
      .map(({ name }) => places.get(name))
      .find((at) => at !== undefined && at < place),
  );
  const holders = new Set(parents);
  return slots.map((slot, place) => ({
    slot,
    role: holders.has(place) ? 'holder' : isPause(slot.kind.like) ? 'pause' : 'item',
    parent: parents[place],
    values: valuesOf(slot, schedule, words),
  }));
}

const posterSlots = (slot: Slot, schedule: Schedule): Slot[] =>
  postersOf(slot, schedule).flatMap((talk) => slotsInRow(talk, slot.name).slice(0, 1));

/** What a slot is found by. Pauses are of no kind that one would look for. */
export function valuesOf(slot: Slot, schedule: Schedule, words: Words): RowFacts['values'] {
  const { language } = schedule.event.data;
  const { data } = slot.subject;
  const sessions = outwards(slot).flatMap(({ session }) => session ?? []);
  const tags = ('tags' in data ? data.tags : undefined) ?? [];
  return {
    day: [[slot.day, formatDate(slot.day, language, 'full')]],
    track: slot.track === undefined ? [] : [named(slot.track)],
    room: slot.rooms.map(named),
    kind: isPause(slot.kind.like) ? [] : [kindValue(slot.kind, words)],
    session: sessions.map(({ id, title }) => [id, title.plain]),
    tag: tags.map((tag) => [tagId(tag), tag] as const).filter(([id]) => id !== ''),
    recording: recordingsOf(slot.subject).length === 0 ? [] : [['yes', words.lists.hasRecording]],
    language: languagesOf(data).map((tag) => [tag, languageName(tag, language)]),
    level: data.level === undefined ? [] : [[data.level, words.details.levels[data.level]]],
  };
}

const named = ({ id, name }: Pick<Track, 'id' | 'name'>): Value => [id, name];

const kindValue = ({ id, label, like }: Kind, words: Words): Value => [
  id,
  label ?? words.kinds[like],
];

/** Tags are texts: those that differ in case and accents alone are one. */
const tagId = (tag: string): string => foldText(tag).replaceAll(' ', '-');
