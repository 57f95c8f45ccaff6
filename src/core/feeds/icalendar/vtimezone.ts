import { compactOffset, compactUtc } from '#src/core/time/compact.ts';
import { offsetChanges, type OffsetChange } from '#src/core/time/offset-changes.ts';
import { offsetAt } from '#src/core/time/zone.ts';
import type { ContentLine } from './content-line.ts';

const dayMillis = 86_400_000;
/** More than the 371 days that may lie between a last Sunday of October and the next one. */
const marginMillis = 400 * dayMillis;

/**
 * A zone's rules around some instants in milliseconds (RFC 5545, 3.6.5). Where the clocks change twice
 * a year by the same rule, one STANDARD and one DAYLIGHT with an RRULE: some clients lose a file whose
 * observances are written out. Where they don't, each change is written out. Changes long before and
 * after are left out, for some clients choke on historic offsets with seconds.
 */
export function vtimezone(zone: string, first: number, last: number): ContentLine[] {
  const from = Math.floor((first - marginMillis) / 60_000) * 60_000;
  const changes = offsetChanges(zone, from, last + marginMillis);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(yearlyObservances(changes, first, last) ?? eachObservance(zone, from, changes)),
    'END:VTIMEZONE',
  ];
}

/** The two observances of a zone whose changes all follow two yearly rules; undefined for another zone. */
function yearlyObservances(
  changes: readonly OffsetChange[],
  first: number,
  last: number,
): ContentLine[] | undefined {
  const groups = [
    ...Map.groupBy(changes, ({ before, after }) => Math.sign(after - before)).values(),
  ];
  const rules = groups.map((group) => yearlyRule(group, first, last));
  const [rule, otherRule] = rules;
  if (groups.length !== 2 || rule === undefined || otherRule === undefined) return undefined;
  const standard = Math.min(...changes.map(({ after }) => after));
  return groups.flatMap(([change], index) =>
    change === undefined ? [] : observance(change, standard, rules[index]),
  );
}

/**
 * The rule (RFC 5545, 3.3.10) by which changes happen once a year, on the last or the nth weekday of a
 * month. Undefined where there is none that holds for them all, from before `first` until after `last`.
 */
function yearlyRule(
  changes: readonly OffsetChange[],
  first: number,
  last: number,
): string | undefined {
  const clocks = changes.map((change) => ({ ...change, date: wallClock(change) }));
  const [one] = clocks;
  const latest = clocks.at(-1);
  if (one === undefined || latest === undefined || one.at > first || latest.at <= last) return;
  const year = one.date.getUTCFullYear();
  const isYearly = clocks.every(
    ({ date, before, after }, index) =>
      before === one.before &&
      after === one.after &&
      date.getUTCFullYear() === year + index &&
      date.getUTCMonth() === one.date.getUTCMonth() &&
      date.getUTCDay() === one.date.getUTCDay() &&
      date.getTime() % dayMillis === one.date.getTime() % dayMillis,
  );
  const week = weekOf(one.date);
  const isLast = clocks.every(({ date }) => isInLastWeek(date));
  if (!isYearly || !(isLast || clocks.every(({ date }) => weekOf(date) === week))) return;
  const weekday = weekdays[one.date.getUTCDay()] ?? '';
  return `FREQ=YEARLY;BYMONTH=${one.date.getUTCMonth() + 1};BYDAY=${isLast ? -1 : week}${weekday}`;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const weekOf = (date: Date): number => Math.ceil(date.getUTCDate() / 7);

const isInLastWeek = (date: Date): boolean =>
  new Date(date.getTime() + 7 * dayMillis).getUTCMonth() !== date.getUTCMonth();

/** Every change, written out; before them the one whose offset holds at `from`, if it is not long ago. */
function eachObservance(
  zone: string,
  from: number,
  changes: readonly OffsetChange[],
): ContentLine[] {
  const offset = offsetAt(zone, from);
  const earlier = changes.length === 0 ? [] : offsetChanges(zone, from - marginMillis, from);
  const begin = earlier.at(-1) ?? { at: from, before: offset, after: offset };
  const standard = Math.min(begin.after, ...changes.map(({ after }) => after));
  return [begin, ...changes].flatMap((change) => observance(change, standard));
}

/** From when an offset holds; the start is a wall clock of the offset before it. */
function observance(change: OffsetChange, standard: number, rule?: string): ContentLine[] {
  const { before, after } = change;
  // Where nothing changes, it is no summer time, whatever comes later.
  const name = after > standard && after !== before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compactUtc(wallClock(change).getTime()).slice(0, -1)}`,
    `TZOFFSETFROM:${compactOffset(before)}`,
    `TZOFFSETTO:${compactOffset(after)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `END:${name}`,
  ];
}

/** What the clocks would have shown at a change without it, as the fields of a UTC date. */
const wallClock = ({ at, before }: OffsetChange): Date => new Date(at + before * 60_000);
