import type { ChangeKind, SlotFacts } from './history.ts';

/** Whether calendars must be told with a raised SEQUENCE: start, end, room or status differ (RFC 5546, 2.1.4). */
export function isRescheduled(before: SlotFacts, after: SlotFacts): boolean {
  return (
    before.start !== after.start ||
    before.end !== after.end ||
    before.room !== after.room ||
    before.status !== after.status
  );
}

/** What differs between a slot's facts, most important first; empty when nothing that people are told does. */
export function changesBetween(
  before: SlotFacts | undefined,
  after: SlotFacts | undefined,
): readonly ChangeKind[] {
  if (before === after) return [];
  if (before === undefined) return ['new'];
  if (after === undefined) return ['removed'];
  const kinds: ChangeKind[] = [];
  if (before.status !== after.status) kinds.push(after.status);
  if (before.start !== after.start || before.end !== after.end) kinds.push('moved');
  if (before.room !== after.room) kinds.push('room');
  if (before.title !== after.title) kinds.push('title');
  return kinds;
}
