import type { DateTime } from 'luxon';
import { isBreakLike } from '#src/core/model/kind.ts';
import type { Slot } from './schedule.ts';

/** Consecutive rows that begin together, which a list shows below one time. */
export interface TimeGroup {
  readonly start: DateTime<true>;
  readonly rows: readonly GroupRow[];
}

/** A row of a list of slots. */
export interface GroupRow {
  readonly slot: Slot;
  /** Whether it is within the block of a session, below the session's own row. */
  readonly inside: boolean;
  /** That session's row, if no other session's row is in between. */
  readonly under: Slot | undefined;
}

/**
 * Groups slots that are in chronological order. A session that is a heading is followed by all its entries, so that
 * parallel sessions do not mix; the next session's block may then start at the same time again. A break comes before
 * the sessions that begin with it. Breaks for everybody stay at their time between the talks of a session that has no
 * parallel one.
 */
export function groupRows(slots: readonly Slot[]): TimeGroup[] {
  const headings = new Map(slots.filter(({ heading }) => heading).map((slot) => [slot.name, slot]));
  const top: Slot[] = [];
  const inside = new Map<Slot, Slot[]>([...headings.values()].map((slot) => [slot, []]));
  for (const slot of slots) {
    const holder = headingAround(slot, headings) ?? interruptedSession(slot, headings);
    place(slot, (holder && inside.get(holder)) ?? top);
  }
  const groups: { start: DateTime<true>; rows: GroupRow[] }[] = [];
  let lastHeading: Slot | undefined;
  const add = (slot: Slot, around?: Slot): void => {
    const under = around === lastHeading ? around : undefined;
    const row = { slot, inside: around !== undefined, under };
    if (headings.has(slot.name)) lastHeading = slot;
    const last = groups.at(-1);
    if (last?.start.toMillis() === slot.start.toMillis()) last.rows.push(row);
    else groups.push({ start: slot.start, rows: [row] });
    for (const inner of inside.get(slot) ?? []) add(inner, slot);
  };
  for (const slot of top) add(slot);
  return groups;
}

/** Adds a slot to a list: a break before the sessions that begin with it, anything else at the end. */
function place(slot: Slot, list: Slot[]): void {
  const session = isBreakLike(slot.kind.like)
    ? list.findIndex(({ heading, start }) => heading && start.toMillis() === slot.start.toMillis())
    : -1;
  list.splice(session === -1 ? list.length : session, 0, slot);
}

/** The nearest session around a slot that has a row among these. */
function headingAround(slot: Slot, headings: ReadonlyMap<string, Slot>): Slot | undefined {
  let around = slot.parent;
  while (around !== undefined && !headings.has(around.name)) around = around.parent;
  return around && headings.get(around.name);
}

/** The session that a break interrupts, if no other session runs in parallel. */
function interruptedSession(slot: Slot, headings: ReadonlyMap<string, Slot>): Slot | undefined {
  if (!isBreakLike(slot.kind.like)) return undefined;
  const outermost = [...headings.values()].filter(
    (slot) => headingAround(slot, headings) === undefined,
  );
  const session = outermost.find(({ start, end }) => start < slot.start && slot.start < end);
  if (session === undefined) return undefined;
  const isAlone = outermost.every(
    (other) => other === session || other.end <= session.start || session.end <= other.start,
  );
  return isAlone ? session : undefined;
}
