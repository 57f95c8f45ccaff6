import type { ChangeKind, SlotFacts } from './history.ts';

/**
 * Whether calendars need a raised SEQUENCE: anything that the slot's entry says differs. RFC 5545
 * (3.8.7.4) asks for it with each significant revision, RFC 5546 (2.1.4) allows it with any, and
 * calendars like KDE's take over nothing without it. A room that only got another name counts, for
 * LOCATION is another one.
 */
export function isRevised(before: SlotFacts, after: SlotFacts): boolean {
  return (
    before.start !== after.start ||
    before.end !== after.end ||
    before.room !== after.room ||
    before.status !== after.status ||
    before.title !== after.title ||
    before.quoted !== after.quoted ||
    before.text !== after.text ||
    !isSamePeople(before, after)
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
  if (before.roomIds !== after.roomIds) kinds.push('room');
  if (!isSamePeople(before, after)) kinds.push('people');
  if (before.title !== after.title) kinds.push('title');
  return kinds;
}

/** The same people in any order: who has a file is compared by it, for a corrected name is the same person. */
function isSamePeople(before: SlotFacts, after: SlotFacts): boolean {
  const [a, b] = [before, after].map(({ people }) =>
    people.map(({ id, name }) => (id === undefined ? `name ${name ?? ''}` : `id ${id}`)).sort(),
  );
  return a?.join('\n') === b?.join('\n');
}
