import type { ImportedSlot } from '#src/core/importers/imported.ts';
import type { Collected } from './collect.ts';
import type { TableField } from './table-columns.ts';
import { whyNoEnd, whyNoStart, type DateSource } from './table-refusals.ts';
import { lengthInsteadOfEnd, readLength } from './table-lengths.ts';
import {
  cellTime,
  endAfter,
  endOfRange,
  isBefore,
  isDate,
  joinDateAndTime,
  splitRange,
} from './table-times.ts';

/** The text in a row's cell for a field; undefined if it is empty. */
export type CellOf = (field: TableField) => string | undefined;

/** What a row says about time and room. */
export interface ReadSlots {
  /** Without a start if the row has no time, or one that can be read in several ways. */
  readonly slots: readonly ImportedSlot[];
  /** The cells that could not be read, as they are written. */
  readonly unread: Partial<Record<TableField, string>>;
}

/** The slot of a row. */
export function readSlots(
  of: CellOf,
  title: string,
  dates: DateSource,
  collected: Collected,
): ReadSlots {
  const room = collected.room(of('room'));
  const minutes = readLength(of('minutes') ?? '') ?? lengthInsteadOfEnd(of('end') ?? '');
  const unreadLength = readLength(of('minutes') ?? '') === undefined ? of('minutes') : undefined;
  const slotsOf = (slot: ImportedSlot): ReadSlots => ({
    slots: [{ source: of('slot'), minutes, room, ...slot }],
    unread: unreadLength === undefined ? {} : { minutes: unreadLength },
  });
  const refuse = (why: string): ReadSlots => {
    collected.remark('refused', `A time was left out, because ${why}`, title);
    const { slots, unread } = slotsOf({});
    return { slots, unread: { ...timeCells(of, dates.above), ...unread } };
  };
  const hasEnd = [of('end'), of('endTime'), of('minutes')].some((cell) => cell !== undefined);
  const startsAndEnds = (cell = '') => splitRange(cell, hasEnd && !isDate(of('end') ?? ''));
  const range = startsAndEnds(of('start')) ?? startsAndEnds(of('time'));
  const first = range?.from ?? of('start') ?? '';
  const dateInStart = isDate(of('start') ?? '') ? of('start') : undefined;
  const date = dates.above ?? dateInStart ?? dates.ofSheet;
  const start = cellTime(first) ?? joinDateAndTime(date, range?.from ?? of('time') ?? first);
  if (start === undefined) {
    const cells = { start: of('start'), date: of('date'), time: of('time') };
    const why = whyNoStart(cells, dates);
    return why === undefined ? slotsOf({}) : refuse(why);
  }
  const end = readEnd(of, start);
  const rangeEnd = range === undefined ? undefined : endOfRange(start, range.to);
  if (end !== undefined && !isBefore(end, start)) return slotsOf({ start, end });
  if (minutes !== undefined || rangeEnd !== undefined) return slotsOf({ start, end: rangeEnd });
  const unread = [of('end'), of('endTime')].filter(Boolean).join(' ');
  if (end === undefined && unread !== '') return refuse(whyNoEnd(unread));
  return slotsOf({ start, end });
}

/** The cells of a row that say when it takes place. */
function timeCells(of: CellOf, dateAbove: string | undefined): Partial<Record<TableField, string>> {
  const fields = ['start', 'date', 'time', 'end', 'endTime'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const cell = field === 'date' ? dateAbove : of(field);
      return cell === undefined ? [] : [[field, cell]];
    }),
  );
}

/** The end in the columns for it. Without a date, it is on the day of the start, or after the midnight that follows. */
function readEnd(of: CellOf, start: string): string | undefined {
  const [end, time] = [of('end'), of('endTime')];
  if (time !== undefined && (end === undefined || isDate(end)))
    return end === undefined ? endAfter(start, time) : joinDateAndTime(end, time);
  return end === undefined ? undefined : (cellTime(end) ?? endAfter(start, end));
}
